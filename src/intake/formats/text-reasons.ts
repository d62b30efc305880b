import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { formatNumber } from '../../i18n/formats.ts';
import { locales, type Locale, type Text } from '../../i18n/text.ts';
import type { Fit } from '../delimiter.ts';
import { quoted } from '../findings.ts';
import type { Dialect } from '../report.ts';
import { countLineEnds, type LineEnd } from './line-ends.ts';

/** A sentence made in each language. */
const inBoth = (say: (locale: Locale, number: (value: number) => string) => string): Text => {
  const said = { nl: '', en: '' };
  for (const locale of locales) said[locale] = say(locale, (value) => formatNumber(locale, value));
  return said;
};

const newline = 10;
const carriage = 13;

/** The line that a byte stands in, from 1. */
function lineAt(bytes: Buffer, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i += 1) if (bytes[i] === newline || (bytes[i] === carriage && bytes[i + 1] !== newline)) line += 1;
  return line;
}

function firstBeyondAscii(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 127) return at;
  return -1;
}

/** A letter as it is seen; one that nobody sees by its number. */
const visible = (letter: string): string =>
  /[\s\p{Cc}\p{Cf}]/u.test(letter) ? `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : letter;

const marked: Text = {
  nl: 'het bestand begint met het merk van deze tekenset (BOM)',
  en: 'the file begins with the mark of this encoding (BOM)',
};
const zeros: Text = { nl: 'om de andere byte is nul', en: 'every other byte is zero' };
const plain: Text = {
  nl: 'er staan alleen letters zonder accent in, en die zijn in elke tekenset gelijk',
  en: 'it holds letters without accents only, which are alike in every encoding',
};

/** What tells the encoding of a text file: its mark, its zeros, or the first letter with an accent. */
export function reasonForEncoding(bytes: Buffer, encoding: string): Text | undefined {
  const isMarked = (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) || (bytes[0] === 0xff && bytes[1] === 0xfe);
  if (isMarked || (bytes[0] === 0xfe && bytes[1] === 0xff)) return marked;
  if (encoding.startsWith('utf-16')) return zeros;
  if (isAscii(bytes)) return plain;
  let at = firstBeyondAscii(bytes, 0);
  if (encoding === 'utf-8') {
    const lengthAt = (from: number): number => [2, 3, 4].find((length) => isUtf8(bytes.subarray(from, from + length))) ?? 0;
    while (at >= 0 && lengthAt(at) === 0) at = firstBeyondAscii(bytes, at + 1);
    if (at < 0) return undefined;
    const letter = bytes.subarray(at, at + lengthAt(at));
    const [shown, garbled] = [visible(letter.toString('utf8')), iconv.decode(letter, 'windows-1252')];
    const line = lineAt(bytes, at);
    return inBoth((locale, number) =>
      locale === 'nl'
        ? `“${shown}” op regel ${number(line)} is zo geschreven; in Windows-1252 zou er “${quoted(garbled)}” staan`
        : `“${shown}” on line ${number(line)} is written so; in Windows-1252 it would read “${quoted(garbled)}”`,
    );
  }
  const letter = bytes.subarray(at, at + 1);
  const shown = visible(iconv.decode(letter, encoding));
  const usual = visible(iconv.decode(letter, 'windows-1252'));
  const line = lineAt(bytes, at);
  return inBoth((locale, number) => {
    const where = locale === 'nl' ? `“${shown}” op regel ${number(line)}` : `“${shown}” on line ${number(line)}`;
    if (usual === shown) return { nl: `${where} is geen UTF-8`, en: `${where} is no UTF-8` }[locale];
    return {
      nl: `${where} is geen UTF-8; in Windows-1252 zou er “${usual}” staan, en dan zijn de woorden geen woorden`,
      en: `${where} is no UTF-8; in Windows-1252 it would read “${usual}”, and the words would be no words`,
    }[locale];
  });
}

const noOther: Text = { nl: 'een ander scheidingsteken staat er niet in', en: 'no other delimiter occurs in it' };
const allSo: Text = { nl: 'elke regel eindigt zo', en: 'every line ends so' };
/** What anybody sees who opens the file. */
export const seenAtAGlance: ReadonlySet<string> = new Set([plain.nl, noOther.nl, allSo.nl]);

export const namedOnFirstLine: Text = { nl: 'de eerste regel noemt het: sep=', en: 'the first line names it: sep=' };
/** @param marks how each delimiter is called */
export function reasonForDelimiter([best, next]: readonly Fit[], marks: (delimiter: string) => Text): Text | undefined {
  if (best === undefined) return undefined;
  if (next === undefined) return noOther;
  if (best.known > 1 && best.known > next.known) {
    return inBoth((locale, number) =>
      locale === 'nl'
        ? `zo staan er ${number(best.known)} kolomnamen op een rij die wij kennen; met ${marks(next.delimiter).nl} ${number(next.known)}`
        : `so ${number(best.known)} column names that are known stand on one row; with ${marks(next.delimiter).en} ${number(next.known)}`,
    );
  }
  const alike = ({ share, records }: Fit): number => Math.round(share * records);
  return inBoth((locale, number) =>
    locale === 'nl'
      ? `zo hebben ${number(alike(best))} van de ${number(best.records)} regels ${number(best.cells)} cellen; met ${marks(next.delimiter).nl} zijn ${number(alike(next))} van de ${number(next.records)} gelijk`
      : `so ${number(alike(best))} of ${number(best.records)} lines have ${number(best.cells)} cells; with ${marks(next.delimiter).en} ${number(alike(next))} of ${number(next.records)} are alike`,
  );
}

const headings: Text = { nl: 'alle kolomkoppen staan ertussen', en: 'every column name stands between them' };

/** Where the first quote stands; single ones are known by the column names. */
export function reasonForQuote(text: Buffer, quote: Dialect['quote']): Text | undefined {
  if (quote === "'") return headings;
  const at = quote === '"' ? text.indexOf('"') : -1;
  if (at < 0) return undefined;
  const line = lineAt(text, at);
  return inBoth((locale, number) =>
    locale === 'nl' ? `het eerste staat op regel ${number(line)}` : `the first stands on line ${number(line)}`,
  );
}

/** How many lines end in what, where not all end alike. */
export function reasonForLineEnds(text: Buffer, lineEnds: Dialect['lineEnds']): Text | undefined {
  if (lineEnds === null) return undefined;
  if (lineEnds !== 'mixed') return allSo;
  const { counts, first } = countLineEnds(text);
  const kinds = (['CRLF', 'LF', 'CR'] as const).filter((end) => counts[end] > 0).toSorted((a, b) => counts[b] - counts[a]);
  const list = (locale: Locale): string =>
    kinds
      .map(
        (end) =>
          `${formatNumber(locale, counts[end])} × ${end} (${{ nl: 'regel', en: 'line' }[locale]} ${formatNumber(locale, first[end] ?? 0)})`,
      )
      .join(', ');
  return { nl: `${list('nl')}: elk daarvan sluit een rij af`, en: `${list('en')}: each of them ends a row` };
}

/** Why only one of several line ends is taken to end a row: then every row has as many cells. */
export function reasonForOneLineEnd(text: Buffer, end: LineEnd, cells: number): Text {
  const { counts, first } = countLineEnds(text);
  const other = (['LF', 'CR', 'CRLF'] as const).find((one) => one !== end && counts[one] > 0);
  const line = other === undefined ? 0 : (first[other] ?? 0);
  return inBoth((locale, number) =>
    locale === 'nl'
      ? `dan heeft elke rij ${number(cells)} cellen; ${other ?? ''} (het eerst op regel ${number(line)}) is een nieuwe regel in een cel`
      : `then every row has ${number(cells)} cells; ${other ?? ''} (first on line ${number(line)}) is a new line within a cell`,
  );
}
