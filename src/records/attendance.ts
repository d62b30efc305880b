import { defineTable, type RowOf } from './define-table.ts';

export const attendance = defineTable({
  id: 'attendance',
  title: { nl: 'Aanwezigheid', en: 'Attendance' },
  explanation: { nl: 'Wie er bij welke bijeenkomst was.', en: 'Who was at which meeting.' },
  grain: { nl: 'één rij per persoon per bijeenkomst', en: 'one row per person at a meeting' },
  required: false,
  synonyms: ['aanwezigheid', 'presentie', 'presentielijst', 'aanwezigen', 'attendance'],
  key: ['meeting_id', 'professional_id'],
  fields: {
    meeting_id: {
      type: 'id',
      required: true,
      references: 'meetings',
      title: { nl: 'Bijeenkomst', en: 'Meeting' },
      explanation: { nl: 'Het nummer van de bijeenkomst.', en: 'The id of the meeting.' },
      sensitivity: 'open',
      synonyms: ['bijeenkomst', 'bijeenkomstnummer', 'bijeenkomst id', 'vergadering'],
    },
    professional_id: {
      type: 'id',
      required: true,
      references: 'professionals',
      title: { nl: 'Deelnemer', en: 'Professional' },
      explanation: { nl: 'Het nummer van de deelnemer.', en: 'The id of the person.' },
      sensitivity: 'person',
      synonyms: ['deelnemer', 'deelnemersnummer', 'deelnemer id', 'deelnemernummer', 'persoon'],
      nameSynonyms: ['naam', 'naam deelnemer', 'deelnemersnaam', 'e-mail', 'e-mailadres', 'emailadres', 'name', 'email'],
    },
    organisation_id: {
      type: 'id',
      references: 'organisations',
      title: { nl: 'Namens organisatie', en: 'For organisation' },
      explanation: { nl: 'De organisatie waarvoor iemand er was.', en: 'The organisation somebody came for.' },
      sensitivity: 'personal',
      synonyms: ['namens', 'organisatie', 'organisatie id', 'organisatienummer', 'namens organisatie'],
      nameSynonyms: ['organisatienaam', 'naam organisatie', 'naam school', 'schoolnaam'],
    },
    hours: {
      type: 'hours',
      column: 'minutes',
      range: [0, 24],
      title: { nl: 'Uren', en: 'Hours' },
      explanation: {
        nl: 'Hoe lang iemand er was; leeg is de hele bijeenkomst.',
        en: 'How long somebody stayed; empty is the whole meeting.',
      },
      sensitivity: 'personal',
      synonyms: ['uren', 'aantal uren'],
    },
  },
});

export type AttendanceRow = RowOf<typeof attendance>;
