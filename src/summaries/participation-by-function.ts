import { choice, count, people, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const participationByFunction = defineSummary({
  id: 'participation-by-function',
  title: { nl: 'Deelname per functie', en: 'Participation by function' },
  question: { nl: 'Hoeveel mensen uit elke functie deden mee?', en: 'How many people of each function took part?' },
  grain: { nl: 'één rij per jaar per functie', en: 'one row per year and function' },
  columns: {
    period,
    function: choice(
      { nl: 'Functie', en: 'Function' },
      { nl: 'De functie waarin iemand toen werkte; leeg: niet bekend.', en: 'The function that somebody then had; empty: not known.' },
      'function',
    ),
    persons: people(
      'Mensen die in een groep zaten; wie er meer dan een had, telt bij elk.',
      'People who were in a group; who had more than one counts for each.',
    ),
    organisations: count(
      { nl: 'Organisaties', en: 'Organisations' },
      { nl: 'Besturen en organisaties waar die mensen werkten.', en: 'Boards and organisations that those people worked for.' },
      'open',
    ),
    groups: count(
      { nl: 'Groepen', en: 'Groups' },
      { nl: 'Groepen waar die mensen in zaten.', en: 'Groups that those people were in.' },
      'open',
    ),
  },
});
