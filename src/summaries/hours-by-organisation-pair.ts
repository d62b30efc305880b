import { fromOrganisation, minutes, period, toOrganisation, ruleOf } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const hoursByOrganisationPair = defineSummary({
  id: 'hours-by-organisation-pair',
  title: { nl: 'Uren voor elkaar', en: 'Hours for one another' },
  question: {
    nl: 'Hoeveel uren van elke organisatie gingen naar groepen waar mensen van elke andere organisatie bij waren?',
    en: 'How many hours of each organisation went into groups that people of each other organisation were in?',
  },
  grain: {
    nl: 'één rij per jaar, gevende en ontvangende organisatie; leeg waar die niet bekend is of niemand meedeed',
    en: 'one row per year, giving and receiving organisation; empty where it is not known or nobody took part',
  },
  audience: 'internal',
  division: ['hours'],
  columns: {
    period,
    from_organisation_id: fromOrganisation,
    to_organisation_id: toOrganisation,
    facilitated: minutes(
      { nl: 'Gefaciliteerde uren', en: 'Hours facilitated' },
      { nl: 'De uren die de gevende organisatie beschikbaar stelde.', en: 'The hours that the giving organisation made free.' },
    ),
    spent: minutes(
      { nl: 'Bestede uren', en: 'Hours spent' },
      {
        nl: 'De uren die haar mensen besteedden. De uren van een groep zijn in hele minuten verdeeld over de organisaties waarvan dat jaar mensen in de groep zaten, de eigen organisatie meegerekend.',
        en: 'The hours that its people spent. The hours of a group are shared out in whole minutes over the organisations whose people were in the group that year, its own among them.',
      },
    ),
    rule: ruleOf.hours,
  },
});
