import { defineMetric } from './define-metric.ts';
import { altersOfOrganisations, altersOfPersons, blauOf, everybody, membersOfGroups } from './kernels/alters.ts';
import { ofGroups, ofNetwork, ofOrganisations, ofPersons } from './kernels/subjects.ts';

export const blauIndex = defineMetric({
  id: 'blau-index',
  title: { nl: 'Blau-index (verscheidenheid)', en: 'Blau index' },
  meaning: {
    nl: 'Hoe gemengd een gezelschap is: de kans dat twee willekeurig gekozen leden ervan bij verschillende organisaties (of sectoren, functies) horen. 0: allen bij dezelfde.',
    en: 'How mixed a company is: the chance that two members of it, taken at random, are of different organisations (or sectors, functions). 0: all of the same.',
  },
  definition: {
    nl: '1 − Σₖ pₖ², met pₖ het deel dat bij klasse k hoort. Voor een groep: over haar deelnemers. Voor een persoon: over degenen met wie die contact had, naar het gewicht van het contact en zonder de persoon zelf. Voor een organisatie: over allen met wie haar mensen contact hadden. Voor het netwerk: over alle deelnemers. Wie meer klassen heeft telt naar fte mee; wie er geen bekende heeft telt niet mee.',
    en: '1 − Σₖ pₖ², pₖ being the part in class k. For a group: over its members. For a person: over those they had ties with, by the weight of the tie, the person not counted. For an organisation: over all with whom its people had ties. For the network: over all members. Who has several classes counts by fte; who has none that is known does not count.',
  },
  references: ['blau-1977'],
  unit: { nl: 'kans', en: 'probability' },
  range: [0, 1],
  undefinedWhen: {
    nl: 'Als van niemand bekend is waar die bij hoort, of als er geen contacten zijn.',
    en: 'Where nobody’s class is known, or there are no ties.',
  },
  boundary: true,
  chance: { organisation: 'higher', group: 'higher', person: 'higher' },
  levels: {
    network: ({ partition }) => ofNetwork(blauOf(everybody(partition), 0)),
    organisation: ({ network, partition, organisations, weight }) => {
      const alters = altersOfOrganisations(network, organisations, partition, weight);
      return ofOrganisations(organisations, (organisation) => blauOf(alters, organisation));
    },
    group: ({ network, partition }) => {
      const members = membersOfGroups(network, partition);
      return ofGroups(network, (group) => blauOf(members, group));
    },
    person: ({ network, partition, weight }) => {
      const alters = altersOfPersons(network, partition, weight);
      return ofPersons(network, (person) => blauOf(alters, person));
    },
  },
});
