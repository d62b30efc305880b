import { defineMetric } from './define-metric.ts';
import { changesOfGroups, changeOfNetwork } from './kernels/changes.ts';

export const turnover = defineMetric({
  id: 'turnover',
  title: { nl: 'Verloop', en: 'Turnover' },
  meaning: {
    nl: 'Hoeveel van de deelnemers van een groep wisselden sinds de vorige periode. 0: dezelfde mensen; 1: allemaal anderen. Voor het netwerk: van alle deelnemers.',
    en: 'How many of a group’s members changed since the period before. 0: the same people; 1: all others. For the network: of all members.',
  },
  definition: {
    nl: '(erbij + eraf) / (toen + nu): wie erbij kwamen en wie eraf gingen, gedeeld door de deelnemers van de vorige periode plus die van nu. Gelijk aan 1 − de coëfficiënt van Dice. De vorige periode is de laatste die eindigde voordat deze begon. Een groep die onder een ander nummer verderging (`lineage`: gaat verder als) is één groep.',
    en: '(joined + left) / (then + now): who joined and who left, divided by the members of the period before plus those of now. Equal to 1 − Dice’s coefficient. The period before is the latest that ended before this one began. A group that went on under another id (`lineage`: continues as) is one group.',
  },
  references: ['dice-1945'],
  unit: { nl: 'deel', en: 'share' },
  range: [0, 1],
  undefinedWhen: {
    nl: 'Als er geen vorige periode is, of de groep toen nog niemand had.',
    en: 'Where there is no period before, or the group had nobody then.',
  },
  boundary: false,
  levels: {
    network: changeOfNetwork(share),
    group: changesOfGroups(share),
  },
});

function share(before: number, now: number, both: number): number {
  return (before + now - 2 * both) / (before + now);
}
