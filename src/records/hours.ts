import { defineTable, type RowOf } from './define-table.ts';

export const hours = defineTable({
  id: 'hours',
  title: { nl: 'Uren', en: 'Hours' },
  explanation: {
    nl: 'De uren die een werkgever beschikbaar stelt (gefaciliteerd) of die iemand besteedt.',
    en: 'The hours that an employer makes available (facilitated) or that somebody puts in (spent).',
  },
  grain: { nl: 'één rij per persoon, groep en jaar of dag', en: 'one row per person, group and year or day' },
  required: false,
  synonyms: ['uren', 'urenregistratie', 'urenstaat', 'hours'],
  key: ['professional_id', 'group_id', 'date', 'year', 'kind', 'employer_id'],
  fields: {
    professional_id: {
      type: 'id',
      required: true,
      references: 'professionals',
      title: { nl: 'Deelnemer', en: 'Professional' },
      explanation: { nl: 'Het nummer van de deelnemer.', en: 'The id of the person.' },
      sensitivity: 'person',
      synonyms: ['deelnemer', 'deelnemersnummer', 'deelnemer id', 'deelnemernummer', 'persoon', 'medewerker'],
      nameSynonyms: ['naam', 'naam deelnemer', 'deelnemersnaam', 'e-mail', 'e-mailadres', 'emailadres', 'name', 'email'],
    },
    group_id: {
      type: 'id',
      references: 'groups',
      title: { nl: 'Groep', en: 'Group' },
      explanation: { nl: 'De groep waarvoor de uren zijn.', en: 'The group that the hours are for.' },
      sensitivity: 'open',
      synonyms: ['groep', 'groepsnummer', 'groep id', 'groepscode', 'groepnummer'],
      nameSynonyms: ['groepsnaam', 'naam groep', 'group name'],
    },
    date: {
      type: 'date',
      title: { nl: 'Datum', en: 'Date' },
      explanation: { nl: 'De dag; anders het jaar.', en: 'The day; otherwise the year.' },
      sensitivity: 'open',
      synonyms: ['datum', 'dag'],
    },
    year: {
      type: 'year',
      title: { nl: 'Jaar', en: 'Year' },
      explanation: { nl: 'Het jaar, als er geen datum is.', en: 'The year, where there is no date.' },
      sensitivity: 'open',
      synonyms: ['jaar', 'schooljaar', 'school year'],
    },
    hours: {
      type: 'hours',
      column: 'minutes',
      required: true,
      range: [0, 10000],
      title: { nl: 'Uren', en: 'Hours' },
      explanation: { nl: 'Het aantal uren.', en: 'The number of hours.' },
      sensitivity: 'personal',
      synonyms: ['uren', 'aantal uren', 'aantal'],
    },
    kind: {
      type: 'choice',
      vocabulary: 'hours_kind',
      title: { nl: 'Soort', en: 'Kind' },
      explanation: { nl: 'Gefaciliteerd of besteed; leeg is besteed.', en: 'Facilitated or spent; empty is spent.' },
      sensitivity: 'open',
      synonyms: ['soort', 'type', 'soort uren'],
    },
    employer_id: {
      type: 'id',
      references: 'organisations',
      title: { nl: 'Werkgever', en: 'Employer' },
      explanation: { nl: 'De organisatie die de uren betaalt.', en: 'The organisation that pays for the hours.' },
      sensitivity: 'personal',
      synonyms: ['werkgever', 'organisatie', 'organisatienummer', 'bestuur'],
      nameSynonyms: ['organisatienaam', 'naam organisatie', 'naam school', 'schoolnaam'],
    },
  },
});

export type HoursRow = RowOf<typeof hours>;
