import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('adds up what came in by source, what went out, and the share of overhead; a refund counts against it', async () => {
  expect(await rowsOf('budget-by-year', small)).toEqual([
    ['2020-2021', 524_999, 1_000, 200_000, 500_000, 1_225_999, 800_000, 20_000, 180_000, 1_000_000, 225_999, 0.18],
  ]);
});

it('gives no share of overhead where nothing was spent', async () => {
  const rows = await rowsOf('budget-by-year', { transactions: [{ kind: 'fee', amount_eur: 1, year: '2020-2021' }] });
  expect(rows[0]?.at(-1)).toBeNull();
});

it('keeps what has no date in a row of its own', async () => {
  const rows = await rowsOf('budget-by-year', {
    transactions: [
      { kind: 'fee', amount_eur: 7 },
      { kind: 'fee', amount_eur: 1, year: '2020-2021' },
    ],
  });
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    ['2020-2021', 1],
    [null, 7],
  ]);
});

it('counts to the cent, also in thousands of millions of euros', async () => {
  const large = 100_000_000_001;
  const transactions = Array.from({ length: 30 }, () => ({ kind: 'fee', amount_eur: large, year: '2020-2021' }));
  expect((await rowsOf('budget-by-year', { transactions }))[0]?.[1]).toBe(30 * large);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('budget-by-year', {})).toEqual([]);
});
