import { colour } from '../colours.ts';
import type { ReportContext, Reading } from '../context.ts';
import type { Table } from '../document.ts';
import { axisNames } from './axis-names.ts';
import { fading } from './define-chart.ts';

export interface NamedRow {
  readonly key: string | undefined;
  readonly name: string;
  /** A named colour. */
  readonly colour: string;
  readonly first: Reading;
  readonly second: Reading;
}

/**
 * One line per organisation, group or product: a bar for one measure, and a tick on it for another; their numbers beside them.
 * The table says the same for every row, the drawing for as many as a reader can take in.
 */
export function namedBars(
  context: ReportContext,
  rows: readonly NamedRow[],
  options: {
    caption: string;
    name: string;
    first: string;
    second: string | null;
    format: (value: number) => string;
    scale: number;
    axisFormat: string;
    drawn: number;
  },
): { table: Omit<Table, 'id'>; spec: Readonly<Record<string, unknown>> } {
  const drawn = rows.slice(0, options.drawn);
  const names = axisNames(
    drawn.map((row) => row.name),
    23,
  );
  const values = drawn.map((row, order) => ({
    key: row.key ?? '',
    order,
    name: names.wide[order],
    first: row.first.value === null ? null : row.first.value / options.scale,
    second: row.second.value === null ? null : row.second.value / options.scale,
    most: Math.max(row.first.value ?? 0, row.second.value ?? 0) / options.scale,
    // Both numbers after both marks: a bar's own number would stand beside the tick of the other.
    label: [row.first, ...(options.second === null ? [] : [row.second])]
      .map(({ value }) => (value === null ? '·' : options.format(value)))
      .join(' / '),
    fill: colour(row.colour),
    tip: [
      row.name,
      `${options.first}: ${context.cell(row.first, options.format).text}`,
      ...(options.second === null ? [] : [`${options.second}: ${context.cell(row.second, options.format).text}`]),
    ].join('\n'),
  }));
  // The longest bar leaves room for its numbers, which stand behind it.
  const longest = Math.max(...values.map(({ most }) => most), 0);
  const x = {
    type: 'quantitative',
    scale: { domain: [0, longest === 0 ? 1 : longest * (options.second === null ? 1.1 : 1.2)], nice: false },
    axis: { title: null, orient: 'top', format: options.axisFormat, tickCount: 5, tickMinStep: 1 },
  };
  return {
    table: {
      caption: options.caption,
      sortable: true,
      columns: [
        { title: options.name, numeric: false },
        { title: options.first, numeric: true },
        ...(options.second === null ? [] : [{ title: options.second, numeric: true }]),
      ],
      rows: rows.map((row) => ({
        ...(row.key === undefined ? {} : { key: row.key }),
        cells: [
          { text: row.name, mark: row.colour },
          context.cell(row.first, options.format),
          ...(options.second === null ? [] : [context.cell(row.second, options.format)]),
        ],
      })),
    },
    spec: {
      height: names.height,
      usermeta: names.usermeta,
      params: names.params,
      data: { values },
      encoding: { y: { field: 'order', type: 'ordinal', axis: names.axis } },
      layer: [
        {
          mark: { type: 'bar', height: 13, cursor: 'pointer' },
          encoding: {
            x: { field: 'first', ...x },
            color: { field: 'fill', type: 'nominal', scale: null },
            tooltip: { field: 'tip', type: 'nominal' },
            opacity: fading(),
          },
        },
        ...(options.second === null
          ? []
          : [
              {
                transform: [{ filter: 'isValid(datum.second)' }],
                mark: { type: 'tick', thickness: 2.5, size: 19, color: colour('ink'), cursor: 'pointer' },
                encoding: { x: { field: 'second', ...x }, opacity: fading() },
              },
            ]),
        {
          mark: { type: 'text', align: 'left', dx: 6, fontSize: 12.5, fontWeight: 600, color: colour('ink') },
          encoding: { x: { field: 'most', ...x }, text: { field: 'label' }, opacity: fading() },
        },
      ],
    },
  };
}
