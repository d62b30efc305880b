import { describe, expect, it } from 'vitest';
import { affiliationCommunities, type WeightedTie } from '../../../src/metrics/kernels/affiliation-communities.ts';

const clique = (letter: string): WeightedTie[] =>
  [1, 2, 3].flatMap((i) => [1, 2, 3].map((j) => ({ a: `${letter}${i}`, b: `${letter}-group${j}`, weight: 2 })));
const ties = [...clique('a'), ...clique('b'), { a: 'a1', b: 'b-group1', weight: 1 }];

/** Southern women by event (Davis, Gardner & Gardner 1941), as in Freeman 2003: the two groups that nearly every method finds. */
const women: Readonly<Record<string, readonly number[]>> = {
  Evelyn: [1, 2, 3, 4, 5, 6, 8, 9],
  Laura: [1, 2, 3, 5, 6, 7, 8],
  Theresa: [2, 3, 4, 5, 6, 7, 8, 9],
  Brenda: [1, 3, 4, 5, 6, 7, 8],
  Katherina: [8, 9, 10, 12, 13, 14],
  Sylvia: [7, 8, 9, 10, 12, 13, 14],
  Nora: [6, 7, 9, 10, 11, 12, 13, 14],
  Helen: [7, 8, 10, 11, 12],
};

describe('communities of affiliations', () => {
  it('are the two halves of two circles with one tie between them', () => {
    const of = affiliationCommunities(ties, 1);
    expect(new Set(of.values()).size).toBe(2);
    expect(new Set([...of].filter(([key]) => key.startsWith('a')).map(([, community]) => community)).size).toBe(1);
    expect(of.get('a1')).not.toBe(of.get('b1'));
  });

  it('find the two groups of the southern women', () => {
    const seats = Object.entries(women).flatMap(([a, events]) => events.map((event) => ({ a, b: `event ${event}`, weight: 1 })));
    const of = affiliationCommunities(seats, 1);
    const together = (...names: string[]): number => new Set(names.map((name) => of.get(name))).size;
    expect(together('Evelyn', 'Laura', 'Theresa', 'Brenda')).toBe(1);
    expect(together('Katherina', 'Sylvia', 'Nora', 'Helen')).toBe(1);
    expect(together('Evelyn', 'Nora')).toBe(2);
  });

  it('go by weight, and not by the order of the ties', () => {
    expect([...affiliationCommunities(ties.toReversed(), 1)]).toEqual([...affiliationCommunities(ties, 1)]);
    const heavy = affiliationCommunities([...ties, { a: 'a1', b: 'b-group1', weight: 500 }], 1);
    expect(heavy.get('a1')).toBe(heavy.get('b-group1'));
  });

  it('are none of nothing', () => {
    expect(affiliationCommunities([], 1).size).toBe(0);
  });
});
