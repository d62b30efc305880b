import { int } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { degreesOf } from './kernels/degrees.ts';
import { ofGroups, ofNetwork, ofPersons, ratio } from './kernels/subjects.ts';

export const degree = defineMetric({
  id: 'degree',
  title: { nl: 'Aantal contacten', en: 'Degree' },
  meaning: {
    nl: 'Met hoeveel anderen iemand in dit netwerk contact had. Voor een groep: hoeveel deelnemers zij had. Voor het hele netwerk: hoeveel contacten een deelnemer gemiddeld had.',
    en: 'How many others somebody had a tie with in this network. For a group: how many members it had. For the whole network: how many ties a member had on average.',
  },
  definition: {
    nl: 'Het aantal verschillende mensen met wie er een contact is, ongeacht hoe sterk het is of wie wie noemde. Voor het netwerk: 2T / n, met T contacten en n deelnemers. Genormaliseerd: gedeeld door n − 1 (voor een groep: haar deelnemers als deel van allen).',
    en: 'The number of different people with whom there is a tie, however strong and whoever named whom. For the network: 2T / n, with T ties and n members. Normalised: divided by n − 1 (for a group, its members as a share of all).',
  },
  references: ['wasserman-faust-1994'],
  unit: { nl: 'mensen', en: 'people' },
  range: [0, null],
  undefinedWhen: {
    nl: 'Voor een netwerk zonder deelnemers; genormaliseerd ook voor een netwerk van één deelnemer.',
    en: 'For a network without members; normalised, for a network of one member too.',
  },
  boundary: false,
  levels: {
    network: ({ network, normalised }) => {
      const mean = ratio(
        degreesOf(network).reduce((sum, each) => sum + each, 0),
        network.persons.length,
      );
      return ofNetwork(normalised && mean !== null ? ratio(mean, network.persons.length - 1) : mean);
    },
    group: ({ network, normalised }) => {
      const { offsets } = network.memberships.byEvent;
      return ofGroups(network, (group) => {
        const members = int(offsets, group + 1) - int(offsets, group);
        return normalised ? ratio(members, network.persons.length) : members;
      });
    },
    person: ({ network, normalised }) => {
      const degrees = degreesOf(network);
      return ofPersons(network, (person) => {
        const alters = int(degrees, person);
        return normalised ? ratio(alters, network.persons.length - 1) : alters;
      });
    },
  },
});
