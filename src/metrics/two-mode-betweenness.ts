import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { estimateTwoMode } from './kernels/path-estimates.ts';
import { twoModeBetweenness as betweennessInTwoMode } from './kernels/paths.ts';
import { ratio } from './kernels/subjects.ts';
import { largestBetweenness } from './kernels/two-mode.ts';
import { bothModes } from './kernels/two-mode-levels.ts';

export const twoModeBetweenness = defineMetric({
  id: 'two-mode-betweenness',
  title: { nl: 'Tussenpositie (tweemodaal)', en: 'Two-mode betweenness' },
  meaning: {
    nl: 'Hoe vaak de kortste weg tussen anderen langs deze persoon of groep loopt, in het netwerk van mensen én groepen. Een groep die hoog staat verbindt mensen die elkaar anders niet zouden treffen.',
    en: 'How often the shortest way between others runs through this person or group, in the network of people and groups. A group that stands high connects people who would not meet otherwise.',
  },
  definition: {
    nl: 'Σ over paren s < t van σₛₜ(v) / σₛₜ over mensen en groepen samen, gedeeld door het hoogste dat een knoop van die soort kan hebben (Borgatti & Everett 1997). In een netwerk van meer dan 50.000 deelnemers, of op verzoek (--sample), geschat door te zoeken vanaf willekeurig getrokken plaatsen in het netwerk; dat wordt er dan bij gezegd, met de grens.',
    en: 'Σ over pairs s < t of σₛₜ(v) / σₛₜ over people and groups together, divided by the highest that a node of that kind can have (Borgatti & Everett 1997). In a network of more than 50,000 people, or on request (--sample), estimated by searching from places in the network drawn at random; that is then said, with the bound.',
  },
  references: ['borgatti-everett-1997', 'brandes-2001', 'brandes-pich-2007', 'maurer-pontil-2009'],
  unit: { nl: 'deel van het hoogste', en: 'part of the highest' },
  range: [0, 1],
  undefinedWhen: {
    nl: 'In een netwerk zonder groepen, of zo klein dat niemand ergens tussen kan staan.',
    en: 'In a network without groups, or so small that nobody can stand between others.',
  },
  boundary: false,
  levels: bothModes(
    ({ twoMode, effort, node, own, other }) => ratio(num(betweennessInTwoMode(twoMode, effort), node), largestBetweenness(own, other)),
    (twoMode, ask) => {
      const found = estimateTwoMode(twoMode, ask);
      if (found === null) return null;
      return {
        samples: found.samples,
        value: ({ node, own, other }) => ratio(num(found.values, node), largestBetweenness(own, other)),
        bound: ({ node, own, other }) => ratio(num(found.bounds, node), largestBetweenness(own, other)),
      };
    },
  ),
});
