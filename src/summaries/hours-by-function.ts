import { choice, minutes, people, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const hoursByFunction = defineSummary({
  id: 'hours-by-function',
  title: { nl: 'Uren per functie', en: 'Hours by function' },
  question: {
    nl: 'In welke functies besteedden mensen uren aan het netwerk, en hoeveel uren kregen zij daarvoor?',
    en: 'In which functions did people spend hours on the network, and how many hours were they given for it?',
  },
  grain: { nl: 'één rij per jaar per functie; één zonder functie', en: 'one row per year and function; one without a function' },
  columns: {
    period,
    function: choice(
      { nl: 'Functie', en: 'Function' },
      { nl: 'De functie waarin iemand toen werkte; leeg: niet bekend.', en: 'The function that somebody then had; empty: not known.' },
      'function',
    ),
    facilitated: minutes(
      { nl: 'Gefaciliteerde uren', en: 'Hours facilitated' },
      { nl: 'De uren die werkgevers beschikbaar stelden.', en: 'The hours that employers made free.' },
    ),
    spent: minutes({ nl: 'Bestede uren', en: 'Hours spent' }, { nl: 'De uren die mensen besteedden.', en: 'The hours that people spent.' }),
    persons: people('Mensen van wie uren bekend zijn.', 'People whose hours are known.'),
  },
});
