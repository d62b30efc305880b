import { int } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { communitiesOf } from './kernels/communities.ts';
import { ofNetwork, ofPersons } from './kernels/subjects.ts';

export const communities = defineMetric({
  id: 'communities',
  title: { nl: 'Gemeenschappen', en: 'Communities' },
  meaning: {
    nl: 'In hoeveel gemeenschappen het netwerk uiteenvalt: kringen van mensen die vooral met elkaar contact hebben. Per persoon: in welke kring die zit; 1 is de grootste.',
    en: 'Into how many communities the network falls: circles of people who mainly have ties with each other. Per person: which circle they are in; 1 is the largest.',
  },
  definition: {
    nl: 'De verdeling met de hoogste modulariteit die de methode van Louvain vindt in tien zoektochten met het begingetal (bij meer dan 100.000 contacten één), naar gewicht. Een zoektocht vindt een goede verdeling, niet bewezen de beste; hetzelfde begingetal geeft dezelfde. Wie geen contacten heeft vormt een eigen gemeenschap. Van genoemde contacten telt de richting niet. De modulariteit van deze verdeling staat bij modularity zonder grens.',
    en: 'The division with the highest modularity that the Louvain method finds in ten searches by the seed (one for more than 100,000 ties), by weight. A search finds a good division, not proven the best; the same seed gives the same. Who has no ties is a community of their own. Of named ties the direction does not count. The modularity of this division stands under modularity without a boundary.',
  },
  references: ['blondel-2008'],
  unit: { nl: 'aantal; per persoon het nummer', en: 'number; per person its number' },
  range: [0, null],
  undefinedWhen: null,
  boundary: false,
  levels: {
    network: ({ network, weight, seed }) => ofNetwork(communitiesOf(network, weight, seed).count),
    person: ({ network, weight, seed }) => {
      const { main } = communitiesOf(network, weight, seed).partition;
      return ofPersons(network, (person) => int(main, person) + 1);
    },
  },
});
