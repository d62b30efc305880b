import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { communitiesOf } from './kernels/communities.ts';
import { mixingMargins } from './kernels/mixing-matrix.ts';
import { ofNetwork } from './kernels/subjects.ts';

export const modularity = defineMetric({
  id: 'modularity',
  title: { nl: 'Modulariteit', en: 'Modularity' },
  meaning: {
    nl: 'In hoeverre het netwerk uiteenvalt langs deze grens: hoeveel meer contact er binnen de organisaties (of sectoren, functies) is dan bij toeval. 0: niet meer dan toeval.',
    en: 'How far the network falls apart along this boundary: how many more ties there are within organisations (or sectors, functions) than by chance. 0: no more than chance.',
  },
  definition: {
    nl: 'Q = Σₐ (eₐₐ − aₐbₐ): het deel van de contacten (naar gewicht) binnen een klasse, min het deel dat te verwachten is uit de rij- en kolomsommen. Zonder grens: van de verdeling in gemeenschappen (communities).',
    en: 'Q = Σₐ (eₐₐ − aₐbₐ): the part of the ties (by weight) within a class, less the part to be expected from the row and column sums. Without a boundary: of the division into communities.',
  },
  references: ['newman-girvan-2004', 'blondel-2008'],
  unit: { nl: 'coëfficiënt', en: 'coefficient' },
  range: [-1, 1],
  undefinedWhen: { nl: 'Als er geen contacten zijn.', en: 'Where there are no ties.' },
  boundary: true,
  chance: { network: 'less-crossing' },
  levels: {
    network: ({ network, partition, weight }) => {
      const { total, within, out, into } = mixingMargins(network, partition, weight);
      const expected = out.reduce((sum, value, held) => sum + value * num(into, held), 0) / total ** 2;
      return ofNetwork(total === 0 ? null : within / total - expected);
    },
  },
  withoutBoundary: {
    network: ({ network, weight, seed }) => {
      const { modularity: found } = communitiesOf(network, weight, seed);
      return ofNetwork(Number.isNaN(found) ? null : found);
    },
  },
});
