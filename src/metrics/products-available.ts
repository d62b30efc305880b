import { defineMetric } from './define-metric.ts';
import { projectionOf } from './kernels/delegations.ts';
import { productsOfGroups } from './kernels/products.ts';
import { ofOrganisations } from './kernels/subjects.ts';

export const productsAvailable = defineMetric({
  id: 'products-available',
  title: { nl: 'Producten beschikbaar', en: 'Products available' },
  meaning: {
    nl: 'Hoeveel producten er klaarliggen van de groepen waar een organisatie in deze periode aan deelnam.',
    en: 'How many products are ready of the groups that an organisation took part in in this period.',
  },
  definition: {
    nl: 'Het aantal producten dat aan het eind van de periode klaar was (ook die zonder datum), van groepen waarin in de periode iemand voor haar deelnam.',
    en: 'The number of products that were ready by the end of the period (those without a date too), of groups in which somebody took part for it in the period.',
  },
  references: ['akkerman-bakker-2011'],
  unit: { nl: 'producten', en: 'products' },
  range: [0, null],
  undefinedWhen: { nl: 'Als er nog geen enkel product klaar was.', en: 'Where no product was ready yet.' },
  boundary: false,
  levels: {
    organisation: ({ network, organisations }) => {
      const ready = productsOfGroups(network, 'ready');
      const available = new Map<number, Set<number>>();
      for (const { organisation, group } of projectionOf(network, organisations)?.delegations ?? []) {
        const own = available.get(organisation) ?? new Set<number>();
        available.set(organisation, own);
        for (const product of ready[group] ?? []) own.add(product);
      }
      const isAny = network.activity.products.ids.length > 0;
      return ofOrganisations(organisations, (each) => (isAny ? (available.get(each)?.size ?? 0) : null));
    },
  },
});
