import { byName } from '../../i18n/formats.ts';
import { colour } from '../colours.ts';
import { fillText } from '../fill.ts';
import { wrap } from '../labels.ts';
import { wrappedAxis } from './axis-names.ts';
import { defineChart } from './define-chart.ts';

const title = { nl: 'Gemiddeld oordeel van deelnemers in {year}', en: 'Average judgement of participants in {year}' };
const summary = {
  nl: 'Gemiddeld het hoogst: “{most}” ({mostMean}); het laagst: “{least}” ({leastMean}).',
  en: 'Highest on average: “{most}” ({mostMean}); lowest: “{least}” ({leastMean}).',
};
const source = {
  nl: 'Stip: gemiddelde. Streep: één standaardafwijking naar beide kanten, zover de as loopt (van {from} tot {to}); n: aantal antwoorden. Bron: {records} (evaluatie).',
  en: 'Dot: mean. Line: one standard deviation to both sides, as far as the axis runs (from {from} to {to}); n: number of answers. Source: {records} (evaluation).',
};
const columns = {
  nl: ['Onderwerp', 'Antwoorden', 'Gemiddelde', 'Standaardafwijking'],
  en: ['Item', 'Answers', 'Mean', 'Standard deviation'],
};

/** What participants answered to each item of an evaluation. */
export const evaluationByItem = defineChart({
  id: 'evaluation-by-item',
  linked: false,
  build: (context) => {
    const { t, locale, words } = context;
    const rows = context
      .summary('evaluation-by-item')
      .filter((row) => row.text('period') === context.focus.id)
      .map((row) => ({ item: row.text('item') ?? '', n: row.number('answers'), mean: row.number('mean'), sd: row.number('sd') }))
      .toSorted((a, b) => (b.mean.value ?? -Infinity) - (a.mean.value ?? -Infinity) || byName(a.item, b.item));
    const known = rows.flatMap(({ item, n, mean, sd }) =>
      mean.value === null ? [] : [{ item, n: n.value, mean: mean.value, sd: sd.value }],
    );
    const [most] = known;
    const least = known.at(-1);
    if (most === undefined || least === undefined) return null;
    const year = context.year(context.focus.id);
    const mean = (value: number) => context.number(value, 1, true);
    const [from, to] = axisOf(known.map((row) => row.mean));
    const values = known.map((row, order) => ({
      order,
      mean: row.mean,
      low: Math.max(from, row.mean - (row.sd ?? 0)),
      high: Math.min(to, row.mean + (row.sd ?? 0)),
      label: mean(row.mean),
      end: to,
      answers: row.n === null ? '' : `n = ${context.number(row.n)}`,
    }));
    return {
      title: t(title).replace('{year}', year),
      summary: fillText(t(summary), { most: most.item, mostMean: mean(most.mean), least: least.item, leastMean: mean(least.mean) }),
      source: fillText(t(source), { records: words.records, from: context.number(from), to: context.number(to) }),
      table: {
        caption: t(title).replace('{year}', year),
        columns: columns[locale].map((name, index) => ({ title: name, numeric: index > 0 })),
        rows: rows.map((row) => ({
          cells: [
            { text: row.item },
            context.cell(row.n, (value) => context.number(value)),
            context.cell(row.mean, (value) => context.number(value, 2, true)),
            context.cell(row.sd, (value) => context.number(value, 2, true)),
          ],
        })),
      },
      spec: {
        height: values.length * 40,
        usermeta: { narrowHeight: values.length * 62 },
        params: [
          { name: 'names', value: known.map(({ item }) => wrap(item, 40, 2)) },
          { name: 'narrowNames', value: known.map(({ item }) => wrap(item, 19, 4)) },
        ],
        data: { values },
        encoding: {
          y: {
            field: 'order',
            type: 'ordinal',
            axis: { ...wrappedAxis(14), grid: false },
          },
        },
        layer: [
          {
            mark: { type: 'rule', strokeWidth: 3, strokeCap: 'round', color: colour('range') },
            encoding: {
              x: {
                field: 'low',
                type: 'quantitative',
                scale: { domain: [from, to], nice: false, zero: false },
                axis: { title: null, tickCount: 5, tickMinStep: 1, format: '.0f' },
              },
              x2: { field: 'high' },
            },
          },
          {
            mark: { type: 'point', filled: true, size: 120, opacity: 1, color: colour('accent') },
            encoding: { x: { field: 'mean', type: 'quantitative' } },
          },
          {
            mark: { type: 'text', dy: -13, fontSize: 12.5, fontWeight: 600, color: colour('ink') },
            encoding: { x: { field: 'mean', type: 'quantitative' }, text: { field: 'label' } },
          },
          {
            mark: { type: 'text', align: 'left', dx: 12, fontSize: 12, color: colour('ink-2') },
            encoding: { x: { field: 'end', type: 'quantitative' }, text: { field: 'answers' } },
          },
        ],
      },
    };
  },
});

/** The usual scale that the means fit on: 1 to 5, 1 to 7 or 1 to 10; else the whole numbers around them. */
function axisOf(means: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...means), Math.max(...means)];
  const usual = [5, 7, 10].find((end) => most <= end);
  return least >= 1 && usual !== undefined
    ? [1, usual]
    : [Math.min(0, Math.floor(least)), Math.max(Math.ceil(most), Math.floor(least) + 1)];
}
