import { describe, expect, it } from 'vitest';
import { defaultThresholds, policyOf, type Policy } from '../../src/disclosure/audiences.ts';
import { figureOf, isSafe, suppress, type Figure, type Figures } from '../../src/disclosure/suppression.ts';

const made = policyOf('board', defaultThresholds());
if (made === null) throw new Error('no policy');
const policy: Policy = made;

const people = (key: string, value: number): Figure => figureOf(key, 'people', value);
const amount = (key: string, parts: Record<string, number>): Figure =>
  figureOf(
    key,
    'amount',
    Object.values(parts).reduce((sum, part) => sum + part, 0),
    { parts: new Map(Object.entries(parts)) },
  );
const shown = (figures: Partial<Figures>): string[] => {
  const whole = { all: [], sums: [], same: [], ...figures };
  suppress(whole, policy);
  return whole.all.filter((figure) => figure.shown).map(({ key }) => key);
};

describe('what is safe', () => {
  it('a number of people from the threshold', () => {
    expect([0, 4, 5].map((value) => isSafe([people('a', value)], policy))).toEqual([false, false, true]);
  });

  it('an amount of three boards of which none is nearly all', () => {
    expect(isSafe([amount('two boards', { a: 50, b: 50 })], policy)).toBe(false);
    expect(isSafe([amount('three alike', { a: 50, b: 50, c: 50 })], policy)).toBe(true);
    // The second knows its own 40, and so that the first has 100 of the other 109: within 10 %.
    expect(isSafe([amount('nearly known', { a: 100, b: 40, c: 9 })], policy)).toBe(false);
    expect(isSafe([amount('two largest', { a: 60, b: 60, c: 20 })], policy)).toBe(false);
    expect(isSafe([amount('two largest no more', { a: 60, b: 60, c: 30 })], policy)).toBe(true);
    expect(isSafe([amount('nobody', {})], policy)).toBe(true);
  });

  it('an amount of no known organisation, which tells of nobody; beside it one of a board where it leaves as much room', () => {
    const nobody = figureOf('nobody', 'amount', 50, { nobody: true });
    expect(isSafe([nobody], policy)).toBe(true);
    expect(isSafe([nobody, amount('small', { a: 50 })], policy)).toBe(true);
    expect(isSafe([nobody, amount('large', { a: 51 })], policy)).toBe(false);
  });

  it('amounts of one board count together: a board is one contributor in however many cells', () => {
    const one = amount('one', { a: 30, b: 10, c: 10 });
    const other = amount('other', { a: 90, d: 10 });
    expect(isSafe([one, other], policy)).toBe(false);
    expect(isSafe([one, amount('another', { d: 30, e: 30 })], policy)).toBe(true);
  });
});

describe('suppress', () => {
  it('hides a second figure, the smallest, where one alone could be computed from the total', () => {
    const [total, small, middle, large] = [people('total', 33), people('small', 3), people('middle', 10), people('large', 20)];
    expect(shown({ all: [total, small, middle, large], sums: [{ total, parts: [small, middle, large] }] })).toEqual(['total', 'large']);
  });

  it('is content with two that are hidden anyway, if what they come to is safe', () => {
    const [total, a, b, c] = [people('total', 17), people('a', 3), people('b', 4), people('c', 10)];
    expect(shown({ all: [total, a, b, c], sums: [{ total, parts: [a, b, c] }] })).toEqual(['total', 'c']);
  });

  it('hides more where two that are hidden come to too little', () => {
    const [total, a, b, c, d] = [people('total', 33), people('a', 1), people('b', 2), people('c', 10), people('d', 20)];
    expect(shown({ all: [total, a, b, c, d], sums: [{ total, parts: [a, b, c, d] }] })).toEqual(['total', 'd']);
  });

  it('hides the total where nothing else is left', () => {
    const [total, a] = [people('total', 9), people('a', 4)];
    const b = people('b', 5);
    expect(shown({ all: [total, a], sums: [{ total, parts: [a] }] })).toEqual([]);
    const [whole, c] = [people('whole', 9), people('c', 4)];
    expect(shown({ all: [whole, c, b], sums: [{ total: whole, parts: [c, b] }] })).toEqual(['whole']);
  });

  it('hides a total of nothing with its parts: who knows it knows each of them', () => {
    const total = amount('total', { a: 0, b: 0, c: 0 });
    const parts = [amount('first', { a: 1, b: 0 }), amount('second', { b: 0 })].map((part) => ({ ...part, value: 0, barred: true }));
    expect(shown({ all: [total, ...parts], sums: [{ total, parts }] })).toEqual([]);
  });

  it('guards one table against another with the same total', () => {
    const total = people('total', 30);
    const groups = [people('g1', 3), people('g2', 12), people('g3', 15)];
    const sectors = [people('s1', 14), people('s2', 16)];
    const sums = [
      { total, parts: groups },
      { total, parts: sectors },
    ];
    expect(shown({ all: [total, ...groups, ...sectors], sums })).toEqual(['total', 'g3', 's1', 's2']);
    // Were the total to go, the other table could still be added up: part of it goes too.
    const small = people('whole', 4);
    const [x, y] = [people('x', 4), people('y', 0)];
    const open = [people('p', 6), people('q', 7)];
    const known = shown({
      all: [small, x, y, ...open],
      sums: [
        { total: small, parts: [x, y] },
        { total: small, parts: open },
      ],
    });
    expect(known).toEqual(['q']);
  });

  it('hides a figure wherever it stands', () => {
    const [here, there, elsewhere] = [people('here', 3), people('there', 8), people('elsewhere', 9)];
    expect(
      shown({
        all: [here, there, elsewhere],
        same: [
          [there, elsewhere],
          [here, there],
        ],
      }),
    ).toEqual([]);
  });

  it('never hides what is open or the reader’s own, and chooses among equals by name', () => {
    const total = figureOf('total', 'open', 20);
    const own = figureOf('own', 'people', 2, { known: true });
    const [a, b, c] = [people('b-second', 6), people('a-first', 6), people('small', 4)];
    expect(shown({ all: [total, own, a, b, c], sums: [{ total, parts: [own, a, b, c] }] })).toEqual(['total', 'own', 'b-second']);
  });
});

describe('a list of hidden numbers', () => {
  const each = (values: readonly number[]): Figure[] => values.map((value, at) => figureOf(`part ${at}`, 'people', value, { least: 1 }));

  it('is not hidden by five ones: whoever is named is there with one at least, so each would be one', () => {
    const parts = each([9, 8, 1, 1, 1, 1, 1]);
    const total = people('total', 22);
    expect(shown({ all: [total, ...parts], sums: [{ total, parts }] })).toEqual(['total', 'part 0']);
  });

  it('is hidden where they can be divided in many ways', () => {
    const parts = each([9, 8, 1, 2, 2, 1, 2]);
    const total = people('total', 25);
    expect(shown({ all: [total, ...parts], sums: [{ total, parts }] })).toEqual(['total', 'part 0', 'part 1']);
  });

  it('is not hidden where people of two employers fill the total twice, and little is left for each', () => {
    // 22 people, of whom 18 are shown: of what is hidden, 7, a reader has 4 left for four organisations.
    const parts = each([9, 9, 1, 2, 2, 2]);
    const total = people('total', 22);
    expect(shown({ all: [total, ...parts], sums: [{ total, parts }] })).toEqual(['total', 'part 1']);
  });
});
