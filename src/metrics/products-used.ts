import { int } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { classOfOrganisations } from './kernels/delegations.ts';
import { ofOrganisations } from './kernels/subjects.ts';

export const productsUsed = defineMetric({
  id: 'products-used',
  title: { nl: 'Producten in gebruik', en: 'Products used' },
  meaning: {
    nl: 'Hoeveel producten van het netwerk een organisatie gebruikt, ook die zij niet zelf hielp maken.',
    en: 'How many of the network’s products an organisation uses, also those it did not help to make.',
  },
  definition: {
    nl: 'Het aantal verschillende producten waarvan het gebruik bij haar of een van haar scholen aan het eind van de periode begonnen was.',
    en: 'The number of different products whose use at it, or at one of its schools, had begun by the end of the period.',
  },
  references: ['akkerman-bakker-2011'],
  unit: { nl: 'producten', en: 'products' },
  range: [0, null],
  undefinedWhen: { nl: 'Als er nog geen enkel product klaar was.', en: 'Where no product was ready yet.' },
  boundary: false,
  levels: {
    organisation: ({ network, organisations }) => {
      const { ids, uses } = network.activity.products;
      const held = classOfOrganisations(network, organisations);
      const used = new Map<number, Set<number>>();
      for (const { product, organisation } of uses) {
        const own = used.get(int(held, organisation)) ?? new Set<number>();
        used.set(int(held, organisation), own.add(product));
      }
      return ofOrganisations(organisations, (each) => (ids.length > 0 ? (used.get(each)?.size ?? 0) : null));
    },
  },
});
