import { productReach } from '../charts/product-reach.ts';
import { productsByYear } from '../charts/products-by-year.ts';
import { plural } from '../../i18n/formats.ts';
import { fill } from '../fill.ts';
import { quantity } from '../quantities.ts';
import { productsOf } from '../readings.ts';
import { counted } from '../quantities.ts';
import { chart, defineSection, missing, paragraph } from './define-section.ts';

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
      ...(reach.length > 0 ? reach : [missing(t(noUses))]),
    ];
  },
});
