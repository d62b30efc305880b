import { count, groupKind, money, period, ratio } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const budgetByGroupKind = defineSummary({
  id: 'budget-by-group-kind',
  title: { nl: 'Geld per soort groep', en: 'Budget by kind of group' },
  question: {
    nl: 'Wat was er voor elke soort groep afgesproken, wat legden anderen bij, en wat is er uitgegeven?',
    en: 'What was agreed for each kind of group, what did others add, and what was spent?',
  },
  grain: {
    nl: 'één rij per jaar per soort groep; één voor wat niet op een groep is geboekt',
    en: 'one row per year and kind of group; one for what was booked on no group',
  },
  columns: {
    period,
    group_kind: groupKind,
    groups: count(
      { nl: 'Groepen', en: 'Groups' },
      { nl: 'Groepen die er dat jaar waren.', en: 'Groups that were there that year.' },
      'open',
    ),
    agreed: money(
      { nl: 'Afgesproken steun', en: 'Support agreed' },
      {
        nl: 'De afgesproken steun van het netwerk voor al die groepen samen; leeg: niets afgesproken.',
        en: 'The support by the network agreed for all those groups together; empty: nothing agreed.',
      },
      'accounts',
    ),
    given: money(
      { nl: 'Van anderen', en: 'Given by others' },
      {
        nl: 'Medefinanciering, subsidies en bijdragen van derden voor deze groepen.',
        en: 'Cofunding, subsidies and grants for these groups.',
      },
      'accounts',
    ),
    spent: money(
      { nl: 'Uitgegeven', en: 'Spent' },
      { nl: 'Uitgaven die op deze groepen zijn geboekt.', en: 'Expenses booked on these groups.' },
      'accounts',
    ),
    spent_per_group: ratio(
      'money',
      'spent',
      'groups',
      { nl: 'Uitgegeven per groep', en: 'Spent per group' },
      {
        nl: 'Wat is uitgegeven, gedeeld door het aantal groepen; leeg zonder groepen.',
        en: 'What was spent, divided by the number of groups; empty without groups.',
      },
      'accounts',
    ),
  },
});
