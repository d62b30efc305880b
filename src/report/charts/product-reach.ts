import { byId, byName } from '../../i18n/formats.ts';
import { slug } from '../colours.ts';
import { fillText } from '../fill.ts';
import { kindLegend } from '../legends.ts';
import { counted } from '../quantities.ts';
import { defineChart } from './define-chart.ts';
import { namedDots } from './named-dots.ts';

const title = { nl: 'Welke producten reisden verder dan hun makers?', en: 'Which products travelled beyond their makers?' };
const summary = {
  nl: 'Over alle jaren: {reached} gebruikt door een organisatie die er niet aan meewerkte; “{most}” het meest, door {organisations}. Getekend zijn de eerste {drawn}.',
  en: 'Over all years: {reached} used by an organisation that had no part in making {them}; “{most}” most, by {organisations}. The first {drawn} are drawn.',
};
const reachedForms = {
  nl: { one: '1 product is', other: '{n} producten zijn' },
  en: { one: '1 product is', other: '{n} products are' },
};
const source = {
  nl: 'Aantal andere organisaties dat het product gebruikt, over alle jaren. Kleur: soort groep die het maakte. Bron: {records} (producten, gebruik).',
  en: 'Number of other organisations that use the product, over all years. Colour: kind of group that made it. Source: {records} (products, uses).',
};
const used = { nl: 'Gebruikt door andere organisaties', en: 'Used by other organisations' };
const product = { nl: 'Product', en: 'Product' };
const drawn = 15;

/** Products by the organisations that use them beyond those that made them. */
export const productReach = defineChart({
  id: 'product-reach',
  linked: true,
  build: (context) => {
    const { t, locale, words, analysis } = context;
    const facts = new Map(analysis.products.map((each) => [each.id, each]));
    const rows = context
      .summary('product-reach')
      .flatMap((row) => {
        const id = row.text('product_id');
        const of = id === null ? undefined : facts.get(id);
        if (of === undefined) return [];
        const kind = context.group(of.group)?.kind ?? 'project';
        const reach = row.number('organisations');
        return [
          {
            id: of.id,
            group: of.group,
            key: context.keys.group.get(of.group),
            name: of.title,
            colour: `kind-${slug(kind)}`,
            first: reach,
            second: null,
          },
        ];
      })
      .toSorted((a, b) => (b.first.value ?? -1) - (a.first.value ?? -1) || byName(a.name, b.name) || byId(a.id, b.id));
    const reached = rows.filter((row) => (row.first.value ?? 0) > 0);
    const [most] = reached;
    if (most === undefined) return null;
    const forms = reachedForms[locale];
    return {
      title: t(title),
      summary: fillText(t(summary), {
        reached: (reached.length === 1 ? forms.one : forms.other).replace('{n}', () => context.number(reached.length)),
        them: reached.length === 1 ? 'it' : 'them',
        most: most.name,
        organisations: counted(locale, most.first.value ?? 0, 'otherOrganisations'),
        drawn: context.number(Math.min(drawn, reached.length)),
      }),
      source: fillText(t(source), { records: words.records }),
      legend: kindLegend(
        context,
        reached.map(({ group }) => group),
        'circle',
      ),
      ...namedDots(context, reached, {
        caption: t(title),
        name: t(product),
        first: t(used),
        second: null,
        format: (value) => context.number(value),
        drawn,
      }),
    };
  },
});
