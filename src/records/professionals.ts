import { defineTable, type RowOf } from './define-table.ts';

export const professionals = defineTable({
  id: 'professionals',
  title: { nl: 'Deelnemers', en: 'Professionals' },
  explanation: { nl: 'De mensen die meedoen.', en: 'The people who take part.' },
  grain: { nl: 'één rij per persoon', en: 'one row per person' },
  required: true,
  synonyms: ['deelnemers', 'personen', 'leden', 'mensen', 'professionals', 'people', 'persons'],
  key: ['id'],
  fields: {
    id: {
      type: 'id',
      required: true,
      title: { nl: 'Nummer', en: 'Id' },
      explanation: { nl: 'Het eigen nummer van de deelnemer.', en: "The person's own number." },
      sensitivity: 'person',
      synonyms: [
        'deelnemersnummer',
        'deelnemer id',
        'deelnemernummer',
        'persoonsnummer',
        'persnr',
        'personeelsnummer',
        'personeelsnr',
        'nummer',
        'nr',
      ],
    },
    name: {
      type: 'text',
      title: { nl: 'Naam', en: 'Name' },
      explanation: { nl: 'Voor- en achternaam.', en: 'First and last name.' },
      sensitivity: 'person',
      synonyms: ['naam', 'deelnemer', 'volledige naam'],
    },
    email: {
      type: 'email',
      title: { nl: 'E-mailadres', en: 'E-mail' },
      explanation: {
        nl: 'Alleen om dezelfde persoon te herkennen; komt nergens in.',
        en: 'Only to recognise the same person; shown nowhere.',
      },
      sensitivity: 'person',
      synonyms: ['e-mail', 'mail', 'e-mailadres', 'emailadres', 'mailadres'],
    },
    consent: {
      type: 'choice',
      vocabulary: 'consent',
      title: { nl: 'Toestemming', en: 'Consent' },
      explanation: {
        nl: 'Wie de naam mag zien: niemand, de beleidsgroep, of iedereen. Leeg is geen toestemming.',
        en: 'Who may see the name: nobody, the policy group, or everybody. Empty is no consent.',
      },
      sensitivity: 'personal',
      synonyms: ['toestemming', 'akkoord'],
    },
    consent_from: {
      type: 'date',
      monthMeans: 'first',
      title: { nl: 'Toestemming vanaf', en: 'Consent from' },
      explanation: {
        nl: 'De dag waarop toestemming is gegeven; zonder datum geldt die niet.',
        en: 'The day consent was given; it does not hold without one.',
      },
      sensitivity: 'personal',
      synonyms: ['toestemming vanaf', 'toestemming op', 'datum toestemming'],
    },
    consent_until: {
      type: 'date',
      monthMeans: 'last',
      title: { nl: 'Toestemming tot en met', en: 'Consent until' },
      explanation: {
        nl: 'De laatste dag van de toestemming, of de dag waarop die is ingetrokken.',
        en: 'The last day of consent, or the day it was withdrawn.',
      },
      sensitivity: 'personal',
      synonyms: ['toestemming tot', 'toestemming tot en met', 'toestemming ingetrokken'],
    },
    organisation_id: {
      type: 'id',
      references: 'organisations',
      title: { nl: 'Organisatie', en: 'Home organisation' },
      explanation: {
        nl: 'Waar iemand werkt, als er geen aanstellingen met data zijn.',
        en: 'Where somebody works, where no dated appointments are kept.',
      },
      sensitivity: 'personal',
      synonyms: ['organisatie', 'organisatie id', 'organisatienummer', 'werkgever', 'school', 'werkt bij'],
      nameSynonyms: ['organisatienaam', 'naam organisatie', 'naam school', 'schoolnaam'],
    },
    function: {
      type: 'choice',
      vocabulary: 'function',
      title: { nl: 'Functie', en: 'Function' },
      explanation: { nl: 'Leraar, schoolopleider, intern begeleider …', en: 'Teacher, school-based educator, internal supervisor …' },
      sensitivity: 'personal',
      synonyms: ['functie', 'beroep', 'rol in organisatie'],
    },
  },
});

export type ProfessionalRow = RowOf<typeof professionals>;
