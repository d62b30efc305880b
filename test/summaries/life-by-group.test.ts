import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf, summarise } from './rows.ts';
import { ties } from './tie-network.ts';

it('follows a group over the years: who joined, stayed and left, where it came from and what it became', async () => {
  const rows = await rowsOf('life-by-group', {
    ...ties,
    groups: [
      { id: 'g', kind: 'project', until: '2022-07-31' },
      { id: 'h', kind: 'expert', goal: 'Samen uitzoeken', from: '2021-09-01' },
    ],
    lineage: [{ from_group_id: 'g', to_group_id: 'h', kind: 'splits', date: '2021-09-01' }],
    meetings: [{ id: 'm', group_id: 'g', date: '2020-10-01' }],
    products: [{ id: 'x', group_id: 'h', kind: 'research-report', date: '2022-05-01' }],
  });
  expect(rows).toEqual([
    ['2020-2021', 'g', 'project', 3, null, null, null, null, null, 0, 0, null, null, 'h', 'exchange'],
    ['2021-2022', 'g', 'project', 2, 0, 2, 1, 2 / 3, null, 0, 0, null, null, 'h', 'exchange'],
    ['2021-2022', 'h', 'expert', 3, 3, 0, 0, null, 1, 1, 1, 'g', 'g', null, 'research'],
  ]);
});

it('names the phase of joint questions where a goal is written down, and none where the records show nothing', async () => {
  const groups = [
    { id: 'g', kind: 'plg', goal: ' ' },
    { id: 'h', kind: 'plg', goal: 'Waarom?' },
  ];
  const rows = await rowsOf('life-by-group', { ...ties, groups });
  expect(rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
    ['2020-2021', 'g', null],
    ['2021-2022', 'g', null],
    ['2021-2022', 'h', 'questions'],
  ]);
});

const member = (professional_id: string, group_id: string, from: string, until: string) => ({ professional_id, group_id, from, until });
const step = (from_group_id: string, to_group_id: string, kind: string, date: string) => ({ from_group_id, to_group_id, kind, date });

/** A project becomes an expert group, and that a PLG, a school year each: p1 in all three, p2 in the last two, p3 in the last alone. */
const threeLives = {
  organisations: [{ id: 'A' }],
  professionals: ['p1', 'p2', 'p3'].map((id) => ({ id, organisation_id: 'A' })),
  groups: [
    { id: 'a', kind: 'project', from: '2019-08-01', until: '2020-07-31' },
    { id: 'b', kind: 'expert', from: '2020-08-01', until: '2021-07-31' },
    { id: 'c', kind: 'plg', from: '2021-08-01', until: '2022-07-31' },
  ],
  memberships: [
    member('p1', 'a', '2019-08-01', '2020-07-31'),
    member('p1', 'b', '2020-08-01', '2021-07-31'),
    member('p2', 'b', '2020-08-01', '2021-07-31'),
    member('p1', 'c', '2021-08-01', '2022-07-31'),
    member('p2', 'c', '2021-08-01', '2022-07-31'),
    member('p3', 'c', '2021-08-01', '2022-07-31'),
  ],
  lineage: [step('a', 'b', 'continues', '2020-08-01'), step('b', 'c', 'continues', '2021-08-01')],
  products: [
    { id: 'x', group_id: 'a', date: '2020-05-01' },
    { id: 'y', group_id: 'b', date: '2021-05-01' },
    { id: 'z', group_id: 'c', date: '2022-05-01' },
  ],
};

const livesOf = async (sketch: Parameters<typeof summarise>[1]) =>
  (await summarise('life-by-group', sketch)).rows.map(
    ({ period, group_id, came_along, products, products_along, came_from, line, became }) =>
      [period, group_id, came_along, products, products_along, came_from, line, became].map((cell) => cell ?? '-').join(' '),
  );

it('follows a line over several steps: from project to expert group to PLG, with whom and what came along', async () => {
  expect(await livesOf(threeLives)).toEqual(['2019-2020 a - 1 1 - - b', '2020-2021 b 1 1 2 a a c', '2021-2022 c 2 1 3 b a, b -']);
});

it('follows one group into two, and two into one', async () => {
  const lineage = [step('a', 'b', 'splits', '2020-08-01'), step('a', 'c', 'splits', '2021-08-01')];
  expect(await livesOf({ ...threeLives, lineage })).toEqual([
    '2019-2020 a - 1 1 - - b, c',
    '2020-2021 b 1 1 2 a a -',
    '2021-2022 c 1 1 2 a a -',
  ]);
  const merged = [step('a', 'c', 'merges', '2021-08-01'), step('b', 'c', 'merges', '2021-08-01')];
  expect((await livesOf({ ...threeLives, lineage: merged })).at(-1)).toBe('2021-2022 c 2 1 3 a, b a, b -');
});

it('ends where a list of steps goes round in a circle, and counts no group as its own forebear', async () => {
  const lineage = [...threeLives.lineage, step('c', 'a', 'continues', '2021-08-01'), step('c', 'c', 'continues', '2021-08-01')];
  expect((await livesOf({ ...threeLives, lineage })).map((row) => row.split(' ').slice(-3).join(' '))).toHaveLength(3);
  expect((await livesOf({ ...threeLives, lineage })).at(-1)).toContain(' a, b ');
});

it('finds the groups that can be reached by going back step by step, whatever splits and merges there are', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const steps = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 7, selector: String });
  await fc.assert(
    fc.asyncProperty(steps, async (pairs) => {
      const groups = ids.map((id) => ({ id, kind: 'plg', from: '2020-08-01', until: '2021-07-31' }));
      const meetings = [{ id: 'm', group_id: 'a', date: '2020-10-01' }];
      const lineage = pairs.map(([from, to]) => step(from, to, 'continues', '2020-08-01'));
      const { rows } = await summarise('life-by-group', { groups, meetings, lineage });
      for (const { group_id, line } of rows) {
        const found = new Set<string>();
        const ahead = [String(group_id)];
        for (let at = ahead.pop(); at !== undefined; at = ahead.pop())
          for (const [from, to] of pairs)
            if (to === at && !found.has(from)) {
              found.add(from);
              ahead.push(from);
            }
        found.delete(String(group_id));
        expect(line ?? '').toBe([...found].toSorted().join(', '));
      }
    }),
    { numRuns: 6, seed: 11, endOnFailure: true },
  );
});
