import { expect, it } from 'vitest';
import { small } from './network.ts';
import { rowsOf, summarise } from './rows.ts';

it('counts people, boards, schools, who pays and who does not, and groups by kind', async () => {
  expect(await rowsOf('participation-by-year', small)).toEqual([['2020-2021', 5, 3, 4, 2, 1, 1, 3, 1, 1, 1, 0]]);
});

it('says which boards the people are of', async () => {
  const { contributors } = await summarise('participation-by-year', small);
  expect(contributors?.[0]).toEqual([
    { measure: 'persons', board: 'A', amount: 2, persons: 2 },
    { measure: 'persons', board: 'B', amount: 1, persons: 1 },
    { measure: 'persons', board: 'C', amount: 1, persons: 1 },
    { measure: 'persons_not_paying', board: 'C', amount: 1, persons: 1 },
  ]);
});

it('does not know who pays where no dates of taking part and no fees are kept', async () => {
  const { organisations = [], ...rest } = small;
  const rows = await rowsOf('participation-by-year', {
    ...rest,
    organisations: organisations.map((row) => ({ id: row['id'] ?? null, parent_id: row['parent_id'] ?? null })),
    transactions: [],
  });
  expect(rows[0]?.slice(4, 7)).toEqual([null, null, null]);
});

it('counts who was in a group for one day, and not who left the day before the year', async () => {
  const rows = await rowsOf('participation-by-year', {
    professionals: [{ id: 'p' }, { id: 'q' }],
    groups: [{ id: 'g', kind: 'atelier' }],
    memberships: [
      { professional_id: 'p', group_id: 'g', from: '2019-08-01', until: '2020-08-01' },
      { professional_id: 'q', group_id: 'g', from: '2019-08-01', until: '2020-07-31' },
    ],
  });
  expect(rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
    ['2019-2020', 2, 1],
    ['2020-2021', 1, 1],
  ]);
});
