import { defineMetric } from './define-metric.ts';
import { nearnessOf } from './kernels/nearness.ts';
import { ofNetwork } from './kernels/subjects.ts';

export const distanceWeightedFragmentation = defineMetric({
  id: 'distance-weighted-fragmentation',
  title: { nl: 'Versnippering naar afstand', en: 'Distance-weighted fragmentation' },
  meaning: {
    nl: 'Hoe ver mensen gemiddeld van elkaar af staan, ook waar zij elkaar wel kunnen bereiken. 0: iedereen had contact met iedereen; 1: niemand met iemand. Hoe meer tussenstappen, hoe hoger.',
    en: 'How far apart people stand on average, also where they can reach each other. 0: everybody had a tie with everybody; 1: nobody with anybody. The more steps between, the higher.',
  },
  definition: {
    nl: '1 − Σ 1/d / (n(n − 1)), over alle geordende paren, met d het aantal stappen tussen twee mensen; wie elkaar niet kunnen bereiken tellen met 0 (Borgatti 2006). Het is 1 min de globale efficiëntie. Elk contact is één stap, hoe sterk ook.',
    en: '1 − Σ 1/d / (n(n − 1)), over all ordered pairs, d being the number of steps between two people; who cannot reach each other count 0 (Borgatti 2006). It is 1 less the global efficiency. Every tie is one step, however strong.',
  },
  references: ['borgatti-2006'],
  unit: { nl: 'index', en: 'index' },
  range: [0, 1],
  undefinedWhen: { nl: 'In een netwerk van minder dan twee deelnemers.', en: 'In a network of fewer than two members.' },
  boundary: false,
  levels: {
    network: ({ network, effort }) => {
      const people = network.persons.length;
      if (people < 2) return ofNetwork(null);
      const near = nearnessOf(network, effort).reduce((sum, each) => sum + each, 0);
      return ofNetwork(1 - near / (people * (people - 1)));
    },
  },
});
