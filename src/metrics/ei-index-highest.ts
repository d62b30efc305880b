import { defineMetric } from './define-metric.ts';
import { classSizes, mixingMargins } from './kernels/mixing-matrix.ts';
import { ofNetwork } from './kernels/subjects.ts';

export const eiIndexHighest = defineMetric({
  id: 'ei-index-highest',
  title: { nl: 'E-I-index: hoogst haalbaar', en: 'E-I index: highest feasible' },
  meaning: {
    nl: 'Hoe hoog de ongewogen E-I-index van dit netwerk kon zijn: met evenveel contacten tussen evenveel mensen van dezelfde organisaties, zoveel mogelijk over de grens. Ligt dit onder 1, dan kan het niet anders of er blijven contacten binnen.',
    en: 'How high the unweighted E-I index of this network could be: with as many ties among as many people of the same organisations, as many as can be across. Below 1, some ties must stay within.',
  },
  definition: {
    nl: '2 · min(T, O) / T − 1, met T het aantal contacten tussen mensen van wie bekend is waar zij bij horen en O het aantal paren van verschillende klassen (Krackhardt & Stern 1988). Wie meer klassen heeft telt naar aandeel.',
    en: '2 · min(T, A) / T − 1, T being the number of ties between people whose class is known and A the number of pairs across classes (Krackhardt & Stern 1988). Who has several classes counts by share.',
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
      const { known, within } = classSizes(partition);
      return ofNetwork(total === 0 ? null : (2 * Math.min(total, known * (known - 1) - within)) / total - 1);
    },
  },
});
