import { defineMetric } from './define-metric.ts';
import { roleOfNetwork, roleOfOrganisations, roleOfPersons } from './kernels/role-levels.ts';

export const coordinator = defineMetric({
  id: 'coordinator',
  title: { nl: 'Coördinator', en: 'Coordinator' },
  meaning: {
    nl: 'Hoe vaak iemand collega’s van de eigen organisatie verbindt die elkaar niet spreken. Met een andere grens: van dezelfde sector, functie of gemeente.',
    en: 'How often somebody connects people of their own organisation who have no tie with each other. With another boundary: of the same sector, function or municipality.',
  },
  definition: {
    nl: 'Het aantal geordende paren (i, j) zonder contact met elkaar die beiden contact hebben met v, waarbij i, v en j horen bij dezelfde klasse. Een contact zonder richting telt als twee pijlen, dus elk paar telt tweemaal. Wie meer klassen heeft telt naar fte mee. Een organisatie: de som over haar mensen; het netwerk: de som over allen. Het gewicht doet niet mee; paren met iemand van onbekende klasse evenmin.',
    en: 'The number of ordered pairs (i, j) without a tie to each other that both have a tie with v, where i, v and j are of the same class. A tie without direction counts as two arcs, so every pair counts twice. Who has several classes counts by fte. An organisation: the sum over its people; the network: the sum over all. Weights play no part; nor do pairs with somebody of unknown class.',
  },
  references: ['gould-fernandez-1989', 'everett-borgatti-2012'],
  unit: { nl: 'paren', en: 'pairs' },
  range: [0, null],
  undefinedWhen: {
    nl: 'Voor iemand van wie niet bekend is waar die bij hoort.',
    en: 'For somebody whose class is unknown.',
  },
  boundary: true,
  chance: { network: 'higher', organisation: 'higher', person: 'higher' },
  levels: {
    network: roleOfNetwork('coordinator'),
    organisation: roleOfOrganisations('coordinator'),
    person: roleOfPersons('coordinator'),
  },
});
