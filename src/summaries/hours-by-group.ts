import { group, groupKind, minutes, people, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const hoursByGroup = defineSummary({
  id: 'hours-by-group',
  title: { nl: 'Uren per groep', en: 'Hours by group' },
  question: {
    nl: 'Hoeveel uren zijn er voor elke groep beschikbaar gesteld, en hoeveel zijn er besteed?',
    en: 'How many hours were made free for each group, and how many were spent?',
  },
  grain: { nl: 'één rij per jaar per groep; één zonder groep', en: 'one row per year and group; one without a group' },
  columns: {
    period,
    group_id: group,
    group_kind: groupKind,
    facilitated: minutes(
      { nl: 'Gefaciliteerde uren', en: 'Hours facilitated' },
      { nl: 'De uren die werkgevers beschikbaar stelden.', en: 'The hours that employers made free.' },
    ),
    spent: minutes({ nl: 'Bestede uren', en: 'Hours spent' }, { nl: 'De uren die mensen besteedden.', en: 'The hours that people spent.' }),
    persons: people('Mensen van wie uren bekend zijn.', 'People whose hours are known.'),
  },
});
