import { partition } from '../network/index.ts';
import { defineMetric, type MetricInput } from './define-metric.ts';
import { altersOfOrganisations, classesIn, membersOfGroups } from './kernels/alters.ts';
import { ofGroups, ofOrganisations } from './kernels/subjects.ts';

export const reachSectors = defineMetric({
  id: 'reach-sectors',
  title: { nl: 'Sectoren ontmoet', en: 'Sectors met' },
  meaning: {
    nl: 'Uit hoeveel sectoren (primair onderwijs, mbo, hbo …) een organisatie via haar mensen anderen ontmoet, of hoeveel er in een groep samenkomen.',
    en: 'From how many sectors (primary education, vocational education …) an organisation meets others through its people, or how many come together in a group.',
  },
  definition: {
    nl: 'Het aantal verschillende sectoren onder degenen met wie haar mensen contact hadden, de eigen meegeteld als ook daar anderen uit kwamen. Voor een groep: het aantal sectoren onder haar deelnemers.',
    en: 'The number of different sectors among those with whom its people had ties, its own counted where others came from it too. For a group: the number of sectors among its members.',
  },
  references: ['akkerman-bakker-2011'],
  unit: { nl: 'sectoren', en: 'sectors' },
  range: [0, null],
  undefinedWhen: null,
  boundary: false,
  levels: {
    organisation: ({ network, organisations }: MetricInput) => {
      const met = altersOfOrganisations(network, organisations, partition(network, 'sector'), 'none');
      return ofOrganisations(organisations, (organisation) => classesIn(met, organisation).length);
    },
    group: ({ network }: MetricInput) => {
      const members = membersOfGroups(network, partition(network, 'sector'));
      return ofGroups(network, (group) => classesIn(members, group).length);
    },
  },
});
