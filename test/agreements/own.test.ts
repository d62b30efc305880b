import { describe, expect, it } from 'vitest';
import { checkAgreements, computeAgreements, ownAgreements } from '../../src/agreements/index.ts';
import { UserError } from '../../src/errors.ts';
import { parseProject } from '../../src/project.ts';
import { makeStore, type Sketch } from '../store/records.ts';
import { small } from '../summaries/network.ts';

const projectOf = (...entries: string[]) =>
  parseProject(`agreements:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`, 'network.yaml');

async function verdicts(sketch: Sketch, entry: string, more: Parameters<typeof computeAgreements>[1] = {}): Promise<string[]> {
  const project = projectOf(entry);
  const store = await makeStore(sketch, project);
  const ids = new Set(ownAgreements(project).map(({ id }) => id));
  const checks = (await computeAgreements(store, more)).filter(({ id }) => ids.has(id));
  await store.close();
  return checks.map(
    ({ period, level, subject, found, agreed, verdict }) => `${period} ${level} ${subject ?? '-'}: ${found} of ${agreed}, ${verdict}`,
  );
}

describe('an agreement of the network’s own', () => {
  it('is held against a summary by year, at its edge', async () => {
    // 1,800 of 10,000 euros is overhead.
    expect(await verdicts(small, '{id: low, of: budget-by-year.overhead_share, at_most: 0.18}')).toEqual([
      '2020-2021 network -: 0.18 of 0.18, kept',
    ]);
    expect(await verdicts(small, '{id: low, of: budget-by-year.overhead_share, at_most: 0.1799}')).toEqual([
      '2020-2021 network -: 0.18 of 0.1799, not-kept',
    ]);
    expect(await verdicts(small, '{id: rich, of: budget-by-year.income, at_least: 12260.00}')).toEqual([
      '2020-2021 network -: 1225999 of 1226000, not-kept',
    ]);
  });

  it('is held against every group or organisation, in euros and hours', async () => {
    expect(await verdicts(small, '{id: effort, of: hours-by-group.spent, at_least: 2}')).toEqual([
      '2020-2021 group g: 120 of 120, kept',
      '2020-2021 group k: 600 of 120, kept',
    ]);
    expect((await verdicts(small, '{id: paid, of: budget-by-organisation.fee, at_least: 1750}')).slice(0, 3)).toEqual([
      '2020-2021 organisation A: 349999 of 175000, kept',
      '2020-2021 organisation B: 175000 of 175000, kept',
      '2020-2021 organisation C: 0 of 175000, not-kept',
    ]);
  });

  it('is held against chosen rows of a summary: one kind of group, one sector, one function', async () => {
    // PLGs spent 3,500 euros, and got as much.
    const plg = 'of: budget-by-group-kind.spent, where: {group_kind: plg}';
    expect(await verdicts(small, `{id: most, ${plg}, at_most: 3500}`)).toEqual(['2020-2021 network -: 350000 of 350000, kept']);
    expect(await verdicts(small, `{id: most, ${plg}, at_most: 3499.99}`)).toEqual(['2020-2021 network -: 350000 of 349999, not-kept']);
    // Of a kind that has no row, nobody knows.
    expect(await verdicts(small, '{id: most, of: budget-by-group-kind.spent, where: {group_kind: stage}, at_most: 1}')).toEqual([
      '2020-2021 network -: null of 100, unknown',
    ]);
  });

  it('of chosen rows is for internal use, and says which rows', () => {
    const [own] = ownAgreements(projectOf('{id: most, of: budget-by-group-kind.spent, where: {group_kind: plg}, at_most: 3500}'));
    expect(own?.guarded).toBe(true);
    expect(own?.level).toBe('network');
    expect(own?.agreed.nl).toContain('(professionele leergemeenschap (PLG))');
    expect(own?.agreed.en).not.toBe(own?.agreed.nl);
  });

  it.each([
    ['{id: a, of: budget-by-group-kind.spent, at_most: 1}', '`where`'],
    ['{id: a, of: budget-by-group-kind.spent, where: {sort: plg}, at_most: 1}', 'group_kind'],
    ['{id: a, of: ei-index, where: {group_kind: plg}, at_most: 1}', 'where'],
  ])('says what is wrong with the rows that %s chooses', (entry, told) => {
    expect(() => ownAgreements(projectOf(entry))).toThrow(UserError);
    try {
      ownAgreements(projectOf(entry));
    } catch (error) {
      expect(error instanceof UserError && error.text.nl.includes(told) && error.text.en.includes(told)).toBe(true);
    }
  });

  it('is held against a metric of the network', async () => {
    const score = {
      metric: 'ei-index',
      level: 'network',
      boundary: 'organisation',
      period: '2020-2021',
      subject: 'network',
      other: null,
      value: 0.2,
      bound: null,
    } as const;
    expect(await verdicts(small, '{id: across, of: ei-index, at_least: 0.2}', { scores: [score] })).toEqual([
      '2020-2021 network -: 0.2 of 0.2, kept',
    ]);
  });

  it('is held against a metric of every organisation or group', async () => {
    const score = (level: 'organisation' | 'group' | 'network', subject: string, value: number | null) =>
      ({ metric: 'ei-index', level, boundary: 'organisation', period: '2020-2021', subject, other: null, value, bound: null }) as const;
    const scores = [
      score('network', 'network', 0.2),
      score('organisation', 'A', 0.5),
      score('organisation', 'B', 0.4),
      score('organisation', 'C', null),
      score('group', 'g', 1),
    ];
    expect(await verdicts(small, '{id: across, of: organisation.ei-index, at_least: 0.5}', { scores })).toEqual([
      '2020-2021 organisation A: 0.5 of 0.5, kept',
      '2020-2021 organisation B: 0.4 of 0.5, not-kept',
      '2020-2021 organisation C: null of 0.5, unknown',
    ]);
    expect(await verdicts(small, '{id: across, of: group.ei-index, at_least: 0.5}', { scores })).toEqual([
      '2020-2021 group g: 1 of 0.5, kept',
    ]);
  });

  it('is not known where the figure is not there, and while the year has not ended', async () => {
    expect(
      await verdicts({ meetings: [{ id: 'm', date: '2020-10-01' }] }, '{id: low, of: budget-by-year.overhead_share, at_most: 1}'),
    ).toEqual(['2020-2021 network -: null of 1, unknown']);
    expect(await verdicts(small, '{id: low, of: budget-by-year.overhead_share, at_most: 1}', { day: 0 })).toEqual([
      '2020-2021 network -: 0.18 of 1, unknown',
    ]);
  });

  it('holds between its dates, and may change its value', async () => {
    const entry =
      '{id: low, of: budget-by-year.overhead_share, at_most: 0.1, until: 2020-07-31}\n  - {id: low, of: budget-by-year.overhead_share, at_most: 0.5, from: 2020-08-01}';
    expect(await verdicts(small, entry)).toEqual(['2020-2021 network -: 0.18 of 0.5, kept']);
    expect(await verdicts(small, '{id: low, of: budget-by-year.overhead_share, at_most: 0.1, until: 2020-07-31}')).toEqual([]);
  });

  it('says what is wrong with it, and what was meant', () => {
    const wrong = (entry: string): UserError => {
      try {
        checkAgreements(projectOf(entry));
      } catch (error) {
        if (error instanceof UserError) return error;
      }
      throw new Error('nothing was wrong');
    };
    expect(wrong('{id: x, of: budget-by-yeer.spent, at_most: 1}').message).toContain('budget-by-year');
    expect(wrong('{id: x, of: budget-by-year.costs, at_most: 1}').message).toContain('overhead_share');
    expect(wrong('{id: x, of: budget-by-year.spent}').message).toContain('at_least');
    expect(wrong('{id: x, of: budget-by-year.spent, at_most: 1, at_least: 2}').message).toContain('at_least');
    expect(wrong('{id: x, of: participation-by-sector.persons, at_least: 2}').message).toContain('participation-by-sector');
    expect(wrong('{id: x, of: group.hours-given, at_least: 2}').message).toContain('organisation.hours-given');
    expect(wrong('{id: x, of: hours-given, at_least: 2}').message).toContain('organisation.hours-given');
    expect(wrong('{id: overhead, of: budget-by-year.spent, at_least: 2}').code).toBe('agreement-name-taken');
    expect(wrong('{id: x}').code).toBe('agreement-unknown');
    expect(wrong('{id: x, of: budget-by-year.spent, value: 3, at_most: 4}').message).toContain('value');
  });

  it('leaves to the policy group only where its figure is one that it may see anyway', () => {
    const guarded = (of: string) => ownAgreements(projectOf(`{id: x, of: ${of}, at_least: 1}`))[0]?.guarded;
    expect(guarded('budget-by-year.spent')).toBe(false);
    expect(guarded('product-uses-by-organisation.uses')).toBe(false);
    expect(guarded('participation-by-year.persons')).toBe(true);
    expect(guarded('budget-by-organisation.fee')).toBe(true);
    expect(guarded('ei-index')).toBe(true);
    expect(guarded('organisation.ei-index')).toBe(true);
  });
});
