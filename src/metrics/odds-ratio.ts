import { defineMetric } from './define-metric.ts';
import { classSizes, mixingMargins } from './kernels/mixing-matrix.ts';
import { ofNetwork, ratio } from './kernels/subjects.ts';

export const oddsRatio = defineMetric({
  id: 'odds-ratio',
  title: { nl: 'Kansverhouding binnen en buiten', en: 'Odds ratio (within / between)' },
  meaning: {
    nl: 'Hoeveel groter de kans op contact is voor twee mensen van dezelfde organisatie (of sector, functie) dan voor twee van verschillende. 1: even groot; 4: viermaal zo groot; onder 1: contact gaat juist over de grens.',
    en: 'How much larger the odds of a tie are for two people of the same organisation (or sector, function) than for two of different ones. 1: the same; 4: four times as large; below 1: ties rather cross the boundary.',
  },
  definition: {
    nl: '(w · b′) / (b · w′): w en b zijn de pijlen binnen en tussen klassen, w′ en b′ de geordende paren binnen en tussen klassen zonder pijl. Een contact zonder richting telt als twee pijlen, hoe sterk het ook is. Wie van organisatie wisselde of er meer had telt naar tijd en fte mee. Mensen van onbekende klasse tellen niet mee.',
    en: '(w · b′) / (b · w′): w and b are the arcs within and between classes, w′ and b′ the ordered pairs within and between classes without an arc. A tie without direction counts as two arcs, however strong it is. Who changed organisation or had several counts by time and fte. People of unknown class do not count.',
  },
  references: ['moody-2001'],
  unit: { nl: 'verhouding', en: 'ratio' },
  range: [0, null],
  undefinedWhen: {
    nl: 'Als er geen contact tussen klassen is, of alle paren binnen de klassen contact hebben.',
    en: 'Where there is no tie between classes, or every pair within classes has one.',
  },
  boundary: true,
  chance: { network: 'less-crossing' },
  levels: {
    network: ({ network, partition }) => {
      const { total, within } = mixingMargins(network, partition, 'none');
      const sizes = classSizes(partition);
      const between = total - within;
      const apartWithin = whole(sizes.within - within);
      const apartBetween = whole(sizes.known * (sizes.known - 1) - sizes.within - between);
      return ofNetwork(ratio(within * apartBetween, whole(between) * apartWithin));
    },
  },
});

/** A number of pairs; less than this is rounding, and ties by the day may exceed people by the period. */
const whole = (pairs: number): number => (pairs < 1e-9 ? 0 : pairs);
