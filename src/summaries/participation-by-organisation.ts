import { count, organisation, people, period } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const participationByOrganisation = defineSummary({
  id: 'participation-by-organisation',
  title: { nl: 'Deelname per organisatie', en: 'Participation by organisation' },
  question: {
    nl: 'Hoeveel mensen van elke organisatie deden mee, in hoeveel groepen, en wie ontmoetten zij daar?',
    en: 'How many people of each organisation took part, in how many groups, and whom did they meet there?',
  },
  grain: {
    nl: 'één rij per jaar per organisatie met mensen in een groep; één zonder organisatie',
    en: 'one row per year and organisation with people in a group; one without an organisation',
  },
  columns: {
    period,
    organisation_id: organisation,
    persons: people('Mensen die in een groep zaten terwijl zij hier werkten.', 'People who were in a group while working here.'),
    schools: count(
      { nl: 'Scholen en onderdelen', en: 'Schools and units' },
      { nl: 'Hoeveel scholen of onderdelen iemand in een groep hadden.', en: 'How many schools or units had somebody in a group.' },
      'open',
    ),
    groups: count(
      { nl: 'Groepen', en: 'Groups' },
      { nl: 'Groepen waar die mensen in zaten.', en: 'Groups that those people were in.' },
      'open',
    ),
    met: count(
      { nl: 'Organisaties in dezelfde groepen', en: 'Organisations in the same groups' },
      {
        nl: 'Andere besturen en organisaties met mensen in dezelfde groepen in dat jaar, al dan niet tegelijk (het bereik telt alleen wie er tegelijk zat).',
        en: 'Other boards and organisations with people in the same groups in that year, at the same time or not (reach counts only those at the same time).',
      },
      'open',
    ),
  },
});
