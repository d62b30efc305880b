import { columnOf, type FieldType, type RecordTable } from '../records/define-table.ts';
import { recordTables, type TableId } from '../records/index.ts';
import type { Column, ColumnType, TableShape } from './tables.ts';

/** How each kind of field is kept. */
export const typeOfField: Record<FieldType, ColumnType> = {
  id: 'VARCHAR',
  text: 'VARCHAR',
  email: 'VARCHAR',
  url: 'VARCHAR',
  choice: 'VARCHAR',
  date: 'DATE',
  year: 'VARCHAR',
  hours: 'INTEGER',
  money: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** What a value is counted in, where the column's name does not say it. */
const unitOf: Partial<Record<FieldType, { nl: string; en: string }>> = {
  hours: { nl: ' (in minuten)', en: ' (in minutes)' },
  money: { nl: ' (in centen)', en: ' (in cents)' },
};

/** A record table as it stands in the store: its fields, and where each row came from. */
export function recordShape(table: TableId): TableShape {
  const { title, explanation, grain, fields }: RecordTable = recordTables[table];
  return {
    name: table,
    title,
    definition: { nl: `${grain.nl}. ${explanation.nl}`, en: `${grain.en}. ${explanation.en}` },
    columns: [
      ...Object.entries(fields).map(([name, field]): Column => {
        const unit = unitOf[field.type] ?? { nl: '', en: '' };
        return {
          name: columnOf(name, field),
          type: typeOfField[field.type],
          required: field.required === true,
          comment: {
            nl: `${field.title.nl}${unit.nl}: ${field.explanation.nl}`,
            en: `${field.title.en}${unit.en}: ${field.explanation.en}`,
          },
        };
      }),
      {
        name: '_file',
        type: 'INTEGER',
        required: true,
        comment: { nl: 'Uit welk bestand: het nummer in sources.', en: 'From which file: its number in sources.' },
      },
      {
        name: '_row',
        type: 'INTEGER',
        required: true,
        comment: { nl: 'De regel in dat bestand; de kop is regel 1.', en: 'The line in that file; the header is line 1.' },
      },
      {
        name: '_hash',
        type: 'VARCHAR',
        required: true,
        comment: {
          nl: 'Het kenmerk van de inhoud: de MD5 van de velden hierboven als tekst, in een JSON-lijst; gelijk bij gelijke inhoud.',
          en: 'The mark of the content: the MD5 of the fields above as text, in a JSON list; the same for the same content.',
        },
      },
    ],
  };
}

/** The files that were read, or left unread. */
export const sourcesShape = {
  name: 'sources',
  title: { nl: 'Bronnen', en: 'Sources' },
  definition: {
    nl: 'Eén rij per gelezen bestand of blad; gelezen = geladen + geweigerd.',
    en: 'One row per file or sheet; read = loaded + rejected.',
  },
  columns: [
    { name: 'source', type: 'INTEGER', required: true, comment: { nl: 'Het nummer, vanaf 0.', en: 'Its number, from 0.' } },
    { name: 'file', type: 'VARCHAR', required: true, comment: { nl: 'De naam van het bestand.', en: 'The name of the file.' } },
    { name: 'sheet', type: 'VARCHAR', comment: { nl: 'Het blad van een werkmap.', en: 'The sheet of a workbook.' } },
    {
      name: 'record_table',
      type: 'VARCHAR',
      comment: { nl: 'De tabel waarin het is gelezen; leeg: ongelezen.', en: 'The table it was read into; empty: unread.' },
    },
    { name: 'format', type: 'VARCHAR', required: true, comment: { nl: 'De bestandssoort.', en: 'The kind of file.' } },
    { name: 'encoding', type: 'VARCHAR', comment: { nl: 'De tekencodering.', en: 'The text encoding.' } },
    { name: 'delimiter', type: 'VARCHAR', comment: { nl: 'Het scheidingsteken.', en: 'The separator.' } },
    { name: 'quote', type: 'VARCHAR', comment: { nl: 'Het aanhalingsteken om cellen.', en: 'The quote around cells.' } },
    {
      name: 'line_ends',
      type: 'VARCHAR',
      comment: { nl: 'Het regeleinde: LF, CRLF, CR of mixed.', en: 'The line end: LF, CRLF, CR or mixed.' },
    },
    { name: 'header_row', type: 'INTEGER', comment: { nl: 'De rij met de kolomkoppen.', en: 'The row with the column names.' } },
    { name: 'decimal', type: 'VARCHAR', comment: { nl: 'Het decimaalteken.', en: 'The decimal sign.' } },
    { name: 'thousands', type: 'VARCHAR', comment: { nl: 'Het teken voor duizendtallen.', en: 'The mark between thousands.' } },
    {
      name: 'date_order',
      type: 'VARCHAR',
      comment: { nl: 'De volgorde in datums: dmy, mdy of ymd.', en: 'The order in dates: dmy, mdy or ymd.' },
    },
    {
      name: 'because_json',
      type: 'VARCHAR',
      required: true,
      comment: {
        nl: 'Waaraan te zien is hoe het bestand is geschreven, per onderdeel in het Nederlands en Engels (JSON).',
        en: 'What tells how the file is written, for each part in Dutch and English (JSON).',
      },
    },
    {
      name: 'columns_json',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'Elke kolom en waarin die is gelezen (JSON).', en: 'Each column and what it was read into (JSON).' },
    },
    {
      name: 'content_sha256',
      type: 'VARCHAR',
      comment: { nl: 'SHA-256 van het bestand.', en: 'SHA-256 of the file.' },
    },
    { name: 'rows_read', type: 'INTEGER', required: true, comment: { nl: 'Gelezen rijen.', en: 'Rows read.' } },
    { name: 'rows_loaded', type: 'INTEGER', required: true, comment: { nl: 'Geladen rijen.', en: 'Rows loaded.' } },
    { name: 'rows_rejected', type: 'INTEGER', required: true, comment: { nl: 'Geweigerde rijen.', en: 'Rows rejected.' } },
  ],
} as const satisfies TableShape;

const place = [{ name: 'sheet', type: 'VARCHAR', comment: { nl: 'Het blad van een werkmap.', en: 'The sheet of a workbook.' } }] as const;

const said = [
  {
    name: 'message_nl',
    type: 'VARCHAR',
    required: true,
    comment: { nl: 'Wat er aan de hand is, in het Nederlands.', en: 'What is the matter, in Dutch.' },
  },
  {
    name: 'message_en',
    type: 'VARCHAR',
    required: true,
    comment: { nl: 'Wat er aan de hand is, in het Engels.', en: 'What is the matter, in English.' },
  },
] as const;

const words = [
  ...said,
  {
    name: 'remedy_nl',
    type: 'VARCHAR',
    required: true,
    comment: { nl: 'Wat eraan te doen is, in het Nederlands.', en: 'What to do about it, in Dutch.' },
  },
  {
    name: 'remedy_en',
    type: 'VARCHAR',
    required: true,
    comment: { nl: 'Wat eraan te doen is, in het Engels.', en: 'What to do about it, in English.' },
  },
] as const;

/** The rows that were refused. */
export const rejectionsShape = {
  name: 'rejections',
  title: { nl: 'Geweigerd', en: 'Rejections' },
  definition: { nl: 'Eén rij per geweigerde regel, en waarom.', en: 'One row per row that was refused, and why.' },
  columns: [
    { name: 'file', type: 'VARCHAR', required: true, comment: { nl: 'De naam van het bestand.', en: 'The name of the file.' } },
    ...place,
    {
      name: 'row',
      type: 'INTEGER',
      required: true,
      comment: { nl: 'De regel; de kop is regel 1.', en: 'The line; the header is line 1.' },
    },
    { name: 'column', type: 'VARCHAR', comment: { nl: 'De kolom.', en: 'The column.' } },
    { name: 'code', type: 'VARCHAR', required: true, comment: { nl: 'De vaste naam van de fout.', en: 'The fixed name of the fault.' } },
    { name: 'found', type: 'VARCHAR', required: true, comment: { nl: 'Wat er stond.', en: 'What stood there.' } },
    {
      name: 'expected_nl',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'Wat er verwacht werd, in het Nederlands.', en: 'What was expected, in Dutch.' },
    },
    {
      name: 'expected_en',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'Wat er verwacht werd, in het Engels.', en: 'What was expected, in English.' },
    },
    ...words,
  ],
} as const satisfies TableShape;

/** What is odd in what was loaded. */
export const warningsShape = {
  name: 'warnings',
  title: { nl: 'Opgevallen', en: 'Warnings' },
  definition: { nl: 'Eén rij per bijzonderheid in wat wel is geladen.', en: 'One row per thing that is odd in what was loaded.' },
  columns: [
    { name: 'code', type: 'VARCHAR', required: true, comment: { nl: 'De vaste naam.', en: 'The fixed name.' } },
    { name: 'file', type: 'VARCHAR', comment: { nl: 'De naam van het bestand.', en: 'The name of the file.' } },
    ...place,
    { name: 'row', type: 'INTEGER', comment: { nl: 'De regel; de kop is regel 1.', en: 'The line; the header is line 1.' } },
    ...words,
  ],
} as const satisfies TableShape;

/** What was taken together, and on whose word. */
export const mergesShape = {
  name: 'merges',
  title: { nl: 'Samengenomen', en: 'Merges' },
  definition: {
    nl: 'Eén rij per record of naam die als een ander record telt, en wie dat besloot.',
    en: 'One row per record or name that counts as another record, and who decided so.',
  },
  columns: [
    { name: 'kind', type: 'VARCHAR', required: true, comment: { nl: 'Wat er is samengenomen.', en: 'What was taken together.' } },
    { name: 'kept_id', type: 'VARCHAR', required: true, comment: { nl: 'Het record dat telt.', en: 'The record that counts.' } },
    { name: 'kept_name', type: 'VARCHAR', required: true, comment: { nl: 'De naam daarvan.', en: 'Its name.' } },
    { name: 'kept_file', type: 'VARCHAR', required: true, comment: { nl: 'Het bestand waarin het staat.', en: 'The file it stands in.' } },
    { name: 'kept_sheet', type: 'VARCHAR', comment: { nl: 'Het blad van een werkmap.', en: 'The sheet of a workbook.' } },
    { name: 'kept_row', type: 'INTEGER', required: true, comment: { nl: 'De rij daarin.', en: 'The row in it.' } },
    {
      name: 'merged_id',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'Het nummer of de naam die als dat record telt.', en: 'The id or name that counts as that record.' },
    },
    { name: 'merged_name', type: 'VARCHAR', required: true, comment: { nl: 'De naam daarvan.', en: 'Its name.' } },
    {
      name: 'merged_file',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'Het bestand waarin die het eerst staat.', en: 'The file it first stands in.' },
    },
    { name: 'merged_sheet', type: 'VARCHAR', comment: { nl: 'Het blad van een werkmap.', en: 'The sheet of a workbook.' } },
    { name: 'merged_row', type: 'INTEGER', required: true, comment: { nl: 'De rij daarin.', en: 'The row in it.' } },
    {
      name: 'decided_by',
      type: 'VARCHAR',
      required: true,
      comment: {
        nl: 'decision: een rij van identities.csv; name of email: er is er maar één die zo heet.',
        en: 'decision: a row of identities.csv; name or email: only one is called so.',
      },
    },
    { name: 'decided_file', type: 'VARCHAR', comment: { nl: 'Het bestand met het besluit.', en: 'The file with the decision.' } },
    { name: 'decided_row', type: 'INTEGER', comment: { nl: 'De rij met het besluit.', en: 'The row with the decision.' } },
    { name: 'times', type: 'INTEGER', required: true, comment: { nl: 'In hoeveel rijen.', en: 'In how many rows.' } },
    ...said,
  ],
} as const satisfies TableShape;

/** What was filled in from the registry. */
export const enrichmentsShape = {
  name: 'enrichments',
  title: { nl: 'Aangevuld uit het register', en: 'Filled in from the registry' },
  definition: {
    nl: 'Eén rij per leeg veld van een organisatie dat uit een registerbestand is aangevuld.',
    en: 'One row per empty field of an organisation that was filled in from a registry file.',
  },
  columns: [
    { name: 'organisation_id', type: 'VARCHAR', required: true, comment: { nl: 'De organisatie.', en: 'The organisation.' } },
    {
      name: 'field',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'Het veld; id: de organisatie zelf is toegevoegd.', en: 'The field; id: the organisation itself was added.' },
    },
    { name: 'value', type: 'VARCHAR', required: true, comment: { nl: 'Wat er is ingevuld.', en: 'What was filled in.' } },
    { name: 'file', type: 'VARCHAR', required: true, comment: { nl: 'Het registerbestand.', en: 'The registry file.' } },
    { name: 'row', type: 'INTEGER', required: true, comment: { nl: 'De rij daarin.', en: 'The row in it.' } },
    ...said,
  ],
} as const satisfies TableShape;

/** What stands in columns that nobody knows. */
export const keptAsideShape = {
  name: 'kept_aside',
  title: { nl: 'Apart bewaard', en: 'Kept aside' },
  definition: {
    nl: 'Eén rij per ingevulde cel van een kolom die wij niet kennen, van een rij die is geladen. Alleen voor intern gebruik: het komt in geen verslag, cijfer of uitvoer. Kolommen die naar persoonsgegevens uitzien staan er niet in.',
    en: 'One row per filled cell of a column that nobody knows, of a row that was loaded. For internal use only: it is in no report, figure or export. Columns that look like personal data are not in it.',
  },
  columns: [
    {
      name: 'source',
      type: 'INTEGER',
      required: true,
      comment: { nl: 'Uit welk bestand: het nummer in sources (_file).', en: 'From which file: its number in sources (_file).' },
    },
    {
      name: 'row',
      type: 'INTEGER',
      required: true,
      comment: { nl: 'De regel in dat bestand (_row).', en: 'The line in that file (_row).' },
    },
    {
      name: 'position',
      type: 'INTEGER',
      required: true,
      comment: { nl: 'De hoeveelste kolom, vanaf 1.', en: 'Which column it was, from 1.' },
    },
    {
      name: 'column',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'De kop van de kolom; leeg: zonder kop.', en: 'The heading of the column; empty: without one.' },
    },
    { name: 'value', type: 'VARCHAR', required: true, comment: { nl: 'Wat er stond, als tekst.', en: 'What stood there, as text.' } },
  ],
} as const satisfies TableShape;

/** What this store is made of. */
export const aboutShape = {
  name: 'about',
  title: { nl: 'Over dit bestand', en: 'About this file' },
  definition: { nl: 'Eén rij.', en: 'One row.' },
  columns: [
    {
      name: 'fingerprint',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'SHA-256 over alle gelezen bestanden.', en: 'SHA-256 over every file that was read.' },
    },
    {
      name: 'version',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'De versie van Grensganger die het maakte.', en: 'The version of Grensganger that made it.' },
    },
    {
      name: 'schema',
      type: 'INTEGER',
      required: true,
      comment: { nl: 'De versie van de opbouw van dit bestand.', en: 'The version of how this file is laid out.' },
    },
    { name: 'name', type: 'VARCHAR', required: true, comment: { nl: 'De naam van het netwerk.', en: 'The name of the network.' } },
    {
      name: 'year_basis',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'Schooljaren (school) of kalenderjaren (calendar).', en: 'School years (school) or calendar years (calendar).' },
    },
    {
      name: 'project',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'Het projectbestand, gelezen (JSON).', en: 'The project file, as read (JSON).' },
    },
  ],
} as const satisfies TableShape;

/** What was agreed, so that checks can be repeated by whoever opens the store. */
export const agreedShape = {
  name: 'agreed',
  title: { nl: 'Afgesproken', en: 'Agreed' },
  definition: {
    nl: 'Eén rij per afspraak en de tijd waarover die waarde geldt.',
    en: 'One row per agreement and the time over which that value holds.',
  },
  columns: [
    { name: 'id', type: 'VARCHAR', required: true, comment: { nl: 'De afspraak.', en: 'The agreement.' } },
    {
      name: 'group_kind',
      type: 'VARCHAR',
      comment: { nl: 'Bij steun: voor welke soort groep.', en: 'For support: the kind of group that it is for.' },
    },
    {
      name: 'value',
      type: 'DOUBLE',
      comment: {
        nl: 'De waarde in centen, minuten of een aantal; leeg: er is geen getal afgesproken.',
        en: 'The value in cents, minutes or a number; empty: no figure was agreed.',
      },
    },
    { name: 'from', type: 'DATE', comment: { nl: 'Vanaf; leeg is altijd al.', en: 'From; empty is always.' } },
    { name: 'until', type: 'DATE', comment: { nl: 'Tot en met; leeg loopt nog.', en: 'Until; empty still holds.' } },
  ],
} as const satisfies TableShape;

/** The years that everything is counted by. */
export const yearsShape = {
  name: 'years',
  title: { nl: 'Jaren', en: 'Years' },
  definition: {
    nl: 'Eén rij per jaar met gegevens; zonder één datum in de gegevens is er één rij: all.',
    en: 'One row per year that has records; without a single date in the records there is one row: all.',
  },
  columns: [
    {
      name: 'id',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'Het jaar, zoals 2020-2021 of 2021.', en: 'The year, such as 2020-2021 or 2021.' },
    },
    { name: 'from', type: 'DATE', required: true, comment: { nl: 'De eerste dag.', en: 'The first day.' } },
    { name: 'until', type: 'DATE', required: true, comment: { nl: 'De laatste dag.', en: 'The last day.' } },
  ],
} as const satisfies TableShape;
