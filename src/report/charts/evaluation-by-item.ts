import { byName } from '../../i18n/formats.ts';
import { colour } from '../colours.ts';
import { fillText } from '../fill.ts';
import { truncate } from '../labels.ts';
import { defineChart } from './define-chart.ts';

const title = { nl: 'Gemiddeld oordeel van deelnemers in {year}', en: 'Average judgement of participants in {year}' };
const summary = {
  nl: 'Gemiddeld het hoogst: “{most}” ({mostMean}); het laagst: “{least}” ({leastMean}).',
  en: 'Highest on average: “{most}” ({mostMean}); lowest: “{least}” ({leastMean}).',
};
const source = {
  nl: 'Stip: gemiddelde. Streep: één standaardafwijking naar beide kanten. Bron: {records} (evaluatie).',
  en: 'Dot: mean. Line: one standard deviation to both sides. Source: {records} (evaluation).',
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
    const known = rows.flatMap(({ item, mean, sd }) => (mean.value === null ? [] : [{ item, mean: mean.value, sd: sd.value }]));
    const [most] = known;
    const least = known.at(-1);
    if (most === undefined || least === undefined) return null;
    const year = context.year(context.focus.id);
    const mean = (value: number) => context.number(value, 1, true);
    const values = known.map((row, order) => ({
      order,
      item: truncate(row.item, 44),
      mean: row.mean,
      low: row.mean - (row.sd ?? 0),
      high: row.mean + (row.sd ?? 0),
      label: mean(row.mean),
    }));
    return {
      title: t(title).replace('{year}', year),
      summary: fillText(t(summary), { most: most.item, mostMean: mean(most.mean), least: least.item, leastMean: mean(least.mean) }),
      source: fillText(t(source), { records: words.records }),
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
        height: values.length * 34,
        params: [{ name: 'names', value: values.map((value) => value.item) }],
        data: { values },
        encoding: { y: { field: 'order', type: 'ordinal', axis: { title: null, labelExpr: 'names[datum.value]', grid: false } } },
        layer: [
          {
            mark: { type: 'rule', strokeWidth: 3, strokeCap: 'round', color: colour('range') },
            encoding: {
              x: {
                field: 'low',
                type: 'quantitative',
                scale: { zero: false, nice: true },
                axis: { title: null, tickCount: 5, format: '.1f' },
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
        ],
      },
    };
  },
});
