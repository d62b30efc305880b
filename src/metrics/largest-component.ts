import { defineMetric } from './define-metric.ts';
import { cutsOf } from './kernels/cuts.ts';
import { ofNetwork, ratio } from './kernels/subjects.ts';

export const largestComponent = defineMetric({
  id: 'largest-component',
  title: { nl: 'Aandeel in het grootste deel', en: 'Share in the largest component' },
  meaning: {
    nl: 'Welk deel van de mensen in het grootste samenhangende deel van het netwerk zit: 1 als iedereen iedereen kan bereiken.',
    en: 'Which part of the people is in the largest connected part of the network: 1 if everybody can reach everybody.',
  },
  definition: {
    nl: 'Het aantal mensen in het grootste samenhangende deel, gedeeld door het aantal deelnemers.',
    en: 'The number of people in the largest connected component, divided by the number of members.',
  },
  references: ['wasserman-faust-1994'],
  unit: { nl: 'deel van de mensen', en: 'part of the people' },
  range: [0, 1],
  undefinedWhen: { nl: 'In een netwerk zonder deelnemers.', en: 'In a network without members.' },
  boundary: false,
  levels: {
    network: ({ network }) =>
      ofNetwork(
        ratio(
          cutsOf(network).pieces.reduce((most, size) => Math.max(most, size), 0),
          network.persons.length,
        ),
      ),
  },
});
