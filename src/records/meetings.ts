import { defineTable, type RowOf } from './define-table.ts';

export const meetings = defineTable({
  id: 'meetings',
  title: { nl: 'Bijeenkomsten', en: 'Meetings' },
  explanation: {
    nl: 'De bijeenkomsten van groepen en van de beleidsgroep en andere organen.',
    en: 'The meetings of groups, and of the policy group and other bodies.',
  },
  grain: { nl: 'één rij per bijeenkomst', en: 'one row per meeting' },
  required: false,
  synonyms: ['bijeenkomsten', 'vergaderingen', 'meetings'],
  key: ['id'],
  fields: {
    id: {
      type: 'id',
      required: true,
      title: { nl: 'Nummer', en: 'Id' },
      explanation: { nl: 'Het nummer van de bijeenkomst.', en: 'The id of the meeting.' },
      sensitivity: 'open',
      synonyms: ['bijeenkomst', 'bijeenkomstnummer', 'bijeenkomst id', 'nummer', 'nr'],
    },
    group_id: {
      type: 'id',
      references: 'groups',
      title: { nl: 'Groep', en: 'Group' },
      explanation: { nl: 'De groep die bijeenkwam.', en: 'The group that met.' },
      sensitivity: 'open',
      synonyms: ['groep', 'groepsnummer', 'groep id', 'groepscode', 'groepnummer'],
      nameSynonyms: ['groepsnaam', 'naam groep', 'group name'],
    },
    body: {
      type: 'choice',
      vocabulary: 'body',
      title: { nl: 'Orgaan', en: 'Body' },
      explanation: {
        nl: 'Beleidsgroep, stuurgroep, programmateam of netwerkbijeenkomst.',
        en: 'Policy group, steering group, programme team or network meeting.',
      },
      sensitivity: 'open',
      synonyms: ['orgaan', 'overleg'],
    },
    date: {
      type: 'date',
      required: true,
      title: { nl: 'Datum', en: 'Date' },
      explanation: { nl: 'De dag van de bijeenkomst.', en: 'The day of the meeting.' },
      sensitivity: 'open',
      synonyms: ['datum', 'dag'],
    },
    hours: {
      type: 'hours',
      column: 'minutes',
      range: [0, 24],
      title: { nl: 'Uren', en: 'Hours' },
      explanation: { nl: 'Hoe lang de bijeenkomst duurde.', en: 'How long the meeting took.' },
      sensitivity: 'open',
      synonyms: ['uren', 'duur', 'aantal uren', 'duur (uren)'],
    },
    title: {
      type: 'text',
      title: { nl: 'Titel', en: 'Title' },
      explanation: { nl: 'Waar de bijeenkomst over ging.', en: 'What the meeting was about.' },
      sensitivity: 'free',
      synonyms: ['titel', 'onderwerp', 'omschrijving'],
    },
  },
});

export type MeetingRow = RowOf<typeof meetings>;
