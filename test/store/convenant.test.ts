import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { defaultProject, parseProject } from '../../src/project.ts';
import { agreedValues, convenant, fetchRows } from '../../src/store/index.ts';
import { makeStore } from './records.ts';

const of = (yaml: string, id: string) => agreedValues(parseProject(yaml, 'network.yaml')).filter((agreed) => agreed.id === id);

const namesUnknown = () => of('agreements: [{id: lidmaatschap, value: 1}]', 'lidmaatschap');

describe('what was agreed', () => {
  it('is the convenant where the project file says nothing', () => {
    const agreed = agreedValues(defaultProject);
    expect(agreed).toHaveLength(Object.keys(convenant).length);
    expect(agreed.find(({ id }) => id === 'membership-fee')).toEqual({
      id: 'membership-fee',
      groupKind: null,
      value: 300_000,
      from: null,
      until: null,
    });
  });

  it('comes from the project file in euros, hours or a number, and is kept in cents, minutes or that number', () => {
    expect(of('agreements: [{id: membership-fee, value: 2500.10}]', 'membership-fee')[0]?.value).toBe(250_010);
    expect(of('agreements: [{id: hours-per-plg-participant, value: 37.5}]', 'hours-per-plg-participant')[0]?.value).toBe(2_250);
    expect(of('agreements: [{id: programme-management, value: 0.5}]', 'programme-management')[0]?.value).toBe(0.5);
  });

  it('holds over the dates given, and the usual value does not come back beside them', () => {
    const agreed = of(
      'agreements:\n  - {id: yearly-budget, value: 30000, until: 2023-07-31}\n  - {id: yearly-budget, value: 40000, from: 2023-08-01}',
      'yearly-budget',
    );
    expect(agreed.map(({ value }) => value)).toEqual([3_000_000, 4_000_000]);
  });

  it('keeps the usual value where only dates are given, and none where the project file says null', () => {
    expect(of('agreements: [{id: support-plg, from: 2020-08-01}]', 'support-plg')).toMatchObject([{ value: 200_000, groupKind: 'plg' }]);
    expect(of('agreements: [{id: support-plg, value: null}]', 'support-plg')).toMatchObject([{ value: null }]);
  });

  it('has the support of a network’s own kinds of group', () => {
    expect(of('group_support: {atelier: 750, plg: 1800}', 'group-support')).toMatchObject([{ groupKind: 'atelier', value: 75_000 }]);
    expect(of('group_support: {atelier: 750, plg: 1800}', 'support-plg')).toMatchObject([{ value: 180_000 }]);
  });

  it('refuses an agreement that nobody knows, and names those there are', () => {
    expect(namesUnknown).toThrow(UserError);
    expect(namesUnknown).toThrow(/lidmaatschap/);
  });
});

describe('the support agreed per year', () => {
  it('is what held the longest in the year', async () => {
    const project = parseProject(
      'agreements:\n  - {id: support-plg, value: 1000, until: 2020-10-31}\n  - {id: support-plg, value: 2000, from: 2020-11-01}\n  - {id: support-expert-group, value: 1500, from: 2021-08-01}',
      'network.yaml',
    );
    const store = await makeStore(
      {
        meetings: [
          { id: 'm', date: '2019-09-01' },
          { id: 'n', date: '2021-09-01' },
        ],
      },
      project,
    );
    const rows = await fetchRows(
      store,
      "SELECT period, group_kind, cents FROM work.agreed_support WHERE group_kind <> 'project' ORDER BY period, group_kind",
    );
    expect(rows).toEqual([
      { period: '2019-2020', group_kind: 'plg', cents: 100_000 },
      { period: '2020-2021', group_kind: 'plg', cents: 200_000 },
      { period: '2021-2022', group_kind: 'expert', cents: 150_000 },
      { period: '2021-2022', group_kind: 'plg', cents: 200_000 },
    ]);
    await store.close();
  });
});
