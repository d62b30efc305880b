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
  nl: 'Stip: gevonden. Band: 95% van wat toeval zou geven, als dezelfde mensen willekeurig in evenveel groepen van dezelfde omvang zaten ({draws} trekkingen). Eenheid: van elke 100 contacten. Bron: {records}.',
  en: 'Dot: found. Band: 95% of what chance would give, if the same people sat at random in as many groups of the same size ({draws} draws). Unit: of every 100 contacts. Source: {records}.',
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
    // The words stand where the next year's number does not.
    const note = values.find((value, index) => {
      const next = values[index + 1];
      return (
        value.low !== null && value.high !== null && (next === undefined || Math.abs(next.observed - (value.low + value.high) / 2) > 9)
      );
    });
    const y = { field: 'year', type: 'ordinal', sort: null, axis: { title: null, labelFontWeight: 600 } };
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
        height: values.length * 46,
        data: { values },
        encoding: { y },
        layer: [
          {
            mark: { type: 'bar', height: 18, cornerRadius: 2, color: colour('range') },
            transform: [{ filter: 'isValid(datum.low)' }],
            encoding: {
              x: {
                field: 'low',
                type: 'quantitative',
                scale: { domain: [0, 100] },
                axis: { title: null, values: [0, 25, 50, 75, 100], grid: true },
              },
              x2: { field: 'high' },
            },
          },
          {
            mark: {
              type: 'point',
              filled: true,
              size: 170,
              opacity: 1,
              color: colour('accent'),
              stroke: colour('paper'),
              strokeWidth: 1.5,
            },
            encoding: { x: { field: 'observed', type: 'quantitative', scale: { domain: [0, 100] } } },
          },
          {
            mark: { type: 'text', dy: -17, fontSize: 14, fontWeight: 700, color: colour('ink') },
            encoding: { x: { field: 'observed', type: 'quantitative' }, text: { field: 'label' } },
          },
          ...(note === undefined
            ? []
            : [
                {
                  data: { values: [note] },
                  mark: { type: 'text', dy: 20, fontSize: 12, color: colour('ink-2') },
                  encoding: {
                    x: { datum: ((note.low ?? 0) + (note.high ?? 0)) / 2, type: 'quantitative' },
                    text: { value: t(byChance) },
                  },
                },
                {
                  data: { values: [note] },
                  // On the side where the band is not.
                  mark: {
                    type: 'text',
                    dx: note.observed < (note.low ?? 0) ? -14 : 14,
                    align: note.observed < (note.low ?? 0) ? 'right' : 'left',
                    fontSize: 12,
                    color: colour('accent'),
                  },
                  encoding: { x: { field: 'observed', type: 'quantitative' }, text: { value: t(found) } },
                },
              ]),
        ],
      },
    };
  },
});
