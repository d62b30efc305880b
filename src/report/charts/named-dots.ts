import { colour } from '../colours.ts';
import type { ReportContext } from '../context.ts';
import type { Table } from '../document.ts';
import { axisNames } from './axis-names.ts';
import { fading } from './define-chart.ts';

export interface DotRow {
  readonly key: string | undefined;
  readonly name: string;
  /** A named colour. */
  readonly colour: string;
  readonly filled: number;
  readonly open: number | null;
}

/**
 * One line per organisation or group: a filled dot for one number, an open one for another, and a rule between them. A dot plot may
 * begin where its numbers do; here it begins at nothing, as the numbers are counts.
 */
export function namedDots(
  context: ReportContext,
  rows: readonly DotRow[],
  options: { caption: string; name: string; filled: string; open: string | null; drawn: number; rowHeight?: number },
): { table: Omit<Table, 'id'>; spec: Readonly<Record<string, unknown>> } {
  const shown = rows.slice(0, options.drawn);
  const names = axisNames(
    shown.map((row) => row.name),
    options.rowHeight ?? 23,
  );
  // What names nothing on the map takes no part in what is chosen there.
  const fade = (opacity = 1) => (rows.some(({ key }) => key !== undefined) ? fading(opacity) : { value: opacity });
  const values = shown.map((row, order) => ({
    key: row.key ?? '',
    order,
    name: names.wide[order],
    filled: row.filled,
    label: context.number(row.filled),
    // The number stands on the side where the other dot is not.
    left: row.open !== null && row.open > row.filled,
    ...(row.open === null ? {} : { open: row.open }),
    tip: [
      row.name,
      `${options.filled}: ${context.number(row.filled)}`,
      ...(row.open === null || options.open === null ? [] : [`${options.open}: ${context.number(row.open)}`]),
    ].join('\n'),
    fill: colour(row.colour),
  }));
  const longest = Math.max(1, ...values.map((value) => Math.max(value.filled, value.open ?? 0)));
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    axis: { title: null, orient: 'top', format: ',.0f', tickMinStep: 1, tickCount: 6, grid: false },
    // Room for a number beside a dot that stands at nothing.
    scale: { domain: [-0.06 * longest, longest], nice: false },
  });
  const number = (left: boolean) => ({
    transform: [{ filter: left ? 'datum.left' : '!datum.left' }],
    mark: {
      type: 'text',
      align: left ? 'right' : 'left',
      dx: left ? -11 : 11,
      fontSize: 13,
      fontWeight: 600,
      color: colour('ink'),
    },
    encoding: { x: x('filled'), text: { field: 'label' }, opacity: fade() },
  });
  return {
    table: {
      caption: options.caption,
      sortable: true,
      columns: [
        { title: options.name, numeric: false },
        { title: options.filled, numeric: true },
        ...(options.open === null ? [] : [{ title: options.open, numeric: true }]),
      ],
      rows: rows.map((row) => ({
        ...(row.key === undefined ? {} : { key: row.key }),
        cells: [
          { text: row.name, mark: row.colour },
          { text: context.number(row.filled), sort: row.filled },
          ...(options.open === null
            ? []
            : [row.open === null ? { text: '–', sort: null } : { text: context.number(row.open), sort: row.open }]),
        ],
      })),
    },
    spec: {
      height: names.height,
      usermeta: names.usermeta,
      params: names.params,
      data: { values },
      encoding: { y: { field: 'order', type: 'ordinal', axis: { ...names.axis, grid: true, gridDash: [1, 3] } } },
      layer: [
        {
          transform: [{ filter: 'isValid(datum.open)' }],
          mark: { type: 'rule', strokeWidth: 1.5, color: colour('rule-strong') },
          encoding: { x: x('filled'), x2: { field: 'open' }, opacity: fade(0.7) },
        },
        {
          transform: [{ filter: 'isValid(datum.open)' }],
          mark: { type: 'point', filled: true, size: 60, fill: colour('paper'), strokeWidth: 1.5, cursor: 'pointer' },
          encoding: {
            x: x('open'),
            stroke: { field: 'fill', type: 'nominal', scale: null },
            tooltip: { field: 'tip', type: 'nominal' },
            opacity: fade(),
          },
        },
        {
          mark: { type: 'point', filled: true, size: 110, cursor: 'pointer' },
          encoding: {
            x: x('filled'),
            color: { field: 'fill', type: 'nominal', scale: null },
            tooltip: { field: 'tip', type: 'nominal' },
            opacity: fade(),
          },
        },
        number(true),
        number(false),
      ],
    },
  };
}
