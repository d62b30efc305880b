import { minutes, people, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const hoursByYear = defineSummary({
  id: 'hours-by-year',
  title: { nl: 'Uren per jaar', en: 'Hours by year' },
  question: {
    nl: 'Hoeveel uren stelden werkgevers beschikbaar, en hoeveel zijn er besteed?',
    en: 'How many hours did employers make free, and how many were spent?',
  },
  grain: { nl: 'één rij per jaar', en: 'one row per year' },
  columns: {
    period,
    facilitated: minutes(
      { nl: 'Gefaciliteerde uren', en: 'Hours facilitated' },
      { nl: 'De uren die werkgevers beschikbaar stelden.', en: 'The hours that employers made free.' },
    ),
    spent: minutes({ nl: 'Bestede uren', en: 'Hours spent' }, { nl: 'De uren die mensen besteedden.', en: 'The hours that people spent.' }),
    persons: people('Mensen van wie uren bekend zijn.', 'People whose hours are known.'),
  },
});
