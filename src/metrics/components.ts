import { defineMetric } from './define-metric.ts';
import { cutsOf } from './kernels/cuts.ts';
import { ofNetwork } from './kernels/subjects.ts';

export const components = defineMetric({
  id: 'components',
  title: { nl: 'Losse delen', en: 'Components' },
  meaning: {
    nl: 'Uit hoeveel delen het netwerk bestaat die onderling geen enkel contact hebben. Wie met niemand contact heeft is een deel op zich.',
    en: 'Of how many parts the network consists that have no tie at all between them. Who has no ties is a part alone.',
  },
  definition: {
    nl: 'Het aantal samenhangende delen: groepen mensen die elkaar langs contacten kunnen bereiken.',
    en: 'The number of connected components: sets of people who can reach each other along ties.',
  },
  references: ['wasserman-faust-1994'],
  unit: { nl: 'delen', en: 'components' },
  range: [0, null],
  undefinedWhen: null,
  boundary: false,
  levels: { network: ({ network }) => ofNetwork(cutsOf(network).pieces.length) },
});
