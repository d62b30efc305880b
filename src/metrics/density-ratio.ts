import type { Network, Partition } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { densityOf, ownDensity } from './kernels/density.ts';
import { classSizes, mixingMargins, mixingMatrix } from './kernels/mixing-matrix.ts';
import { ofNetwork, ofOrganisations, present, ratio } from './kernels/subjects.ts';

export const densityRatio = defineMetric({
  id: 'density-ratio',
  title: { nl: 'Contact naast toeval (waargenomen / verwacht)', en: 'Observed / expected ties' },
  meaning: {
    nl: 'Of er tussen (of binnen) organisaties meer contact is dan wanneer elk paar mensen evenveel kans had. 1: evenveel; 2: tweemaal zoveel; 0,5: half zoveel. Voor het netwerk: over de grens.',
    en: 'Whether there are more ties between (or within) organisations than if every pair of people had the same chance. 1: as many; 2: twice as many; 0.5: half as many. For the network: across the boundary.',
  },
  definition: {
    nl: 'De dichtheid tussen klassen a en b, gedeeld door de dichtheid onder allen van wie de klasse bekend is. Netwerk: de dichtheid van alle paren over de grens, gedeeld door diezelfde. Organisatie: de dichtheid tussen haar mensen onderling. Ongewogen.',
    en: 'The density between classes a and b, divided by the density among all whose class is known. Network: the density of all pairs across the boundary, divided by that same. Organisation: the density among its own people. Unweighted.',
  },
  references: ['wasserman-faust-1994'],
  unit: { nl: 'verhouding', en: 'ratio' },
  range: [0, null],
  undefinedWhen: { nl: 'Waar geen paar mensen is, of geen contact.', en: 'Where there is no pair of people, or no tie.' },
  boundary: true,
  chance: { network: 'more-crossing', organisation: 'less-crossing', pair: 'higher' },
  levels: {
    network: ({ network, partition }) => {
      const mixing = mixingMargins(network, partition, 'none');
      const sizes = classSizes(partition);
      const all = sizes.known * (sizes.known - 1);
      const between = all - sizes.within;
      return ofNetwork(between < 1e-9 ? null : ratio((mixing.total - mixing.within) * all, between * mixing.total));
    },
    organisation: ({ network, organisations }) => {
      const mixing = mixingMargins(network, organisations, 'none');
      const sizes = classSizes(organisations);
      const overall = ratio(mixing.total, sizes.known * (sizes.known - 1));
      return ofOrganisations(organisations, (each) => {
        const found = ownDensity(mixing, sizes, each);
        return found === null || overall === null ? null : ratio(found, overall);
      });
    },
    pair: ({ network, partition }) => {
      const against = ratioTo(network, partition);
      const classes = present(partition);
      return classes.flatMap((a) =>
        classes
          .filter((b) => network.directed || b >= a)
          .map((b) => ({ subject: partition.ids[a] ?? '', other: partition.ids[b] ?? '', value: against(a, b) })),
      );
    },
  },
});

function ratioTo(network: Network, partition: Partition): (a: number, b: number) => number | null {
  const mixing = mixingMatrix(network, partition, 'none');
  const sizes = classSizes(partition);
  const overall = ratio(mixing.total, sizes.known * (sizes.known - 1));
  return (a, b) => {
    const found = densityOf(mixing, sizes, a, b);
    return found === null || overall === null ? null : ratio(found, overall);
  };
}
