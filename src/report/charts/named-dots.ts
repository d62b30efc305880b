import { colour } from '../colours.ts';
import type { Reading, ReportContext } from '../context.ts';
import type { Table } from '../document.ts';
import { axisNames } from './axis-names.ts';
import { fading } from './define-chart.ts';
import { namedTable, namedTip, type NamedColumns, type NamedRow } from './named-table.ts';

/** A number that is known. */
export const known = (value: number): Reading => ({ value, state: 'known' });

interface Options extends NamedColumns {
  /** As many rows as a reader takes in; the table has them all. */
  readonly drawn: number;
  readonly rowHeight?: number;
  /** What a value is divided by for the axis: minutes to hours. */
  readonly scale?: number;
  /** Whether the second number stands beside its dot as well. */
  readonly bothNumbers?: boolean;
}

/**
 * One line per organisation, group or product: a filled dot for one number, an open one for another, and a rule between them. A dot plot
 * may begin where its numbers do; here it begins at nothing, as the numbers are counts.
 */
export function namedDots(
  context: ReportContext,
  rows: readonly NamedRow[],
  options: Options,
): { table: Omit<Table, 'id'>; spec: Readonly<Record<string, unknown>> } {
  const { scale = 1, format, bothNumbers = false } = options;
  const shown = rows.slice(0, options.drawn);
  const names = axisNames(
    shown.map((row) => row.name),
    options.rowHeight ?? 23,
  );
  // What names nothing on the map takes no part in what is chosen there.
  const fade = (opacity = 1) => (rows.some(({ key }) => key !== undefined) ? fading(opacity) : { value: opacity });
  const values = shown.map((row, order) => {
    const [first, second] = [row.first.value, row.second?.value ?? null];
    const apart = first !== null && second !== null && second !== first;
    return {
      key: row.key ?? '',
      order,
      name: names.wide[order],
      ...(first === null ? {} : { filled: first / scale }),
      // A number that is not shown stands as a point, at nothing.
      at: (first ?? 0) / scale,
      label: first === null ? '·' : format(first),
      // A number stands on the side where the other dot is not.
      left: apart && second > first,
      ...(second === null ? {} : { open: second / scale }),
      ...(apart && bothNumbers ? { other: format(second) } : {}),
      tip: namedTip(context, row, options),
      fill: colour(row.colour),
    };
  });
  const longest = Math.max(1, ...values.map((value) => Math.max(value.at, value.open ?? 0)));
  // Room for a number left of a dot that stands near nothing; on a phone that is more of the width.
  const cramped = values.some(
    ({ left, at, open, other }) => Math.min(left ? at : longest, other === undefined ? longest : (open ?? 0)) < longest / 3,
  );
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    axis: {
      title: null,
      orient: 'top',
      format: ',.0f',
      tickMinStep: 1,
      tickCount: 6,
      grid: false,
      ...(cramped ? { labelExpr: "datum.value < 0 ? '' : datum.label" } : {}),
    },
    scale: {
      domain: [cramped ? { expr: `windowSize()[0] < 560 ? ${-0.3 * longest} : ${-0.08 * longest}` } : -0.06 * longest, longest],
      nice: false,
    },
  });
  const number = (of: 'filled' | 'open', left: boolean) => ({
    transform: [
      { filter: `${left === (of === 'filled') ? 'datum.left' : '!datum.left'}${of === 'open' ? ' && isValid(datum.other)' : ''}` },
    ],
    mark: {
      type: 'text',
      align: left ? 'right' : 'left',
      dx: left ? -11 : 11,
      fontSize: of === 'filled' ? 13 : 12,
      fontWeight: of === 'filled' ? 600 : 400,
      color: colour(of === 'filled' ? 'ink' : 'ink-2'),
    },
    encoding: { x: x(of === 'filled' ? 'at' : 'open'), text: { field: of === 'filled' ? 'label' : 'other' }, opacity: fade() },
  });
  return {
    table: namedTable(context, rows, options),
    spec: {
      height: names.height,
      usermeta: names.usermeta,
      params: names.params,
      data: { values },
      encoding: { y: { field: 'order', type: 'ordinal', axis: { ...names.axis, grid: true, gridDash: [1, 3] } } },
      layer: [
        {
          transform: [{ filter: 'isValid(datum.open) && isValid(datum.filled)' }],
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
          transform: [{ filter: 'isValid(datum.filled)' }],
          mark: { type: 'point', filled: true, size: 110, cursor: 'pointer' },
          encoding: {
            x: x('filled'),
            color: { field: 'fill', type: 'nominal', scale: null },
            tooltip: { field: 'tip', type: 'nominal' },
            opacity: fade(),
          },
        },
        number('filled', true),
        number('filled', false),
        ...(bothNumbers ? [number('open', true), number('open', false)] : []),
      ],
    },
  };
}
