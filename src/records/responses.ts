import { defineTable, type RowOf } from './define-table.ts';

export const responses = defineTable({
  id: 'responses',
  title: { nl: 'Evaluatie', en: 'Evaluation responses' },
  explanation: { nl: 'Antwoorden op een evaluatie.', en: 'Answers in an evaluation.' },
  grain: { nl: 'één rij per antwoord op een vraag', en: 'one row per answer to an item' },
  required: false,
  synonyms: ['evaluatie', 'evaluaties', 'antwoorden', 'enquete', 'enquête', 'responses', 'evaluation'],
  key: ['group_id', 'professional_id', 'item', 'score', 'date'],
  fields: {
    group_id: {
      type: 'id',
      references: 'groups',
      title: { nl: 'Groep', en: 'Group' },
      explanation: { nl: 'De groep waar het over gaat.', en: 'The group it is about.' },
      sensitivity: 'open',
      synonyms: ['groep', 'groepsnummer', 'groep id', 'groepscode', 'groepnummer'],
      nameSynonyms: ['groepsnaam', 'naam groep', 'group name'],
    },
    professional_id: {
      type: 'id',
      references: 'professionals',
      title: { nl: 'Deelnemer', en: 'Professional' },
      explanation: { nl: 'Wie antwoordde; leeg is anoniem.', en: 'Who answered; empty is anonymous.' },
      sensitivity: 'person',
      synonyms: ['deelnemer', 'deelnemersnummer', 'deelnemer id', 'deelnemernummer'],
      nameSynonyms: ['naam', 'naam deelnemer', 'deelnemersnaam', 'e-mail', 'e-mailadres', 'emailadres', 'name', 'email'],
    },
    item: {
      type: 'text',
      required: true,
      title: { nl: 'Vraag', en: 'Item' },
      explanation: { nl: 'De vraag of stelling.', en: 'The question or statement.' },
      sensitivity: 'open',
      synonyms: ['vraag', 'stelling'],
    },
    score: {
      type: 'number',
      required: true,
      range: [-1000, 1000],
      title: { nl: 'Score', en: 'Score' },
      explanation: { nl: 'Het antwoord als getal.', en: 'The answer as a number.' },
      sensitivity: 'personal',
      synonyms: ['antwoord', 'cijfer', 'waarde'],
    },
    mechanism: {
      type: 'choice',
      vocabulary: 'mechanism',
      title: { nl: 'Mechanisme', en: 'Mechanism' },
      explanation: {
        nl: 'Alleen als een onderzoeker het antwoord zo heeft gecodeerd: identificatie, coördinatie, reflectie of transformatie.',
        en: 'Only where a researcher coded the answer so: identification, coordination, reflection or transformation.',
      },
      sensitivity: 'open',
      synonyms: ['leermechanisme', 'code'],
    },
    date: {
      type: 'date',
      title: { nl: 'Datum', en: 'Date' },
      explanation: { nl: 'De dag van het antwoord.', en: 'The day of the answer.' },
      sensitivity: 'open',
      synonyms: ['datum', 'ingevuld op', 'tijdstempel'],
    },
  },
});

export type ResponseRow = RowOf<typeof responses>;
