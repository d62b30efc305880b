import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { mixingMargins } from './kernels/mixing-matrix.ts';
import { ofNetwork, ratio } from './kernels/subjects.ts';

export const assortativity = defineMetric({
  id: 'assortativity',
  title: { nl: 'Soort zoekt soort (assortativiteit)', en: 'Assortativity' },
  meaning: {
    nl: 'Of mensen vaker contact hebben binnen de eigen organisatie (of sector, functie) dan toeval zou geven, gegeven hoeveel contacten elke organisatie heeft. 1: alleen binnen; 0: als bij toeval; onder 0: vaker erbuiten.',
    en: 'Whether people have more ties within their own organisation (or sector, function) than chance would give, given how many ties every organisation has. 1: within only; 0: as by chance; below 0: more often outside.',
  },
  definition: {
    nl: '(Σ eₐₐ − Σ aₐbₐ) / (1 − Σ aₐbₐ), met eₐᵦ het deel van alle contacten (naar gewicht) van klasse a naar b, en a en b de rij- en kolomsommen.',
    en: '(Σ eₐₐ − Σ aₐbₐ) / (1 − Σ aₐbₐ), eₐᵦ being the part of all ties (by weight) from class a to b, and a and b the row and column sums.',
  },
  references: ['newman-2003'],
  unit: { nl: 'coëfficiënt', en: 'coefficient' },
  range: [-1, 1],
  undefinedWhen: {
    nl: 'Als er geen contacten zijn of alle contacten bij één klasse horen.',
    en: 'Where there are no ties or all ties are of one class.',
  },
  boundary: true,
  chance: { network: 'less-crossing' },
  levels: {
    network: ({ network, partition, weight }) => {
      const { total, within, out, into } = mixingMargins(network, partition, weight);
      const expected = out.reduce((sum, value, held) => sum + value * num(into, held), 0) / total ** 2;
      // All ties in one class: what is expected is everything, up to rounding.
      return ofNetwork(total === 0 || 1 - expected < 1e-12 ? null : ratio(within / total - expected, 1 - expected));
    },
  },
});
