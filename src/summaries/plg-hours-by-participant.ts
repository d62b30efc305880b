import { minutes, period, person } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const plgHoursByParticipant = defineSummary({
  id: 'plg-hours-by-participant',
  title: { nl: 'PLG-uren per deelnemer', en: 'PLG hours by participant' },
  question: {
    nl: 'Wie in een PLG kreeg minder uren dan afgesproken?',
    en: 'Who in a PLG was given fewer hours than agreed?',
  },
  grain: { nl: 'één rij per jaar per deelnemer aan een PLG', en: 'one row per year and participant of a PLG' },
  audience: 'internal',
  columns: {
    period,
    person_id: person,
    facilitated: minutes(
      { nl: 'Gefaciliteerde uren', en: 'Hours facilitated' },
      {
        nl: 'De uren die werkgevers deze deelnemer gaven voor PLG’s, of voor geen groep in het bijzonder; leeg: niets vastgelegd.',
        en: 'The hours that employers gave this participant for PLGs, or for no group in particular; empty: nothing recorded.',
      },
    ),
    due: minutes(
      { nl: 'Afgesproken uren', en: 'Hours agreed' },
      {
        nl: 'Naar de maanden van deelname: een tiende van de afgesproken uren per kalendermaand, ten hoogste alle; leeg: niets afgesproken.',
        en: 'By the months of taking part: a tenth of the hours agreed for each calendar month, all of them at most; empty: nothing agreed.',
      },
    ),
    short: minutes(
      { nl: 'Tekort', en: 'Short' },
      {
        nl: 'Hoeveel uren er minder waren dan afgesproken; leeg: niets vastgelegd.',
        en: 'How many hours fewer there were than agreed; empty: nothing recorded.',
      },
    ),
  },
});
