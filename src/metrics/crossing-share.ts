import { int, num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { peopleCrossing } from './kernels/people-crossing.ts';
import { ofGroups, ofNetwork, ofOrganisations, ratio } from './kernels/subjects.ts';

export const crossingShare = defineMetric({
  id: 'crossing-share',
  title: { nl: 'Deel dat over de grens komt', en: 'Share of people who cross' },
  meaning: {
    nl: 'Welk deel van de mensen van een organisatie minstens één contact had met iemand van een andere organisatie (of sector, functie). Voor een groep: van haar deelnemers; voor het netwerk: van allen.',
    en: 'Which part of an organisation’s people had at least one tie with somebody of another organisation (or sector, function). For a group: of its members; for the network: of all.',
  },
  definition: {
    nl: 'Mensen met minstens één contact over de grens, gedeeld door alle mensen van wie bekend is waar zij bij horen. Bij een organisatie: gedeeld door wie voor haar deelnam, ieder eenmaal, en alleen met contacten uit de tijd dat die er werkte.',
    en: 'People with at least one tie across the boundary, divided by all people whose class is known. For an organisation: divided by who took part for it, each once, and only by ties of the time they worked for it.',
  },
  references: ['akkerman-bakker-2011'],
  unit: { nl: 'deel', en: 'share' },
  range: [0, 1],
  undefinedWhen: { nl: 'Als van niemand bekend is waar die bij hoort.', en: 'Where nobody’s class is known.' },
  boundary: true,
  chance: { network: 'more-crossing', organisation: 'more-crossing', group: 'more-crossing' },
  levels: {
    network: ({ network, partition }) => {
      const { crossing } = peopleCrossing(network, partition, partition);
      let known = 0;
      let across = 0;
      for (let person = 0; person < network.persons.length; person += 1) {
        if (int(partition.main, person) < 0) continue;
        known += 1;
        across += crossing[person] === 1 ? 1 : 0;
      }
      return ofNetwork(ratio(across, known));
    },
    organisation: ({ network, partition, organisations }) => {
      const { people, across } = peopleCrossing(network, organisations, partition);
      return ofOrganisations(organisations, (organisation) => ratio(num(across, organisation), num(people, organisation)));
    },
    group: ({ network, partition }) => {
      const { crossing } = peopleCrossing(network, partition, partition);
      const { offsets, targets } = network.memberships.byEvent;
      return ofGroups(network, (group) => {
        const known = targets.subarray(int(offsets, group), int(offsets, group + 1)).filter((person) => int(partition.main, person) >= 0);
        return ratio(known.filter((person) => crossing[person] === 1).length, known.length);
      });
    },
  },
});
