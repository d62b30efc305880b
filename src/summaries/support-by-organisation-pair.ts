import { divisionRule, fromOrganisation, money, period, toOrganisation } from './columns.ts';
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
    payers: divisionRule(
      'Wie betaalde: `pool` uit één pot, naar wat elke organisatie dat jaar inbracht; `earmarked` eerst uit wat voor de groep zelf is gegeven, de rest uit één pot.',
      'Who paid: `pool` out of one pot, by what each organisation paid in that year; `earmarked` first from what was given for the group itself, the rest out of one pot.',
    ),
    rule: divisionRule(
      'Wie ontving: `participants` naar het aantal deelnemers van elke organisatie in de groep; `equal` gelijk over de organisaties; `hours` naar de uren die zij in de groep besteedden (gelijk waar geen uren zijn bijgehouden).',
      'Who received: `participants` by the number of participants of each organisation in the group; `equal` alike over the organisations; `hours` by the hours that they spent in the group (alike where no hours are kept).',
    ),
  },
});
