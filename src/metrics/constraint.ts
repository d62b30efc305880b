import { defineMetric } from './define-metric.ts';
import { structuralHoles } from './kernels/structural-holes.ts';
import { defined, ofPersons } from './kernels/subjects.ts';

export const constraint = defineMetric({
  id: 'constraint',
  title: { nl: 'Ingeslotenheid (constraint)', en: 'Constraint' },
  meaning: {
    nl: 'Hoezeer iemands contacten ook onderling contact hebben. Laag: deze persoon verbindt mensen die elkaar niet kennen; hoog: iedereen om deze persoon heen kent elkaar al.',
    en: 'How much somebody’s contacts have ties among themselves. Low: this person connects people who do not know each other; high: everybody around this person knows each other already.',
  },
  definition: {
    nl: 'cᵢ = Σⱼ (pᵢⱼ + Σ_q pᵢ_q·p_qⱼ)², met pᵢⱼ het deel van iemands contact (naar gewicht) dat naar j gaat.',
    en: 'cᵢ = Σⱼ (pᵢⱼ + Σ_q pᵢ_q·p_qⱼ)², pᵢⱼ being the part of somebody’s ties (by weight) that goes to j.',
  },
  references: ['burt-1992'],
  unit: { nl: 'index', en: 'index' },
  range: [0, null],
  undefinedWhen: { nl: 'Voor wie geen contacten heeft.', en: 'For who has no ties.' },
  boundary: false,
  levels: {
    person: ({ network, weight }) => {
      const { constraint: found } = structuralHoles(network, weight);
      return ofPersons(network, (person) => defined(found, person));
    },
  },
});
