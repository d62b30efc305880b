import { choice, count, people, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const participationBySector = defineSummary({
  id: 'participation-by-sector',
  title: { nl: 'Deelname per sector', en: 'Participation by sector' },
  question: { nl: 'Hoeveel mensen uit elke sector deden mee?', en: 'How many people of each sector took part?' },
  grain: { nl: 'één rij per jaar per sector', en: 'one row per year and sector' },
  columns: {
    period,
    sector: choice(
      { nl: 'Sector', en: 'Sector' },
      {
        nl: 'De onderwijssector van de organisatie; leeg: niet bekend.',
        en: 'The sector of education of the organisation; empty: not known.',
      },
      'sector',
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
