import { defineTable, type RowOf } from './define-table.ts';

export const transactions = defineTable({
  id: 'transactions',
  title: { nl: 'Boekingen', en: 'Transactions' },
  explanation: { nl: 'Wat er binnenkwam en wat er werd uitgegeven.', en: 'What came in and what was spent.' },
  grain: { nl: 'één rij per boeking', en: 'one row per booking' },
  required: false,
  synonyms: ['boekingen', 'transacties', 'financien', 'financiën', 'begroting', 'transactions', 'bookings'],
  key: ['id', 'date', 'year', 'kind', 'amount_eur', 'organisation_id', 'group_id', 'description'],
  fields: {
    id: {
      type: 'id',
      title: { nl: 'Boekingsnummer', en: 'Id' },
      explanation: { nl: 'Het nummer van de boeking.', en: 'The id of the booking.' },
      sensitivity: 'open',
      synonyms: ['boekingsnummer', 'boekstuk', 'boekstuknummer', 'boeking', 'nummer', 'nr'],
    },
    date: {
      type: 'date',
      title: { nl: 'Datum', en: 'Date' },
      explanation: { nl: 'De dag van de boeking; anders het jaar.', en: 'The day of the booking; otherwise the year.' },
      sensitivity: 'open',
      synonyms: ['datum', 'boekdatum', 'dag'],
    },
    year: {
      type: 'year',
      title: { nl: 'Jaar', en: 'Year' },
      explanation: { nl: 'Het jaar, als er geen datum is.', en: 'The year, where there is no date.' },
      sensitivity: 'open',
      synonyms: ['jaar', 'schooljaar', 'boekjaar', 'school year'],
    },
    kind: {
      type: 'choice',
      vocabulary: 'transaction_kind',
      required: true,
      title: { nl: 'Soort', en: 'Kind' },
      explanation: {
        nl: 'Deelnamebijdrage, bijdrage van derden, medefinanciering, subsidie, uitgave of overhead.',
        en: 'Fee, grant, cofunding, subsidy, expense or overhead.',
      },
      sensitivity: 'open',
      synonyms: ['soort', 'type', 'soort boeking', 'categorie', 'rekening'],
    },
    amount_eur: {
      type: 'money',
      column: 'amount_cents',
      required: true,
      title: { nl: 'Bedrag', en: 'Amount' },
      explanation: {
        nl: 'Het bedrag in euro’s; een terugbetaling is negatief.',
        en: 'The amount in euros; a refund is negative.',
      },
      sensitivity: 'open',
      synonyms: ['bedrag', 'bedrag eur', 'bedrag (€)', 'euro', 'amount'],
    },
    organisation_id: {
      type: 'id',
      references: 'organisations',
      title: { nl: 'Organisatie', en: 'Organisation' },
      explanation: { nl: 'Wie betaalde of ontving.', en: 'Who paid or received.' },
      sensitivity: 'organisation',
      synonyms: ['organisatie', 'organisatie id', 'organisatienummer', 'relatie', 'debiteur', 'relatienummer'],
      nameSynonyms: ['organisatienaam', 'naam organisatie', 'naam school', 'schoolnaam'],
    },
    group_id: {
      type: 'id',
      references: 'groups',
      title: { nl: 'Groep', en: 'Group' },
      explanation: { nl: 'De groep waarvoor de boeking is.', en: 'The group that the booking is for.' },
      sensitivity: 'open',
      synonyms: ['groep', 'groepsnummer', 'groep id', 'groepscode', 'kostenplaats', 'groepnummer'],
      nameSynonyms: ['groepsnaam', 'naam groep', 'group name'],
    },
    description: {
      type: 'text',
      title: { nl: 'Omschrijving', en: 'Description' },
      explanation: { nl: 'Wat er op de boeking staat.', en: 'What the booking says.' },
      sensitivity: 'free',
      synonyms: ['omschrijving', 'toelichting'],
    },
  },
});

export type TransactionRow = RowOf<typeof transactions>;
