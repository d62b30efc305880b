import type { Network, Partition } from '../network/index.ts';
import { defineMetric, type SubjectValue, type Weight } from './define-metric.ts';
import { altersOfPersons, blauOf } from './kernels/alters.ts';
import { communitiesOf } from './kernels/communities.ts';
import { ofPersons } from './kernels/subjects.ts';

export const participation = defineMetric({
  id: 'participation',
  title: { nl: 'Spreiding van de contacten (participatiecoëfficiënt)', en: 'Participation coefficient' },
  meaning: {
    nl: 'Hoe gelijk iemands contacten over de organisaties (of sectoren, functies) verdeeld zijn. 0: alle contacten in één; dicht bij 1: gelijk verdeeld over vele.',
    en: 'How evenly somebody’s ties are spread over the organisations (or sectors, functions). 0: all in one; near 1: spread evenly over many.',
  },
  definition: {
    nl: 'Pᵢ = 1 − Σₛ (kᵢₛ / kᵢ)², met kᵢₛ het gewicht van iemands contacten met klasse s, de eigen inbegrepen, en kᵢ de som. Gelijk aan de Blau-index van degenen met wie iemand contact had. Zonder grens: over de gemeenschappen (communities).',
    en: 'Pᵢ = 1 − Σₛ (kᵢₛ / kᵢ)², kᵢₛ being the weight of somebody’s ties with class s, their own included, and kᵢ the sum. Equal to the Blau index of those they had ties with. Without a boundary: over communities.',
  },
  references: ['guimera-amaral-2005'],
  unit: { nl: 'coëfficiënt', en: 'coefficient' },
  range: [0, 1],
  undefinedWhen: {
    nl: 'Voor wie geen contacten heeft waarvan bekend is waar zij bij horen.',
    en: 'For who has no ties whose class is known.',
  },
  boundary: true,
  chance: { person: 'higher' },
  levels: { person: ({ network, partition, weight }) => over(network, partition, weight) },
  withoutBoundary: { person: ({ network, weight, seed }) => over(network, communitiesOf(network, weight, seed).partition, weight) },
});

function over(network: Network, partition: Partition, weight: Weight): SubjectValue[] {
  const alters = altersOfPersons(network, partition, weight);
  return ofPersons(network, (person) => blauOf(alters, person));
}
