import { defineTable, type RowOf } from './define-table.ts';

export const groups = defineTable({
  id: 'groups',
  title: { nl: 'Groepen', en: 'Groups' },
  explanation: {
    nl: 'De leergemeenschappen (PLG), expertgroepen en projectgroepen.',
    en: 'The learning communities (PLG), expert groups and project groups.',
  },
  grain: { nl: 'één rij per groep', en: 'one row per group' },
  required: true,
  synonyms: ['groepen', 'leergemeenschappen', 'groups', 'plgs', "plg's"],
  key: ['id'],
  fields: {
    id: {
      type: 'id',
      required: true,
      title: { nl: 'Nummer', en: 'Id' },
      explanation: { nl: 'Het eigen nummer of de code van de groep.', en: "The group's own number or code." },
      sensitivity: 'open',
      synonyms: ['groepsnummer', 'groep id', 'groepscode', 'groepnummer', 'nummer', 'code', 'nr'],
    },
    name: {
      type: 'text',
      required: true,
      title: { nl: 'Naam', en: 'Name' },
      explanation: { nl: 'De naam van de groep.', en: 'The name of the group.' },
      sensitivity: 'open',
      synonyms: ['naam', 'groep', 'groepsnaam', 'naam groep'],
    },
    kind: {
      type: 'choice',
      vocabulary: 'group_kind',
      required: true,
      title: { nl: 'Soort', en: 'Kind' },
      explanation: { nl: 'PLG, expertgroep of projectgroep.', en: 'Learning community, expert group or project group.' },
      sensitivity: 'open',
      synonyms: ['soort', 'type', 'soort groep', 'groepssoort'],
    },
    theme_id: {
      type: 'id',
      references: 'themes',
      title: { nl: 'Thema', en: 'Theme' },
      explanation: { nl: 'Het thema van de onderzoeksagenda.', en: 'The theme of the research agenda.' },
      sensitivity: 'open',
      synonyms: ['thema', 'theme', 'themanummer', 'thema id'],
    },
    goal: {
      type: 'text',
      title: { nl: 'Doel', en: 'Goal' },
      explanation: { nl: 'Het doel dat de groep heeft opgeschreven.', en: 'The goal that the group wrote down.' },
      sensitivity: 'free',
      synonyms: ['doel', 'doelstelling', 'opdracht'],
    },
    from: {
      type: 'date',
      monthMeans: 'first',
      title: { nl: 'Vanaf', en: 'From' },
      explanation: { nl: 'De eerste dag van de groep.', en: 'The first day of the group.' },
      sensitivity: 'open',
      synonyms: ['vanaf', 'van', 'begin', 'begindatum', 'startdatum', 'start'],
    },
    until: {
      type: 'date',
      monthMeans: 'last',
      title: { nl: 'Tot en met', en: 'Until' },
      explanation: { nl: 'De laatste dag; leeg loopt nog.', en: 'The last day; empty is still running.' },
      sensitivity: 'open',
      synonyms: ['tot', 'tot en met', 't/m', 'eind', 'einddatum', 'einde', 'end'],
    },
    funder: {
      type: 'text',
      title: { nl: 'Bekostigd door', en: 'Funder' },
      explanation: {
        nl: 'Wie de groep betaalt, als dat niet het netwerk is.',
        en: 'Who pays for the group, where that is not the network.',
      },
      sensitivity: 'free',
      synonyms: ['bekostigd door', 'financier', 'subsidiegever', 'betaald door'],
    },
  },
});

export type GroupRow = RowOf<typeof groups>;
