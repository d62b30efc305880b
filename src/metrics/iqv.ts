import { blauIndex } from './blau-index.ts';
import { defineMetric, type LevelFunction, type MetricInput, type SubjectValue } from './define-metric.ts';

export const iqv = defineMetric({
  id: 'iqv',
  title: { nl: 'IQV (verscheidenheid, 0 tot 1)', en: 'Index of qualitative variation' },
  meaning: {
    nl: 'Hoe gemengd een gezelschap is naast wat hoogstens kan: 1 als alle organisaties (of sectoren, functies) uit de gegevens er even sterk in zijn, 0 als het er maar één is.',
    en: 'How mixed a company is beside the most that can be: 1 where every organisation (or sector, function) in the records has an equal part in it, 0 where there is but one.',
  },
  definition: {
    nl: 'Blau / (1 − 1/k), met k het aantal klassen dat in de gegevens voorkomt, ook die waar nu niemand bij hoort. Verder als de Blau-index.',
    en: 'Blau / (1 − 1/k), k the number of classes in the records, those that nobody is in now included. Otherwise as the Blau index.',
  },
  references: ['agresti-agresti-1978', 'blau-1977'],
  unit: { nl: 'index', en: 'index' },
  range: [0, 1],
  undefinedWhen: {
    nl: 'Als de Blau-index dat is, of als de gegevens maar één klasse kennen.',
    en: 'Where the Blau index is, or where the records know but one class.',
  },
  boundary: true,
  chance: { organisation: 'higher', group: 'higher', person: 'higher' },
  levels: {
    network: standardised(blauIndex.levels.network),
    organisation: standardised(blauIndex.levels.organisation),
    group: standardised(blauIndex.levels.group),
    person: standardised(blauIndex.levels.person),
  },
});

function standardised(blau: LevelFunction | undefined): LevelFunction {
  return (input: MetricInput): SubjectValue[] => {
    const classes = input.partition.ids.length;
    return [...(blau?.(input) ?? [])].map(({ subject, value }) => ({
      subject,
      value: value === null || classes < 2 ? null : value / (1 - 1 / classes),
    }));
  };
}
