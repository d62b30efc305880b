import { addTo, int, num, type Network, type Partition } from '../network/index.ts';
import { defineMetric, type SubjectValue, type Weight } from './define-metric.ts';
import { communitiesOf } from './kernels/communities.ts';
import { withinMain } from './kernels/crossing.ts';
import { ofPersons } from './kernels/subjects.ts';

export const withinModuleZ = defineMetric({
  id: 'within-module-z',
  title: { nl: 'Plaats binnen de eigen organisatie (z)', en: 'Within-module z' },
  meaning: {
    nl: 'Of iemand binnen de eigen organisatie (of sector, functie) meer contacten heeft dan collega’s daar gemiddeld: 0 is gemiddeld, boven 2,5 is een spil.',
    en: 'Whether somebody has more ties within their own organisation (or sector, function) than colleagues there on average: 0 is average, above 2.5 a hub.',
  },
  definition: {
    nl: 'zᵢ = (κᵢ − gemiddelde κ) / standaardafwijking van κ, met κᵢ het gewicht van iemands contacten binnen de klasse waar die het meest bij hoort, over allen die daar het meest bij horen. Standaardafwijking van de hele klasse (gedeeld door n). Zonder grens: binnen de eigen gemeenschap (communities).',
    en: 'zᵢ = (κᵢ − mean κ) / standard deviation of κ, κᵢ being the weight of somebody’s ties within the class they are mainly in, over all who are mainly in it. Population standard deviation (divided by n). Without a boundary: within their own community.',
  },
  references: ['guimera-amaral-2005'],
  unit: { nl: 'standaardafwijkingen', en: 'standard deviations' },
  range: [null, null],
  undefinedWhen: {
    nl: 'Als onbekend is waar iemand bij hoort, of als allen daar evenveel contacten hebben.',
    en: 'Where somebody’s class is unknown, or all in it have as many ties.',
  },
  boundary: true,
  chance: { person: 'higher' },
  levels: { person: ({ network, partition, weight }) => within(network, partition, weight) },
  withoutBoundary: { person: ({ network, weight, seed }) => within(network, communitiesOf(network, weight, seed).partition, weight) },
});

function within(network: Network, partition: Partition, weight: Weight): SubjectValue[] {
  const inside = withinMain(network, partition, weight);
  const size = partition.ids.length;
  const count = new Float64Array(size);
  const sum = new Float64Array(size);
  const squares = new Float64Array(size);
  const own = (person: number): number => num(inside, person);
  for (const [person, held] of partition.main.entries()) {
    if (held < 0) continue;
    addTo(count, held, 1);
    addTo(sum, held, own(person));
  }
  for (const [person, held] of partition.main.entries()) {
    if (held >= 0) addTo(squares, held, (own(person) - num(sum, held) / num(count, held)) ** 2);
  }
  return ofPersons(network, (person) => {
    const held = int(partition.main, person);
    if (held < 0) return null;
    const deviation = Math.sqrt(num(squares, held) / num(count, held));
    return deviation < 1e-12 ? null : (own(person) - num(sum, held) / num(count, held)) / deviation;
  });
}
