import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isoDate } from '../../src/i18n/formats.ts';
import type { Field } from '../../src/records/define-table.ts';
import { recordTables, tableIds } from '../../src/records/index.ts';
import type { SampleCell } from './faults.ts';
import { rowsAsWritten, type Sample } from './network.ts';

/**
 * Writes the sample in the layout of the tool itself: one UTF-8 CSV file per table with commas, our column names, ISO dates and decimal
 * points. The unknown column and the faulty rows are in it too.
 */
export async function writeCanonical(sample: Sample, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const table of tableIds) {
    const rows = rowsAsWritten(sample, table);
    if (rows.length === 0) continue;
    const fields = Object.entries<Field>(recordTables[table].fields);
    const remarked = rows.some((row) => row.remark !== null);
    const lines = [
      fields.map(([name]) => name),
      ...rows.map(({ cells }) => fields.map(([name, field]) => canonicalCell(field, cells[name] ?? null))),
    ];
    if (remarked) for (const [at, line] of lines.entries()) line.push(at === 0 ? 'remarks' : (rows[at - 1]?.remark ?? ''));
    await writeFile(join(folder, `${table}.csv`), `${lines.map((line) => line.map((cell) => quoted(cell, ',')).join(',')).join('\n')}\n`);
  }
}

function canonicalCell(field: Field, cell: SampleCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.typed;
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'string') return cell;
  if (field.type === 'date') return isoDate(cell);
  if (field.type === 'money') return (cell / 100).toFixed(2);
  return String(field.type === 'hours' ? cell / 60 : cell);
}

/** Quotes a cell where it holds the delimiter, a quote or a line's end. */
export function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
