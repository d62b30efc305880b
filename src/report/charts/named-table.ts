import type { Reading, ReportContext } from '../context.ts';
import type { Table } from '../document.ts';

export interface NamedRow {
  readonly key: string | undefined;
  readonly name: string;
  /** A named colour. */
  readonly colour: string;
  readonly first: Reading;
  /** `null`: there is none, as for whoever was not there yet. */
  readonly second: Reading | null;
}

export interface NamedColumns {
  readonly caption: string;
  readonly name: string;
  readonly first: string;
  readonly second: string | null;
  readonly format: (value: number) => string;
}

/** What a chart of one line per organisation, group or product says as a table: every row, also those that are not drawn. */
export function namedTable(context: ReportContext, rows: readonly NamedRow[], columns: NamedColumns): Omit<Table, 'id'> {
  const cell = (reading: Reading | null) => (reading === null ? { text: '–', sort: null } : context.cell(reading, columns.format));
  return {
    caption: columns.caption,
    sortable: true,
    columns: [
      { title: columns.name, numeric: false },
      { title: columns.first, numeric: true },
      ...(columns.second === null ? [] : [{ title: columns.second, numeric: true }]),
    ],
    rows: rows.map((row) => ({
      ...(row.key === undefined ? {} : { key: row.key }),
      cells: [{ text: row.name, mark: row.colour }, cell(row.first), ...(columns.second === null ? [] : [cell(row.second)])],
    })),
  };
}

/** What stands beside a mark that is pointed at: the name, and each number with what it is. */
export function namedTip(context: ReportContext, { name, first, second }: NamedRow, columns: NamedColumns): string {
  const line = (title: string, reading: Reading) => `${title}: ${context.cell(reading, columns.format).text}`;
  return [name, line(columns.first, first), ...(columns.second === null || second === null ? [] : [line(columns.second, second)])].join(
    '\n',
  );
}
