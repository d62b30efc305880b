import { minutes, period, ruleOf } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const exchangeByYear = defineSummary({
  id: 'exchange-by-year',
  title: { nl: 'Geven en ontvangen per jaar', en: 'Giving and receiving by year' },
  question: {
    nl: 'Welk deel van de bestede uren kwam ook ten goede aan andere organisaties?',
    en: 'How many of the hours spent were to the benefit of other organisations as well?',
  },
  grain: { nl: 'één rij per jaar waarin uren zijn besteed', en: 'one row per year in which hours were spent' },
  division: ['hours'],
  columns: {
    period,
    hours_for_own: minutes(
      { nl: 'Voor de eigen organisatie', en: 'For the own organisation' },
      {
        nl: 'Bestede uren die aan de eigen organisatie zijn toegerekend: haar deel van de groepen.',
        en: 'Hours spent that are counted for the people’s own organisation: its part of the groups.',
      },
    ),
    hours_for_others: minutes(
      { nl: 'Voor andere organisaties', en: 'For other organisations' },
      {
        nl: 'Bestede uren die aan andere organisaties in dezelfde groepen zijn toegerekend.',
        en: 'Hours spent that are counted for other organisations in the same groups.',
      },
    ),
    hours_unshared: minutes(
      { nl: 'Voor niemand in het bijzonder', en: 'For nobody in particular' },
      {
        nl: 'Bestede uren voor geen groep, of voor een groep waarvan van niemand de organisatie bekend is.',
        en: 'Hours spent for no group, or for a group of which nobody’s organisation is known.',
      },
    ),
    rule: ruleOf.hours,
  },
});
