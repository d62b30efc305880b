import { stringify } from 'yaml';
import { formatNumber } from '../../i18n/formats.ts';
import { locales, type Locale, type Text } from '../../i18n/text.ts';
import type { Project } from '../../project.ts';
import type { Field, FieldType } from '../../records/define-table.ts';
import { parseYear, yearExample } from '../../records/period.ts';
import { fold } from '../fold.ts';
import type { Cell, UnreadableCell } from '../formats/raw-table.ts';
import { quoted, type Facts } from '../findings.ts';
import type { RejectionCode } from '../messages.ts';
import { nearest } from '../../spelling.ts';
import { choicesOf, isVocabulary, type Unsure } from './choices.ts';
import { dayOfMonth, fromSerial, hasShortYear, isSerial, noSuchDay, parseDate, type DateOrder, type ReadDate } from './dates.ts';
import { bareAmount, bareHours, bareMinutes, bothReadings, clockOf, digitsOf, hintOf, plain, type Digits, type Mark } from './numbers.ts';

export type Value = string | number | boolean | null;

/** Why a cell can't be read. */
export class Refusal {
  readonly code: RejectionCode;
  readonly facts: Facts;
  constructor(code: RejectionCode, facts: Facts) {
    this.code = code;
    this.facts = facts;
  }
}

/** What a file settled on, and what is noticed while its cells are read. */
export interface Settled {
  readonly mark: Mark | null;
  /** Nothing in the file tells its decimal mark, and it came from a Dutch spreadsheet: `1.500` euros are fifteen hundred. */
  readonly pointsAreThousands: boolean;
  readonly order: DateOrder;
  /** A workbook keeps dates as day numbers; elsewhere they are something to be warned of. */
  readonly keepsSerials: boolean;
  /** Days to add to a day number: 1462 in a workbook that counts from 1904. */
  readonly serialShift: number;
}

export interface Noticed {
  /** Values outside an open vocabulary, with how often and where first. */
  readonly openValues: Map<string, { count: number; row: number }>;
  serial: { readonly found: string; readonly day: number; readonly row: number } | null;
  /** The first date with a year of two digits, and what was made of it. */
  shortYear: { readonly found: string; readonly day: number; readonly row: number } | null;
  /** The first spelling that may have meant more than it was read as. */
  unsure: { readonly found: string; readonly row: number; readonly as: Unsure } | null;
  oddEmail: boolean;
}

/** Characters that nobody sees, which come along when text is copied from a page or a message. */
const unseen = /[\p{Cc}\p{Cf}]+/gu;
const odd = /[^\x21-\x7e]/;

/**
 * An id as it is seen: without invisible characters, each run of spaces as one, letters composed as most programs write them. Two ids
 * that look the same are the same.
 */
function seenId(text: string): string {
  if (!odd.test(text)) return text;
  return text.replace(/\s+/g, ' ').replace(unseen, '').trim().normalize('NFC');
}

/**
 * Reads one column's cells: text that is not empty → a value, or a refusal. Each different cell is read once: `row` is the first that
 * holds it, `times` how many do.
 */
export type ReadCell = (cell: Cell, row: number, times: number) => Value | Refusal;

/** A cell that holds one value, whatever it is. */
type Plain = Exclude<Cell, UnreadableCell>;
type ReadPlain = (cell: Plain, row: number, times: number) => Value | Refusal;

const formulaError =
  /^#(?:N\/A|N\/B|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!|SPILL!|OVERLOOP!|CALC!|BEREKENEN!)$/i;

const leaveEmpty: Text = { nl: 'Laat de cel leeg als het onbekend is.', en: 'Leave the cell empty if it is unknown.' };
const nothing: Text = { nl: '', en: '' };

const money = /^-?\d*(?:\.\d{1,2})?$/;
const address = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/iu;
const email = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const yearShape = /^(\d{4}|\d{2})\s*(?:[-–—/_]|t\/m)\s*(\d{4}|\d{2})$/;
/** What people write before a year: `SJ 2020-2021`, `schooljaar '20/'21`. */
const yearWord = /^(?:schooljaar|cursusjaar|kalenderjaar|jaar|sj|cj|school year|year) *:? *(?=['’‘`\d])/i;
const farAway = /^(?:9999-12-31|31[-/.]12[-/.]9999)(?:[T ].*)?$/;
const apostrophes = /['’‘`](?=\d{2}(?!\d))/g;
const largest = 1e12;

const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', 'wel', '1', 'x', '✓', '✔', '☑', '✅']);
const no = new Set(['nee', 'n', 'neen', 'no', 'false', 'onwaar', 'niet', '0', '☐']);

/** Whether a text says yes or no; `null` where it says neither. */
export function yesOrNo(text: string): boolean | null {
  const word = fold(text);
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}

/** `3,0` and `1,25`: seen to have decimals. */
export const withDecimals = (value: number): Text => {
  const shown = (locale: Locale): string =>
    Number.isInteger(value * 10) ? formatNumber(locale, value, 1, true) : formatNumber(locale, value, 3);
  return { nl: shown('nl'), en: shown('en') };
};

const wholeYear = (digits: string): string => (digits.length === 2 ? `20${digits}` : digits);

function rangeInWords(field: Field, one: Text): Text {
  const { range } = field;
  if (range === undefined) return one;
  const [least, most] = range;
  const words = { nl: '', en: '' };
  for (const locale of locales) {
    const from = formatNumber(locale, least);
    const until = formatNumber(locale, most);
    words[locale] =
      most >= 10_000
        ? { nl: `${one.nl} vanaf ${from}`, en: `${one.en} from ${from}` }[locale]
        : { nl: `${one.nl} van ${from} tot en met ${until}`, en: `${one.en} from ${from} to ${until}` }[locale];
  }
  return words;
}

/** What a cell of this field should hold, in words. */
export function expectedOf(field: Field, project: Project): Text {
  const text: Text = { nl: 'tekst', en: 'text' };
  const number: Text = { nl: 'een getal', en: 'a number' };
  const words: Record<FieldType, () => Text> = {
    id: () => ({ nl: 'een nummer of code', en: 'an id or code' }),
    text: () => text,
    email: () => ({ nl: 'een e-mailadres', en: 'an e-mail address' }),
    url: () => ({ nl: 'een webadres zoals https://www.voorbeeld.nl', en: 'a web address such as https://www.example.org' }),
    choice: () => (field.vocabulary !== undefined && isVocabulary(field.vocabulary) ? choicesOf(field.vocabulary, project).expected : text),
    date: () => ({ nl: 'een datum zoals 31-12-2021', en: 'a date such as 31-12-2021' }),
    year: () => yearExample[project.year],
    hours: () => rangeInWords(field, number),
    money: () => ({ nl: 'een bedrag zoals 1.500,00', en: 'an amount such as 1,500.00' }),
    number: () => rangeInWords(field, number),
    boolean: () => ({ nl: 'ja of nee', en: 'yes or no' }),
  };
  return words[field.type]();
}

/** Keeps what was made of a text: dates, years and choices recur, and most columns hold few of them. */
function remembered(read: (text: string) => Value | Refusal): (text: string) => Value | Refusal {
  const known = new Map<string, Value | Refusal>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size < 50_000 && text.length < 100) known.set(text, value);
    }
    return value;
  };
}

/**
 * Makes the reader of one column. The text of a cell is checked before it is cast, so that `0x1F`, `1_000`, `1e400`, `NaN` and
 * `infinity` are no numbers. Hours become whole minutes, rounded to the nearest; money whole cents, days whole days since 1970.
 */
export function cellReader(field: Field, project: Project, settled: Settled, noticed: Noticed): ReadCell {
  const expected = expectedOf(field, project);
  const facts: Facts = { expected, empty: field.required === true ? nothing : leaveEmpty };
  const refuse = (code: RejectionCode): Refusal => new Refusal(code, facts);
  const refusals = {
    number: refuse('not-a-number'),
    hours: refuse('not-a-number'),
    money: refuse('not-an-amount'),
    range: refuse('out-of-range'),
    formula: refuse('formula-error'),
  };

  const within = (value: number): boolean => field.range === undefined || (value >= field.range[0] && value <= field.range[1]);

  const either = (digits: Digits): string | Refusal => {
    const { thousands, decimal: asDecimal } = bothReadings(digits);
    // Of a full post `1.000` is no thousand.
    const fitting = field.range === undefined ? [] : [thousands, asDecimal].filter((value) => within(value));
    if (fitting.length === 1) return String(fitting[0]);
    return new Refusal('ambiguous-number', { ...facts, thousands: String(thousands), decimal: withDecimals(asDecimal) });
  };

  /** Text → digits with a point, `null` where it is no number. */
  const decimal = (text: string, isMoney: boolean): string | Refusal | null => {
    const digits = digitsOf(text);
    if (digits === null) return null;
    const hint = hintOf(digits.body);
    if (hint === null) return null;
    if (hint === 'none') return plain(digits, settled.mark ?? ',');
    const mark: Mark = digits.body.lastIndexOf(',') > digits.body.lastIndexOf('.') ? ',' : '.';
    // A mark that contradicts what the project file says of this file is a mistake in one of them.
    if (hint !== 'either') return settled.mark === null || settled.mark === hint ? plain(digits, hint) : null;
    // Three digits after the only mark. An amount has two decimals, so there the settled mark can't be meant either.
    if (settled.mark !== null) return isMoney && mark === settled.mark ? either(digits) : plain(digits, settled.mark);
    return isMoney && mark === '.' && settled.pointsAreThousands ? plain(digits, ',') : either(digits);
  };

  const numberOf = (cell: Plain): Value | Refusal => {
    const value = typeof cell === 'number' ? cell : decimal(cell, false);
    if (value === null) return refusals.number;
    if (value instanceof Refusal) return value;
    const number = Number(value);
    if (!Number.isFinite(number) || Math.abs(number) > largest || !within(number)) return refusals.range;
    return number === 0 ? 0 : number;
  };

  const hoursOf = (cell: Plain): Value | Refusal => {
    let hours: number;
    if (typeof cell === 'number') hours = cell;
    else {
      const minutes = clockOf(cell);
      if (minutes !== null) hours = minutes / 60;
      else {
        const inMinutes = bareMinutes(cell);
        const value = decimal(inMinutes ?? bareHours(cell), false);
        if (value === null) return refusals.hours;
        if (value instanceof Refusal) return value;
        hours = Number(value) / (inMinutes === null ? 1 : 60);
      }
    }
    if (!Number.isFinite(hours)) return refusals.hours;
    return Math.abs(hours) <= largest && within(hours) ? Math.round(hours * 60) + 0 : refusals.range;
  };

  const centsOf = (cell: Plain): Value | Refusal => {
    // A formula's result has more decimals than the cents that the cell shows.
    if (typeof cell === 'number') return Math.abs(cell) > largest ? refusals.range : Math.round(cell * 100) + 0;
    const value = decimal(bareAmount(cell), true);
    if (value === null || (typeof value === 'string' && !money.test(value))) return refusals.money;
    if (value instanceof Refusal) return value;
    const [whole = '', cents = ''] = value.replace('-', '').split('.');
    const amount = Number(whole) * 100 + Number(cents.padEnd(2, '0'));
    if (Number(whole) > largest) return refusals.range;
    return (value.startsWith('-') ? -amount : amount) + 0;
  };

  const daysOf = (text: string): Value | Refusal => {
    // What personnel systems write for “until further notice”.
    if (field.monthMeans === 'last' && farAway.test(text)) return null;
    const date: ReadDate | null = parseDate(text, settled.order);
    if (date === null) {
      const what = noSuchDay(text, settled.order);
      return what === null ? new Refusal('not-a-date', facts) : new Refusal('no-such-date', { ...facts, what });
    }
    if ('day' in date) return date.day;
    return field.monthMeans === undefined ? new Refusal('not-a-day', facts) : dayOfMonth(date, field.monthMeans);
  };
  const knownDays = remembered(daysOf);

  const notADate = refuse('not-a-date');
  const dateOf = (cell: Plain, row: number): Value | Refusal => {
    const day =
      typeof cell === 'number'
        ? cell >= 10_000
          ? (fromSerial(cell + settled.serialShift) ?? notADate)
          : notADate
        : knownDays(settled.serialShift > 0 && isSerial(cell) ? String(Number(cell) + settled.serialShift) : cell);
    const bare = typeof cell === 'number' || isSerial(cell);
    if (bare && !settled.keepsSerials && typeof day === 'number') noticed.serial ??= { found: String(cell), day, row };
    if (noticed.shortYear === null && typeof cell === 'string' && typeof day === 'number' && hasShortYear(cell))
      noticed.shortYear = { found: cell, day, row };
    return day;
  };

  const yearOf = remembered((found) => {
    const text = found.length > 64 ? found : found.replace(yearWord, '').replace(apostrophes, '');
    const match = yearShape.exec(text);
    const year = match === null ? text : `${wholeYear(match[1] ?? '')}-${wholeYear(match[2] ?? '')}`;
    return parseYear(year, project.year)?.id ?? new Refusal('not-a-year', facts);
  });

  const booleanOf = remembered((text) => yesOrNo(text) ?? new Refusal('not-yes-or-no', facts));

  const choiceOf = (): ReadPlain => {
    if (field.vocabulary === undefined || !isVocabulary(field.vocabulary)) return String;
    const choices = choicesOf(field.vocabulary, project);
    const known = remembered((text) => {
      const value = choices.values.get(fold(text));
      if (value !== undefined) return value;
      if (!choices.closed) return null;
      return new Refusal('unknown-value', {
        ...facts,
        hint: nearestHint(text, choices.names),
        vocabulary: choices.id,
        other: yamlLine(text, choices.nearest(text) ?? choices.first),
        own: yamlLine(text, text),
      });
    });
    return (cell, row, times) => {
      const text = String(cell);
      const value = known(text);
      if (noticed.unsure === null && choices.unsure.size > 0) {
        const as = choices.unsure.get(fold(text));
        if (as !== undefined) noticed.unsure = { found: text, row, as };
      }
      if (value !== null) return value;
      const seen = noticed.openValues.get(text);
      if (seen === undefined) noticed.openValues.set(text, { count: times, row });
      else seen.count += times;
      return text;
    };
  };

  const readers: Record<FieldType, () => ReadPlain> = {
    id: () => (cell) =>
      typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell)
        ? new Refusal('id-not-exact', facts)
        : seenId(String(cell)),
    text: () => String,
    email: () => (cell) => {
      if (!email.test(String(cell))) noticed.oddEmail = true;
      return String(cell);
    },
    url: () => (cell) => (address.test(String(cell)) ? String(cell) : new Refusal('not-a-url', facts)),
    choice: choiceOf,
    date: () => dateOf,
    year: () => (cell) => yearOf(String(cell)),
    hours: () => hoursOf,
    money: () => centsOf,
    number: () => numberOf,
    boolean: () => (cell) => booleanOf(String(cell)),
  };
  const read = readers[field.type]();
  return (cell, row, times) => {
    if (typeof cell === 'object') return new Refusal(cell.code, facts);
    return typeof cell === 'string' && cell.charCodeAt(0) === 35 && formulaError.test(cell) ? refusals.formula : read(cell, row, times);
  };
}

/** A line for the project file, quoted where YAML needs it. */
const yamlLine = (key: string, value: string): string => stringify({ [quoted(key)]: quoted(value) }, { lineWidth: 0 }).trim();

/** “Bedoelt u …?” with the nearest name, and a space to go on with; nothing where none is near. */
export function nearestHint(text: string, names: Iterable<string>): Text {
  const near = nearest(text, names, fold);
  return near === null ? nothing : { nl: `Bedoelt u “${near}”? `, en: `Do you mean “${near}”? ` };
}
