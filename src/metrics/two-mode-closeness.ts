import { int, num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { twoModeDistances } from './kernels/paths.ts';
import { bothModes } from './kernels/two-mode-levels.ts';

export const twoModeCloseness = defineMetric({
  id: 'two-mode-closeness',
  title: { nl: 'Nabijheid (tweemodaal)', en: 'Two-mode closeness' },
  meaning: {
    nl: 'Hoe dicht een persoon of groep bij alle andere mensen en groepen staat, naast het dichtst wat kan.',
    en: 'How near a person or group is to all other people and groups, beside the nearest that can be.',
  },
  definition: {
    nl: '(m + 2(n − 1)) / Σd, met n het aantal van de eigen soort, m dat van de andere en Σd de som van de afstanden; in een netwerk in stukken maal het kwadraat van het deel dat te bereiken is (zoals Wasserman & Faust). Zonder groep of deelnemer: 0.',
    en: '(m + 2(n − 1)) / Σd, n being the number of its own kind, m that of the other and Σd the sum of the distances; in a network in pieces, times the square of the part that can be reached (as Wasserman & Faust). Without a group or member: 0.',
  },
  references: ['borgatti-everett-1997'],
  unit: { nl: 'deel van het hoogste', en: 'part of the highest' },
  range: [0, 1],
  undefinedWhen: { nl: 'In een netwerk zonder groepen.', en: 'In a network without groups.' },
  boundary: false,
  levels: bothModes(({ twoMode, effort, node, own, other }) => {
    if (own === 0 || other === 0) return null;
    const { reached, far } = twoModeDistances(twoMode, effort);
    const found = int(reached, node);
    const share = found / (own + other - 1);
    return found === 0 ? 0 : ((other + 2 * (own - 1)) / num(far, node)) * share ** 2;
  }),
});
