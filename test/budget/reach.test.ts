import { describe, expect, it } from 'vitest';
import { movementQuestion, reachOf, type BudgetYear } from '../../src/budget/reach.ts';
import { whatIf } from '../../src/budget/what-if.ts';

/** Three pay, one takes part without; group g keeps to three organisations with one to spare, group h just. */
const year: BudgetYear = {
  basis: {
    period: '2020-2021',
    organisations: 3,
    required: 3,
    fee: 300_000,
    fees: 800_000,
    otherIncome: 0,
    earmarked: 0,
    otherCosts: 100_000,
    kinds: [{ kind: 'plg', support: 200_000, groups: 2 }],
  },
  organisationsInGroup: 3,
  members: [
    { organisation: 'A', pays: true, fee: 300_000, persons: 5 },
    { organisation: 'B', pays: true, fee: 250_000, persons: 3 },
    { organisation: 'C', pays: true, fee: null, persons: 2 },
    { organisation: 'D', pays: false, fee: 0, persons: 4 },
  ],
  ties: [
    { a: 'A', b: 'B' },
    { a: 'A', b: 'C' },
    { a: 'B', b: 'D' },
  ],
  groups: [
    { group: 'g', organisations: ['A', 'B', 'C'], others: 1 },
    { group: 'h', organisations: ['B', 'C', 'D'], others: 0 },
    { group: 'i', organisations: ['A', 'B'], others: 0 },
  ],
};

describe('reach', () => {
  it('loses with one organisation its people, its ties, and the groups that then have too few', () => {
    expect(reachOf(year, { joining: [], leaving: ['A'] })).toEqual({
      people: 14,
      peopleGone: 5,
      peopleHere: 0,
      tiesGone: 2,
      groupsBelow: [],
    });
  });

  it('loses what two share once, and a group that neither would bring down alone', () => {
    // The tie between A and B is one tie; g has four organisations and keeps two; i was below before.
    expect(reachOf(year, { joining: [], leaving: ['A', 'B'] })).toMatchObject({ tiesGone: 3, groupsBelow: ['g', 'h'] });
  });

  it('counts the people of whoever comes to pay and was there, and of a new one nobody', () => {
    expect(reachOf(year, { joining: ['D', 'new'], leaving: [] })).toMatchObject({ peopleHere: 4, tiesGone: 0 });
  });

  it('does not know a sum of which a part is not to be known, nor a group where nothing is agreed', () => {
    const hidden = { ...year, members: year.members.map((one) => (one.organisation === 'B' ? { ...one, persons: null } : one)) };
    expect(reachOf(hidden, { joining: [], leaving: ['B'] })).toMatchObject({ people: null, peopleGone: null });
    expect(reachOf(hidden, { joining: [], leaving: ['A'] })).toMatchObject({ people: null, peopleGone: 5 });
    expect(reachOf({ ...year, organisationsInGroup: null }, { joining: [], leaving: ['B'] }).groupsBelow).toEqual([]);
  });
});

describe('the question of a movement', () => {
  const without = (...leaving: string[]) => whatIf(year.basis, movementQuestion(year, { joining: [], leaving })).fees;

  it('takes away what was paid; where that is not to be known the agreed fee, and without one the mean', () => {
    expect(without('B')).toBe(550_000);
    expect(without('C')).toBe(500_000);
    const unagreed = { ...year, basis: { ...year.basis, fee: null } };
    expect(movementQuestion(unagreed, { joining: ['new'], leaving: ['C'] })).toEqual({ joining: 1, leaving: [266_667] });
  });
});
