import { count, minutes, money, people, period, ratio } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const costByYear = defineSummary({
  id: 'cost-by-year',
  title: { nl: 'Kosten per jaar', en: 'Cost by year' },
  question: {
    nl: 'Wat kostte het netwerk per organisatie, per deelnemer, per groep en per besteed uur?',
    en: 'What did the network cost per organisation, per participant, per group and per hour spent?',
  },
  grain: { nl: 'één rij per jaar', en: 'one row per year' },
  columns: {
    period,
    spent: money(
      { nl: 'Uitgegeven', en: 'Spent' },
      {
        nl: 'Alle uitgaven en overhead van het netwerk; leeg: over dat jaar is niets geboekt.',
        en: 'All expenses and overhead of the network; empty: nothing was booked for that year.',
      },
      'accounts',
    ),
    organisations: count(
      { nl: 'Organisaties', en: 'Organisations' },
      { nl: 'Besturen en organisaties waarvan mensen meededen.', en: 'Boards and organisations whose people took part.' },
      'open',
    ),
    persons: people('Mensen die meededen.', 'People who took part.'),
    groups: count({ nl: 'Groepen', en: 'Groups' }, { nl: 'Groepen met deelnemers.', en: 'Groups with participants.' }, 'open'),
    hours: minutes(
      { nl: 'Bestede uren', en: 'Hours spent' },
      {
        nl: 'De uren die mensen besteedden; leeg: niet bijgehouden.',
        en: 'The hours that people spent; empty: not kept.',
      },
    ),
    cost_per_organisation: ratio(
      'money',
      'spent',
      'organisations',
      { nl: 'Per organisatie', en: 'Per organisation' },
      { nl: 'Uitgegeven, gedeeld door het aantal organisaties.', en: 'Spent, divided by the number of organisations.' },
      'accounts',
    ),
    cost_per_person: ratio(
      'money',
      'spent',
      'persons',
      { nl: 'Per deelnemer', en: 'Per participant' },
      { nl: 'Uitgegeven, gedeeld door het aantal deelnemers.', en: 'Spent, divided by the number of participants.' },
      'persons',
    ),
    cost_per_group: ratio(
      'money',
      'spent',
      'groups',
      { nl: 'Per groep', en: 'Per group' },
      { nl: 'Uitgegeven, gedeeld door het aantal groepen.', en: 'Spent, divided by the number of groups.' },
      'accounts',
    ),
    cost_per_hour: ratio(
      'money',
      'spent',
      'hours',
      { nl: 'Per besteed uur', en: 'Per hour spent' },
      {
        nl: 'Uitgegeven, gedeeld door de bestede uren; leeg als er geen uren zijn bijgehouden.',
        en: 'Spent, divided by the hours spent; empty where no hours were kept.',
      },
      'contributed',
    ),
  },
});
