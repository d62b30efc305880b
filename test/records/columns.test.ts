import { expect, test } from 'vitest';
import { columnsOf, recordsOf, toColumns, toRows, type ColumnarRecords } from '../../src/records/columns.ts';
import { tableIds, type RecordRow } from '../../src/records/index.ts';
import { smallRecords } from '../networks/small.ts';

const rows: RecordRow<'memberships'>[] = [
  { professional_id: 'p2', group_id: 'g1', role: null, from: 18_000, until: null },
  { professional_id: 'p10', group_id: 'g1', role: '', from: null, until: -3 },
  { professional_id: 'p2', group_id: 'g0', role: 'trekker', from: 0, until: 0 },
];

test('a table by column numbers its texts in their order, and holds days as numbers', () => {
  const { rows: count, columns } = toColumns('memberships', rows);
  expect(count).toBe(3);
  expect(columns.professional_id.values).toEqual(['p10', 'p2']);
  expect([...columns.professional_id.codes]).toEqual([1, 0, 1]);
  expect([...columns.role.codes]).toEqual([-1, 0, 1]);
  expect([...columns.from.values]).toEqual([18_000, Number.NaN, 0]);
});

test('rows made from columns are the rows that the columns were made from', () => {
  expect(toRows('memberships', toColumns('memberships', rows))).toEqual(rows);
});

test('records made from columns give rows where asked, and the very columns they were made from', () => {
  const columnar = Object.fromEntries(
    tableIds.map((table) => [table, toColumns(table, table === 'memberships' ? rows : [])]),
  ) as unknown as ColumnarRecords;
  const records = recordsOf(columnar);
  expect(records.memberships).toEqual(rows);
  expect(records.memberships).toBe(records.memberships);
  expect(columnsOf(records, 'memberships')).toBe(columnar.memberships);
  expect(Object.keys(records)).toEqual(tableIds);
});

test('columns of rows are made once', () => {
  const records = { ...smallRecords, memberships: rows };
  expect(columnsOf(records, 'memberships')).toBe(columnsOf(records, 'memberships'));
});
