import { defineTable, type RowOf } from './define-table.ts';

export const appointments = defineTable({
  id: 'appointments',
  title: { nl: 'Aanstellingen', en: 'Appointments' },
  explanation: {
    nl: 'Wie wanneer bij welke organisatie werkte: een contact telt voor de organisatie van dat moment.',
    en: 'Who worked for which organisation when: a tie belongs to the organisation of that time.',
  },
  grain: { nl: 'één rij per persoon per functie bij een organisatie', en: "one row per person's post at an organisation" },
  required: false,
  synonyms: ['aanstellingen', 'dienstverbanden', 'werkkringen', 'appointments', 'affiliations', 'employments'],
  key: ['professional_id', 'organisation_id', 'function', 'from'],
  fields: {
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
      required: true,
      references: 'organisations',
      title: { nl: 'Organisatie', en: 'Organisation' },
      explanation: { nl: 'Het nummer van de organisatie.', en: 'The id of the organisation.' },
      sensitivity: 'personal',
      synonyms: ['organisatie', 'organisatie id', 'organisatienummer', 'werkgever', 'school'],
      nameSynonyms: ['organisatienaam', 'naam organisatie', 'naam school', 'schoolnaam'],
    },
    function: {
      type: 'choice',
      vocabulary: 'function',
      title: { nl: 'Functie', en: 'Function' },
      explanation: { nl: 'De functie in deze aanstelling.', en: 'The function in this post.' },
      sensitivity: 'personal',
      synonyms: ['functie'],
    },
    fte: {
      type: 'number',
      range: [0, 2],
      title: { nl: 'Omvang (fte)', en: 'Size (fte)' },
      explanation: { nl: 'De omvang als deel van een volledige baan.', en: 'The size as a part of a full post.' },
      sensitivity: 'personal',
      synonyms: ['omvang', 'werktijdfactor', 'wtf', 'aanstellingsomvang'],
    },
    from: {
      type: 'date',
      monthMeans: 'first',
      title: { nl: 'Vanaf', en: 'From' },
      explanation: {
        nl: 'De eerste dag; leeg is onbekend en geldt als altijd al.',
        en: 'The first day; empty is unknown and counts as always.',
      },
      sensitivity: 'personal',
      synonyms: ['vanaf', 'van', 'begin', 'begindatum', 'startdatum', 'ingangsdatum', 'start'],
    },
    until: {
      type: 'date',
      monthMeans: 'last',
      title: { nl: 'Tot en met', en: 'Until' },
      explanation: { nl: 'De laatste dag; leeg loopt nog.', en: 'The last day; empty is still running.' },
      sensitivity: 'personal',
      synonyms: ['tot', 'tot en met', 't/m', 'eind', 'einddatum', 'einde', 'end'],
    },
  },
});

export type AppointmentRow = RowOf<typeof appointments>;
