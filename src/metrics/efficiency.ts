import { int } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { structuralHoles } from './kernels/structural-holes.ts';
import { defined, ofPersons } from './kernels/subjects.ts';

export const efficiency = defineMetric({
  id: 'efficiency',
  title: { nl: 'Doelmatigheid van de contacten', en: 'Efficiency' },
  meaning: {
    nl: 'Welk deel van iemands contacten iets nieuws toevoegt: 1 als geen van hen elkaar kent.',
    en: 'Which part of somebody’s contacts adds something new: 1 where none of them know each other.',
  },
  definition: {
    nl: 'De effectieve omvang gedeeld door het aantal contacten.',
    en: 'The effective size divided by the number of contacts.',
  },
  references: ['burt-1992'],
  unit: { nl: 'deel', en: 'share' },
  range: [0, 1],
  undefinedWhen: { nl: 'Voor wie geen contacten heeft.', en: 'For who has no ties.' },
  boundary: false,
  levels: {
    person: ({ network, weight }) => {
      const { effectiveSize, degree } = structuralHoles(network, weight);
      return ofPersons(network, (person) => {
        const size = defined(effectiveSize, person);
        return size === null ? null : size / int(degree, person);
      });
    },
  },
});
