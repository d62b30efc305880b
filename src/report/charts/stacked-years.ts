import type { Text } from '../../i18n/text.ts';
import { colour } from '../colours.ts';
import type { ReportContext, Reading } from '../context.ts';
import type { LegendEntry, Table } from '../document.ts';
import { sum, yearsOf } from '../readings.ts';

export interface Part {
  readonly name: Text;
  /** A named colour. */
  readonly colour: string;
  readonly of: (period: string) => Reading;
}

export interface StackedYears {
  readonly table: Omit<Table, 'id'>;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly legend: readonly LegendEntry[];
  readonly totals: readonly { readonly period: string; readonly total: Reading }[];
}

/**
 * Bars of one year each, stacked from the same parts, labelled on the bar itself; and the table that says the same.
 * `null` where no part of any year is known. Parts that are nowhere known, or 0 in every year, are left out.
 */
/** A number stands on a bar only where the bar is wide enough for it, at whatever width the chart is drawn. */
const widthOf = "scale('x', datum.to) - scale('x', datum.from) > length(datum.label) * 6.5 + 10";

export function stackedYears(
  context: ReportContext,
  options: {
    caption: string;
    parts: readonly Part[];
    format: (value: number) => string;
    scale: number;
    axisFormat: string;
    together: boolean;
    /** The total of a year, where it is known apart from its parts. */
    total?: (period: string) => Reading;
  },
): StackedYears | null {
  const { t, words } = context;
  const years = yearsOf(context);
  const parts = options.parts.filter((part) =>
    years.some(({ id }) => {
      const reading = part.of(id);
      return reading.state === 'hidden' || (reading.value ?? 0) !== 0;
    }),
  );
  const totals = years.map(({ id }) => ({ period: id, total: options.total?.(id) ?? sum(parts.map((part) => part.of(id))) }));
  if (parts.length === 0) return null;
  const lengths = years.flatMap(({ id }) => {
    const each = parts.map((part) => Math.max(0, part.of(id).value ?? 0));
    return options.together ? [each.reduce((total, value) => total + value, 0)] : each;
  });
  const most = Math.max(1, ...lengths);
  const values = years.flatMap(({ id }, yearIndex) => {
    let start = 0;
    return parts.map((part, index) => {
      const value = part.of(id).value ?? 0;
      const from = start;
      start += value;
      return {
        year: context.year(id),
        order: yearIndex,
        part: t(part.name),
        index,
        fill: colour(part.colour),
        from: (options.together ? from : 0) / options.scale,
        to: (options.together ? start : value) / options.scale,
        label: !options.together || value / most > 0.085 ? options.format(value) : '',
        tip: `${context.year(id)}\n${t(part.name)}: ${context.cell(part.of(id), options.format).text}`,
      };
    });
  });
  const labels = totals.map(({ period, total }) => ({
    year: context.year(period),
    at: parts.reduce((sofar, part) => sofar + (part.of(period).value ?? 0), 0) / options.scale,
    label: total.value === null ? '' : options.format(total.value),
  }));
  const order = years.map(({ id }) => context.year(id));
  const x = {
    type: 'quantitative',
    axis: { title: null, format: options.axisFormat, tickCount: 5, grid: true },
    // Room for the number beside the longest bar.
    scale: { domain: [0, (most / options.scale) * 1.15], nice: false },
  };
  const y = { field: 'year', type: 'ordinal', sort: order, axis: { title: null, labelFontWeight: 600 } };
  return {
    totals,
    legend: parts.map((part) => ({ name: t(part.name), colour: part.colour, shape: 'bar' as const })),
    table: {
      caption: options.caption,
      columns: [
        { title: words.year, numeric: false },
        ...parts.map((part) => ({ title: t(part.name), numeric: true })),
        ...(options.together ? [{ title: words.total, numeric: true }] : []),
      ],
      rows: totals.map(({ period, total }) => ({
        cells: [
          { text: context.year(period) },
          ...parts.map((part) => context.cell(part.of(period), options.format)),
          ...(options.together ? [context.cell(total, options.format)] : []),
        ],
      })),
    },
    spec: {
      height: years.length * (options.together ? 40 : 62),
      data: { values },
      encoding: options.together ? { y } : { y, yOffset: { field: 'index', type: 'ordinal' } },
      layer: [
        {
          // Side by side a bar takes its whole band: Vega-Lite would place a narrower one off its middle.
          mark: {
            type: 'bar',
            stroke: colour('paper'),
            ...(options.together ? { strokeWidth: 1 } : { strokeWidth: 2, height: { band: 1 } }),
          },
          encoding: {
            x: { field: 'from', ...x },
            x2: { field: 'to' },
            color: { field: 'fill', type: 'nominal', scale: null },
            tooltip: { field: 'tip', type: 'nominal' },
          },
        },
        {
          mark: options.together
            ? { type: 'text', fontSize: 12, fontWeight: 600, color: colour('paper'), align: 'left', dx: 6 }
            : { type: 'text', fontSize: 13, fontWeight: 600, color: colour('ink'), align: 'left', dx: 6 },
          encoding: {
            x: { field: options.together ? 'from' : 'to', ...x },
            text: { field: 'label' },
            ...(options.together
              ? { opacity: { condition: { test: widthOf, value: 1 }, value: 0 } }
              : { yOffset: { field: 'index', type: 'ordinal' } }),
          },
        },
        ...(options.together
          ? [
              {
                data: { values: labels },
                mark: { type: 'text', fontSize: 13, fontWeight: 700, color: colour('ink'), align: 'left', dx: 6 },
                encoding: { x: { field: 'at', ...x }, text: { field: 'label' }, yOffset: null },
              },
            ]
          : []),
      ],
    },
  };
}
