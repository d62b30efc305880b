import { defineMetric } from './define-metric.ts';
import { ofNetwork, ratio } from './kernels/subjects.ts';

export const twoModeDensity = defineMetric({
  id: 'two-mode-density',
  title: { nl: 'Dichtheid (tweemodaal)', en: 'Two-mode density' },
  meaning: {
    nl: 'Welk deel van alle deelnames die er zouden kunnen zijn er ook is: 1 als iedereen in elke groep zit.',
    en: 'Which part of all memberships that could be there is there: 1 where everybody is in every group.',
  },
  definition: {
    nl: 'L / (n · m), met L deelnames (iemand tweemaal in één groep telt eenmaal), n deelnemers en m groepen waarin iemand zat.',
    en: 'L / (n · m), with L memberships (somebody twice in one group counts once), n members and m groups that somebody was in.',
  },
  references: ['borgatti-everett-1997'],
  unit: { nl: 'deel', en: 'share' },
  range: [0, 1],
  undefinedWhen: { nl: 'In een netwerk zonder groepen.', en: 'In a network without groups.' },
  boundary: false,
  levels: {
    network: ({ network: { persons, memberships } }) =>
      ofNetwork(ratio(memberships.byPerson.targets.length, persons.length * memberships.events.length)),
  },
});
