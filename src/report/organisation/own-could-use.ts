import { byId, byName } from '../../i18n/formats.ts';
import { missing, note } from '../sections/define-section.ts';
import type { OwnContext, OwnSection } from './own.ts';

const caption = {
  nl: 'Gemaakt door groepen zonder mensen van u, elders in gebruik',
  en: 'Made by groups without people of yours, in use elsewhere',
};
const columns = { nl: ['Product', 'Groep', 'Keer in gebruik genomen'], en: ['Product', 'Group', 'Times taken into use'] };
const none = {
  nl: 'Er zijn geen producten van andere groepen bekend waarvan het gebruik te tonen is.',
  en: 'There are no products of other groups of which the use can be shown.',
};
const caution = {
  nl: 'Eerst wat over een onderwerp gaat waarmee uw mensen bezig waren. Wat bij u al in gebruik is kan ertussen staan: per organisatie wordt dat niet getoond.',
  en: 'First what is about a theme that your people worked on. What you use already may be among them: use is not shown by organisation.',
};
const atMost = 8;

/** What others made and use, and it had no part in. */
export const ownCouldUse: OwnSection = {
  id: 'own-could-use',
  title: { nl: 'Wat u kunt gebruiken', en: 'What you could use' },
  build: (context) => {
    const { t, locale } = context;
    const found = candidates(context).slice(0, atMost);
    if (found.length === 0) return [missing(t(none))];
    return [
      {
        kind: 'table',
        table: {
          id: 'own-could-use-table',
          caption: t(caption),
          columns: columns[locale].map((title, index) => ({ title, numeric: index > 1 })),
          rows: found.map(({ title, group, uses }) => ({
            cells: [{ text: title }, { text: context.groupName(group) }, { text: context.number(uses), sort: uses }],
          })),
        },
      },
      note([t(caution)]),
    ];
  },
};

function candidates(context: OwnContext) {
  const { analysis, own } = context;
  const seats = new Set(
    analysis.views.flatMap(({ affiliations }) => affiliations.flatMap(({ organisation, group }) => (organisation === own ? [group] : []))),
  );
  const themes = new Set([...seats].flatMap((group) => context.group(group)?.theme ?? []));
  const uses = new Map(context.summary('product-reach').map((row) => [row.text('product_id') ?? '', row.number('uses').value]));
  return analysis.products
    .filter(({ group }) => !seats.has(group))
    .map(({ id, title, group }) => ({ id, title, group, uses: uses.get(id) ?? 0, near: themes.has(context.group(group)?.theme ?? '') }))
    .filter((each) => each.uses > 0)
    .toSorted((a, b) => Number(b.near) - Number(a.near) || b.uses - a.uses || byName(a.title, b.title) || byId(a.id, b.id));
}
