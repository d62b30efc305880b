import { defineMetric } from './define-metric.ts';
import { classSizes, mixingMargins } from './kernels/mixing-matrix.ts';
import { ofNetwork } from './kernels/subjects.ts';

export const eiIndexLowest = defineMetric({
  id: 'ei-index-lowest',
  title: { nl: 'E-I-index: laagst haalbaar', en: 'E-I index: lowest feasible' },
  meaning: {
    nl: 'Hoe laag de ongewogen E-I-index van dit netwerk kon zijn: met evenveel contacten tussen evenveel mensen van dezelfde organisaties, zoveel mogelijk erbinnen. Ligt dit boven −1, dan kan het niet anders of er gaan contacten over de grens.',
    en: 'How low the unweighted E-I index of this network could be: with as many ties among as many people of the same organisations, as many as can be within them. Above −1, some ties must cross.',
  },
  definition: {
    nl: '1 − 2 · min(T, B) / T, met T het aantal contacten tussen mensen van wie bekend is waar zij bij horen en B het aantal paren binnen dezelfde klasse (Krackhardt & Stern 1988). Wie meer klassen heeft telt naar aandeel.',
    en: '1 − 2 · min(T, W) / T, T being the number of ties between people whose class is known and W the number of pairs within one class (Krackhardt & Stern 1988). Who has several classes counts by share.',
  },
  references: ['krackhardt-stern-1988'],
  unit: { nl: 'index', en: 'index' },
  range: [-1, 1],
  undefinedWhen: {
    nl: 'Als er geen contacten zijn waarvan van beiden bekend is waar zij bij horen.',
    en: 'Where there are no ties of which both ends’ classes are known.',
  },
  boundary: true,
  levels: {
    network: ({ network, partition }) => {
      const { total } = mixingMargins(network, partition, 'none');
      const { within } = classSizes(partition);
      return ofNetwork(total === 0 ? null : 1 - (2 * Math.min(total, within)) / total);
    },
  },
});
