import { money, period, theme } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const budgetByTheme = defineSummary({
  id: 'budget-by-theme',
  title: { nl: 'Geld per thema', en: 'Budget by theme' },
  question: {
    nl: 'Aan welke thema’s van de onderzoeksagenda ging het geld?',
    en: 'To which themes of the research agenda did the money go?',
  },
  grain: {
    nl: 'één rij per jaar per thema waarop geld is geboekt; één zonder thema',
    en: 'one row per year and theme on which money was booked; one without a theme',
  },
  columns: {
    period,
    theme_id: theme,
    given: money(
      { nl: 'Van anderen', en: 'Given by others' },
      {
        nl: 'Medefinanciering, subsidies en bijdragen van derden voor groepen met dit thema.',
        en: 'Cofunding, subsidies and grants for groups with this theme.',
      },
      'accounts',
    ),
    spent: money(
      { nl: 'Uitgegeven', en: 'Spent' },
      { nl: 'Uitgaven voor groepen met dit thema.', en: 'Expenses for groups with this theme.' },
      'accounts',
    ),
  },
});
