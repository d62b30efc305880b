import { int } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { altersOfOrganisations, altersOfPersons, classesIn, membersOfGroups } from './kernels/alters.ts';
import { classesMet } from './kernels/met.ts';
import { ofGroups, ofOrganisations, ofPersons } from './kernels/subjects.ts';

export const reach = defineMetric({
  id: 'reach',
  title: { nl: 'Bereik', en: 'Reach' },
  meaning: {
    nl: 'Hoeveel andere organisaties een organisatie via haar mensen ontmoet. Voor een persoon: hoeveel andere dan de eigen. Voor een groep: hoeveel organisaties erin vertegenwoordigd zijn. Met een andere grens: sectoren, functies of gemeenten.',
    en: 'How many other organisations an organisation meets through its people. For a person: how many other than their own. For a group: how many organisations take part in it. With another boundary: sectors, functions or municipalities.',
  },
  definition: {
    nl: 'Het aantal verschillende klassen onder degenen met wie haar mensen contact hadden toen zij er werkten, de eigen niet meegeteld (bij de grens sector: de sectoren anders dan de eigen). Voor een groep: het aantal klassen onder haar deelnemers.',
    en: 'The number of different classes among those with whom its people had ties while they worked for it, its own not counted (with the boundary sector: the sectors other than its own). For a group: the number of classes among its members.',
  },
  references: ['akkerman-bakker-2011'],
  unit: { nl: 'organisaties (of sectoren, functies, gemeenten)', en: 'organisations (or sectors, functions, municipalities)' },
  range: [0, null],
  undefinedWhen: {
    nl: 'Voor een persoon van wie niet bekend is waar die bij hoort.',
    en: 'For a person whose class is unknown.',
  },
  boundary: true,
  chance: { organisation: 'higher', group: 'higher', person: 'higher' },
  levels: {
    organisation: ({ network, partition, organisations }) => {
      const met = altersOfOrganisations(network, organisations, partition, 'none');
      const found = classesMet(network, organisations, partition, met);
      return ofOrganisations(organisations, found);
    },
    group: ({ network, partition }) => {
      const members = membersOfGroups(network, partition);
      return ofGroups(network, (group) => classesIn(members, group).length);
    },
    person: ({ network, partition }) => {
      const met = altersOfPersons(network, partition, 'none');
      return ofPersons(network, (person) => {
        if (int(partition.main, person) < 0) return null;
        const own = new Set(partition.classes.subarray(int(partition.offsets, person), int(partition.offsets, person + 1)));
        return classesIn(met, person).reduce((count, held) => count + (own.has(held) ? 0 : 1), 0);
      });
    },
  },
});
