import { byName } from '../../i18n/formats.ts';
import { slug } from '../colours.ts';
import { guarded } from '../context.ts';
import { missing } from '../sections/define-section.ts';
import type { OwnSection } from './own.ts';

const caption = { nl: 'Groepen met mensen van u, {year}', en: 'Groups with people of yours, {year}' };
const columns = {
  nl: ['Groep', 'Soort', 'Uw mensen', 'Alle deelnemers', 'Organisaties', 'Uren van uw mensen'],
  en: ['Group', 'Kind', 'Your people', 'All participants', 'Organisations', 'Hours of your people'],
};
const none = {
  nl: 'In {year} zat niemand van deze organisatie in een groep.',
  en: 'In {year} nobody of this organisation was in a group.',
};

/** The groups that its people were in. */
export const ownGroups: OwnSection = {
  id: 'own-groups',
  title: { nl: 'Uw mensen in de groepen', en: 'Your people in the groups' },
  build: (context) => {
    const { t, view, locale, own, focus } = context;
    const year = context.year(focus.id);
    const places = view.affiliations
      .filter(({ organisation }) => organisation === own)
      .toSorted((a, b) => (b.persons ?? -1) - (a.persons ?? -1) || byName(context.groupName(a.group), context.groupName(b.group)));
    if (places.length === 0) return [missing(t(none).replace('{year}', year))];
    const number = (value: number) => context.number(value);
    return [
      {
        kind: 'table',
        table: {
          id: 'own-groups-table',
          caption: t(caption).replace('{year}', year),
          columns: columns[locale].map((title, index) => ({ title, numeric: index > 1 })),
          rows: places.map(({ group, persons, minutes }) => {
            const node = view.groups.find(({ id }) => id === group);
            const kind = context.group(group)?.kind ?? '';
            return {
              cells: [
                { text: context.groupName(group), mark: `kind-${slug(kind)}` },
                { text: context.term('group_kind', kind) },
                context.cell(guarded(persons), number),
                context.cell(guarded(node?.persons), number),
                context.cell(guarded(node?.organisations), number),
                context.cell(minutes === null ? { value: null, state: 'unknown' } : guarded(minutes), context.hours),
              ],
            };
          }),
        },
      },
    ];
  },
};
