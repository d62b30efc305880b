import { count, group, groupKind, minutes, money, period, ruleOf } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const tiesByGroup = defineSummary({
  id: 'ties-by-group',
  title: { nl: 'Nieuwe contacten per groep', en: 'New ties by group' },
  question: {
    nl: 'Welke groep opende contacten tussen organisaties die er nog niet waren, en met hoeveel geld en uren?',
    en: 'Which group opened ties between organisations that were not there before, and with how much money and time?',
  },
  grain: {
    nl: 'één rij per jaar per groep waarin mensen van twee organisaties samen zaten',
    en: 'one row per year and group in which people of two organisations were together',
  },
  division: ['ties'],
  columns: {
    period,
    group_id: group,
    group_kind: groupKind,
    ties: count(
      { nl: 'Contacten', en: 'Ties' },
      {
        nl: 'Paren van organisaties met tegelijk mensen in deze groep.',
        en: 'Pairs of organisations with people in this group at the same time.',
      },
      'open',
    ),
    new_ties: count(
      { nl: 'Nieuw', en: 'New' },
      {
        nl: 'Contacten die er in geen eerder jaar waren; leeg in het eerste jaar, want daarvoor is niets bekend.',
        en: 'Ties that were there in no earlier year; empty in the first year, as nothing is known of before.',
      },
      'open',
    ),
    only_here: count(
      { nl: 'Alleen via deze groep', en: 'Through this group only' },
      { nl: 'Contacten die dat jaar via geen andere groep bestaan.', en: 'Ties that exist through no other group that year.' },
      'open',
    ),
    spent_on_new: money(
      { nl: 'Uitgegeven aan nieuwe contacten', en: 'Spent on new ties' },
      {
        nl: 'Het deel van nieuwe contacten in wat aan deze groep is uitgegeven: alle contacten in de groep tellen gelijk.',
        en: 'The part of new ties in what was spent on this group: all ties in the group count alike.',
      },
      'accounts',
    ),
    hours_on_new: {
      ...minutes(
        { nl: 'Uren voor nieuwe contacten', en: 'Hours on new ties' },
        {
          nl: 'Het deel van nieuwe contacten in de uren van deze groep: alle contacten in de groep tellen gelijk.',
          en: 'The part of new ties in the hours of this group: all ties in the group count alike.',
        },
      ),
      privacy: 'internal',
    },
    rule: ruleOf.ties,
  },
});
