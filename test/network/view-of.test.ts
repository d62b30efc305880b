import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { buildNetwork, viewOf } from '../../src/network/index.ts';
import { yearPeriod } from '../../src/records/period.ts';
import { allTime, recordsOf } from '../networks/records.ts';
import { empty, small, smallRecords } from '../networks/small.ts';

describe('the view of a network', () => {
  it('names organisations at the board, groups, people and what lies between them', () => {
    const view = viewOf(small(), smallRecords);
    expect(view.organisations).toEqual([
      { id: 'a', persons: 3, crossing: 2 },
      { id: 'b', persons: 1, crossing: 1 },
      { id: 'c', persons: 1, crossing: 1 },
    ]);
    expect(view.groups).toEqual([
      { id: 'g1', persons: 3, organisations: 2 },
      { id: 'g2', persons: 2, organisations: 2 },
      { id: 'g3', persons: 2, organisations: 1 },
      { id: 'g4', persons: 2, organisations: 1 },
    ]);
    expect(view.persons.find(({ id }) => id === 'ann')).toEqual({ id: 'ann', organisations: ['a'], groups: ['g1', 'g4'] });
    expect(view.affiliations[0]).toEqual({ organisation: 'a', group: 'g1', persons: 2, minutes: null, who: ['ann', 'bob'] });
    expect(view.organisationTies).toEqual([
      { a: 'a', b: 'b', groups: ['g1'], personsA: 2, personsB: 1, products: [] },
      { a: 'b', b: 'c', groups: ['g2'], personsA: 1, personsB: 1, products: [] },
    ]);
  });

  it('counts minutes at the employer that the row names, else at the one of that time, and products of this period', () => {
    const records = recordsOf({
      ...smallRecords,
      hours: [
        { professional_id: 'ann', group_id: 'g1', year: '2021', hours: 60 },
        { professional_id: 'bob', group_id: 'g1', year: '2021', hours: 30, employer_id: 'c' },
        { professional_id: 'bob', group_id: 'g1', year: '2021', hours: 500, kind: 'facilitated' },
      ],
      products: [
        { id: 'x1', title: 'x1', group_id: 'g1', date: dayOf('2021-05-01') },
        { id: 'x2', title: 'x2', group_id: 'g1', date: dayOf('2022-05-01') },
        { id: 'x3', title: 'x3', group_id: 'g1' },
      ],
    });
    const network = buildNetwork(records, { period: yearPeriod(2021, 'calendar'), ties: 'shared-groups' });
    const view = viewOf(network, records);
    expect(view.affiliations.find(({ organisation, group }) => organisation === 'a' && group === 'g1')?.minutes).toBe(60);
    expect(view.organisationTies[0]?.products).toEqual(['x1']);
    const whole = viewOf(buildNetwork(records, { period: allTime, ties: 'shared-groups' }), records);
    expect(whole.organisationTies[0]?.products).toEqual(['x1', 'x2', 'x3']);
  });

  it('does not take one person with two employers for a meeting of the two', () => {
    const records = recordsOf({
      organisations: ['a', 'b'].map((id) => ({ id, name: id, kind: 'other' })),
      professionals: [{ id: 'p' }, { id: 'q', organisation_id: 'a' }],
      appointments: ['a', 'b'].map((organisation_id) => ({ professional_id: 'p', organisation_id })),
      groups: ['g', 'h'].map((id) => ({ id, name: id, kind: 'plg' })),
      memberships: [{ professional_id: 'p', group_id: 'g' }],
    });
    const view = viewOf(buildNetwork(records, { period: allTime, ties: 'shared-groups' }), records);
    expect(view.organisationTies).toEqual([]);
    expect(view.organisations.map(({ crossing }) => crossing)).toEqual([0, 0]);
  });

  it('shows organisations between whose people a tie was named, with no group behind it', () => {
    const records = recordsOf({
      ...smallRecords,
      memberships: [],
      ties: [
        { from_professional_id: 'dee', to_professional_id: 'ann', kind: 'advice' },
        { from_professional_id: 'gus', to_professional_id: 'bob', kind: 'advice' },
        { from_professional_id: 'eva', to_professional_id: 'bob', kind: 'advice' },
      ],
    });
    const view = viewOf(buildNetwork(records, { period: allTime, ties: 'named:advice' }), records);
    expect(view.organisations).toEqual([
      { id: 'a', persons: 3, crossing: 1 },
      { id: 'c', persons: 1, crossing: 1 },
    ]);
    expect(view.organisationTies).toEqual([{ a: 'a', b: 'c', groups: [], personsA: 1, personsB: 1, products: [] }]);
  });

  it('is empty where there is nobody', () => {
    expect(viewOf(empty(), recordsOf({}))).toEqual({
      period: 'all',
      organisations: [],
      groups: [],
      persons: [],
      affiliations: [],
      organisationTies: [],
    });
  });
});
