import { byId } from '../../i18n/formats.ts';
import { colour } from '../colours.ts';
import type { Table, TableCell } from '../document.ts';
import { shortNames, wrap } from '../labels.ts';
import { wrappedAxis } from './axis-names.ts';

export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  /** A named colour of a square; where every cell has none, they are circles as large as their value. */
  readonly colour?: string;
}

/**
 * Everybody against everybody: names along the side, each with a number that stands above its column, so that columns can be narrow.
 * A pair that is not there, or not shown, has no cell.
 */
export function namedMatrix(
  names: readonly string[],
  cells: readonly MatrixCell[],
  options: {
    readonly caption: string;
    readonly name: string;
    readonly empty: TableCell;
    /** Between the names of a row and a column, in a note. */
    readonly between: string;
    readonly circles: boolean;
    readonly marks: readonly string[];
  },
): { table: Omit<Table, 'id'>; spec: Readonly<Record<string, unknown>> } {
  const numbered = (name: string, index: number) => `${name}  ${index + 1}`;
  const wide = shortNames(names, 38).map(numbered);
  const narrow = shortNames(names, 60).map((name, index) => {
    const lines = wrap(name, 17, 2);
    return lines.map((line, at) => (at === lines.length - 1 ? numbered(line, index) : line));
  });
  const found = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const places = names.map((_, index) => index);
  const place = { type: 'ordinal', scale: { domain: places, padding: options.circles ? 0.5 : 0 } };
  const tooltip = { expr: `names[datum.r] + '${options.between}' + names[datum.c] + '\\n' + datum.t` };
  return {
    table: {
      caption: options.caption,
      columns: [{ title: options.name, numeric: false }, ...names.map((_, index) => ({ title: String(index + 1), numeric: true }))],
      rows: names.map((name, row) => ({
        cells: [
          { text: `${row + 1} ${name}`, ...(options.marks[row] === undefined ? {} : { mark: options.marks[row] }) },
          ...places.map((column) => {
            const cell = found.get(`${row} ${column}`);
            return cell === undefined ? options.empty : { text: cell.text, sort: cell.value };
          }),
        ],
      })),
    },
    spec: {
      height: names.length * 20,
      usermeta: { narrowHeight: names.length * 30 },
      params: [
        { name: 'names', value: wide },
        { name: 'narrowNames', value: narrow },
      ],
      data: {
        // Cells of one colour after each other: the page draws them as one.
        values: cells
          .toSorted((a, b) => byId(a.colour ?? '', b.colour ?? ''))
          .map((cell) => ({
            r: cell.row,
            c: cell.column,
            t: cell.text,
            ...(cell.colour === undefined ? { v: cell.value } : { f: colour(cell.colour) }),
          })),
      },
      encoding: {
        y: { field: 'r', ...place, axis: { ...wrappedAxis(13), grid: options.circles, gridDash: [1, 3], labelFontSize: 12 } },
        x: {
          field: 'c',
          ...place,
          axis: {
            title: null,
            orient: 'top',
            labelAngle: 0,
            // On a phone there is room for every fifth of many.
            labelExpr: `${names.length > 12 ? '(windowSize()[0] < 560 && (datum.value + 1) % 5 !== 0)' : 'false'} ? '' : datum.value + 1 + ''`,
            labelFontSize: 11,
            labelPadding: 3,
            labelOverlap: false,
            labelSeparation: 2,
            grid: options.circles,
            gridDash: [1, 3],
          },
        },
      },
      layer: [
        options.circles
          ? {
              mark: { type: 'circle', opacity: 1, color: colour('accent'), tooltip },
              encoding: { size: { field: 'v', type: 'quantitative', scale: { domainMin: 0, range: [0, 320], zero: true }, legend: null } },
            }
          : {
              mark: { type: 'rect', stroke: colour('paper'), strokeWidth: 1, tooltip },
              encoding: { color: { field: 'f', type: 'nominal', scale: null } },
            },
      ],
    },
  };
}
