import { addTo, int, num } from '../network/index.ts';
import { defineMetric, type MetricInput } from './define-metric.ts';
import { spectralSegregation as spectral } from './kernels/spectral-segregation.ts';
import { defined, ofNetwork, ofOrganisations, ofPersons, ratio } from './kernels/subjects.ts';

export const spectralSegregation = defineMetric({
  id: 'spectral-segregation',
  title: { nl: 'Afzondering (spectrale segregatie)', en: 'Spectral segregation index' },
  meaning: {
    nl: 'Hoe afgezonderd iemand leeft onder mensen van de eigen organisatie (of sector, functie): het telt mee of de eigen contacten zelf ook vooral onder elkaar blijven. 0: geen contact met de eigen; gemiddeld 1: geen enkel contact erbuiten.',
    en: 'How segregated somebody lives among people of their own organisation (or sector, function): it counts whether their contacts stay among themselves too. 0: no tie with their own; 1 on average: no tie outside at all.',
  },
  definition: {
    nl: 'Met rᵢⱼ het deel van iemands contact (naar gewicht) dat naar j gaat: λ · xᵢ / gemiddelde x, met λ de grootste eigenwaarde en x de eigenvector van de matrix r tussen mensen van dezelfde klasse die, direct of via elkaar, contact hebben. Organisatie en netwerk: het gemiddelde over haar mensen. Ieder staat heel in de klasse waar die het meest bij hoort; contacten met mensen van onbekende klasse tellen niet mee; van genoemde contacten telt de richting niet.',
    en: 'With rᵢⱼ the part of somebody’s ties (by weight) that goes to j: λ · xᵢ / mean x, λ being the largest eigenvalue and x the eigenvector of the matrix r among people of the same class who have ties, directly or through each other. Organisation and network: the mean over its people. Everybody stands wholly in the class they are mainly in; ties with people of unknown class do not count; of named ties the direction does not.',
  },
  references: ['echenique-fryer-2007'],
  unit: { nl: 'index', en: 'index' },
  range: [0, null],
  undefinedWhen: {
    nl: 'Voor wie van onbekende klasse is of geen contacten heeft; voor een netwerk of organisatie zonder anderen dan zulke.',
    en: 'For who is of unknown class or has no ties; for a network or organisation of nobody else.',
  },
  boundary: true,
  chance: { network: 'less-crossing', organisation: 'less-crossing' },
  levels: {
    network: (input) => {
      const found = of(input).filter((each) => !Number.isNaN(each));
      return ofNetwork(
        ratio(
          found.reduce((sum, each) => sum + each, 0),
          found.length,
        ),
      );
    },
    organisation: (input) => {
      const found = of(input);
      const { organisations } = input;
      const sums = new Float64Array(organisations.ids.length);
      const counts = new Float64Array(organisations.ids.length);
      for (const [person, value] of found.entries()) {
        const own = int(organisations.main, person);
        if (own < 0 || Number.isNaN(value)) continue;
        addTo(sums, own, value);
        addTo(counts, own, 1);
      }
      return ofOrganisations(organisations, (each) => ratio(num(sums, each), num(counts, each)));
    },
    person: (input) => {
      const found = of(input);
      return ofPersons(input.network, (person) => defined(found, person));
    },
  },
});

const of = ({ network, partition, weight }: MetricInput): Float64Array => spectral(network, partition, weight);
