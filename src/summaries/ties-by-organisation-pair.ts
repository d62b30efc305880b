import { count, minutes, money, organisation, period, ruleOf } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const tiesByOrganisationPair = defineSummary({
  id: 'ties-by-organisation-pair',
  title: { nl: 'Contacten tussen organisaties', en: 'Ties between organisations' },
  question: {
    nl: 'Wat kostte elk contact tussen twee organisaties, is het nieuw, en rust het op één persoon of één groep?',
    en: 'What did each tie between two organisations cost, is it new, and does it rest on one person or one group?',
  },
  grain: {
    nl: 'één rij per jaar en twee organisaties waarvan mensen samen in een groep zaten',
    en: 'one row per year and pair of organisations whose people were in a group together',
  },
  audience: 'internal',
  division: ['ties'],
  columns: {
    period,
    organisation_id: organisation,
    other_organisation_id: { ...organisation, title: { nl: 'Andere organisatie', en: 'Other organisation' } },
    groups: count(
      { nl: 'Groepen', en: 'Groups' },
      { nl: 'Groepen waarin mensen van beide tegelijk zaten.', en: 'Groups that people of both were in at the same time.' },
      'open',
    ),
    persons: count(
      { nl: 'Mensen', en: 'People' },
      { nl: 'Mensen van de eerste in die groepen.', en: 'People of the first in those groups.' },
      'persons',
    ),
    other_persons: count(
      { nl: 'Mensen van de andere', en: 'People of the other' },
      { nl: 'Mensen van de tweede in die groepen.', en: 'People of the second in those groups.' },
      'persons',
    ),
    new_tie: count(
      { nl: 'Nieuw', en: 'New' },
      {
        nl: '1: de twee hadden in geen eerder jaar contact; leeg in het eerste jaar, want daarvoor is niets bekend.',
        en: '1: the two had no tie in any earlier year; empty in the first year, as nothing is known of before.',
      },
      'persons',
    ),
    on_one_person: count(
      { nl: 'Rust op één persoon', en: 'Rests on one person' },
      {
        nl: '1: aan een van beide kanten is het één persoon; valt die weg, dan is het contact er niet meer.',
        en: '1: on one of the two sides it is one person; without that person the tie is gone.',
      },
      'persons',
    ),
    on_one_group: count(
      { nl: 'Rust op één groep', en: 'Rests on one group' },
      { nl: '1: er is één groep; stopt die, dan is het contact er niet meer.', en: '1: there is one group; when it ends the tie is gone.' },
      'persons',
    ),
    spent: money(
      { nl: 'Uitgaven', en: 'Spent' },
      {
        nl: 'Het deel van dit contact in wat aan die groepen is uitgegeven.',
        en: 'The part of this tie in what was spent on those groups.',
      },
      'contributed',
    ),
    hours: minutes(
      { nl: 'Uren', en: 'Hours' },
      {
        nl: 'Het deel van dit contact in de uren die in die groepen zijn besteed.',
        en: 'The part of this tie in the hours spent in those groups.',
      },
    ),
    rule: ruleOf.ties,
  },
});
