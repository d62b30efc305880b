import { count, minutes, money, period, ratio, ruleOf } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const tiesByYear = defineSummary({
  id: 'ties-by-year',
  title: { nl: 'Contacten, geld en uren per jaar', en: 'Ties, money and hours by year' },
  question: {
    nl: 'Wat kostte een contact tussen organisaties, een nieuw contact, en een persoon die grenzen oversteekt?',
    en: 'What did a tie between organisations cost, a new tie, and a person who crosses?',
  },
  grain: { nl: 'één rij per jaar', en: 'one row per year' },
  division: ['ties'],
  columns: {
    period,
    ties: count(
      { nl: 'Contacten', en: 'Ties' },
      {
        nl: 'Paren van organisaties waarvan mensen samen in een groep zaten.',
        en: 'Pairs of organisations whose people were in a group together.',
      },
      'open',
    ),
    new_ties: count(
      { nl: 'Nieuw', en: 'New' },
      {
        nl: 'Contacten die er in geen eerder jaar waren; leeg in het eerste jaar, want daarvoor is niets bekend.',
        en: 'Ties that were there in no earlier year; empty in the first year, as nothing is known of before.',
      },
      'open',
    ),
    on_one_person: count(
      { nl: 'Op één persoon', en: 'On one person' },
      { nl: 'Contacten met aan een van beide kanten één persoon.', en: 'Ties with one person on one of the two sides.' },
      'persons',
    ),
    on_one_group: count(
      { nl: 'Op één groep', en: 'On one group' },
      { nl: 'Contacten via één groep.', en: 'Ties through one group.' },
      'open',
    ),
    crossing: count(
      { nl: 'Mensen die oversteken', en: 'People who cross' },
      {
        nl: 'Mensen die tegelijk met iemand van een andere organisatie in een groep zaten.',
        en: 'People who were in a group at the same time as somebody of another organisation.',
      },
      'internal',
    ),
    spent: money(
      { nl: 'Uitgegeven', en: 'Spent' },
      {
        nl: 'Alle uitgaven en overhead van het netwerk; leeg: over dat jaar is niets geboekt.',
        en: 'All expenses and overhead of the network; empty: nothing was booked for that year.',
      },
      'accounts',
    ),
    hours: minutes(
      { nl: 'Bestede uren', en: 'Hours spent' },
      {
        nl: 'De uren die mensen besteedden; leeg: niet bijgehouden.',
        en: 'The hours that people spent; empty: not kept.',
      },
    ),
    spent_on_new: money(
      { nl: 'Uitgegeven aan nieuwe contacten', en: 'Spent on new ties' },
      {
        nl: 'Het deel van nieuwe contacten in wat aan hun groepen is uitgegeven.',
        en: 'The part of new ties in what was spent on their groups.',
      },
      'accounts',
    ),
    hours_on_new: {
      ...minutes(
        { nl: 'Uren voor nieuwe contacten', en: 'Hours on new ties' },
        {
          nl: 'Het deel van nieuwe contacten in de uren van hun groepen.',
          en: 'The part of new ties in the hours of their groups.',
        },
      ),
      privacy: 'internal',
    },
    rule: ruleOf.ties,
    cost_per_tie: ratio(
      'money',
      'spent',
      'ties',
      { nl: 'Kosten per contact', en: 'Cost per tie' },
      { nl: 'Alles wat is uitgegeven, gedeeld door het aantal contacten.', en: 'Everything spent, divided by the number of ties.' },
      'accounts',
    ),
    cost_per_new_tie: ratio(
      'money',
      'spent',
      'new_ties',
      { nl: 'Kosten per nieuw contact', en: 'Cost per new tie' },
      {
        nl: 'Alles wat is uitgegeven, gedeeld door het aantal nieuwe contacten.',
        en: 'Everything spent, divided by the number of new ties.',
      },
      'accounts',
    ),
    cost_per_crossing: ratio(
      'money',
      'spent',
      'crossing',
      { nl: 'Kosten per persoon die oversteekt', en: 'Cost per person who crosses' },
      { nl: 'Alles wat is uitgegeven, gedeeld door de mensen die oversteken.', en: 'Everything spent, divided by the people who cross.' },
      'internal',
    ),
    hours_per_tie: ratio(
      'minutes',
      'hours',
      'ties',
      { nl: 'Uren per contact', en: 'Hours per tie' },
      { nl: 'Bestede uren, gedeeld door het aantal contacten.', en: 'Hours spent, divided by the number of ties.' },
      'contributed',
    ),
    hours_per_new_tie: ratio(
      'minutes',
      'hours',
      'new_ties',
      { nl: 'Uren per nieuw contact', en: 'Hours per new tie' },
      { nl: 'Bestede uren, gedeeld door het aantal nieuwe contacten.', en: 'Hours spent, divided by the number of new ties.' },
      'contributed',
    ),
    hours_per_crossing: ratio(
      'minutes',
      'hours',
      'crossing',
      { nl: 'Uren per persoon die oversteekt', en: 'Hours per person who crosses' },
      { nl: 'Bestede uren, gedeeld door de mensen die oversteken.', en: 'Hours spent, divided by the people who cross.' },
      'internal',
    ),
  },
});
