import { num, weightsOf } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { ofTies } from './kernels/subjects.ts';

export const tieWeight = defineMetric({
  id: 'tie-weight',
  title: { nl: 'Sterkte van een contact', en: 'Tie weight' },
  meaning: {
    nl: 'Hoe sterk het contact tussen twee mensen is, zoals gekozen: naar gedeelde groepen, uren of bijeenkomsten.',
    en: 'How strong the tie between two people is, as chosen: by groups, hours or meetings shared.',
  },
  definition: {
    nl: 'count: het aantal gedeelde groepen (of bijeenkomsten). newman: Σ 1 / (n − 1) over de gedeelde groepen, met n deelnemers: samen in een kleine groep weegt zwaarder. hours: per gedeelde groep de uren die beiden maakten (de minste van de twee). attendance: het aantal bijeenkomsten waar beiden waren. none: 1.',
    en: 'count: the number of groups (or meetings) shared. newman: Σ 1 / (n − 1) over the groups shared, n being the members: together in a small group weighs more. hours: per group shared the hours that both put in (the lesser of the two). attendance: the number of meetings both attended. none: 1.',
  },
  references: ['newman-2001'],
  unit: { nl: 'gewicht', en: 'weight' },
  range: [0, null],
  undefinedWhen: null,
  boundary: false,
  levels: {
    pair: ({ network, weight }) => {
      const weights = weightsOf(network, weight);
      return ofTies(network, (tie) => num(weights, tie));
    },
  },
});
