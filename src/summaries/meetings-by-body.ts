import { choice, count, number, people, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const meetingsByBody = defineSummary({
  id: 'meetings-by-body',
  title: { nl: 'Bijeenkomsten per orgaan', en: 'Meetings by body' },
  question: {
    nl: 'Hoe vaak kwamen de beleidsgroep en de andere organen bijeen, en met hoeveel mensen?',
    en: 'How often did the policy group and the other bodies meet, and with how many people?',
  },
  grain: { nl: 'één rij per jaar per orgaan', en: 'one row per year and body' },
  columns: {
    period,
    body: choice(
      { nl: 'Orgaan', en: 'Body' },
      {
        nl: 'Beleidsgroep, stuurgroep, programmateam of netwerkbijeenkomst; leeg: een groep of niet bekend.',
        en: 'Policy group, steering group, programme team or network meeting; empty: a group or not known.',
      },
      'body',
    ),
    meetings: count(
      { nl: 'Bijeenkomsten', en: 'Meetings' },
      { nl: 'Bijeenkomsten in dat jaar.', en: 'Meetings in that year.' },
      'open',
      true,
    ),
    persons: people('Mensen die er ten minste één keer bij waren.', 'People who were there at least once.'),
    mean_persons: number(
      { nl: 'Gemiddelde opkomst', en: 'Mean attendance' },
      {
        nl: 'Mensen per bijeenkomst waarvan de aanwezigheid is bijgehouden; leeg: van geen enkele.',
        en: 'People per meeting whose attendance is kept; empty: of none.',
      },
      'persons',
    ),
  },
});
