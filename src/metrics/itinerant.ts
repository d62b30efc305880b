import { defineMetric } from './define-metric.ts';
import { roleOfNetwork, roleOfOrganisations, roleOfPersons } from './kernels/role-levels.ts';

export const itinerant = defineMetric({
  id: 'itinerant',
  title: { nl: 'Rondreizende makelaar', en: 'Itinerant broker' },
  meaning: {
    nl: 'Hoe vaak iemand van buiten twee mensen van dezelfde organisatie verbindt die elkaar niet spreken. Met een andere grens: van dezelfde sector, functie of gemeente.',
    en: 'How often somebody from outside connects two people of one organisation who have no tie with each other. With another boundary: of the same sector, function or municipality.',
  },
  definition: {
    nl: 'Het aantal geordende paren (i, j) zonder contact met elkaar die beiden contact hebben met v, waarbij i en j horen bij dezelfde klasse, v bij een andere. Een contact zonder richting telt als twee pijlen, dus elk paar telt tweemaal. Wie meer klassen heeft telt naar fte mee. Een organisatie: de som over haar mensen; het netwerk: de som over allen. Het gewicht doet niet mee; paren met iemand van onbekende klasse evenmin.',
    en: 'The number of ordered pairs (i, j) without a tie to each other that both have a tie with v, where i and j are of one class, v of another. A tie without direction counts as two arcs, so every pair counts twice. Who has several classes counts by fte. An organisation: the sum over its people; the network: the sum over all. Weights play no part; nor do pairs with somebody of unknown class.',
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
    network: roleOfNetwork('itinerant'),
    organisation: roleOfOrganisations('itinerant'),
    person: roleOfPersons('itinerant'),
  },
});
