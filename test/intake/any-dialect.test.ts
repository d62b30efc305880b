import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { isoDate } from '../../src/i18n/formats.ts';
import type { CheckedRecords } from '../../src/intake/report.ts';
import { parseProject } from '../../src/project.ts';
import { readChecked } from './read-checked.ts';

/** A booking as somebody means it: what is read back must say the same. */
interface Booking {
  readonly id: string;
  readonly day: number;
  readonly kind: string;
  readonly cents: number;
  readonly description: string;
}

/** One way of writing a text file. */
interface Writing {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly bom: boolean;
  readonly end: '\n' | '\r\n' | '\r';
  readonly quoteAll: boolean;
  readonly decimal: ',' | '.';
  readonly thousands: boolean;
  readonly date: 'iso' | 'dashes' | 'slashes' | 'points' | 'words';
  readonly headers: readonly string[];
  readonly lastEnd: boolean;
  readonly above: 'nothing' | 'sep' | 'blank';
}

const headers = [
  ['id', 'boekstuk', 'Boekingsnummer', 'NUMMER'],
  ['date', 'datum', 'Datum ', 'DATE'],
  ['kind', 'soort', 'Kind', 'SOORT'],
  ['amount_eur', 'bedrag', 'Bedrag', 'amount-eur'],
  ['description', 'omschrijving', 'Omschrijving', 'DESCRIPTION'],
] as const;

const kinds = ['fee', 'grant', 'expense', 'overhead'];

const writing: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
  bom: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  decimal: fc.constantFrom(',', '.'),
  thousands: fc.boolean(),
  date: fc.constantFrom('iso', 'dashes', 'slashes', 'points', 'words'),
  headers: fc.tuple(...headers.map((names) => fc.constantFrom(...names))),
  lastEnd: fc.boolean(),
  above: fc.constantFrom('nothing', 'sep', 'blank'),
});

const nasty = [
  '"',
  '""',
  "'",
  ';',
  ',',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\r',
  '\\',
  '=1+1',
  '🧑‍🏫',
  'é',
  '\u0000',
  '\ufeff',
  'sep=;',
  '1.500',
  '03-04-2021',
];
/** Any text at all. `#N/A` and its like are left out: those a spreadsheet writes for a formula that failed, and they are refused. */
const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom(...nasty)), { maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => !/^#[A-Z]/i.test(text.trim()));

const bookings = (text: fc.Arbitrary<string>): fc.Arbitrary<Booking[]> =>
  fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 99_999 }).map((number) => `B${number}`),
      day: fc.integer({ min: 3650, max: 30_000 }),
      kind: fc.constantFrom(...kinds),
      cents: fc.integer({ min: -1e9, max: 1e9 }),
      description: text,
    }),
    { minLength: 1, maxLength: 8, selector: (booking) => booking.id },
  );

function dateText(day: number, style: Writing['date']): string {
  const [year = '', month = '', date = ''] = isoDate(day).split('-');
  switch (style) {
    case 'iso':
      return `${year}-${month}-${date}`;
    case 'dashes':
      return `${date}-${month}-${year}`;
    case 'slashes':
      return `${date}/${month}/${year}`;
    case 'points':
      return `${Number(date)}.${Number(month)}.${year}`;
    case 'words':
      return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(day * 86_400_000);
  }
}

function amountText(cents: number, { decimal, thousands }: Writing): string {
  const locale = decimal === ',' ? 'nl-NL' : 'en-US';
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, useGrouping: thousands }).format(cents / 100);
}

function linesOf(rows: readonly Booking[], how: Writing): string[] {
  const cell = (text: string): string =>
    how.quoteAll || /["\r\n]/.test(text) || text.includes(how.delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return [
    how.headers,
    ...rows.map((row) => [row.id, dateText(row.day, how.date), row.kind, amountText(row.cents, how), row.description]),
  ].map((cells) => cells.map(cell).join(how.delimiter));
}

function textOf(rows: readonly Booking[], how: Writing): string {
  const above = { nothing: '', sep: `sep=${how.delimiter}${how.end}`, blank: how.end }[how.above];
  return above + linesOf(rows, how).join(how.end) + (how.lastEnd ? how.end : '');
}

const bytesOf = (text: string, how: Writing): Buffer => iconv.encode(text, how.encoding, { addBOM: how.bom });

const lacking = 'without: [organisations, professionals, groups, memberships]\n';
const project = parseProject(lacking, 'network.yaml');

let root = '';
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'grensganger-dialect-'));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

async function read(bytes: Buffer, said = project): Promise<CheckedRecords> {
  count += 1;
  const folder = join(root, String(count));
  await mkdir(folder);
  await writeFile(join(folder, 'boekingen.csv'), bytes);
  return readChecked([folder], said);
}

/** Nobody can tell the order of these dates: their days may all be months, and no semicolon says that a Dutch spreadsheet wrote them. */
const isDoubtful = (rows: readonly Booking[], how: Writing): boolean => {
  const days = rows.map((row) => isoDate(row.day).split('-').map(Number));
  return (
    how.date === 'slashes' &&
    how.delimiter !== ';' &&
    days.every(([, , date = 0]) => date <= 12) &&
    days.some(([, month, date]) => month !== date)
  );
};

/** The project after the question has been answered that is asked of doubtful dates: with the first line that it offers, pasted as it is. */
async function answered(bytes: Buffer, rows: readonly Booking[], how: Writing, said = project): Promise<typeof project> {
  if (!isDoubtful(rows, how)) return said;
  const asked = await read(bytes, said).catch((error: unknown) => error);
  if (!(asked instanceof UserError)) throw new Error('dates that may be either were not asked about');
  expect(asked.code).toBe('dates-ambiguous');
  const line = /`("[^`]*})`/.exec(asked.remedy.nl)?.[1] ?? '';
  return parseProject(`${lacking}files:\n  ${line}\n`, 'network.yaml');
}

/** What was loaded, in the order of the file. */
function loadedIn(checked: CheckedRecords): Booking[] {
  const { rows } = checked.origins.transactions;
  return checked.records.transactions
    .map((row, index) => ({ row, at: rows[index] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => ({
      id: row.id ?? '',
      day: row.date ?? Number.NaN,
      kind: row.kind,
      cents: row.amount_eur,
      description: row.description ?? '',
    }));
}

const meant = (rows: readonly Booking[]): Booking[] => rows.map((row) => ({ ...row, description: row.description.trim() }));

describe('a table that was written by us', () => {
  it('reads back the same in any dialect, with any text', async () => {
    await fc.assert(
      fc.asyncProperty(bookings(anyText), writing, async (rows, how) => {
        // Where every other byte is no zero, UTF-16 can't be seen without its mark.
        const marked = { ...how, bom: how.bom || how.encoding !== 'utf-8' };
        const bytes = bytesOf(textOf(rows, marked), marked);
        const checked = await read(bytes, await answered(bytes, rows, marked));
        expect(checked.rejections).toEqual([]);
        expect(loadedIn(checked)).toEqual(meant(rows));
        const { delimiter, lineEnds } = checked.files[0]?.dialect ?? {};
        expect({ delimiter, lineEnds }).toEqual({
          delimiter: how.delimiter,
          lineEnds: { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' }[how.end],
        });
      }),
      { numRuns: 300 },
    );
  });

  it('reads back the same in Windows-1252, where its words are words', async () => {
    const words = ['café', 'één', 'coördinatie', 'België', 'programma’s', '€ 5,–', '“mooi”', 'naïef', 'Zoë', 'Curaçao', '– en –', 'ÉÉN'];
    const text = fc
      .array(fc.constantFrom(...words, 'gewoon', 'tekst; met', '"aanhaling"'), { maxLength: 5 })
      .map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(bookings(text), writing, async (rows, how) => {
        const western = { ...how, encoding: 'windows-1252', bom: false } as const;
        const bytes = bytesOf(textOf(rows, western), western);
        const checked = await read(bytes, await answered(bytes, rows, western));
        expect(loadedIn(checked)).toEqual(meant(rows));
      }),
      { numRuns: 150 },
    );
  });

  it('reads back the same in any encoding that the project file names', async () => {
    const said = (encoding: string): typeof project =>
      parseProject(`${lacking}files:\n  boekingen.csv: { table: transactions, encoding: ${encoding} }\n`, 'network.yaml');
    const letters = fc.string({ unit: fc.constantFrom(...'aeiou éëïöüàçñÉÄß'), maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        bookings(letters),
        writing,
        fc.constantFrom('cp850', 'cp437', 'windows-1252', 'iso-8859-15', 'utf-16be'),
        async (rows, how, encoding) => {
          const bytes = iconv.encode(textOf(rows, how), encoding);
          const checked = await read(bytes, await answered(bytes, rows, how, said(encoding)));
          expect(loadedIn(checked)).toEqual(
            meant(rows.map((row) => ({ ...row, description: iconv.decode(iconv.encode(row.description, encoding), encoding) }))),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

type Damage = 'flip' | 'cut-cell' | 'double-line' | 'add-delimiter' | 'truncate';

/** The bytes with one thing wrong; `at` is a number from 0 to 1 that says where. */
function damaged(rows: readonly Booking[], how: Writing, what: Damage, at: number, bit: number): Buffer {
  const lines = linesOf(rows, how);
  const whole = textOf(rows, how);
  const bytes = bytesOf(whole, how);
  const pick = (length: number): number => Math.min(length - 1, Math.floor(at * length));
  const rebuilt = (changed: readonly string[]): Buffer =>
    bytesOf(
      whole.replace(lines.join(how.end), () => changed.join(how.end)),
      how,
    );
  switch (what) {
    case 'flip': {
      const copy = Buffer.from(bytes);
      const place = pick(copy.length);
      copy[place] = (copy[place] ?? 0) ^ (1 << bit);
      return copy;
    }
    case 'cut-cell': {
      const line = pick(lines.length);
      const cells = (lines[line] ?? '').split(how.delimiter);
      const gone = bit % cells.length;
      return rebuilt(lines.with(line, cells.filter((_, index) => index !== gone).join(how.delimiter)));
    }
    case 'double-line': {
      const line = pick(lines.length);
      return rebuilt(lines.toSpliced(line, 0, lines[line] ?? ''));
    }
    case 'add-delimiter': {
      const line = pick(lines.length);
      const text = lines[line] ?? '';
      const place = Math.floor((bit / 8) * text.length);
      return rebuilt(lines.with(line, text.slice(0, place) + how.delimiter + text.slice(place)));
    }
    case 'truncate':
      return bytes.subarray(0, pick(bytes.length));
  }
}

/** How many cells of two lists differ, row by row. */
function differences(a: readonly Booking[], b: readonly Booking[]): number {
  const fields = ['id', 'day', 'kind', 'cents', 'description'] as const;
  return a.reduce((sum, row, index) => sum + fields.filter((field) => row[field] !== b[index]?.[field]).length, 0);
}

describe('a file in which one thing went wrong', () => {
  it('is refused or told of, or says the same, or differs in the one cell that was hit and nowhere else', async () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abcdefghij ;,|"éë'), maxLength: 12 });
    const how = writing.map((one): Writing => ({ ...one, encoding: 'utf-8', lastEnd: true }));
    const damage = fc.constantFrom<Damage>('flip', 'cut-cell', 'double-line', 'add-delimiter', 'truncate');
    await fc.assert(
      fc.asyncProperty(
        bookings(plain),
        how,
        damage,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 7 }),
        async (rows, one, what, at, bit) => {
          const bytes = bytesOf(textOf(rows, one), one);
          const settled = await answered(bytes, rows, one);
          const clean = await read(bytes, settled);
          const known = new Set(clean.warnings.map((warning) => warning.code));
          let checked: CheckedRecords;
          try {
            checked = await read(damaged(rows, one, what, at, bit), settled);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            return;
          }
          if (checked.rejections.length > 0 || checked.warnings.some((warning) => !known.has(warning.code))) return;
          const before = loadedIn(clean);
          const after = loadedIn(checked);
          // A file that was cut off between two rows is a shorter file; within the last cell of a row that cell is shorter.
          if (what === 'truncate') expect(before.length).toBeGreaterThanOrEqual(after.length);
          else expect(after).toHaveLength(before.length);
          expect(differences(after, before)).toBeLessThanOrEqual(1);
        },
      ),
      {
        numRuns: 1000,
        examples: [
          [
            [{ id: 'B1', day: 3650, kind: 'fee', cents: 100_000, description: '' }],
            {
              delimiter: '|',
              encoding: 'utf-8',
              bom: false,
              end: '\n',
              quoteAll: false,
              decimal: ',',
              thousands: false,
              date: 'iso',
              headers: ['id', 'date', 'kind', 'amount_eur', 'description'],
              lastEnd: true,
              above: 'nothing',
            },
            'add-delimiter',
            0.5,
            6,
          ],
          [
            [
              { id: 'B1', day: 3650, kind: 'fee', cents: 0, description: 'ë' },
              { id: 'B2', day: 3650, kind: 'fee', cents: 0, description: 'a' },
            ],
            {
              delimiter: ',',
              encoding: 'utf-8',
              bom: false,
              end: '\n',
              quoteAll: false,
              decimal: ',',
              thousands: false,
              date: 'iso',
              headers: ['id', 'date', 'kind', 'amount_eur', 'description'],
              lastEnd: true,
              above: 'nothing',
            },
            'flip',
            0.99,
            7,
          ],
        ],
      },
    );
  });
});
