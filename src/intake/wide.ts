import type { Text } from '../i18n/text.ts';
import type { Project } from '../project.ts';
import type { Field, RecordTable } from '../records/define-table.ts';
import { recordTables } from '../records/index.ts';
import { yesOrNo } from './cells/cell-reader.ts';
import { MarkEvidence } from './cells/numbers.ts';
import { headerRowOf, meaningsOf, type ColumnMap } from './columns.ts';
import { cellInWords, reasonForDecimal } from './dialect-reasons.ts';
import { quoted, userError } from './findings.ts';
import { fold } from './fold.ts';
import { rowsOfCells } from './formats/raw-rows.ts';
import { UnreadableCell, type Cell, type RawTable } from './formats/raw-table.ts';
import { longRows } from './long-rows.ts';
import { oddRow } from './odd-rows.ts';
import type { ColumnUse, Reasons, Warning } from './report.ts';
import { markSaid, numberKind, numberText, refuseDoubt } from './settle-cells.ts';
import type { FileSettings } from './settings.ts';

/** One column of a wide sheet as rows of its own: a row for each cell in which there is something. */
export interface WidePart {
  readonly raw: RawTable;
  /** The name of the column in the sheet. */
  readonly name: string;
}

export interface WideSheet {
  readonly parts: readonly WidePart[];
  /** The fields that a column's name and its cells are read into. */
  readonly fields: readonly string[];
  /** Every column of the sheet with what it was read as. */
  readonly uses: readonly ColumnUse[];
  /** Per column of a part that is not spread, but for its last: its place in the sheet. */
  readonly base: readonly number[];
  /** What is to be said of its rows before they are spread. */
  readonly warnings: readonly Warning[];
  /** What tells so. */
  readonly because: Reasons;
  /** How the sheet is written, as far as it was settled over all of its columns together. */
  readonly settings: FileSettings;
}

const measured: ReadonlySet<Field['type'] | undefined> = new Set<Field['type']>(['hours', 'money', 'number']);
const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell.trim() : String(cell));
const nothing = /^[-–—.]+$/;

/** What a cell below the name of a group or year comes to: `null` where it says that there is nothing. */
function valueIn(cell: Cell, value: Field | undefined): { readonly cell: Cell; readonly crossed: boolean } | null {
  const text = textOf(cell);
  if (text === '') return null;
  if (measured.has(value?.type)) return { cell: typeof cell === 'string' ? text : cell, crossed: true };
  const said = yesOrNo(text);
  if (said === false || nothing.test(text)) return null;
  if (said === true) return { cell: '', crossed: true };
  return { cell: text, crossed: value !== undefined };
}

/**
 * Reads a sheet with a column per group or per year as long: each of those columns becomes rows of its own, in which its name stands in
 * one field and its cell, if that says more than a cross, in another. Every cell that is filled counts as one row; a cell that is empty,
 * or says no, is none. Rows keep their number in the sheet. `null` where the project file does not say that the sheet is wide.
 */
export function spreadWide(raw: RawTable, project: Project, settings: FileSettings): WideSheet | null {
  const { wide } = settings;
  const table: RecordTable = recordTables[raw.table];
  if (wide === undefined) return null;
  // Of a workbook it may be said for one of its sheets: the others are as usual.
  const refuse = (what: Text): null => {
    if (raw.sheet !== null) return null;
    throw userError('wide-columns', { file: raw.file, sheet: raw.sheet }, { what });
  };
  const lacking = [wide.field, wide.value].find((field) => field !== undefined && table.fields[field] === undefined);
  if (lacking !== undefined)
    return refuse({ nl: `deze lijst heeft geen veld “${quoted(lacking)}”`, en: `this list has no field “${quoted(lacking)}”` });
  const value = wide.value === undefined ? undefined : table.fields[wide.value];
  const fields = [wide.field, ...(wide.value === undefined ? [] : [wide.value])];
  const meanings = meaningsOf(raw.table, project);
  const { row: header, because } = headerRowOf(raw, project, settings.header, fields);
  const names = raw.rows.cells(header).map(textOf);
  const said = new Map((wide.columns ?? []).map((name) => [fold(name), name]));
  const absent = [...said].find(([folded]) => !names.some((name) => fold(name) === folded))?.[1];
  if (absent !== undefined)
    return refuse({
      nl: `er is geen kolom met de kop “${quoted(absent)}” (kolomkoppen gezocht op rij ${header + 1})`,
      en: `there is no column headed “${quoted(absent)}” (headings looked for on row ${header + 1})`,
    });
  const spread = names.flatMap((name, column) => {
    if (name === '') return [];
    const chosen = wide.columns === undefined ? meanings.get(fold(name)) === undefined : said.has(fold(name));
    return chosen ? [column] : [];
  });
  if (spread.length === 0) {
    return refuse({
      nl: 'alle kolommen zijn gewone kolommen, en geen ervan is een groep of jaar',
      en: 'every column is an ordinary one, and none of them is a group or year',
    });
  }
  const base = [...names.keys()].filter((column) => !spread.includes(column));
  const width = names.findLastIndex((name) => name !== '') + 1;
  const long = longRows(raw, header, width);
  const broken = [...raw.broken, ...long.refused.values()].toSorted((a, b) => a.row - b.row);
  const unread = new Set(broken.map((one) => one.row));
  const marks = new MarkEvidence();
  const parts = spread.map((column, index): WidePart => {
    const rows: Cell[][] = [[...base.map((at) => names[at] ?? ''), ...fields]];
    const numbers = [raw.rows.number(header)];
    for (let row = header + 1; row < raw.rows.count; row += 1) {
      if (unread.has(raw.rows.number(row))) continue;
      const found = valueIn(raw.rows.cell(row, column), value);
      if (found === null) continue;
      const text = textOf(found.cell);
      if (value !== undefined && measured.has(value.type))
        marks.add(numberText(text), { found: text, row, column, times: 1 }, numberKind(value));
      const name = found.crossed ? (names[column] ?? '') : new UnreadableCell('not-a-cross', text);
      rows.push([...base.map((at) => raw.rows.cell(row, at)), name, ...(value === undefined ? [] : [found.cell])]);
      numbers.push(raw.rows.number(row));
    }
    const first = index === 0;
    return {
      name: names[column] ?? '',
      raw: { ...raw, rows: rowsOfCells(rows, numbers), broken: first ? broken : [], notes: first ? raw.notes : [] },
    };
  });
  const uses = names.flatMap((name, column): ColumnUse[] => {
    if (name === '') return [];
    if (spread.includes(column)) return [{ column: name, field: wide.field, by: 'wide' }];
    const meaning = meanings.get(fold(name));
    return [{ column: name, field: meaning?.field === '' ? null : (meaning?.field ?? null), by: meaning?.by ?? 'unknown' }];
  });
  const mark = markSaid(settings);
  if (mark === undefined && settings.mended !== true)
    refuseDoubt(
      marks,
      raw.delimiter === ';' && marks.point === 0,
      ({ row }) => oddRow(raw.rows.cells(row), [], true) === null,
      raw,
      names,
      project,
    );
  const decimal = mark ?? marks.mark ?? undefined;
  const why = reasonForDecimal(
    marks.mark,
    marks,
    cellInWords((row) => raw.rows.number(row), names),
  );
  return {
    parts,
    fields,
    uses,
    base,
    warnings: long.warnings,
    because: { header: because, ...(mark === undefined && why !== undefined ? { decimal: why } : {}) },
    settings: { ...settings, header: 1, ...(decimal === undefined ? {} : { decimal }) },
  };
}

/** The columns of a wide sheet, with what becomes of those that nobody knows. */
export function wideUses({ uses, base }: WideSheet, map: ColumnMap | null): ColumnUse[] {
  const aside = new Map(base.map((at, index) => [at, map?.uses[index]?.aside]));
  return uses.map((use, at) => {
    const found = aside.get(at);
    return found === undefined || use.by !== 'unknown' ? use : { ...use, aside: found };
  });
}
