import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { ofSharedGroups } from './kernels/delegations.ts';
import { ofTies } from './kernels/subjects.ts';

export const sharedGroups = defineMetric({
  id: 'shared-groups',
  title: { nl: 'Gedeelde groepen', en: 'Shared groups' },
  meaning: {
    nl: 'In hoeveel groepen twee organisaties, of twee mensen, samen zaten. Alleen wie tegelijk in een groep zat telt.',
    en: 'In how many groups two organisations, or two people, were together. Only who were in a group at the same time count.',
  },
  definition: {
    nl: 'Het aantal groepen waarin iemand van de ene en iemand anders van de andere organisatie tegelijk deelnam, elk bij de organisatie waar die op dat moment werkte. Bestaat voor de grenzen bestuur of organisatie en school; zonder grens voor paren mensen. Alleen paren met minstens één gedeelde groep staan er.',
    en: 'The number of groups in which somebody of one organisation and somebody else of the other took part at the same time, each for the organisation they worked for at that time. Exists for the boundaries board or organisation, and school; without a boundary for pairs of people. Only pairs with at least one shared group are there.',
  },
  references: ['borgatti-everett-1997'],
  unit: { nl: 'groepen', en: 'groups' },
  range: [1, null],
  undefinedWhen: null,
  boundary: true,
  levels: {
    pair: ofSharedGroups(({ groups }) => groups.length),
  },
  withoutBoundary: {
    pair: ({ network }) => {
      if (network.incidence.kind !== 'group' || network.directed) return [];
      // Each group that two share counts for one.
      const { count } = network.ties;
      return ofTies(network, (tie) => num(count, tie));
    },
  },
});
