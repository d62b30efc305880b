import { fillText } from '../fill.ts';
import { productsOf } from '../readings.ts';
import { defineChart } from './define-chart.ts';
import { stackedYears } from './stacked-years.ts';

const title = { nl: 'Producten: gemaakt, gebruikt en verder gereisd', en: 'Products: made, used and travelled' };
const summary = { nl: 'In {year}: {list}.', en: 'In {year}: {list}.' };
const summaryByYear = { nl: 'Producten staan per jaar.', en: 'Products are kept by year.' };
const source = {
  nl: 'Aantal producten. Verder gereisd: gebruikt door een organisatie die er niet aan meewerkte. Bron: {records} (producten, gebruik).',
  en: 'Number of products. Travelled: used by an organisation that had no part in making it. Source: {records} (products, uses).',
};

/** Products made, used, and used beyond their makers, over the years. */
export const productsByYear = defineChart({
  id: 'products-by-year',
  linked: false,
  build: (context) => {
    const { t } = context;
    const parts = [
      { name: { nl: 'gemaakt', en: 'made' }, colour: 'kind-plg', of: (id: string) => productsOf(context, id).made },
      { name: { nl: 'gebruikt', en: 'used' }, colour: 'sector-mbo', of: (id: string) => productsOf(context, id).used },
      { name: { nl: 'verder gereisd', en: 'travelled' }, colour: 'sector-po', of: (id: string) => productsOf(context, id).usedBeyond },
    ];
    const format = (value: number) => context.number(value);
    const stacked = stackedYears(context, { caption: t(title), format, scale: 1, axisFormat: ',.0f', together: false, parts });
    if (stacked === null) return null;
    // Of every year together only what was made adds up; of a stretch of days nothing does.
    const known = parts.filter((part) => context.span === 'year' || part.of(context.focus.id).state !== 'unknown');
    return {
      title: t(title),
      summary: fillText(t(known.length === 0 ? summaryByYear : summary), {
        year: context.year(context.focus.id),
        list: context.list(known.map((part) => `${t(part.name)} ${context.cell(part.of(context.focus.id), format).text}`)),
      }),
      source: fillText(t(source), { records: context.words.records }),
      table: stacked.table,
      legend: stacked.legend,
      spec: stacked.spec,
    };
  },
});
