import { colour } from '../colours.ts';
import type { ReportContext } from '../context.ts';
import type { Table } from '../document.ts';
import { axisNames } from './axis-names.ts';
import { namedTable, namedTip, type NamedColumns, type NamedRow } from './named-table.ts';

interface Options extends NamedColumns {
  readonly scale: number;
  readonly axisFormat: string;
  readonly drawn: number;
}

/** One line per theme: a bar for an amount, from nothing, and the amount behind it. The table says the same for every row. */
export function namedBars(
  context: ReportContext,
  rows: readonly NamedRow[],
  options: Options,
): { table: Omit<Table, 'id'>; spec: Readonly<Record<string, unknown>> } {
  const drawn = rows.slice(0, options.drawn);
  const names = axisNames(
    drawn.map((row) => row.name),
    23,
  );
  const values = drawn.map((row, order) => ({
    order,
    name: names.wide[order],
    first: (row.first.value ?? 0) / options.scale,
    label: row.first.value === null ? '·' : options.format(row.first.value),
    fill: colour(row.colour),
    tip: namedTip(context, row, options),
  }));
  // The longest bar leaves room for its number, which stands behind it.
  const longest = Math.max(...values.map(({ first }) => first), 0);
  const x = {
    field: 'first',
    type: 'quantitative',
    scale: { domain: [0, longest === 0 ? 1 : longest * 1.1], nice: false },
    axis: { title: null, orient: 'top', format: options.axisFormat, tickCount: 5, tickMinStep: 1 },
  };
  return {
    table: namedTable(context, rows, options),
    spec: {
      height: names.height,
      usermeta: names.usermeta,
      params: names.params,
      data: { values },
      encoding: { y: { field: 'order', type: 'ordinal', axis: names.axis }, x },
      layer: [
        {
          mark: { type: 'bar', height: 13 },
          encoding: { color: { field: 'fill', type: 'nominal', scale: null }, tooltip: { field: 'tip', type: 'nominal' } },
        },
        {
          mark: { type: 'text', align: 'left', dx: 6, fontSize: 12.5, fontWeight: 600, color: colour('ink') },
          encoding: { text: { field: 'label' } },
        },
      ],
    },
  };
}
