import { int } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { classOfOrganisations } from './kernels/delegations.ts';
import { ofProducts, usesBeyond } from './kernels/products.ts';

export const productSpan = defineMetric({
  id: 'product-span',
  title: { nl: 'Reikwijdte van een product', en: 'Product span' },
  meaning: {
    nl: 'Hoeveel organisaties een product gebruiken buiten die het maakten: het voorwerp dat grenzen overgaat. Met een andere grens: uit hoeveel sectoren of gemeenten die komen; zonder grens: waarvoor zij het gebruiken.',
    en: 'How many organisations use a product beyond those that made it: the object that crosses boundaries. With another boundary: from how many sectors or municipalities they come; without one: for how many purposes they use it.',
  },
  definition: {
    nl: 'Het aantal verschillende klassen onder de organisaties die het aan het eind van de periode gebruikten en waarvan het bestuur het niet hielp maken; zonder grens het aantal verschillende toepassingen (context) daar. Makers zijn de besturen van wie in de groep zat op de dag dat het product klaar was (van allen, zonder datum). Bestaat voor de grenzen bestuur of organisatie, school, sector en gemeente.',
    en: 'The number of different classes among the organisations that used it by the end of the period and whose board did not help to make it; without a boundary the number of different contexts there. Makers are the boards of who was in the group by the day the product was ready (of everybody, without a date). Exists for the boundaries board or organisation, school, sector and municipality.',
  },
  references: ['akkerman-bakker-2011'],
  unit: { nl: 'organisaties (of sectoren, gemeenten, toepassingen)', en: 'organisations (or sectors, municipalities, contexts)' },
  range: [0, null],
  undefinedWhen: { nl: 'Als niet bekend is wie het maakte.', en: 'Where it is unknown who made it.' },
  boundary: true,
  levels: {
    product: ({ network, partition }) => {
      // Organisations use products: what divides people alone says nothing of them.
      if (partition.boundary === 'function' || partition.boundary === 'group-kind') return [];
      const held = classOfOrganisations(network, partition);
      const uses = usesBeyond(network);
      return ofProducts(network, (product) => {
        const found = uses[product] ?? null;
        return found === null ? null : new Set(found.map(({ organisation }) => int(held, organisation)).filter((each) => each >= 0)).size;
      });
    },
  },
  withoutBoundary: {
    product: ({ network }) => {
      const uses = usesBeyond(network);
      return ofProducts(network, (product) => {
        const found = uses[product] ?? null;
        return found === null ? null : new Set(found.map(({ context }) => context).filter((each) => each !== null)).size;
      });
    },
  },
});
