import { count, minutes, period, ratio } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const plgHoursByYear = defineSummary({
  id: 'plg-hours-by-year',
  title: { nl: 'PLG-uren per jaar', en: 'PLG hours by year' },
  question: {
    nl: 'Kregen deelnemers aan een PLG de uren die zijn afgesproken?',
    en: 'Were participants of a PLG given the hours agreed?',
  },
  grain: { nl: 'één rij per jaar met deelnemers aan een PLG', en: 'one row per year with participants of a PLG' },
  columns: {
    period,
    participants: count({ nl: 'Deelnemers', en: 'Participants' }, { nl: 'Mensen in een PLG.', en: 'People in a PLG.' }, 'persons'),
    recorded: count(
      { nl: 'Met uren in de lijst', en: 'With hours in the list' },
      {
        nl: 'Deelnemers van wie gefaciliteerde uren zijn vastgelegd, ook als het er 0 zijn; van de anderen is niet bekend hoeveel zij kregen.',
        en: 'Participants of whom facilitated hours are recorded, also where there are 0; of the others it is not known how many they were given.',
      },
      'persons',
    ),
    facilitated: minutes(
      { nl: 'Gefaciliteerde uren', en: 'Hours facilitated' },
      {
        nl: 'De uren die werkgevers hun gaven voor PLG’s, of voor geen groep in het bijzonder.',
        en: 'The hours that employers gave them for PLGs, or for no group in particular.',
      },
    ),
    enough: {
      ...count(
        { nl: 'Met genoeg uren', en: 'With enough hours' },
        {
          nl: 'Deelnemers met ten minste de afgesproken uren, naar de maanden van deelname; leeg: niet bekend.',
          en: 'Participants with at least the hours agreed, by the months of taking part; empty: not known.',
        },
        'persons',
      ),
      withinYear: true,
    },
    fewer: {
      ...count(
        { nl: 'Met te weinig uren', en: 'With too few hours' },
        {
          nl: 'Deelnemers met minder uren dan afgesproken; leeg: er zijn van niemand uren vastgelegd, of er is niets afgesproken.',
          en: 'Participants with fewer hours than agreed; empty: hours are kept of nobody, or nothing was agreed.',
        },
        'persons',
      ),
      withinYear: true,
    },
    facilitated_per_participant: ratio(
      'minutes',
      'facilitated',
      'recorded',
      { nl: 'Uren per deelnemer', en: 'Hours per participant' },
      {
        nl: 'Gefaciliteerde uren, gedeeld door het aantal deelnemers van wie uren zijn vastgelegd.',
        en: 'Hours facilitated, divided by the number of participants of whom hours are recorded.',
      },
      'persons',
    ),
  },
});
