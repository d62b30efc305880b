import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { minutesOfGroups, ofSharedGroups } from './kernels/delegations.ts';

export const sharedHours = defineMetric({
  id: 'shared-hours',
  title: { nl: 'Uren in gedeelde groepen', en: 'Hours in shared groups' },
  meaning: {
    nl: 'Hoeveel uren mensen van twee organisaties samen besteedden in de groepen die zij delen.',
    en: 'How many hours people of two organisations together put into the groups they share.',
  },
  definition: {
    nl: 'De uren van de ene plus die van de andere organisatie, over de groepen waarin beide tegelijk iemand hadden. Uren horen bij de werkgever die erbij staat, anders bij wie de persoon in die groep werkgever was (naar dagen en fte). Gefaciliteerde uren tellen niet mee. Bestaat voor de grenzen bestuur of organisatie en school.',
    en: 'The hours of one organisation plus those of the other, over the groups in which both had somebody at the same time. Hours belong to the employer that is named with them, else to whom the person worked for in that group (by days and fte). Facilitated hours do not count. Exists for the boundaries board or organisation, and school.',
  },
  references: ['akkerman-bakker-2011'],
  unit: { nl: 'uren', en: 'hours' },
  range: [0, null],
  undefinedWhen: { nl: 'Als er over de periode geen uren zijn vastgelegd.', en: 'Where no hours are kept of the period.' },
  boundary: true,
  levels: {
    pair: ofSharedGroups(({ a, b, groups }, { network, organisations }) => {
      const kept = minutesOfGroups(network, organisations);
      if (kept === null) return null;
      const size = organisations.ids.length;
      return groups.reduce((sum, group) => sum + num(kept.minutes, group * size + a) + num(kept.minutes, group * size + b), 0) / 60;
    }),
  },
});
