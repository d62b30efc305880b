import { int, num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { estimateTwoModeDistances } from './kernels/path-estimates.ts';
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
    nl: '(m + 2(n − 1)) / Σd, met n het aantal van de eigen soort, m dat van de andere en Σd de som van de afstanden; in een netwerk in stukken maal het kwadraat van het deel dat te bereiken is (zoals Wasserman & Faust). Zonder groep of deelnemer: 0. In een netwerk van meer dan 50.000 deelnemers, of op verzoek (--sample), geschat door te zoeken vanaf willekeurig getrokken plaatsen in het netwerk; dat wordt er dan bij gezegd, met de grens.',
    en: '(m + 2(n − 1)) / Σd, n being the number of its own kind, m that of the other and Σd the sum of the distances; in a network in pieces, times the square of the part that can be reached (as Wasserman & Faust). Without a group or member: 0. In a network of more than 50,000 people, or on request (--sample), estimated by searching from places in the network drawn at random; that is then said, with the bound.',
  },
  references: ['borgatti-everett-1997', 'eppstein-wang-2004', 'maurer-pontil-2009'],
  unit: { nl: 'deel van het hoogste', en: 'part of the highest' },
  range: [0, 1],
  undefinedWhen: { nl: 'In een netwerk zonder groepen.', en: 'In a network without groups.' },
  boundary: false,
  levels: bothModes(
    ({ twoMode, effort, node, own, other }) => {
      if (own === 0 || other === 0) return null;
      const { reached, far } = twoModeDistances(twoMode, effort);
      return nearness(own, other, int(reached, node), num(far, node));
    },
    (twoMode, ask) => {
      const found = estimateTwoModeDistances(twoMode, ask);
      if (found === null) return null;
      const { means, bounds, reached, samples } = found;
      const value = (own: number, other: number, node: number, mean: number): number =>
        nearness(own, other, int(reached, node), mean * int(reached, node));
      return {
        samples,
        value: ({ own, other, node }) => (own === 0 || other === 0 ? null : value(own, other, node, num(means, node))),
        bound: ({ own, other, node }) => {
          if (num(bounds, node) === 0) return null;
          const [mean, off] = [num(means, node), num(bounds, node)];
          // Nobody is nearer than all others of the other mode at one step, and of their own at two.
          const nearest = (other + 2 * (own - 1)) / (own + other - 1);
          const middle = value(own, other, node, mean);
          return Math.max(value(own, other, node, Math.max(nearest, mean - off)) - middle, middle - value(own, other, node, mean + off));
        },
      };
    },
  ),
});

/** Distances beside the least they can be (Borgatti & Everett 1997), by the part that is reached, as closeness in one mode. */
function nearness(own: number, other: number, found: number, far: number): number {
  const share = found / (own + other - 1);
  return found === 0 ? 0 : ((other + 2 * (own - 1)) / far) * share ** 2;
}
