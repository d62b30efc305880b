import { defineMetric } from './define-metric.ts';
import { structuralHoles } from './kernels/structural-holes.ts';
import { defined, ofPersons } from './kernels/subjects.ts';

export const effectiveSize = defineMetric({
  id: 'effective-size',
  title: { nl: 'Effectieve omvang', en: 'Effective size' },
  meaning: {
    nl: 'Hoeveel van iemands contacten er echt iets nieuws aan toevoegen: contacten die elkaar al kennen tellen maar voor een deel.',
    en: 'How many of somebody’s contacts truly add something new: contacts who know each other already count only in part.',
  },
  definition: {
    nl: 'Zonder gewicht: n − 2t / n, met n contacten en t contacten tussen hen onderling (Borgatti 1997). Met een gewicht: Σⱼ [1 − Σ_q pᵢ_q·mⱼ_q], waarin mⱼ_q het contact van j met q is naast het sterkste van j (Burt 1992).',
    en: 'Without a weight: n − 2t / n, n contacts with t ties among them (Borgatti 1997). With a weight: Σⱼ [1 − Σ_q pᵢ_q·mⱼ_q], mⱼ_q being the tie of j to q beside the strongest of j (Burt 1992).',
  },
  references: ['borgatti-1997', 'burt-1992'],
  unit: { nl: 'mensen', en: 'people' },
  range: [0, null],
  undefinedWhen: { nl: 'Voor wie geen contacten heeft.', en: 'For who has no ties.' },
  boundary: false,
  levels: {
    person: ({ network, weight }) => {
      const { effectiveSize: found } = structuralHoles(network, weight);
      return ofPersons(network, (person) => defined(found, person));
    },
  },
});
