import { productReach } from '../charts/product-reach.ts';
import { productsByYear } from '../charts/products-by-year.ts';
import { plural } from '../../i18n/formats.ts';
import { fill } from '../fill.ts';
import { counted, quantity, sentenceOf } from '../quantities.ts';
import { productsOf, sum } from '../readings.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { openTable, rowsOfYear, summaryTable } from '../summary-table.ts';
import { chart, defineSection, missing, paragraph, question, said } from './define-section.ts';

const meaning = {
  nl: 'Wat een groep maakt, kan verder komen dan de groep zelf. Wij kijken daarom of een product gebruikt wordt door organisaties die er niet aan meewerkten.',
  en: 'What a group makes can travel further than the group. So we look whether a product is used by organisations that had no part in making it.',
};
const made = {
  nl: 'In {year} {verb} er {made} bij.',
  en: '{made} {verb} added in {year}.',
};
const verbs = { nl: { one: 'kwam', other: 'kwamen' }, en: { one: 'was', other: 'were' } } as const;
const none = {
  nl: 'Er zijn geen producten vastgelegd. Met een tabel producten (titel, groep, datum) en een tabel gebruik (welk product, bij welke organisatie) staat hier wat de groepen maakten en waar het terechtkwam.',
  en: 'No products were recorded. With a table of products (title, group, date) and a table of uses (which product, at which organisation) this shows what the groups made and where it went.',
};
const noUses = {
  nl: 'Waar producten gebruikt worden, is niet vastgelegd of aan te weinig organisaties te zien.',
  en: 'Where products are used was not recorded, or can be seen of too few organisations.',
};

const uses = {
  nl: 'In {year} werd {uses} ergens een product in gebruik genomen; {beyond} daarvan was dat bij een organisatie die het niet zelf maakte.',
  en: 'In {year} a product was taken into use somewhere {uses}; {beyond} of those at an organisation that had no part in making it.',
};
const noUsesThisYear = {
  nl: 'Over {year} is niet vastgelegd dat ergens een product in gebruik is genomen.',
  en: 'No product was recorded as taken into use in {year}.',
};
const titles = {
  contexts: { nl: 'Waarvoor producten in gebruik zijn genomen', en: 'What products were taken into use for' },
  sectors: { nl: 'Gebruik per sector', en: 'Use by sector' },
  organisations: { nl: 'Gebruik per organisatie', en: 'Use by organisation' },
  kinds: { nl: 'Producten per soort', en: 'Products by kind' },
  themes: { nl: 'Producten per thema', en: 'Products by theme' },
  groups: { nl: 'Producten per groep', en: 'Products by group' },
} as const;

/** Products: what was made and how far it travelled. */
export const products = defineSection({
  id: 'products',
  title: { nl: 'Producten die verder reizen', en: 'Products that travel' },
  build: (context) => {
    const { t, locale } = context;
    if (context.analysis.products.length === 0) return [missing(t(none))];
    const now = productsOf(context, context.focus.id).made;
    const reach = chart(productReach, context);
    return [
      paragraph(
        [t(meaning)],
        ...(now.value === null
          ? []
          : [
              [
                ' ',
                ...fill(t(made), {
                  year: context.year(context.focus.id),
                  verb: plural(locale, now.value, verbs[locale]),
                  made: quantity(counted(locale, now.value, 'products'), 'products-by-year', 'products'),
                }),
              ],
            ]),
      ),
      ...chart(productsByYear, context),
      ...summaryTable(context, 'products-by-kind', t(titles.kinds)),
      ...summaryTable(context, 'products-by-theme', t(titles.themes)),
      ...summaryTable(context, 'products-by-group', t(titles.groups)),
      ...(reach.length > 0 ? reach : [missing(t(noUses))]),
      ...(context.span === 'year' ? usesOf(context) : []),
    ];
  },
});

/** Where products came into use in the year: for what, in which sectors, at which organisations. */
function usesOf(context: ReportContext): Block[] {
  const { t, locale } = context;
  const rows = rowsOfYear(context, 'product-uses-by-context');
  const words = { year: context.year(context.focus.id) };
  if (context.summary('product-uses-by-context').length === 0) return [];
  const total = (column: string) => sum(rows.map((row) => row.number(column)));
  const times = (value: number) => counted(locale, value, 'times');
  return [
    question(context, 'product-uses-by-context'),
    ...(rows.length === 0
      ? [missing(t(noUsesThisYear).replace('{year}', words.year))]
      : said(
          sentenceOf(
            t(uses),
            { uses: [total('uses'), times], beyond: [total('uses_beyond'), times] },
            words,
            'product-uses-by-context',
            'products',
          ),
        )),
    ...openTable(context, 'product-uses-by-context', t(titles.contexts)),
    ...summaryTable(context, 'product-uses-by-sector', t(titles.sectors)),
    ...summaryTable(context, 'product-uses-by-organisation', t(titles.organisations)),
  ];
}
