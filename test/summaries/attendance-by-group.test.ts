import { expect, it } from 'vitest';
import { dayOf, isoDate } from '../../src/i18n/formats.ts';
import type { Sketch } from '../store/records.ts';
import { small } from './network.ts';
import { rowsOf, summarise } from './rows.ts';

it('counts meetings and who came, and what part of the members was there, where that is kept', async () => {
  expect(await rowsOf('attendance-by-group', small)).toEqual([['2020-2021', 'g', 'plg', 3, 3, 0.5]]);
});

it('takes the board that somebody came for, else that of the day', async () => {
  const { contributors } = await summarise('attendance-by-group', small);
  expect(contributors?.[0]).toEqual([
    { measure: 'persons', board: 'A', amount: 2, persons: 2 },
    { measure: 'persons', board: 'B', amount: 2, persons: 2 },
    { measure: 'presence', board: 'A', amount: 2, persons: 2 },
    { measure: 'presence', board: 'B', amount: 2, persons: 2 },
  ]);
});

it('can’t tell the presence where it is not kept who came', async () => {
  const rows = await rowsOf('attendance-by-group', { ...small, attendance: [] });
  expect(rows).toEqual([['2020-2021', 'g', 'plg', 3, 0, null]]);
});

it('has no rows where nothing is kept', async () => {
  expect(await rowsOf('attendance-by-group', {})).toEqual([]);
});

// 130 meetings of one group in one year: more than fit in the bits of a whole number.
const often = (attendance: readonly (readonly [person: string, meeting: number])[]): Sketch => ({
  organisations: [{ id: 'A' }, { id: 'B' }],
  groups: [{ id: 'g', kind: 'plg' }],
  professionals: [
    { id: 'p', organisation_id: 'A' },
    { id: 'q', organisation_id: 'B' },
  ],
  memberships: [
    { professional_id: 'p', group_id: 'g', from: '2020-08-01', until: '2021-07-31' },
    { professional_id: 'q', group_id: 'g', from: '2020-08-01', until: '2020-12-31' },
  ],
  meetings: Array.from({ length: 130 }, (_, at) => ({
    id: `m${String(at).padStart(3, '0')}`,
    group_id: 'g',
    date: isoDate(dayOf('2020-09-01') + at * 2),
  })),
  attendance: attendance.map(([person, at]) => ({ professional_id: person, meeting_id: `m${String(at).padStart(3, '0')}` })),
});

it('counts members on the day of each meeting, however many a group has in a year', async () => {
  // q was a member at the first 61 (1 September to 31 December), p at all; somebody is recorded at every tenth.
  const tenth = Array.from({ length: 13 }, (_, at) => ['p', at * 10] as const);
  const rows = await rowsOf('attendance-by-group', often([...tenth, ['q', 0], ['q', 60], ['q', 120]]));
  // Expected: p at 13, q at those of 0, 10 … 60; there: p at 13, q as a member at 0 and 60.
  expect(rows).toEqual([['2020-2021', 'g', 'plg', 130, 2, 15 / 20]]);
});

it('knows boards that met at meetings far apart', async () => {
  const once = await rowsOf(
    'evidence-by-group',
    often([
      ['p', 0],
      ['q', 0],
      ['p', 60],
    ]),
  );
  const twice = await rowsOf(
    'evidence-by-group',
    often([
      ['p', 0],
      ['q', 0],
      ['p', 125],
      ['q', 125],
    ]),
  );
  expect([once, twice].map((rows) => rows[0]?.slice(3, 5))).toEqual([
    [1, 0],
    [2, 1],
  ]);
});
