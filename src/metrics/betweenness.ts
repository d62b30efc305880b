import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { estimateBetweenness } from './kernels/path-estimates.ts';
import { betweennessOf } from './kernels/paths.ts';
import { ofPersons, ratio } from './kernels/subjects.ts';

export const betweenness = defineMetric({
  id: 'betweenness',
  title: { nl: 'Tussenpositie', en: 'Betweenness' },
  meaning: {
    nl: 'Hoe vaak de kortste weg tussen twee anderen langs deze persoon loopt. Wie hoog staat verbindt delen van het netwerk die elkaar anders moeilijk bereiken.',
    en: 'How often the shortest way between two others runs through this person. Who stands high connects parts of the network that would hardly reach each other otherwise.',
  },
  definition: {
    nl: 'Σ over paren s < t van σₛₜ(v) / σₛₜ: het deel van de kortste paden tussen s en t dat langs v loopt, elk paar eenmaal. Met een gewicht is een sterk contact een korte weg: lengte = 1 / gewicht. Genormaliseerd: gedeeld door (n − 1)(n − 2) / 2. In een netwerk van meer dan 50.000 deelnemers, of op verzoek (--sample), geschat: zonder gewicht uit willekeurig getrokken kortste paden (Riondato & Kornaropoulos), met een gewicht door te zoeken vanaf willekeurig getrokken deelnemers. Dat wordt er dan bij gezegd, met de grens.',
    en: 'Σ over pairs s < t of σₛₜ(v) / σₛₜ: the part of the shortest paths between s and t that runs through v, every pair once. With a weight a strong tie is a short way: length = 1 / weight. Normalised: divided by (n − 1)(n − 2) / 2. In a network of more than 50,000 people, or on request (--sample), estimated: without a weight from shortest paths drawn at random (Riondato & Kornaropoulos), with one by searching from people drawn at random. That is then said, with the bound.',
  },
  references: [
    'freeman-1977',
    'brandes-2001',
    'newman-2001',
    'riondato-kornaropoulos-2016',
    'borassi-natale-2019',
    'brandes-pich-2007',
    'maurer-pontil-2009',
  ],
  unit: { nl: 'paren', en: 'pairs' },
  range: [0, null],
  undefinedWhen: {
    nl: 'Alleen genormaliseerd: in een netwerk van minder dan drie deelnemers.',
    en: 'Only when normalised: in a network of fewer than three members.',
  },
  boundary: false,
  levels: {
    person: ({ network, weight, normalised, effort, sampling, seed }) => {
      const others = network.persons.length - 1;
      const scale = (value: number): number | null => (normalised ? ratio(value, (others * (others - 1)) / 2) : value);
      const estimated = sampling === undefined ? null : estimateBetweenness(network, weight, { bound: sampling.bound, seed, effort });
      if (estimated === null || estimated.samples === 0) {
        const found = estimated?.values ?? betweennessOf(network, weight, effort);
        return ofPersons(network, (person) => scale(num(found, person)));
      }
      sampling?.tell(weight === 'none' ? 'paths' : 'sources', estimated.samples);
      return ofPersons(
        network,
        (person) => scale(num(estimated.values, person)),
        (person) => scale(num(estimated.bounds, person)),
      );
    },
  },
});
