import { defineMetric } from './define-metric.ts';
import { ofNetwork, ratio } from './kernels/subjects.ts';
import { opsahl } from './kernels/opsahl.ts';

export const twoModeClusteringOpsahl = defineMetric({
  id: 'two-mode-clustering-opsahl',
  title: { nl: 'Samenhang tussen groepen (Opsahl)', en: 'Two-mode clustering (Opsahl)' },
  meaning: {
    nl: 'Als iemand twee anderen uit twee verschillende groepen kent, hoe vaak zitten die twee dan zelf samen in nog een andere groep? Hoog: de groepen zijn steeds uit dezelfde kring.',
    en: 'Where somebody knows two others from two different groups, how often are those two together in yet another group? High: groups are drawn from the same circle.',
  },
  definition: {
    nl: 'Het aantal gesloten 4-paden gedeeld door alle 4-paden: persoon – groep – persoon – groep – persoon met vijf verschillende knopen, gesloten als de uiteinden een derde groep delen.',
    en: 'The number of closed 4-paths divided by all 4-paths: person – group – person – group – person over five different nodes, closed where the ends share a third group.',
  },
  references: ['opsahl-2013'],
  unit: { nl: 'deel', en: 'share' },
  range: [0, 1],
  undefinedWhen: { nl: 'Als niemand twee groepen verbindt.', en: 'Where nobody connects two groups.' },
  boundary: false,
  levels: {
    network: ({ network }) => {
      const { closed, paths } = opsahl(network.memberships);
      return ofNetwork(ratio(closed, paths));
    },
  },
});
