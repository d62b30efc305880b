import { int, num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { organisationTally, personTally } from './kernels/crossing.ts';
import { ofGroups, ofNetwork, ofOrganisations, ofPersons, ratio } from './kernels/subjects.ts';

export const eiIndex = defineMetric({
  id: 'ei-index',
  title: { nl: 'E-I-index', en: 'E-I index' },
  meaning: {
    nl: 'Of contacten vooral over de grens gaan of er juist binnen blijven. +1: alle contacten gaan over de grens; 0: half om half; −1: alles blijft binnen.',
    en: 'Whether ties mostly cross the boundary or stay within it. +1: every tie crosses; 0: half and half; −1: everything stays within.',
  },
  definition: {
    nl: '(E − I) / (E + I): E is het gewicht van de contacten over de grens, I dat van de contacten erbinnen. Een contact hoort bij de organisatie waar iemand op dat moment werkte; wie er meer had telt naar fte mee. Voor een groep of organisatie: alle contacten van haar mensen, een contact tussen twee van hen van beide kanten geteld. Contacten met iemand van wie dit niet bekend is tellen niet mee. Wie wie noemde telt per richting.',
    en: '(E − I) / (E + I): E is the weight of the ties across the boundary, I of those within. A tie belongs to the organisation somebody worked for at that time; who had several counts by fte. For a group or organisation: all ties of its people, a tie between two of them counted from both ends. Ties with somebody of whom this is unknown do not count. Named ties count by direction.',
  },
  references: ['krackhardt-stern-1988', 'everett-borgatti-2012'],
  unit: { nl: 'index', en: 'index' },
  range: [-1, 1],
  undefinedWhen: {
    nl: 'Als er geen contacten zijn waarvan van beiden bekend is waar zij bij horen.',
    en: 'Where there are no ties of which both ends’ classes are known.',
  },
  boundary: true,
  chance: { network: 'more-crossing', organisation: 'more-crossing', group: 'more-crossing', person: 'more-crossing' },
  levels: {
    network: ({ network, partition, weight }) => {
      const { external, internal } = personTally(network, partition, weight);
      return ofNetwork(ei(sum(external), sum(internal)));
    },
    organisation: ({ network, partition, organisations, weight }) => {
      const { external, internal } = organisationTally(network, organisations, partition, weight);
      return ofOrganisations(organisations, (each) => ei(num(external, each), num(internal, each)));
    },
    group: ({ network, partition, weight }) => {
      const { external, internal } = personTally(network, partition, weight);
      const { offsets, targets } = network.memberships.byEvent;
      return ofGroups(network, (group) => {
        const members = targets.subarray(int(offsets, group), int(offsets, group + 1));
        return ei(
          members.reduce((total, person) => total + num(external, person), 0),
          members.reduce((total, person) => total + num(internal, person), 0),
        );
      });
    },
    person: ({ network, partition, weight }) => {
      const { external, internal } = personTally(network, partition, weight);
      return ofPersons(network, (person) => ei(num(external, person), num(internal, person)));
    },
  },
});

const ei = (external: number, internal: number): number | null => ratio(external - internal, external + internal);
const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
