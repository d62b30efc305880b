import { int } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { cutsOf } from './kernels/cuts.ts';
import { ofPersons } from './kernels/subjects.ts';

export const articulationPoint = defineMetric({
  id: 'articulation-point',
  title: { nl: 'Onmisbare schakel', en: 'Articulation point' },
  meaning: {
    nl: 'Of een deel van het netwerk losraakt als deze persoon vertrekt: 1 als dat zo is, anders 0.',
    en: 'Whether a part of the network comes loose when this person leaves: 1 if so, otherwise 0.',
  },
  definition: {
    nl: '1 als het netwerk zonder deze persoon (en diens contacten) uit meer samenhangende delen bestaat dan ervoor, de persoon zelf niet meegerekend; anders 0.',
    en: '1 if the network without this person (and their ties) consists of more connected parts than before, the person not counted; otherwise 0.',
  },
  references: ['hopcroft-tarjan-1973'],
  unit: { nl: '1 = ja, 0 = nee', en: '1 = yes, 0 = no' },
  range: [0, 1],
  undefinedWhen: null,
  boundary: false,
  levels: {
    person: ({ network }) => {
      const { parts } = cutsOf(network);
      return ofPersons(network, (person) => (int(parts, person) > 1 ? 1 : 0));
    },
  },
});
