import { defineMetric } from './define-metric.ts';
import { roleOfNetwork, roleOfOrganisations, roleOfPersons } from './kernels/role-levels.ts';

export const gatekeeper = defineMetric({
  id: 'gatekeeper',
  title: { nl: 'Poortwachter', en: 'Gatekeeper' },
  meaning: {
    nl: 'Hoe vaak iemand iets van buiten bij de eigen organisatie kan brengen: tussen een buitenstaander en een collega die elkaar niet spreken. Met een andere grens: van dezelfde sector, functie of gemeente.',
    en: 'How often somebody can bring something from outside into their own organisation: between an outsider and a colleague who have no tie. With another boundary: of the same sector, function or municipality.',
  },
  definition: {
    nl: 'Het aantal geordende paren (i, j) zonder contact met elkaar die beiden contact hebben met v, waarbij v en j horen bij dezelfde klasse, i bij een andere. Een contact zonder richting telt als twee pijlen, dus elk paar telt tweemaal. Bij contacten zonder richting zijn poortwachter en vertegenwoordiger gelijk. Wie meer klassen heeft telt naar fte mee. Een organisatie: de som over haar mensen; het netwerk: de som over allen. Het gewicht doet niet mee; paren met iemand van onbekende klasse evenmin.',
    en: 'The number of ordered pairs (i, j) without a tie to each other that both have a tie with v, where v and j are of one class, i of another. A tie without direction counts as two arcs, so every pair counts twice. With ties that have no direction gatekeeper and representative are equal. Who has several classes counts by fte. An organisation: the sum over its people; the network: the sum over all. Weights play no part; nor do pairs with somebody of unknown class.',
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
    network: roleOfNetwork('gatekeeper'),
    organisation: roleOfOrganisations('gatekeeper'),
    person: roleOfPersons('gatekeeper'),
  },
});
