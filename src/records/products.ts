import { defineTable, type RowOf } from './define-table.ts';

export const products = defineTable({
  id: 'products',
  title: { nl: 'Producten', en: 'Products' },
  explanation: {
    nl: 'Wat groepen maakten en anderen kunnen gebruiken (grensobjecten).',
    en: 'What groups made and others can use (boundary objects).',
  },
  grain: { nl: 'één rij per product', en: 'one row per product' },
  required: false,
  synonyms: ['producten', 'opbrengsten', 'grensobjecten', 'products'],
  key: ['id'],
  fields: {
    id: {
      type: 'id',
      required: true,
      title: { nl: 'Nummer', en: 'Id' },
      explanation: { nl: 'Het nummer van het product.', en: 'The id of the product.' },
      sensitivity: 'open',
      synonyms: ['productnummer', 'product id', 'nummer', 'nr'],
    },
    title: {
      type: 'text',
      required: true,
      title: { nl: 'Titel', en: 'Title' },
      explanation: { nl: 'De titel van het product.', en: 'The title of the product.' },
      sensitivity: 'open',
      synonyms: ['titel', 'naam', 'product'],
    },
    kind: {
      type: 'choice',
      vocabulary: 'product_kind',
      title: { nl: 'Soort', en: 'Kind' },
      explanation: { nl: 'Document, video, workshop, artikel …', en: 'Document, clip, workshop, article …' },
      sensitivity: 'open',
      synonyms: ['soort', 'type', 'soort product', 'vorm'],
    },
    group_id: {
      type: 'id',
      required: true,
      references: 'groups',
      title: { nl: 'Groep', en: 'Group' },
      explanation: { nl: 'De groep die het maakte.', en: 'The group that made it.' },
      sensitivity: 'open',
      synonyms: ['groep', 'groepsnummer', 'groep id', 'groepscode', 'gemaakt door', 'groepnummer'],
      nameSynonyms: ['groepsnaam', 'naam groep', 'group name'],
    },
    date: {
      type: 'date',
      monthMeans: 'first',
      title: { nl: 'Datum', en: 'Date' },
      explanation: { nl: 'Wanneer het klaar was.', en: 'When it was ready.' },
      sensitivity: 'open',
      synonyms: ['datum', 'klaar op', 'verschenen'],
    },
    url: {
      type: 'url',
      title: { nl: 'Vindplaats', en: 'Address' },
      explanation: { nl: 'Waar het te vinden is.', en: 'Where it can be found.' },
      sensitivity: 'open',
      synonyms: ['vindplaats', 'link', 'webadres'],
    },
  },
});

export type ProductRow = RowOf<typeof products>;
