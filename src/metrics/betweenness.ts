import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { betweennessOf, estimateBetweenness } from './kernels/paths.ts';
import { ofPersons, ratio } from './kernels/subjects.ts';

export const betweenness = defineMetric({
  id: 'betweenness',
  title: { nl: 'Tussenpositie', en: 'Betweenness' },
  meaning: {
    nl: 'Hoe vaak de kortste weg tussen twee anderen langs deze persoon loopt. Wie hoog staat verbindt delen van het netwerk die elkaar anders moeilijk bereiken.',
    en: 'How often the shortest way between two others runs through this person. Who stands high connects parts of the network that would hardly reach each other otherwise.',
  },
  definition: {
    nl: 'Σ over paren s < t van σₛₜ(v) / σₛₜ: het deel van de kortste paden tussen s en t dat langs v loopt, elk paar eenmaal. Met een gewicht is een sterk contact een korte weg: lengte = 1 / gewicht. Genormaliseerd: gedeeld door (n − 1)(n − 2) / 2. Op verzoek (--sample) geschat uit willekeurig getrokken kortste paden (Riondato & Kornaropoulos); dat wordt er dan bij gezegd, met de grens.',
    en: 'Σ over pairs s < t of σₛₜ(v) / σₛₜ: the part of the shortest paths between s and t that runs through v, every pair once. With a weight a strong tie is a short way: length = 1 / weight. Normalised: divided by (n − 1)(n − 2) / 2. On request (--sample) estimated from shortest paths drawn at random (Riondato & Kornaropoulos); that is then said, with the bound.',
  },
  references: ['freeman-1977', 'brandes-2001', 'newman-2001', 'riondato-kornaropoulos-2016', 'borassi-natale-2016'],
  unit: { nl: 'paren', en: 'pairs' },
  range: [0, null],
  undefinedWhen: {
    nl: 'Alleen genormaliseerd: in een netwerk van minder dan drie deelnemers.',
    en: 'Only when normalised: in a network of fewer than three members.',
  },
  boundary: false,
  levels: {
    person: ({ network, weight, normalised, effort, sampling, seed }) => {
      const estimated = sampling !== undefined && weight === 'none' ? estimateBetweenness(network, sampling.bound, seed, effort) : null;
      if (estimated !== null) sampling?.tell();
      const found = estimated ?? betweennessOf(network, weight, effort);
      const others = network.persons.length - 1;
      return ofPersons(network, (person) => (normalised ? ratio(num(found, person), (others * (others - 1)) / 2) : num(found, person)));
    },
  },
});
