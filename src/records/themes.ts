import { defineTable, type RowOf } from './define-table.ts';

export const themes = defineTable({
  id: 'themes',
  title: { nl: 'Thema’s', en: 'Themes' },
  explanation: { nl: 'De thema’s van de regionale onderzoeksagenda.', en: 'The themes of the regional research agenda.' },
  grain: { nl: 'één rij per thema', en: 'one row per theme' },
  required: false,
  synonyms: ["thema's", 'themas', 'onderzoeksagenda', 'themes'],
  key: ['id'],
  fields: {
    id: {
      type: 'id',
      required: true,
      title: { nl: 'Nummer', en: 'Id' },
      explanation: { nl: 'Het nummer of de code van het thema.', en: 'The id of the theme.' },
      sensitivity: 'open',
      synonyms: ['themanummer', 'thema id', 'themacode', 'nummer', 'code', 'nr'],
    },
    name: {
      type: 'text',
      required: true,
      title: { nl: 'Naam', en: 'Name' },
      explanation: { nl: 'De naam van het thema.', en: 'The name of the theme.' },
      sensitivity: 'open',
      synonyms: ['naam', 'thema', 'omschrijving'],
    },
    priority: {
      type: 'number',
      range: [0, 100],
      title: { nl: 'Prioriteit', en: 'Priority' },
      explanation: { nl: '1 is het belangrijkst.', en: '1 is the most important.' },
      sensitivity: 'open',
      synonyms: ['prioriteit', 'volgorde'],
    },
    from: {
      type: 'date',
      monthMeans: 'first',
      title: { nl: 'Vanaf', en: 'From' },
      explanation: { nl: 'Sinds wanneer het op de agenda staat.', en: 'Since when it is on the agenda.' },
      sensitivity: 'open',
      synonyms: ['vanaf', 'van', 'begin', 'begindatum', 'startdatum', 'start'],
    },
    until: {
      type: 'date',
      monthMeans: 'last',
      title: { nl: 'Tot en met', en: 'Until' },
      explanation: { nl: 'Tot wanneer het op de agenda stond.', en: 'Until when it was on the agenda.' },
      sensitivity: 'open',
      synonyms: ['tot', 'tot en met', 't/m', 'eind', 'einddatum', 'einde', 'end'],
    },
  },
});

export type ThemeRow = RowOf<typeof themes>;
