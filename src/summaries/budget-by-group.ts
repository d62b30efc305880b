import { group, groupKind, money, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const budgetByGroup = defineSummary({
  id: 'budget-by-group',
  title: { nl: 'Geld per groep', en: 'Budget by group' },
  question: {
    nl: 'Wat was er voor elke groep afgesproken, wat legden anderen bij, en wat is er uitgegeven?',
    en: 'What was agreed for each group, what did others add, and what was spent?',
  },
  grain: {
    nl: 'één rij per jaar per groep die er toen was; één zonder groep',
    en: 'one row per year and group that was there; one without a group',
  },
  columns: {
    period,
    group_id: group,
    group_kind: groupKind,
    agreed: money(
      { nl: 'Afgesproken steun', en: 'Support agreed' },
      {
        nl: 'De steun van het netwerk voor een groep van deze soort in dit jaar; leeg: niets afgesproken.',
        en: 'The support by the network for a group of this kind in this year; empty: nothing agreed.',
      },
      'accounts',
    ),
    given: money(
      { nl: 'Van anderen', en: 'Given by others' },
      {
        nl: 'Medefinanciering, subsidies en bijdragen van derden voor deze groep.',
        en: 'Cofunding, subsidies and grants for this group.',
      },
      'accounts',
    ),
    spent: money(
      { nl: 'Uitgegeven', en: 'Spent' },
      { nl: 'Uitgaven die op deze groep zijn geboekt.', en: 'Expenses booked on this group.' },
      'accounts',
    ),
  },
});
