import { defineTable, type RowOf } from './define-table.ts';

export const ties = defineTable({
  id: 'ties',
  title: { nl: 'Genoemde contacten', en: 'Named ties' },
  explanation: { nl: 'Contacten die iemand in een vragenlijst noemde.', en: 'Ties that somebody named in a questionnaire.' },
  grain: { nl: 'één rij per genoemd contact', en: 'one row per named tie' },
  required: false,
  synonyms: ['genoemde contacten', 'contacten', 'relaties', 'named ties', 'ties'],
  key: ['from_professional_id', 'to_professional_id', 'kind', 'date'],
  fields: {
    from_professional_id: {
      type: 'id',
      required: true,
      references: 'professionals',
      title: { nl: 'Wie noemt', en: 'From' },
      explanation: { nl: 'De deelnemer die het contact noemde.', en: 'The person who named the tie.' },
      sensitivity: 'person',
      synonyms: ['wie noemt', 'van deelnemer', 'van'],
    },
    to_professional_id: {
      type: 'id',
      required: true,
      references: 'professionals',
      title: { nl: 'Wie is genoemd', en: 'To' },
      explanation: { nl: 'De deelnemer die genoemd is.', en: 'The person who was named.' },
      sensitivity: 'person',
      synonyms: ['wie is genoemd', 'naar deelnemer', 'naar'],
    },
    kind: {
      type: 'choice',
      vocabulary: 'tie_kind',
      title: { nl: 'Soort', en: 'Kind' },
      explanation: { nl: 'Advies, samenwerking, delen van materiaal …', en: 'Advice, collaboration, sharing …' },
      sensitivity: 'open',
      synonyms: ['soort', 'type', 'soort contact'],
    },
    strength: {
      type: 'number',
      range: [0, 1000000],
      title: { nl: 'Sterkte', en: 'Strength' },
      explanation: { nl: 'Hoe sterk of hoe vaak; meer is sterker.', en: 'How strong or how often; more is stronger.' },
      sensitivity: 'personal',
      synonyms: ['sterkte', 'hoe vaak'],
    },
    date: {
      type: 'date',
      title: { nl: 'Datum', en: 'Date' },
      explanation: { nl: 'Wanneer het genoemd is.', en: 'When it was named.' },
      sensitivity: 'personal',
      synonyms: ['datum'],
    },
  },
});

export type TieRow = RowOf<typeof ties>;
