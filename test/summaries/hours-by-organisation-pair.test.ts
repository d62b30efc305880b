import { expect, it } from 'vitest';
import { exchange } from './exchange-network.ts';
import { rowsOf } from './rows.ts';

const year = '2020-2021';
const cells = async (hours: 'participants' | 'equal' | 'others') =>
  (await rowsOf('hours-by-organisation-pair', exchange, { hours })).map(([, from, to, , spent, rule]) => [from, to, spent, rule]);

it('shares the hours of a group out by participants, the minutes left over to the largest remainders, then to the first id', async () => {
  // 101 minutes of A over 2 : 1 : 1 — 50.5, 25.25, 25.25: one minute is left over, to A. 10 of B: 5, 2.5, 2.5: to B.
  expect(await cells('participants')).toEqual([
    ['A', 'A', 51 + 7, 'participants'],
    ['A', 'B', 25, 'participants'],
    ['A', 'C', 25, 'participants'],
    ['B', 'A', 5, 'participants'],
    ['B', 'B', 3, 'participants'],
    ['B', 'C', 2, 'participants'],
    ['C', null, 3, 'participants'],
    [null, null, 5, 'participants'],
  ]);
});

it('shares them out alike over the organisations where the rule says so', async () => {
  // 101 over three: 33 each and two left over, to A and B. 10 over three: 3 each and one left over, to A.
  expect(await cells('equal')).toEqual([
    ['A', 'A', 34 + 7, 'equal'],
    ['A', 'B', 34, 'equal'],
    ['A', 'C', 33, 'equal'],
    ['B', 'A', 4, 'equal'],
    ['B', 'B', 3, 'equal'],
    ['B', 'C', 3, 'equal'],
    ['C', null, 3, 'equal'],
    [null, null, 5, 'equal'],
  ]);
});

it('shares them out to others only, but leaves with an organisation what it did alone', async () => {
  expect(await cells('others')).toEqual([
    ['A', 'A', 7, 'others'],
    ['A', 'B', 51, 'others'],
    ['A', 'C', 50, 'others'],
    ['B', 'A', 7, 'others'],
    ['B', 'B', 0, 'others'],
    ['B', 'C', 3, 'others'],
    ['C', null, 3, 'others'],
    [null, null, 5, 'others'],
  ]);
});

it('keeps the hours that an employer made free apart', async () => {
  const rows = await rowsOf('hours-by-organisation-pair', exchange);
  expect(rows.filter((row) => row[3] !== 0).map((row) => row.slice(0, 4))).toEqual([
    [year, 'A', 'A', 20],
    [year, 'A', 'B', 10],
    [year, 'A', 'C', 10],
  ]);
});
