import { defineTable, type RowOf } from './define-table.ts';

export const lineage = defineTable({
  id: 'lineage',
  title: { nl: 'Levensloop van groepen', en: 'Lineage of groups' },
  explanation: {
    nl: 'Welke groep verderging, afsplitste of opging in een andere.',
    en: 'Which group continued as, split into or merged into another.',
  },
  grain: { nl: 'één rij per stap in het leven van een groep', en: "one row per step in a group's life" },
  required: false,
  synonyms: ['levensloop', 'herkomst', 'groepsverloop', 'lineage'],
  key: ['from_group_id', 'to_group_id'],
  fields: {
    from_group_id: {
      type: 'id',
      required: true,
      references: 'groups',
      title: { nl: 'Van groep', en: 'From group' },
      explanation: { nl: 'De groep die er was.', en: 'The group that was.' },
      sensitivity: 'open',
      synonyms: ['van groep', 'van', 'oude groep'],
    },
    to_group_id: {
      type: 'id',
      required: true,
      references: 'groups',
      title: { nl: 'Naar groep', en: 'To group' },
      explanation: { nl: 'De groep die eruit voortkwam.', en: 'The group that came of it.' },
      sensitivity: 'open',
      synonyms: ['naar groep', 'naar', 'nieuwe groep'],
    },
    kind: {
      type: 'choice',
      vocabulary: 'lineage_kind',
      title: { nl: 'Hoe', en: 'Kind' },
      explanation: { nl: 'Gaat verder als, splitst af naar, gaat op in.', en: 'Continues as, splits into, merges into.' },
      sensitivity: 'open',
      synonyms: ['hoe', 'soort', 'stap'],
    },
    date: {
      type: 'date',
      title: { nl: 'Datum', en: 'Date' },
      explanation: { nl: 'Wanneer dat gebeurde.', en: 'When it happened.' },
      sensitivity: 'open',
      synonyms: ['datum', 'per'],
    },
  },
});

export type LineageRow = RowOf<typeof lineage>;
