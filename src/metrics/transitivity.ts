import { int, num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { degreesOf } from './kernels/degrees.ts';
import { trianglesOf } from './kernels/triangles.ts';
import { ofNetwork, ofPersons, ratio } from './kernels/subjects.ts';

export const transitivity = defineMetric({
  id: 'transitivity',
  title: { nl: 'Geslotenheid (transitiviteit)', en: 'Transitivity (clustering coefficient)' },
  meaning: {
    nl: 'Hoe vaak twee mensen die allebei contact hebben met dezelfde persoon ook elkaar spreken. 1: altijd; 0: nooit. In een netwerk van groepen is dit hoog doordat een groep iedereen aan iedereen verbindt: vergelijk met de tweemodale clustering.',
    en: 'How often two people who both have a tie with the same person have one with each other. 1: always; 0: never. In a network of groups it is high because a group ties everybody to everybody: compare with two-mode clustering.',
  },
  definition: {
    nl: 'Persoon: het aantal contacten tussen iemands contacten, gedeeld door k(k − 1)/2, met k contacten. Netwerk: driemaal het aantal driehoeken gedeeld door het aantal paren contacten van dezelfde persoon. Ongewogen; van genoemde contacten telt de richting niet.',
    en: 'Person: the number of ties among somebody’s contacts, divided by k(k − 1)/2, with k contacts. Network: three times the number of triangles divided by the number of pairs of contacts of the same person. Unweighted; of named ties the direction does not count.',
  },
  references: ['watts-strogatz-1998', 'wasserman-faust-1994'],
  unit: { nl: 'deel', en: 'share' },
  range: [0, 1],
  undefinedWhen: {
    nl: 'Voor wie minder dan twee contacten heeft; voor een netwerk van niemand anders.',
    en: 'For who has fewer than two contacts; for a network of nobody else.',
  },
  boundary: false,
  levels: {
    network: ({ network }) => {
      const degrees = degreesOf(network);
      const closed = trianglesOf(network).reduce((sum, each) => sum + each, 0);
      const all = degrees.reduce((sum, degree) => sum + pairsOf(degree), 0);
      return ofNetwork(ratio(closed, all));
    },
    person: ({ network }) => {
      const degrees = degreesOf(network);
      const found = trianglesOf(network);
      return ofPersons(network, (person) => ratio(num(found, person), pairsOf(int(degrees, person))));
    },
  },
});

const pairsOf = (people: number): number => (people * (people - 1)) / 2;
