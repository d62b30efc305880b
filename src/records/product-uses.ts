import { defineTable, type RowOf } from './define-table.ts';

export const productUses = defineTable({
  id: 'product_uses',
  title: { nl: 'Gebruik van producten', en: 'Uses of products' },
  explanation: { nl: 'Waar een product gebruikt wordt.', en: 'Where a product is used.' },
  grain: { nl: 'één rij per product per organisatie per gebruik', en: 'one row per use of a product at an organisation' },
  required: false,
  synonyms: ['gebruik', 'productgebruik', 'gebruik van producten', 'product uses', 'uses'],
  key: ['product_id', 'organisation_id', 'context', 'date'],
  fields: {
    product_id: {
      type: 'id',
      required: true,
      references: 'products',
      title: { nl: 'Product', en: 'Product' },
      explanation: { nl: 'Het nummer van het product.', en: 'The id of the product.' },
      sensitivity: 'open',
      synonyms: ['product', 'productnummer', 'product id'],
    },
    organisation_id: {
      type: 'id',
      required: true,
      references: 'organisations',
      title: { nl: 'Organisatie', en: 'Organisation' },
      explanation: { nl: 'De organisatie die het gebruikt.', en: 'The organisation that uses it.' },
      sensitivity: 'organisation',
      synonyms: ['organisatie', 'organisatie id', 'organisatienummer', 'gebruiker', 'gebruikt bij'],
      nameSynonyms: ['organisatienaam', 'naam organisatie', 'naam school', 'schoolnaam'],
    },
    context: {
      type: 'choice',
      vocabulary: 'use_context',
      title: { nl: 'Waarvoor', en: 'Context' },
      explanation: {
        nl: 'Lerarenopleiding, in de klas, schoolontwikkeling, eigen academie of anders.',
        en: 'Teacher education, classroom, school development, in-house academy or other.',
      },
      sensitivity: 'open',
      synonyms: ['waarvoor', 'gebruikt voor', 'toepassing'],
    },
    date: {
      type: 'date',
      monthMeans: 'first',
      title: { nl: 'Datum', en: 'Date' },
      explanation: { nl: 'Wanneer het gebruik begon.', en: 'When the use began.' },
      sensitivity: 'open',
      synonyms: ['datum', 'sinds', 'vanaf'],
    },
  },
});

export type ProductUseRow = RowOf<typeof productUses>;
