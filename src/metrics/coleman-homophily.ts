import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { classSizes, mixingMargins } from './kernels/mixing-matrix.ts';
import { present } from './kernels/subjects.ts';

export const colemanHomophily = defineMetric({
  id: 'coleman-homophily',
  title: { nl: 'Voorkeur voor de eigen (Coleman)', en: 'Homophily (Coleman)' },
  meaning: {
    nl: 'Per organisatie (of sector, functie): of haar mensen vaker contact hebben met elkaar dan bij toeval. 1: alleen met elkaar; 0: als bij toeval; −1: nooit met elkaar.',
    en: 'By organisation (or sector, function): whether its people have ties with each other more often than by chance. 1: with each other only; 0: as by chance; −1: never with each other.',
  },
  definition: {
    nl: 'Met m het aantal contacten (pijlen) binnen de klasse, d alle pijlen vanuit de klasse en w = d · (n_c − 1) / (n − 1): (m − w) / (d − w) als m ≥ w, anders (m − w) / w. Met een gewicht: de som van de gewichten. Staat als paar van een klasse met zichzelf.',
    en: 'With m the ties (arcs) within the class, d all arcs that leave from it and w = d · (n_c − 1) / (n − 1): (m − w) / (d − w) where m ≥ w, else (m − w) / w. With a weight: the sum of weights. Stands as the pair of a class with itself.',
  },
  references: ['coleman-1958'],
  unit: { nl: 'index', en: 'index' },
  range: [-1, 1],
  undefinedWhen: {
    nl: 'Als de klasse geen contacten heeft, of er maar één iemand of iedereen in zit.',
    en: 'Where the class has no ties, or has one person or everybody in it.',
  },
  boundary: true,
  chance: { pair: 'less-crossing' },
  levels: {
    pair: ({ network, partition, weight }) => {
      const mixing = mixingMargins(network, partition, weight);
      const sizes = classSizes(partition);
      return present(partition).map((held) => {
        const id = partition.ids[held] ?? '';
        const within = num(mixing.diagonal, held);
        const out = num(mixing.out, held);
        // Of the pairs that start in the class, those that end in it: (n_c − 1) / (n − 1) where nobody has two classes.
        const pairs = num(sizes.people, held) * (sizes.known - 1);
        const share = pairs <= 0 ? 0 : num(sizes.own, held) / pairs;
        const expected = out * share;
        if (out === 0 || share < 1e-12 || share > 1 - 1e-12) return { subject: id, other: id, value: null };
        const over = within - expected;
        return { subject: id, other: id, value: over >= 0 ? over / (out - expected) : over / expected };
      });
    },
  },
});
