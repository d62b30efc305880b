import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf, summarise } from './rows.ts';

it('gives the number of answers, their mean and standard deviation; one answer has no spread', async () => {
  expect(await rowsOf('evaluation-by-item', small)).toEqual([
    ['2020-2021', 'Zinvol', 3, 3.5, expect.closeTo(Math.sqrt(3.25), 12)],
    [null, 'Nuttig', 1, 3, null],
  ]);
});

it('says which boards answered, where they did not answer anonymously', async () => {
  const { contributors } = await summarise('evaluation-by-item', small);
  expect(contributors?.[0]).toEqual([
    { measure: 'answers', board: 'A', amount: 1, persons: 1 },
    { measure: 'answers', board: 'B', amount: 1, persons: 1 },
    { measure: 'mean', board: 'A', amount: 1, persons: 1 },
    { measure: 'mean', board: 'B', amount: 1, persons: 1 },
    { measure: 'sd', board: 'A', amount: 1, persons: 1 },
    { measure: 'sd', board: 'B', amount: 1, persons: 1 },
  ]);
});

it('gives the same to the last digit in whatever order the answers stand', async () => {
  const responses = Array.from({ length: 500 }, (_, index) => ({ item: 'Vraag', score: (index % 7) / 3, date: '2021-06-30' }));
  expect(await rowsOf('evaluation-by-item', { responses })).toEqual(
    await rowsOf('evaluation-by-item', { responses: responses.toReversed() }),
  );
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('evaluation-by-item', {})).toEqual([]);
});
