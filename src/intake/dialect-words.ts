import { formatNumber } from '../i18n/formats.ts';
import { same, type Locale, type Text } from '../i18n/text.ts';
import { seenAtAGlance } from './formats/text-reasons.ts';
import type { Dialect, Reasons } from './report.ts';

/** One thing that was settled about how a file is written. */
export interface DialectFact {
  readonly of: keyof Dialect;
  readonly title: Text;
  readonly value: Text;
  /** Both, as part of a sentence. */
  readonly phrase: Text;
  /** What tells so; `null` where nothing in the file does. */
  readonly why: Text | null;
}

const titles = {
  format: { nl: 'Soort bestand', en: 'Kind of file' },
  encoding: { nl: 'Tekenset', en: 'Encoding' },
  delimiter: { nl: 'Kolommen gescheiden door', en: 'Columns separated by' },
  quote: { nl: 'Aanhalingstekens', en: 'Quotes' },
  lineEnds: { nl: 'Regeleinden', en: 'Line ends' },
  header: { nl: 'Kolomkoppen op rij', en: 'Column names on row' },
  decimal: { nl: 'Decimalen met', en: 'Decimals with' },
  thousands: { nl: 'Duizendtallen met', en: 'Thousands with' },
  dateOrder: { nl: 'Datums als', en: 'Dates as' },
} satisfies Record<keyof Dialect, Text>;

const phrases = {
  format: { nl: '{value}', en: '{value}' },
  encoding: { nl: 'tekens {value}', en: 'encoding {value}' },
  delimiter: { nl: 'kolommen gescheiden door {value}', en: 'columns separated by {value}' },
  quote: { nl: 'tekst tussen {value}', en: 'text between {value}' },
  lineEnds: { nl: 'regeleinden {value}', en: 'line ends {value}' },
  header: { nl: 'kolomkoppen op rij {value}', en: 'column names on row {value}' },
  decimal: { nl: 'decimalen met {value}', en: 'decimals with {value}' },
  thousands: { nl: 'duizendtallen met {value}', en: 'thousands with {value}' },
  dateOrder: { nl: 'datums als {value}', en: 'dates as {value}' },
} satisfies Record<keyof Dialect, Text>;

const marks: Readonly<Record<string, Text>> = {
  ',': { nl: 'een komma', en: 'a comma' },
  '.': { nl: 'een punt', en: 'a point' },
  ';': { nl: 'een puntkomma', en: 'a semicolon' },
  '\t': { nl: 'een tab', en: 'a tab' },
  '|': { nl: 'een verticale streep', en: 'a vertical bar' },
  ' ': { nl: 'een spatie', en: 'a space' },
};

const dateOrders: Readonly<Record<'dmy' | 'mdy' | 'ymd', Text>> = {
  dmy: { nl: 'dag-maand-jaar', en: 'day-month-year' },
  mdy: { nl: 'maand-dag-jaar', en: 'month-day-year' },
  ymd: { nl: 'jaar-maand-dag', en: 'year-month-day' },
};

const mixedEnds: Text = { nl: 'door elkaar', en: 'mixed' };
const quotesAreText: Text = { nl: 'aanhalingstekens zijn tekst', en: 'quotes are text' };

const markIn = (mark: string): Text => marks[mark] ?? same(mark);

const numbered = (value: number): Text => ({ nl: formatNumber('nl', value), en: formatNumber('en', value) });

function valueOf(dialect: Dialect, of: keyof Dialect): Text | null {
  switch (of) {
    case 'header':
      return dialect.header === null ? null : numbered(dialect.header);
    case 'lineEnds':
      return dialect.lineEnds === null ? null : dialect.lineEnds === 'mixed' ? mixedEnds : same(dialect.lineEnds);
    case 'quote':
      return dialect.quote === null ? null : dialect.quote === 'none' ? quotesAreText : same(dialect.quote + dialect.quote);
    case 'dateOrder':
      return dialect.dateOrder === null ? null : dateOrders[dialect.dateOrder];
    case 'delimiter':
    case 'decimal':
    case 'thousands': {
      const mark = dialect[of];
      return mark === null ? null : markIn(mark);
    }
    case 'format':
    case 'encoding': {
      const name = dialect[of];
      return name === null ? null : same(name);
    }
  }
}

const filled = (template: string, value: string): string => template.replace('{value}', () => value);

const order: readonly (keyof Dialect)[] = [
  'format',
  'encoding',
  'delimiter',
  'quote',
  'lineEnds',
  'header',
  'decimal',
  'thousands',
  'dateOrder',
];

/** What was settled about how a file is written, and what tells so, in words; what does not apply is left out. */
export function dialectFacts(dialect: Dialect, because: Reasons): DialectFact[] {
  return order.flatMap((of) => {
    const value = valueOf(dialect, of);
    if (value === null) return [];
    const phrase =
      of === 'quote' && dialect.quote === 'none' ? value : { nl: filled(phrases[of].nl, value.nl), en: filled(phrases[of].en, value.en) };
    return [{ of, title: titles[of], value, phrase, why: because[of] ?? null }];
  });
}

/** The same in a line; that the column names stand on the first row goes without saying. */
export function dialectInWords(dialect: Dialect, locale: Locale): string {
  return dialectFacts(dialect, {})
    .filter(({ of }) => of !== 'header' || (dialect.header ?? 1) > 1)
    .map(({ phrase }) => phrase[locale])
    .join(', ');
}

/**
 * Of everything that had to be made out what tells so, a line for each. That every line ends alike, that only one delimiter occurs and that
 * the column names stand on the first row is seen at a glance.
 */
export function reasonLines(dialect: Dialect, because: Reasons, locale: Locale): string[] {
  return dialectFacts(dialect, because).flatMap(({ of, phrase, why }) => {
    if (why === null || of === 'quote' || seenAtAGlance.has(why.nl) || (of === 'header' && dialect.header === 1)) return [];
    return [`${phrase[locale]}: ${why[locale]}`];
  });
}
