import { addTo, int, num, weightsOf, type Network } from '../network/index.ts';
import { defineMetric, type MetricInput } from './define-metric.ts';
import { countable } from './kernels/clique-tally.ts';
import { arcsOf } from './kernels/crossing.ts';
import { cliqueStrengths } from './kernels/degrees.ts';
import { meanOf, ofNetwork, ofPersons } from './kernels/subjects.ts';

export const strength = defineMetric({
  id: 'strength',
  title: { nl: 'Sterkte van de contacten', en: 'Strength' },
  meaning: {
    nl: 'Hoeveel contact iemand in totaal had: niet alleen met hoeveel mensen, maar ook hoe sterk. Voor het hele netwerk: het gemiddelde over de deelnemers.',
    en: 'How much contact somebody had in all: not only with how many people, but how strong. For the whole network: the mean over its members.',
  },
  definition: {
    nl: 'De som van de gewichten van iemands contacten, sᵢ = Σⱼ wᵢⱼ. Met het gewicht van Newman telt elke groep met minstens twee deelnemers voor ieder van hen als 1 (wanneer zij er allen tegelijk in zaten). Zonder gewicht is het het aantal contacten. Wie wie noemde telt apart: over en weer is twee.',
    en: 'The sum of the weights of somebody’s ties, sᵢ = Σⱼ wᵢⱼ. With Newman’s weight every group of two members or more counts 1 for each of them (where all were in it at the same time). Without a weight it is the number of ties. Of named ties each direction counts.',
  },
  references: ['barrat-2004', 'newman-2001'],
  unit: { nl: 'som van gewichten', en: 'sum of weights' },
  range: [0, null],
  undefinedWhen: { nl: 'Voor een netwerk zonder deelnemers.', en: 'For a network without members.' },
  boundary: false,
  levels: {
    network: (input) => ofNetwork(meanOf(strengths(input))),
    person: (input) => {
      const found = strengths(input);
      return ofPersons(input.network, (person) => num(found, person));
    },
  },
});

function strengths({ network, weight }: Pick<MetricInput, 'network' | 'weight'>): Float64Array {
  const counted = countable(network, weight);
  if (counted !== null) return cliqueStrengths(counted.cliques, counted.weight);
  const sums = new Float64Array(network.persons.length);
  const weights = weightsOf(network, weight);
  for (let tie = 0; tie < weights.length; tie += 1) {
    const amount = num(weights, tie) * waysOf(network, tie);
    addTo(sums, int(network.ties.low, tie), amount);
    addTo(sums, int(network.ties.high, tie), amount);
  }
  return sums;
}

const waysOf = (network: Network, tie: number): number => (network.directed ? arcsOf(network.ties, tie) : 1);
