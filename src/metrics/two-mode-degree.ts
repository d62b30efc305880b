import { defineMetric } from './define-metric.ts';
import { ratio } from './kernels/subjects.ts';
import { bothModes, degreeOf } from './kernels/two-mode-levels.ts';

export const twoModeDegree = defineMetric({
  id: 'two-mode-degree',
  title: { nl: 'Deelname (tweemodaal)', en: 'Two-mode degree' },
  meaning: {
    nl: 'Aan welk deel van alle groepen iemand deelneemt; voor een groep: welk deel van alle deelnemers erin zit.',
    en: 'In which part of all groups somebody takes part; for a group: which part of all members is in it.',
  },
  definition: {
    nl: 'Het aantal groepen van een persoon gedeeld door alle groepen, of het aantal deelnemers van een groep gedeeld door alle deelnemers. Zonder gewicht.',
    en: 'The number of a person’s groups divided by all groups, or the number of a group’s members divided by all members. Unweighted.',
  },
  references: ['borgatti-everett-1997'],
  unit: { nl: 'deel', en: 'share' },
  range: [0, 1],
  undefinedWhen: { nl: 'In een netwerk zonder groepen.', en: 'In a network without groups.' },
  boundary: false,
  levels: bothModes((node) => ratio(degreeOf(node), node.other)),
});
