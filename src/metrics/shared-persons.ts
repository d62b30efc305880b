import { defineMetric } from './define-metric.ts';
import { delegates, ofSharedGroups } from './kernels/delegations.ts';

export const sharedPersons = defineMetric({
  id: 'shared-persons',
  title: { nl: 'Mensen in gedeelde groepen', en: 'People in shared groups' },
  meaning: {
    nl: 'Hoeveel mensen van twee organisaties samen in de groepen zaten die zij delen.',
    en: 'How many people two organisations had together in the groups they share.',
  },
  definition: {
    nl: 'Het aantal verschillende mensen die voor de ene of de andere organisatie deelnamen in groepen waarin beide tegelijk iemand hadden. Bestaat voor de grenzen bestuur of organisatie en school. Alleen paren met minstens één gedeelde groep staan er.',
    en: 'The number of different people who took part for one organisation or the other in groups in which both had somebody at the same time. Exists for the boundaries board or organisation, and school. Only pairs with at least one shared group are there.',
  },
  references: ['borgatti-everett-1997'],
  unit: { nl: 'mensen', en: 'people' },
  range: [2, null],
  undefinedWhen: null,
  boundary: true,
  levels: {
    pair: ofSharedGroups(({ a, b, groups }, { network, partition }) => {
      const people = delegates(network, partition);
      return new Set(groups.flatMap((group) => [...(people(group, a) ?? []), ...(people(group, b) ?? [])])).size;
    }),
  },
});
