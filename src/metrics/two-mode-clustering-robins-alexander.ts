import { defineMetric } from './define-metric.ts';
import { ofNetwork, ratio } from './kernels/subjects.ts';
import { robinsAlexander } from './kernels/two-mode.ts';

export const twoModeClusteringRobinsAlexander = defineMetric({
  id: 'two-mode-clustering-robins-alexander',
  title: { nl: 'Samenhang tussen groepen (Robins & Alexander)', en: 'Two-mode clustering (Robins & Alexander)' },
  meaning: {
    nl: 'Hoe vaak twee mensen die samen in een groep zitten elkaar ook in een tweede groep treffen.',
    en: 'How often two people who are in a group together meet in a second group too.',
  },
  definition: {
    nl: '4 · C₄ / L₃: vier maal het aantal kringen van vier (twee mensen, twee groepen) gedeeld door het aantal paden van drie stappen.',
    en: '4 · C₄ / L₃: four times the number of cycles of four (two people, two groups) divided by the number of paths of three steps.',
  },
  references: ['robins-alexander-2004'],
  unit: { nl: 'deel', en: 'share' },
  range: [0, 1],
  undefinedWhen: { nl: 'Als er geen pad van drie stappen is.', en: 'Where there is no path of three steps.' },
  boundary: false,
  levels: {
    network: ({ network }) => {
      const { cycles, paths } = robinsAlexander(network.memberships);
      return ofNetwork(ratio(4 * cycles, paths));
    },
  },
});
