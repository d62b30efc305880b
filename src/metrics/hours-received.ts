import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { minutesOfGroups, projectionOf } from './kernels/delegations.ts';
import { ofOrganisations } from './kernels/subjects.ts';

export const hoursReceived = defineMetric({
  id: 'hours-received',
  title: { nl: 'Uren ontvangen', en: 'Hours received' },
  meaning: {
    nl: 'Hoeveel uren anderen besteedden in de groepen waar een organisatie aan deelnam: waar zij met haar eigen uren bij aansluit.',
    en: 'How many hours others put into the groups that an organisation took part in: what its own hours join.',
  },
  definition: {
    nl: 'Alle bestede uren in groepen waarin iemand voor haar deelnam, min die van haar eigen mensen. Uren van anderen komen zo bij elke organisatie in de groep terug: zij tellen niet op tot een geheel. Uren van mensen van wie de werkgever onbekend is tellen mee als die van anderen.',
    en: 'All hours spent in groups in which somebody took part for it, less those of its own people. The hours of others so come back at every organisation in the group: they do not add up to a whole. Hours of people whose employer is unknown count as those of others.',
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
      const received = new Map<number, number>();
      for (const { organisation, group } of (kept === null ? null : projectionOf(network, organisations))?.delegations ?? []) {
        const others = num(kept?.all ?? none, group) - num(kept?.minutes ?? none, group * size + organisation);
        received.set(organisation, (received.get(organisation) ?? 0) + others);
      }
      // Shares of hours are fractions: what is left of nothing is rounding.
      return ofOrganisations(organisations, (each) => (kept === null ? null : Math.max(0, received.get(each) ?? 0) / 60));
    },
  },
});

const none = new Float64Array(0);
