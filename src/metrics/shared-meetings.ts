import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { ofTies } from './kernels/subjects.ts';

export const sharedMeetings = defineMetric({
  id: 'shared-meetings',
  title: { nl: 'Gedeelde bijeenkomsten', en: 'Shared meetings' },
  meaning: {
    nl: 'Bij hoeveel bijeenkomsten twee mensen met een contact allebei waren.',
    en: 'At how many meetings two people with a tie both were.',
  },
  definition: {
    nl: 'Het aantal bijeenkomsten in de periode waar beiden op de aanwezigheidslijst staan. Alleen paren met een contact en minstens één gedeelde bijeenkomst staan er; met --ties shared-meetings is dat ieder paar dat een bijeenkomst deelt.',
    en: 'The number of meetings in the period at which both are on the attendance list. Only pairs with a tie and at least one shared meeting are there; with --ties shared-meetings that is every pair that shares a meeting.',
  },
  references: ['borgatti-everett-1997'],
  unit: { nl: 'bijeenkomsten', en: 'meetings' },
  range: [1, null],
  undefinedWhen: null,
  boundary: false,
  levels: {
    pair: ({ network }) => {
      const { attendance } = network.ties;
      return ofTies(network, (tie) => (num(attendance, tie) > 0 ? num(attendance, tie) : null));
    },
  },
});
