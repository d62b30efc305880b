import { int, num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { estimateDistances } from './kernels/path-estimates.ts';
import { distancesOf } from './kernels/paths.ts';
import { ofNetwork, ratio } from './kernels/subjects.ts';

export const averagePathLength = defineMetric({
  id: 'average-path-length',
  title: { nl: 'Gemiddelde afstand', en: 'Average path length' },
  meaning: {
    nl: 'Hoeveel stappen twee mensen gemiddeld van elkaar staan, voor zover zij elkaar kunnen bereiken. Lees het naast het aandeel in het grootste deel: paren zonder weg tellen niet mee.',
    en: 'How many steps two people stand apart on average, as far as they can reach each other. Read it beside the share in the largest component: pairs without a way do not count.',
  },
  definition: {
    nl: 'Het gemiddelde van de kortste afstand over alle paren die elkaar kunnen bereiken. Zonder gewicht is elk contact één stap; met een gewicht is een sterk contact een korte weg: lengte = 1 / gewicht. In een netwerk van meer dan 50.000 deelnemers, of op verzoek (--sample), geschat door te zoeken vanaf willekeurig getrokken plaatsen in het netwerk; dat wordt er dan bij gezegd, met de grens.',
    en: 'The mean of the shortest distance over all pairs that can reach each other. Without a weight every tie is one step; with a weight a strong tie is a short way: length = 1 / weight. In a network of more than 50,000 people, or on request (--sample), estimated by searching from places in the network drawn at random; that is then said, with the bound.',
  },
  references: ['wasserman-faust-1994', 'newman-2001', 'eppstein-wang-2004', 'maurer-pontil-2009'],
  unit: { nl: 'stappen', en: 'steps' },
  range: [0, null],
  undefinedWhen: { nl: 'In een netwerk zonder contacten.', en: 'In a network without ties.' },
  boundary: false,
  levels: {
    network: ({ network, weight, effort, sampling, seed }) => {
      const estimated = sampling === undefined ? null : estimateDistances(network, weight, { bound: sampling.bound, seed, effort });
      if (estimated !== null && estimated.samples > 0) {
        const { means, bounds, reached, samples } = estimated;
        const mean = (of: Float64Array): number | null => {
          let [far, pairs] = [0, 0];
          for (const person of network.persons.keys()) {
            far += num(of, person) * int(reached, person);
            pairs += int(reached, person);
          }
          return ratio(far, pairs);
        };
        sampling?.tell('sources', samples);
        return [{ subject: 'network', value: mean(means), bound: mean(bounds) ?? 0 }];
      }
      const { reached, far } = distancesOf(network, weight, effort);
      const sum = (values: Float64Array | Int32Array): number => {
        let total = 0;
        for (const value of values) total += value;
        return total;
      };
      return ofNetwork(ratio(sum(far), sum(reached)));
    },
  },
});
