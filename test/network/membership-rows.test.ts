import { expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { buildNetwork, membershipRows } from '../../src/network/index.ts';
import { yearPeriod } from '../../src/records/period.ts';
import { recordsOf } from '../networks/records.ts';
import { small, smallRecords } from '../networks/small.ts';

it('names the record of every part in a group, by person and group', () => {
  const found = membershipRows(small());
  expect(found).toHaveLength(smallRecords.memberships.length);
  for (const { person, group, rows } of found)
    expect(rows.map((row) => smallRecords.memberships[row])).toMatchObject([{ professional_id: person, group_id: group }]);
});

it('names every stint of somebody who came back, in the period and no other', () => {
  const stint = (from: string, until: string) => ({
    professional_id: 'ann',
    group_id: 'g1',
    from: dayOf(from),
    until: dayOf(until),
  });
  const records = recordsOf({
    ...smallRecords,
    memberships: [
      stint('2020-01-01', '2020-06-30'),
      { professional_id: 'bob', group_id: 'g1' },
      stint('2021-01-01', '2021-03-31'),
      stint('2021-09-01', '2021-12-31'),
    ],
  });
  const rowsIn = (year: number) =>
    membershipRows(buildNetwork(records, { period: yearPeriod(year, 'calendar'), ties: 'shared-groups' })).map(({ person, rows }) => [
      person,
      rows,
    ]);
  expect(rowsIn(2021)).toEqual([
    ['ann', [2, 3]],
    ['bob', [1]],
  ]);
  expect(rowsIn(2020)).toEqual([
    ['ann', [0]],
    ['bob', [1]],
  ]);
});
