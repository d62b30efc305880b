import { defineMetric } from './define-metric.ts';
import { closenessAt, distancesOf } from './kernels/paths.ts';
import { ofPersons } from './kernels/subjects.ts';

export const closeness = defineMetric({
  id: 'closeness',
  title: { nl: 'Nabijheid', en: 'Closeness' },
  meaning: {
    nl: 'Hoe dicht iemand bij alle anderen staat: wie hoog staat heeft weinig tussenstappen nodig om iedereen te bereiken.',
    en: 'How near somebody is to all others: who stands high needs few steps to reach everybody.',
  },
  definition: {
    nl: '(k / (n − 1)) · (k / Σd), met k het aantal mensen dat te bereiken is en Σd de som van de afstanden tot hen (Wasserman & Faust, ook voor een netwerk in stukken). Met een gewicht: lengte = 1 / gewicht. Wie geen contacten heeft krijgt 0.',
    en: '(k / (n − 1)) · (k / Σd), k the number of people who can be reached and Σd the sum of the distances to them (Wasserman & Faust, for a network in pieces too). With a weight: length = 1 / weight. Who has no ties gets 0.',
  },
  references: ['wasserman-faust-1994', 'then-2014'],
  unit: { nl: '1 / gemiddelde afstand', en: '1 / mean distance' },
  range: [0, null],
  undefinedWhen: { nl: 'In een netwerk van één deelnemer.', en: 'In a network of one member.' },
  boundary: false,
  levels: {
    person: ({ network, weight, effort }) => {
      const distances = distancesOf(network, weight, effort);
      return ofPersons(network, (person) => closenessAt(distances, person));
    },
  },
});
