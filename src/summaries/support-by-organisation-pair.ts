import { fromOrganisation, money, period, toOrganisation, ruleOf } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const supportByOrganisationPair = defineSummary({
  id: 'support-by-organisation-pair',
  title: { nl: 'Geld voor elkaar', en: 'Money for one another' },
  question: {
    nl: 'Wiens geld kwam via de groepen bij de mensen van welke organisatie terecht?',
    en: 'Whose money reached, through the groups, the people of which organisation?',
  },
  grain: {
    nl: 'één rij per jaar, betalende en ontvangende organisatie; leeg waar die niet bekend is of niemand meedeed',
    en: 'one row per year, paying and receiving organisation; empty where it is not known or nobody took part',
  },
  audience: 'internal',
  division: ['support', 'payers'],
  columns: {
    period,
    from_organisation_id: fromOrganisation,
    to_organisation_id: toOrganisation,
    support: money(
      { nl: 'Uitgaven voor groepen', en: 'Spending on groups' },
      {
        nl: 'Wat aan groepen is uitgegeven, in hele centen verdeeld over wie betaalde en over de organisaties waarvan dat jaar mensen in de groep zaten.',
        en: 'What was spent on groups, shared out in whole cents over who paid and over the organisations whose people were in the group that year.',
      },
      'contributed',
    ),
    payers: ruleOf.payers,
    rule: ruleOf.support,
  },
});
