import { int } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { personsMet, personsMetByOrganisation } from './kernels/persons-met.ts';
import { ofOrganisations, ofPersons } from './kernels/subjects.ts';

export const reachPersons = defineMetric({
  id: 'reach-persons',
  title: { nl: 'Mensen ontmoet over de grens', en: 'People met across the boundary' },
  meaning: {
    nl: 'Hoeveel verschillende mensen van andere organisaties een organisatie via haar mensen ontmoet. Voor een persoon: hoeveel die er zelf ontmoet. Met een andere grens: van andere sectoren, functies of gemeenten.',
    en: 'How many different people of other organisations an organisation meets through its people. For a person: how many they meet themselves. With another boundary: of other sectors, functions or municipalities.',
  },
  definition: {
    nl: 'Het aantal verschillende mensen aan de andere kant van contacten over de grens die haar mensen hadden toen zij er werkten; ieder telt eenmaal, hoe vaak of sterk het contact ook was. Contacten met mensen van onbekende klasse tellen niet mee.',
    en: 'The number of different people at the other end of ties across the boundary that its people had while they worked for it; everybody counts once, however often or strong the tie. Ties with people of unknown class do not count.',
  },
  references: ['akkerman-bakker-2011'],
  unit: { nl: 'mensen', en: 'people' },
  range: [0, null],
  undefinedWhen: {
    nl: 'Voor een persoon van wie niet bekend is waar die bij hoort.',
    en: 'For a person whose class is unknown.',
  },
  boundary: true,
  chance: { organisation: 'higher', person: 'higher' },
  levels: {
    organisation: ({ network, partition, organisations }) => {
      const met = personsMetByOrganisation(network, organisations, partition);
      return ofOrganisations(organisations, (each) => int(met, each));
    },
    person: ({ network, partition }) => {
      const met = personsMet(network, partition);
      return ofPersons(network, (person) => (int(partition.main, person) < 0 ? null : int(met, person)));
    },
  },
});
