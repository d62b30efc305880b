import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre';
import iconv from 'iconv-lite';
import { isoDate } from '../../src/i18n/formats.ts';
import type { Field } from '../../src/records/define-table.ts';
import { recordTables, type TableId } from '../../src/records/index.ts';
import { vocabularies, type Term, type VocabularyId } from '../../src/records/vocabularies.ts';
import type { SampleCell } from './faults.ts';
import { rowsAsWritten, type Sample } from './network.ts';
import { projectFile } from './project-file.ts';

interface Layout {
  readonly table: TableId;
  /** Per column its header, in the order in which it stands there. */
  readonly headers: Readonly<Record<string, string>>;
  readonly remarks?: true;
}

interface Sheet extends Layout {
  readonly sheet: string;
}

interface CsvFile extends Layout {
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

const unknownColumn = 'Opmerkingen';

/** Writes the sample as a network would have it: a workbook and the CSV files of other systems, with their Dutch headers, and a project file. */
export async function writeDutch(sample: Sample, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'ledenadministratie.xlsx'), await workbook(sample));
  for (const layout of csvFiles) await writeFile(join(folder, layout.file), csv(sample, layout));
  await writeFile(join(folder, 'network.yaml'), projectFile);
}

async function workbook(sample: Sample): Promise<Uint8Array> {
  const made = new Date('2025-08-18T08:00:00Z');
  return writeXlsx({
    sheets: [...sheets.map((layout) => sheetOf(sample, layout)), explanation],
    properties: { title: 'Ledenadministratie Kennisnetwerk Voorbeeld', creator: 'Kennisnetwerk Voorbeeld', created: made, modified: made },
  });
}

function sheetOf(sample: Sample, layout: Sheet): WriteSheet {
  const columns = Object.entries(layout.headers);
  const rows = rowsAsWritten(sample, layout.table);
  const header: CellValue[] = [...columns.map(([, title]) => title), ...(layout.remarks === true ? [unknownColumn] : [])];
  const body = rows.map(({ cells, remark }): CellValue[] => [
    ...columns.map(([name]) => workbookCell(fieldOf(layout.table, name), cells[name] ?? null)),
    ...(layout.remarks === true ? [remark] : []),
  ]);
  return {
    name: layout.sheet,
    rows: [header, ...body],
    columns: header.map((title, at) => {
      const [name] = columns[at] ?? [];
      const type = name === undefined ? 'text' : fieldOf(layout.table, name).type;
      const longest = Math.max(...body.map((row) => String(row[at] ?? '').length));
      return type === 'date' ? { width: 15, numFmt: 'dd-mm-yyyy' } : { width: Math.max(String(title).length, Math.min(longest, 48)) + 2 };
    }),
    freezePane: { rows: 1 },
  };
}

/** A sheet for people: the tool says that it leaves it unread. */
const explanation: WriteSheet = {
  name: 'Toelichting',
  rows: [
    ['Dit is een verzonnen netwerk'],
    ['De mensen, scholen, besturen en groepen in dit bestand bestaan niet. Zij zijn gemaakt om te laten zien wat het programma kan.'],
    ['Er staan met opzet fouten in, zoals die in elke administratie voorkomen.'],
  ],
  columns: [{ width: 110 }],
};

function workbookCell(field: Field, cell: SampleCell): CellValue {
  if (typeof cell === 'number' && field.type === 'date') return new Date(cell * 86_400_000);
  if (typeof cell === 'number' && field.type === 'number') return cell;
  return cell === null ? null : dutchCell(field, cell, 'dutch');
}

function csv(sample: Sample, layout: CsvFile): Buffer {
  const columns = Object.entries(layout.headers);
  const lines = [
    [...columns.map(([, title]) => title), ...(layout.remarks === true ? [unknownColumn] : [])],
    ...rowsAsWritten(sample, layout.table).map(({ cells, remark }) => [
      ...columns.map(([name]) => dutchCell(fieldOf(layout.table, name), cells[name] ?? null, layout.dates)),
      ...(layout.remarks === true ? [remark ?? ''] : []),
    ]),
  ];
  const text = lines.map((line) => line.map(quoted).join(';') + layout.newline).join('');
  if (layout.encoding === 'windows-1252') return iconv.encode(text, 'windows-1252');
  return Buffer.from(layout.encoding === 'utf8-bom' ? `\uFEFF${text}` : text);
}

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function fieldOf(table: TableId, name: string): Field {
  const field = Object.entries<Field>(recordTables[table].fields).find(([id]) => id === name)?.[1];
  if (field === undefined) throw new Error(`${table} has no ${name}`);
  return field;
}

function dutchCell(field: Field, cell: SampleCell, dates: 'dutch' | 'iso'): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.typed;
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  if (typeof cell === 'string') return field.vocabulary === undefined ? cell : dutchWord(field.vocabulary, cell);
  if (field.type === 'date') {
    const iso = isoDate(cell);
    return dates === 'iso' ? iso : iso.split('-').toReversed().join('-');
  }
  if (field.type === 'money') return euros(cell);
  return String(field.type === 'hours' ? cell / 60 : cell).replace('.', ',');
}

/** `€ 1.500,00`, as the bookkeeping exports it. */
function euros(cents: number): string {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return `€ ${cents < 0 ? '-' : ''}${whole},${String(Math.abs(cents) % 100).padStart(2, '0')}`;
}

/** The words a school's office uses, where they differ from the vocabulary's own. */
const spoken: Readonly<Record<string, string>> = { plg: 'PLG', board: 'beleidsgroep', teacher: 'leerkracht' };

function dutchWord(vocabulary: string, value: string): string {
  if (spoken[value] !== undefined) return spoken[value];
  const terms: Readonly<Record<string, Term>> = vocabularies[vocabulary as VocabularyId].terms;
  return terms[value]?.nl ?? value;
}
