import { defineTable, type RowOf } from './define-table.ts';

export const memberships = defineTable({
  id: 'memberships',
  title: { nl: 'Lidmaatschappen', en: 'Memberships' },
  explanation: { nl: 'Wie wanneer in welke groep zit.', en: 'Who is in which group when.' },
  grain: { nl: 'één rij per persoon per groep per periode', en: 'one row per person in a group over a period' },
  required: true,
  synonyms: ['lidmaatschappen', 'groepsleden', 'deelnames', 'memberships', 'members'],
  key: ['professional_id', 'group_id', 'role', 'from'],
  fields: {
    professional_id: {
      type: 'id',
      required: true,
      references: 'professionals',
      title: { nl: 'Deelnemer', en: 'Professional' },
      explanation: { nl: 'Het nummer van de deelnemer.', en: 'The id of the person.' },
      sensitivity: 'person',
      synonyms: ['deelnemer', 'deelnemersnummer', 'deelnemer id', 'deelnemernummer', 'persoon', 'lid'],
      nameSynonyms: ['naam', 'naam deelnemer', 'deelnemersnaam', 'e-mail', 'e-mailadres', 'emailadres', 'name', 'email'],
    },
    group_id: {
      type: 'id',
      required: true,
      references: 'groups',
      title: { nl: 'Groep', en: 'Group' },
      explanation: { nl: 'Het nummer van de groep.', en: 'The id of the group.' },
      sensitivity: 'open',
      synonyms: ['groep', 'groepsnummer', 'groep id', 'groepscode', 'groepnummer'],
      nameSynonyms: ['groepsnaam', 'naam groep', 'group name'],
    },
    role: {
      type: 'text',
      title: { nl: 'Rol', en: 'Role' },
      explanation: { nl: 'Bijvoorbeeld trekker of lid.', en: 'For instance leader or member.' },
      sensitivity: 'personal',
      synonyms: ['rol', 'rol in groep'],
    },
    from: {
      type: 'date',
      monthMeans: 'first',
      title: { nl: 'Vanaf', en: 'From' },
      explanation: { nl: 'De eerste dag; leeg geldt als altijd al.', en: 'The first day; empty counts as always.' },
      sensitivity: 'personal',
      synonyms: ['vanaf', 'van', 'begin', 'begindatum', 'startdatum', 'start', 'lid vanaf'],
    },
    until: {
      type: 'date',
      monthMeans: 'last',
      title: { nl: 'Tot en met', en: 'Until' },
      explanation: { nl: 'De laatste dag; leeg loopt nog.', en: 'The last day; empty is still running.' },
      sensitivity: 'personal',
      synonyms: ['tot', 'tot en met', 't/m', 'eind', 'einddatum', 'einde', 'end', 'lid tot'],
    },
  },
});

export type MembershipRow = RowOf<typeof memberships>;
