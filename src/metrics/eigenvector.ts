import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { strongParts } from './kernels/strong-parts.ts';
import { ofPersons } from './kernels/subjects.ts';

export const eigenvector = defineMetric({
  id: 'eigenvector',
  title: { nl: 'Aanzien (eigenvectorcentraliteit)', en: 'Eigenvector centrality' },
  meaning: {
    nl: 'Of iemand contact heeft met mensen die zelf ook veel contact hebben. 1: niemand staat hoger; 0: buiten het deel van het netwerk waar de meeste contacten zijn.',
    en: 'Whether somebody has ties with people who have many ties themselves. 1: nobody stands higher; 0: outside the part of the network where most ties are.',
  },
  definition: {
    nl: 'De eigenvector bij de grootste eigenwaarde van de matrix van contacten (naar gewicht), zo geschaald dat de grootste waarde 1 is. Wie buiten het samenhangende deel met de grootste eigenwaarde valt heeft 0; hebben er meer dezelfde, dan is elk op 1 geschaald. Van genoemde contacten telt de richting niet: over en weer is twee.',
    en: 'The eigenvector of the largest eigenvalue of the matrix of ties (by weight), scaled so that the largest value is 1. Who is outside the connected part with the largest eigenvalue has 0; where several have the same, each is scaled to 1. Of named ties the direction does not count: both ways is two.',
  },
  references: ['bonacich-1972'],
  unit: { nl: 'deel van de hoogste', en: 'share of the highest' },
  range: [0, 1],
  undefinedWhen: { nl: 'In een netwerk zonder contacten.', en: 'In a network without ties.' },
  boundary: false,
  levels: {
    person: ({ network, weight }) => {
      const size = network.persons.length;
      const parts = strongParts(network, weight, new Int32Array(size), new Float64Array(size).fill(1));
      const most = parts.reduce((largest, { value }) => Math.max(largest, value), 0);
      const found = new Float64Array(network.persons.length);
      for (const { persons, value, vector } of parts) {
        if (value < most * (1 - 1e-9)) continue;
        const highest = vector.reduce((largest, each) => Math.max(largest, each), 0);
        for (const [index, person] of persons.entries()) found[person] = num(vector, index) / highest;
      }
      return ofPersons(network, (person) => (most === 0 ? null : num(found, person)));
    },
  },
});
