import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre';
import iconv from 'iconv-lite';
import { isoDate } from '../../src/i18n/formats.ts';
import type { Field } from '../../src/records/define-table.ts';
import { recordTables, type TableId } from '../../src/records/index.ts';
import { vocabularies, type Term, type VocabularyId } from '../../src/records/vocabularies.ts';
import type { SampleCell } from './faults.ts';
import { rowsAsWritten, type Sample } from './network.ts';
import { csvFiles, sheets, type CsvFile, type Layout, type Sheet } from './dutch-layouts.ts';
import { projectFile } from './project-file.ts';
import { quoted } from './write-canonical.ts';

const unknownColumn = 'Opmerkingen';

/** Writes the sample as a network would have it: a workbook and the CSV files of other systems, with their Dutch headers, and a project file. */
export async function writeDutch(sample: Sample, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'ledenadministratie.xlsx'), await workbook(sample));
  for (const layout of csvFiles) await writeFile(join(folder, layout.file), csv(sample, layout));
  await writeFile(join(folder, 'network.yaml'), projectFile);
}

/**
 * The workbook's bytes. Node's own compression differs between its versions and between processors; without it the writer packs with its
 * own code, and the same rows are the same bytes everywhere.
 */
async function workbook(sample: Sample): Promise<Uint8Array> {
  const made = new Date('2025-08-18T08:00:00Z');
  const compression = Object.getOwnPropertyDescriptor(globalThis, 'CompressionStream');
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  try {
    return await writeXlsx({
      sheets: [...sheets.map((layout) => sheetOf(sample, layout)), explanation],
      properties: {
        title: 'Ledenadministratie Kennisnetwerk Voorbeeld',
        creator: 'Kennisnetwerk Voorbeeld',
        created: made,
        modified: made,
      },
    });
  } finally {
    if (compression !== undefined) Object.defineProperty(globalThis, 'CompressionStream', compression);
  }
}

function sheetOf(sample: Sample, layout: Sheet): WriteSheet {
  const columns = Object.keys(layout.headers);
  const rows = tableOf<CellValue>(sample, layout, workbookCell);
  const widthOf = (at: number): number =>
    2 +
    Math.min(
      48,
      rows.reduce((most, row) => Math.max(most, String(row[at] ?? '').length), 0),
    );
  return {
    name: layout.sheet,
    rows,
    columns: (rows[0] ?? []).map((_, at) => {
      const name = columns[at];
      const isDate = name !== undefined && fieldOf(layout.table, name).type === 'date';
      return isDate ? { width: 15, numFmt: 'dd-mm-yyyy' } : { width: widthOf(at) };
    }),
    freezePane: { rows: 1 },
  };
}

/** The header and the rows of a table, each cell written its own way; what was remarked stands in a last column. */
function tableOf<Written>(
  sample: Sample,
  layout: Layout,
  write: (field: Field, cell: SampleCell) => Written,
): (Written | string | null)[][] {
  const columns = Object.keys(layout.headers);
  const rows = rowsAsWritten(sample, layout.table);
  const table: (Written | string | null)[][] = [Object.values(layout.headers)];
  for (const { cells } of rows) table.push(columns.map((name) => write(fieldOf(layout.table, name), cells[name] ?? null)));
  if (layout.remarks === true) for (const [at, row] of table.entries()) row.push(at === 0 ? unknownColumn : (rows[at - 1]?.remark ?? null));
  return table;
}

/** A sheet for people: the tool says that it leaves it unread. */
const explanation: WriteSheet = {
  name: 'Toelichting',
  rows: [
    ['Dit is een verzonnen netwerk'],
    ['De mensen, scholen, besturen en groepen in dit bestand bestaan niet. Zij zijn gemaakt om te laten zien wat het programma kan.'],
    ['Er staan met opzet fouten in, zoals die in elke administratie voorkomen.'],
  ],
  columns: [{ width: 110 }],
};

function workbookCell(field: Field, cell: SampleCell): CellValue {
  if (typeof cell === 'number' && field.type === 'date') return new Date(cell * 86_400_000);
  if (typeof cell === 'number' && field.type === 'number') return cell;
  return cell === null ? null : dutchCell(field, cell, 'dutch');
}

function csv(sample: Sample, layout: CsvFile): Buffer {
  const lines = tableOf(sample, layout, (field, cell) => dutchCell(field, cell, layout.dates));
  const text = lines.map((line) => line.map((cell) => quoted(cell ?? '', ';')).join(';') + layout.newline).join('');
  if (layout.encoding === 'windows-1252') return iconv.encode(text, 'windows-1252');
  return Buffer.from(layout.encoding === 'utf8-bom' ? `\uFEFF${text}` : text);
}

function fieldOf(table: TableId, name: string): Field {
  const field = Object.entries<Field>(recordTables[table].fields).find(([id]) => id === name)?.[1];
  if (field === undefined) throw new Error(`${table} has no ${name}`);
  return field;
}

function dutchCell(field: Field, cell: SampleCell, dates: 'dutch' | 'iso'): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.typed;
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  if (typeof cell === 'string') return field.vocabulary === undefined ? cell : dutchWord(field.vocabulary, cell);
  if (field.type === 'date') {
    const iso = isoDate(cell);
    return dates === 'iso' ? iso : iso.split('-').toReversed().join('-');
  }
  if (field.type === 'money') return euros(cell);
  return String(field.type === 'hours' ? cell / 60 : cell).replace('.', ',');
}

/** `€ 1.500,00`, as the bookkeeping exports it. */
function euros(cents: number): string {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return `€ ${cents < 0 ? '-' : ''}${whole},${String(Math.abs(cents) % 100).padStart(2, '0')}`;
}

/** The words a school's office uses, where they differ from the vocabulary's own. */
const spoken: Readonly<Record<string, string>> = { plg: 'PLG', board: 'beleidsgroep', teacher: 'leerkracht' };

function dutchWord(vocabulary: string, value: string): string {
  if (spoken[value] !== undefined) return spoken[value];
  const terms: Readonly<Record<string, Term>> = vocabularies[vocabulary as VocabularyId].terms;
  return terms[value]?.nl ?? value;
}
