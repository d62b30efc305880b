import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { minutesOfGroups } from './kernels/delegations.ts';
import { ofOrganisations } from './kernels/subjects.ts';

export const hoursGiven = defineMetric({
  id: 'hours-given',
  title: { nl: 'Uren ingebracht', en: 'Hours given' },
  meaning: {
    nl: 'Hoeveel uren de mensen van een organisatie in groepen besteedden.',
    en: 'How many hours an organisation’s people put into groups.',
  },
  definition: {
    nl: 'De som van de bestede uren in de periode bij een groep. Uren horen bij de werkgever die erbij staat, anders bij wie de persoon in die groep werkgever was (naar dagen en fte). Gefaciliteerde uren tellen niet mee.',
    en: 'The sum of the hours spent in the period on a group. Hours belong to the employer that is named with them, else to whom the person worked for in that group (by days and fte). Facilitated hours do not count.',
  },
  references: ['akkerman-bakker-2011'],
  unit: { nl: 'uren', en: 'hours' },
  range: [0, null],
  undefinedWhen: { nl: 'Als er over de periode geen uren zijn vastgelegd.', en: 'Where no hours are kept of the period.' },
  boundary: false,
  levels: {
    organisation: ({ network, organisations }) => {
      const kept = minutesOfGroups(network, organisations);
      const size = organisations.ids.length;
      return ofOrganisations(organisations, (each) =>
        kept === null ? null : network.memberships.events.reduce((sum, _, group) => sum + num(kept.minutes, group * size + each), 0) / 60,
      );
    },
  },
});
