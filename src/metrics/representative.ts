import { defineMetric } from './define-metric.ts';
import { roleOfNetwork, roleOfOrganisations, roleOfPersons } from './kernels/role-levels.ts';

export const representative = defineMetric({
  id: 'representative',
  title: { nl: 'Vertegenwoordiger', en: 'Representative' },
  meaning: {
    nl: 'Hoe vaak iemand iets van de eigen organisatie naar buiten kan brengen: tussen een collega en een buitenstaander die elkaar niet spreken. Met een andere grens: van dezelfde sector, functie of gemeente.',
    en: 'How often somebody can take something of their own organisation outside: between a colleague and an outsider who have no tie. With another boundary: of the same sector, function or municipality.',
  },
  definition: {
    nl: 'Het aantal geordende paren (i, j) zonder contact met elkaar die beiden contact hebben met v, waarbij i en v horen bij dezelfde klasse, j bij een andere. Een contact zonder richting telt als twee pijlen, dus elk paar telt tweemaal. Bij contacten zonder richting zijn poortwachter en vertegenwoordiger gelijk. Wie meer klassen heeft telt naar fte mee. Een organisatie: de som over haar mensen; het netwerk: de som over allen. Het gewicht doet niet mee; paren met iemand van onbekende klasse evenmin.',
    en: 'The number of ordered pairs (i, j) without a tie to each other that both have a tie with v, where i and v are of one class, j of another. A tie without direction counts as two arcs, so every pair counts twice. With ties that have no direction gatekeeper and representative are equal. Who has several classes counts by fte. An organisation: the sum over its people; the network: the sum over all. Weights play no part; nor do pairs with somebody of unknown class.',
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
    network: roleOfNetwork('representative'),
    organisation: roleOfOrganisations('representative'),
    person: roleOfPersons('representative'),
  },
});
