import { defineMetric } from './define-metric.ts';
import { changesOfGroups, changeOfNetwork } from './kernels/changes.ts';

export const continuity = defineMetric({
  id: 'continuity',
  title: { nl: 'Continuïteit', en: 'Continuity' },
  meaning: {
    nl: 'Welk deel van allen die vorige periode of nu in een groep zaten er beide keren in zat. 1: precies dezelfde mensen; 0: niemand bleef. Voor het netwerk: van alle deelnemers.',
    en: 'Which part of all who were in a group in the period before or now was in it both times. 1: exactly the same people; 0: nobody stayed. For the network: of all members.',
  },
  definition: {
    nl: '|toen ∩ nu| / |toen ∪ nu| (Jaccard). De vorige periode is de laatste die eindigde voordat deze begon. Een groep die onder een ander nummer verderging (`lineage`: gaat verder als) is één groep.',
    en: '|then ∩ now| / |then ∪ now| (Jaccard). The period before is the latest that ended before this one began. A group that went on under another id (`lineage`: continues as) is one group.',
  },
  references: ['jaccard-1912'],
  unit: { nl: 'deel', en: 'share' },
  range: [0, 1],
  undefinedWhen: {
    nl: 'Als er geen vorige periode is, of de groep toen nog niemand had.',
    en: 'Where there is no period before, or the group had nobody then.',
  },
  boundary: false,
  levels: {
    network: changeOfNetwork(jaccard),
    group: changesOfGroups(jaccard),
  },
});

function jaccard(before: number, now: number, both: number): number {
  return both / (before + now - both);
}
