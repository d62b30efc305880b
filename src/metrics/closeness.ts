import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { closenessFrom, estimateDistances, shortestTie } from './kernels/path-estimates.ts';
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
    nl: '(k / (n − 1)) · (k / Σd), met k het aantal mensen dat te bereiken is en Σd de som van de afstanden tot hen (Wasserman & Faust, ook voor een netwerk in stukken). Met een gewicht: lengte = 1 / gewicht. Wie geen contacten heeft krijgt 0. In een netwerk van meer dan 50.000 deelnemers, of op verzoek (--sample), geschat door te zoeken vanaf willekeurig getrokken plaatsen in het netwerk; dat wordt er dan bij gezegd, met de grens.',
    en: '(k / (n − 1)) · (k / Σd), k the number of people who can be reached and Σd the sum of the distances to them (Wasserman & Faust, for a network in pieces too). With a weight: length = 1 / weight. Who has no ties gets 0. In a network of more than 50,000 people, or on request (--sample), estimated by searching from places in the network drawn at random; that is then said, with the bound.',
  },
  references: ['wasserman-faust-1994', 'then-2014', 'eppstein-wang-2004', 'maurer-pontil-2009'],
  unit: { nl: '1 / gemiddelde afstand', en: '1 / mean distance' },
  range: [0, null],
  undefinedWhen: { nl: 'In een netwerk van één deelnemer.', en: 'In a network of one member.' },
  boundary: false,
  levels: {
    person: ({ network, weight, effort, sampling, seed }) => {
      const estimated = sampling === undefined ? null : estimateDistances(network, weight, { bound: sampling.bound, seed, effort });
      if (estimated !== null && estimated.samples > 0) {
        sampling?.tell('sources', estimated.samples);
        const { values, bounds } = closenessFrom(estimated, shortestTie(network, weight));
        return ofPersons(
          network,
          (person) => num(values, person),
          (person) => num(bounds, person),
        );
      }
      const distances = distancesOf(network, weight, effort);
      return ofPersons(network, (person) => closenessAt(distances, person));
    },
  },
});
