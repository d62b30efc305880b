import { writtenRows, type RejectedTable } from './rejected-rows.ts';

const wide = 60;
/** A workbook says when it was made; the same rows give the same bytes. */
const made = new Date(Date.UTC(2000, 0, 1));

/** Rejected rows as a workbook with the sheets that they come from. Text stays text: nothing in it becomes a formula. */
export async function rejectedWorkbook(tables: readonly RejectedTable[]): Promise<Uint8Array> {
  const [first] = tables;
  // Only where a workbook is written: it is as much to load as all that reads a CSV file.
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: tables.map((table) => ({
      name: table.raw.sheet ?? table.raw.table,
      columns: [{ width: wide }, { width: wide / 2 }],
      rows: writtenRows(table).map((cells) =>
        cells.map((cell) => (typeof cell === 'number' ? cell : String(cell) === '' ? null : String(cell))),
      ),
      ...(table.above.length === 0 ? {} : { freezePane: { rows: table.above.length } }),
    })),
    dateSystem: first?.raw.countsFrom1904 === true ? '1904' : '1900',
    properties: { created: made, modified: made, creator: 'Grensganger' },
  });
}
