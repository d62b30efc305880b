import { expect, it } from 'vitest';
import { exchange } from './exchange-network.ts';
import { rowsOf } from './rows.ts';

const cells = async (rules: Parameters<typeof rowsOf>[2]) =>
  (await rowsOf('support-by-organisation-pair', exchange, rules)).map((row) => row.slice(1, 4));

it('takes what was spent on groups out of one pot, and shares it out by participants', async () => {
  // g: 101 over 2 : 1 : 1 → 51, 25, 25. h: a refund of 4, of A. k: 20 for nobody known. A gets 47, B 25, C 25, nobody 20.
  // The pot: A 300, B 100, C 50. 47 → 31.33, 10.44, 5.22; 25 → 16.67, 5.56, 2.78; 20 → 13.33, 4.44, 2.22.
  expect(await cells({})).toEqual([
    ['A', 'A', 31],
    ['A', 'B', 17],
    ['A', 'C', 17],
    ['A', null, 13],
    ['B', 'A', 11],
    ['B', 'B', 5],
    ['B', 'C', 5],
    ['B', null, 5],
    ['C', 'A', 5],
    ['C', 'B', 3],
    ['C', 'C', 3],
    ['C', null, 2],
  ]);
});

it('pays a group first from what was given for it where the rule says so', async () => {
  // C's 50 for g → 25, 13, 12 (12.5 twice: to B first). The other 51 of g → 26, 13, 12 (25.5, 12.75, 12.75).
  // The pot without C: A 300, B 100. A gets 26 - 4 = 22, B 13, C 12, nobody 20, each three quarters from A.
  const rows = await cells({ payers: 'earmarked' });
  expect(rows.filter(([from]) => from === 'C')).toEqual([
    ['C', 'A', 25],
    ['C', 'B', 13],
    ['C', 'C', 12],
  ]);
  expect(rows.reduce((sum, [, , cents]) => sum + Number(cents), 0)).toBe(117);
  expect(rows.filter(([from, to]) => from !== 'C' && to === null)).toEqual([
    ['A', null, 15],
    ['B', null, 5],
  ]);
});

it('shares it out by the hours put in, or alike, where the rule says so', async () => {
  const to = async (support: 'hours' | 'equal') => {
    const sums: Record<string, number> = {};
    for (const [, receiver, cents] of await cells({ support })) sums[String(receiver)] = (sums[String(receiver)] ?? 0) + Number(cents);
    return sums;
  };
  // 101 over 101 : 10 : 0 minutes → 91.90, 9.10: 92, 9.
  expect(await to('hours')).toEqual({ A: 88, B: 9, C: 0, null: 20 });
  expect(await to('equal')).toEqual({ A: 30, B: 34, C: 33, null: 20 });
});

it('says that nobody paid where nothing came in', async () => {
  const transactions = [{ kind: 'expense', amount_eur: 101, group_id: 'g', year: '2020-2021' }];
  const rows = await rowsOf('support-by-organisation-pair', { ...exchange, transactions });
  expect(rows.map((row) => row.slice(1, 4))).toEqual([
    [null, 'A', 51],
    [null, 'B', 25],
    [null, 'C', 25],
  ]);
});
