import { defineMetric } from './define-metric.ts';
import { ofSharedGroups } from './kernels/delegations.ts';
import { productsOfGroups } from './kernels/products.ts';

export const sharedProducts = defineMetric({
  id: 'shared-products',
  title: { nl: 'Producten van gedeelde groepen', en: 'Products of shared groups' },
  meaning: {
    nl: 'Hoeveel producten in deze periode gemaakt zijn door groepen die twee organisaties delen.',
    en: 'How many products were made in this period by groups that two organisations share.',
  },
  definition: {
    nl: 'Het aantal producten met een datum in de periode, van groepen waarin beide organisaties tegelijk iemand hadden. Een product zonder datum telt alleen in een periode zonder begin of einde. Bestaat voor de grenzen bestuur of organisatie en school.',
    en: 'The number of products with a date in the period, of groups in which both organisations had somebody at the same time. A product without a date counts only in a period without a beginning or an end. Exists for the boundaries board or organisation, and school.',
  },
  references: ['akkerman-bakker-2011'],
  unit: { nl: 'producten', en: 'products' },
  range: [0, null],
  undefinedWhen: null,
  boundary: true,
  levels: {
    pair: ofSharedGroups(({ groups }, { network }) => {
      const made = productsOfGroups(network, 'made');
      return groups.reduce((sum, group) => sum + (made[group]?.length ?? 0), 0);
    }),
  },
});
