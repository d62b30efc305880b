import type { Chance } from '../../analysis.ts';
import type { ReportContext } from '../context.ts';
import { colour } from '../colours.ts';
import { fillText } from '../fill.ts';
import { acrossWords, crossingOf100 } from '../quantities.ts';
import { defineChart } from './define-chart.ts';

interface Row {
  readonly year: string;
  readonly observed: number | null;
  readonly chance: Chance | null;
}

const title = {
  nl: 'Van elke 100 contacten: hoeveel tussen mensen van {across}?',
  en: 'Of every 100 contacts: how many between people of {across}?',
};
const summary = {
  nl: 'In {year} {observed} van de 100. Bij toeval zou dat tussen {low} en {high} liggen. {earlier}',
  en: 'In {year}, {observed} of 100. By chance it would lie between {low} and {high}. {earlier}',
};
const summaryAlone = { nl: 'In {year} {observed} van de 100. {earlier}', en: 'In {year}, {observed} of 100. {earlier}' };
const earlier = { nl: 'Andere jaren: {list}.', en: 'Other years: {list}.' };
const source = {
  nl: 'Lijn: gevonden. Band: 95% van wat toeval zou geven, als dezelfde mensen willekeurig in evenveel groepen van dezelfde omvang zaten ({draws} trekkingen). Eenheid: van elke 100 contacten; de as begint niet bij 0. Bron: {records}.',
  en: 'Line: found. Band: 95% of what chance would give, if the same people sat at random in as many groups of the same size ({draws} draws). Unit: of every 100 contacts; the axis does not begin at 0. Source: {records}.',
};
const comparedAs = {
  nl: 'Voor de vergelijking met toeval hoort iedereen het hele jaar bij dezelfde organisaties; zo gerekend is het gevonden getal {list}.',
  en: 'For the comparison with chance everybody belongs to the same organisations all year; counted so, what was found is {list}.',
};
const found = { nl: 'gevonden', en: 'found' };
const byChance = { nl: 'bij toeval', en: 'by chance' };
const columns = {
  nl: ['Jaar', 'Gevonden', 'Bij toeval, gemiddeld', 'Bij toeval, van', 'Bij toeval, tot'],
  en: ['Year', 'Found', 'By chance, on average', 'By chance, from', 'By chance, to'],
};

function rowsOf(context: ReportContext): Row[] {
  const periods = context.analysis.periods.some(({ id }) => id === context.focus.id)
    ? context.analysis.periods
    : [...context.analysis.periods, context.focus];
  return periods.map(({ id }) => {
    const chance = context.chance('ei-index', { level: 'network', period: id });
    return { year: id, observed: context.score('ei-index', { level: 'network', period: id }) ?? chance?.observed ?? null, chance };
  });
}

/** Crossing over the years against the two-mode null: the network's E-I index as a number of every 100 contacts. */
export const crossingByYear = defineChart({
  id: 'crossing-by-year',
  linked: false,
  build: (context) => {
    const rows = rowsOf(context).filter((row) => row.observed !== null);
    if (rows.length === 0) return null;
    const { locale, t } = context;
    const of100 = (ei: number) => context.number(crossingOf100(ei));
    const last = rows.find((row) => row.year === context.focus.id) ?? rows.at(-1);
    const across = t(acrossWords[context.analysis.about.boundary]);
    const others = rows.filter((row) => row !== last);
    const usable = (row: Row) => row.chance !== null && row.chance.verdict !== 'too-little';
    const parts = {
      year: context.year(last?.year ?? ''),
      observed: of100(last?.observed ?? 0),
      earlier:
        others.length === 0
          ? ''
          : fillText(t(earlier), { list: context.list(others.map((row) => `${context.year(row.year)}: ${of100(row.observed ?? 0)}`)) }),
    };
    const values = rows.map((row) => ({
      year: context.year(row.year),
      observed: crossingOf100(row.observed ?? 0),
      label: of100(row.observed ?? 0),
      low: usable(row) && row.chance !== null ? crossingOf100(row.chance.low) : null,
      high: usable(row) && row.chance !== null ? crossingOf100(row.chance.high) : null,
      focus: row.year === context.focus.id,
    }));
    const draws = rows.find((row) => row.chance !== null)?.chance?.draws ?? 0;
    // Who changes employer within a year counts for each of them at its time; the null knows one seating a year.
    const moved = rows.flatMap((row) => {
      const { chance, observed } = row;
      return usable(row) && chance !== null && of100(chance.observed) !== of100(observed ?? 0)
        ? [`${of100(chance.observed)} (${context.year(row.year)})`]
        : [];
    });
    // The scale begins where the numbers do, at a ten; all years stand on one line.
    const numbers = values.flatMap(({ observed, low, high }) => [observed, ...(low === null || high === null ? [] : [low, high])]);
    const domain = [
      Math.max(0, Math.floor((Math.min(...numbers) - 9) / 10) * 10),
      Math.min(100, Math.ceil((Math.max(...numbers) + 4) / 10) * 10),
    ];
    const [first, final] = [values[0], values.at(-1)];
    const x = {
      field: 'year',
      type: 'ordinal',
      sort: null,
      scale: { type: 'point', padding: 0.5 },
      axis: { title: null, labelFontWeight: 600, labelAngle: 0 },
    };
    const y = (field: string) => ({
      field,
      type: 'quantitative',
      scale: { domain, zero: false, nice: false },
      axis: { title: null, tickCount: 5, grid: true, labelExpr: 'datum.label' },
    });
    const below = ({ observed, low }: (typeof values)[number]) => low !== null && observed < low;
    return {
      title: fillText(t(title), { across }),
      summary:
        last !== undefined && usable(last) && last.chance !== null
          ? fillText(t(summary), { ...parts, low: of100(last.chance.low), high: of100(last.chance.high) })
          : fillText(t(summaryAlone), parts),
      source: [
        fillText(t(source), { draws: context.number(draws), records: context.words.records }),
        ...(moved.length === 0 ? [] : [fillText(t(comparedAs), { list: context.list(moved) })]),
      ].join(' '),
      table: {
        caption: fillText(t(title), { across }),
        columns: columns[locale].map((name, index) => ({ title: name, numeric: index > 0 })),
        rows: rows.map((row) => ({
          cells: [
            { text: context.year(row.year) },
            ...[row.observed, ...(usable(row) ? [row.chance?.expected, row.chance?.low, row.chance?.high] : [null, null, null])].map(
              (value) =>
                context.cell(value === null || value === undefined ? { value: null, state: 'unknown' } : { value, state: 'known' }, (ei) =>
                  context.number(crossingOf100(ei), 1, true),
                ),
            ),
          ],
        })),
      },
      spec: {
        height: 260,
        data: { values: values.map((value) => ({ ...value, below: below(value) })) },
        encoding: { x },
        layer: [
          {
            transform: [{ filter: 'isValid(datum.low)' }],
            mark: { type: 'area', color: colour('range'), opacity: 0.55 },
            encoding: { y: y('low'), y2: { field: 'high' } },
          },
          {
            transform: [{ filter: 'isValid(datum.low)' }],
            mark: { type: 'bar', width: 16, cornerRadius: 2, color: colour('range') },
            encoding: { y: y('low'), y2: { field: 'high' } },
          },
          { mark: { type: 'line', strokeWidth: 2.5, color: colour('accent') }, encoding: { y: y('observed') } },
          {
            mark: {
              type: 'point',
              filled: true,
              size: 130,
              opacity: 1,
              color: colour('accent'),
              stroke: colour('paper'),
              strokeWidth: 1.5,
            },
            encoding: { y: y('observed') },
          },
          ...[true, false].map((under) => ({
            transform: [{ filter: under ? 'datum.below' : '!datum.below' }],
            mark: { type: 'text', dy: under ? 19 : -17, fontSize: 14, fontWeight: 700, color: colour('ink') },
            encoding: { y: y('observed'), text: { field: 'label' } },
          })),
          // Each line is named where it begins, on the side where the other is not.
          ...(first === undefined
            ? []
            : [
                {
                  data: { values: [{ year: first.year, at: first.observed }] },
                  mark: { type: 'text', dy: below(first) ? 36 : -34, fontSize: 12, color: colour('accent') },
                  encoding: { y: y('at'), text: { value: t(found) } },
                },
              ]),
          ...(final === undefined || final.low === null || final.high === null
            ? []
            : [
                {
                  data: { values: [{ year: final.year, at: below(final) ? final.high : final.low }] },
                  mark: { type: 'text', dy: below(final) ? -12 : 14, fontSize: 12, color: colour('ink-2') },
                  encoding: { y: y('at'), text: { value: t(byChance) } },
                },
              ]),
        ],
      },
    };
  },
});
