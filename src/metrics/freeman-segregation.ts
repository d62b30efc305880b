import { defineMetric } from './define-metric.ts';
import { classSizes, mixingMargins } from './kernels/mixing-matrix.ts';
import { ofNetwork } from './kernels/subjects.ts';

export const freemanSegregation = defineMetric({
  id: 'freeman-segregation',
  title: { nl: 'Scheiding (Freeman)', en: 'Segregation (Freeman)' },
  meaning: {
    nl: 'Hoeveel minder contacten er over de grens gaan dan wanneer de organisatie er niet toe deed. 0: zoveel als bij toeval of meer; 1: geen enkel contact over de grens.',
    en: 'How many fewer ties cross the boundary than if the organisation did not matter. 0: as many as by chance or more; 1: no tie crosses.',
  },
  definition: {
    nl: '(X − x) / X, met x het aantal contacten over de grens en X hoeveel er dat zouden zijn als elk paar evenveel kans had: T · paren over de grens / alle paren. 0 als x groter is dan X. Ongewogen.',
    en: '(X − x) / X, x being the number of ties across the boundary and X how many there would be if every pair had the same chance: T · pairs across / all pairs. 0 where x exceeds X. Unweighted.',
  },
  references: ['freeman-1978'],
  unit: { nl: 'deel', en: 'share' },
  range: [0, 1],
  undefinedWhen: {
    nl: 'Als er geen contacten zijn, of allen bij één klasse horen.',
    en: 'Where there are no ties, or all are of one class.',
  },
  boundary: true,
  chance: { network: 'less-crossing' },
  levels: {
    network: ({ network, partition }) => {
      const { total, within } = mixingMargins(network, partition, 'none');
      const sizes = classSizes(partition);
      const pairs = sizes.known * (sizes.known - 1);
      const expected = (total * (pairs - sizes.within)) / pairs;
      return ofNetwork(pairs === 0 || expected < 1e-9 ? null : Math.max(0, (expected - (total - within)) / expected));
    },
  },
});
