import { minutes, money, number, organisation, period, ruleOf } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const balanceByOrganisation = defineSummary({
  id: 'balance-by-organisation',
  title: { nl: 'Gegeven en ontvangen per organisatie', en: 'Given and received by organisation' },
  question: {
    nl: 'Wat gaf elke organisatie aan het netwerk, en wat kreeg zij ervoor terug?',
    en: 'What did each organisation give to the network, and what did it get in return?',
  },
  grain: {
    nl: 'één rij per jaar per organisatie die betaalde, meedeed, uren besteedde, of iets maakte of gebruikte; één zonder organisatie',
    en: 'one row per year and organisation that paid, took part, put in hours, or made or used something; one without an organisation',
  },
  division: ['hours', 'products', 'support', 'payers'],
  columns: {
    period,
    organisation_id: organisation,
    fee: money(
      { nl: 'Deelnamebijdrage', en: 'Membership fee' },
      { nl: 'De deelnamebijdrage die is betaald.', en: 'The membership fee that was paid.' },
      'contributed',
    ),
    given: money(
      { nl: 'Andere bijdragen', en: 'Other contributions' },
      {
        nl: 'Medefinanciering, subsidies en bijdragen die van deze organisatie kwamen.',
        en: 'Cofunding, subsidies and grants that came from this organisation.',
      },
      'contributed',
    ),
    support: money(
      { nl: 'Ontvangen via groepen', en: 'Received through groups' },
      {
        nl: 'Haar deel van wat aan groepen is uitgegeven waar haar mensen in zaten. Niet toegerekend zijn overhead, andere uitgaven en wat overbleef.',
        en: 'Its part of what was spent on groups that its people were in. Not counted for anybody are overhead, other expenses and what was left over.',
      },
      'internal',
    ),
    money_balance: money(
      { nl: 'Saldo in geld', en: 'Balance in money' },
      { nl: 'Ontvangen via groepen, min wat zij betaalde.', en: 'Received through groups, less what it paid.' },
      'internal',
    ),
    hours_spent: minutes(
      { nl: 'Bestede uren', en: 'Hours spent' },
      { nl: 'Alle uren die haar mensen besteedden.', en: 'All hours that its people spent.' },
    ),
    hours_to_others: minutes(
      { nl: 'Daarvan voor anderen', en: 'Of those, for others' },
      {
        nl: 'Het deel daarvan dat aan andere organisaties is toegerekend.',
        en: 'The part of those that is counted for other organisations.',
      },
    ),
    hours_received: {
      ...minutes(
        { nl: 'Uren ontvangen', en: 'Hours received' },
        {
          nl: 'Alle uren die aan haar zijn toegerekend, ook van haar eigen mensen.',
          en: 'All hours counted for it, also those of its own people.',
        },
      ),
      privacy: 'internal',
    },
    hours_from_others: {
      ...minutes(
        { nl: 'Daarvan van anderen', en: 'Of those, from others' },
        {
          nl: 'Het deel daarvan dat mensen van andere organisaties besteedden.',
          en: 'The part of those that people of other organisations spent.',
        },
      ),
      privacy: 'internal',
    },
    hours_balance: {
      ...minutes(
        { nl: 'Saldo in uren', en: 'Balance in hours' },
        { nl: 'Uren van anderen, min uren voor anderen.', en: 'Hours from others, less hours for others.' },
      ),
      privacy: 'internal',
    },
    uses_by_others: {
      ...number(
        { nl: 'Eigen producten bij anderen', en: 'Own products at others' },
        {
          nl: 'Plaatsen van gebruik bij andere organisaties van producten die haar mensen (mede) maakten, naar haar deel.',
          en: 'Places of use at other organisations of products that its people made or helped to make, by its part.',
        },
        'internal',
      ),
      additive: true,
    },
    uses_of_others: {
      ...number(
        { nl: 'Producten van anderen in gebruik', en: 'Products of others in use' },
        {
          nl: 'Plaatsen van gebruik bij deze organisatie van producten van anderen, naar het deel van die anderen.',
          en: 'Places of use at this organisation of products of others, by the part of those others.',
        },
        'internal',
      ),
      additive: true,
    },
    hours_rule: { ...ruleOf.hours, title: { nl: 'Uren verdeeld', en: 'Hours shared out' } },
    products_rule: { ...ruleOf.products, title: { nl: 'Producten verdeeld', en: 'Products shared out' } },
    support_rule: { ...ruleOf.support, title: { nl: 'Ontvangen geld verdeeld', en: 'Money received shared out' } },
    payers_rule: { ...ruleOf.payers, title: { nl: 'Wie betaalde', en: 'Who paid' } },
  },
});
