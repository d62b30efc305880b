import type { TableId } from '../../src/records/index.ts';

export interface Layout {
  readonly table: TableId;
  /** Per column its header, in the order in which it stands there. */
  readonly headers: Readonly<Record<string, string>>;
  readonly remarks?: true;
}

export interface Sheet extends Layout {
  readonly sheet: string;
}

export interface CsvFile extends Layout {
  readonly file: string;
  readonly encoding: 'utf8' | 'utf8-bom' | 'windows-1252';
  readonly newline: '\n' | '\r\n';
  readonly dates: 'dutch' | 'iso';
}

/** The members' register: one workbook, kept by the secretary. */
export const sheets: readonly Sheet[] = [
  {
    sheet: 'Organisaties',
    table: 'organisations',
    headers: {
      id: 'Nummer',
      name: 'Naam',
      kind: 'Soort',
      sector: 'Sector',
      parent_id: 'Bestuur',
      municipality: 'Gemeente',
      member_from: 'Lid vanaf',
      member_until: 'Lid tot en met',
      training_partnership: 'Opleidingsschool',
      registry_id: 'BRIN- of bestuursnummer',
    },
    remarks: true,
  },
  {
    sheet: 'Deelnemers',
    table: 'professionals',
    headers: {
      id: 'Deelnemersnummer',
      name: 'Naam',
      email: 'E-mailadres',
      consent: 'Toestemming',
      consent_from: 'Toestemming vanaf',
      consent_until: 'Toestemming tot en met',
      organisation_id: 'Organisatie',
      function: 'Functie',
    },
  },
  {
    sheet: 'Aanstellingen',
    table: 'appointments',
    headers: {
      professional_id: 'Deelnemer',
      organisation_id: 'Organisatie',
      function: 'Functie',
      fte: 'Omvang (fte)',
      from: 'Vanaf',
      until: 'Tot en met',
    },
  },
  {
    sheet: 'Groepen',
    table: 'groups',
    headers: {
      id: 'Code',
      name: 'Naam',
      kind: 'Soort',
      theme_id: 'Thema',
      goal: 'Doel',
      from: 'Begindatum',
      until: 'Einddatum',
      funder: 'Bekostigd door',
    },
  },
  {
    sheet: 'Lidmaatschappen',
    table: 'memberships',
    headers: { professional_id: 'Deelnemer', group_id: 'Groep', role: 'Rol', from: 'Lid vanaf', until: 'Lid tot' },
  },
  {
    sheet: "Thema's",
    table: 'themes',
    headers: { id: 'Nummer', name: 'Thema', priority: 'Prioriteit', from: 'Vanaf', until: 'Tot en met' },
  },
  {
    sheet: 'Levensloop',
    table: 'lineage',
    headers: { from_group_id: 'Van groep', to_group_id: 'Naar groep', kind: 'Hoe', date: 'Datum' },
  },
];

/** What comes from other systems: the calendar, the time sheets, the bookkeeping, the website, the questionnaire. */
export const csvFiles: readonly CsvFile[] = [
  {
    file: 'bijeenkomsten.csv',
    table: 'meetings',
    headers: { id: 'Bijeenkomstnummer', group_id: 'Groep', body: 'Orgaan', date: 'Datum', hours: 'Duur (uren)', title: 'Onderwerp' },
    encoding: 'utf8',
    newline: '\r\n',
    dates: 'dutch',
  },
  {
    file: 'aanwezigheid.csv',
    table: 'attendance',
    headers: { meeting_id: 'Bijeenkomst', professional_id: 'Deelnemer', organisation_id: 'Namens', hours: 'Uren' },
    encoding: 'utf8',
    newline: '\r\n',
    dates: 'dutch',
  },
  {
    file: 'uren.csv',
    table: 'hours',
    headers: {
      professional_id: 'Medewerker',
      employer_id: 'Werkgever',
      group_id: 'Groep',
      year: 'Schooljaar',
      date: 'Datum',
      hours: 'Aantal uren',
      kind: 'Soort uren',
    },
    remarks: true,
    encoding: 'windows-1252',
    newline: '\r\n',
    dates: 'dutch',
  },
  {
    file: 'boekingen.csv',
    table: 'transactions',
    headers: {
      id: 'Boekstuk',
      date: 'Boekdatum',
      year: 'Boekjaar',
      kind: 'Rekening',
      amount_eur: 'Bedrag (€)',
      organisation_id: 'Relatie',
      group_id: 'Kostenplaats',
      description: 'Omschrijving',
    },
    encoding: 'utf8-bom',
    newline: '\r\n',
    dates: 'dutch',
  },
  {
    file: 'producten.csv',
    table: 'products',
    headers: { id: 'Productnummer', title: 'Titel', kind: 'Vorm', group_id: 'Gemaakt door', date: 'Verschenen', url: 'Webadres' },
    encoding: 'utf8',
    newline: '\n',
    dates: 'iso',
  },
  {
    file: 'gebruik.csv',
    table: 'product_uses',
    headers: { product_id: 'Product', organisation_id: 'Gebruikt bij', context: 'Gebruikt voor', date: 'Sinds' },
    encoding: 'utf8',
    newline: '\n',
    dates: 'iso',
  },
  {
    file: 'evaluatie.csv',
    table: 'responses',
    headers: { group_id: 'Groep', professional_id: 'Deelnemersnummer', item: 'Stelling', score: 'Antwoord', date: 'Ingevuld op' },
    encoding: 'utf8',
    newline: '\n',
    dates: 'iso',
  },
];
