import { basename } from 'node:path';
import { UserError, type Place } from '../errors.ts';
import { locales, type Text } from '../i18n/text.ts';
import { errorTexts, type ErrorCode } from './error-texts.ts';
import { rejectionTexts, warningTexts, type RejectionCode, type WarningCode } from './messages.ts';
import type { Rejection, Warning } from './report.ts';

/** Words and numbers that go into a message, by the name between its braces. */
export type Facts = Readonly<Record<string, string | number | Text>>;

const braces = /\{(\w+)\}/g;

function fill(template: Text, facts: Facts): Text {
  const filled = { nl: '', en: '' };
  for (const locale of locales) {
    const text = template[locale].replace(braces, (whole, name: string) => {
      const fact = facts[name];
      if (fact === undefined) return whole;
      return typeof fact === 'object' ? fact[locale] : String(fact);
    });
    filled[locale] = text.trim();
  }
  return filled;
}

/** Where something stands, in words: `netwerk.xlsx, blad Uren, rij 14`. */
export function placeInWords(place: Place): Text {
  const file = place.file ?? '';
  const nl = [file];
  const en = [file];
  if (typeof place.sheet === 'string') {
    nl.push(`blad ${place.sheet}`);
    en.push(`sheet ${place.sheet}`);
  }
  if (typeof place.row === 'number') {
    nl.push(`rij ${place.row}`);
    en.push(`row ${place.row}`);
  }
  return { nl: nl.join(', '), en: en.join(', ') };
}

/** A place that was written in one language, in each. */
export function placeSaid(text: string): Text {
  const inOne = (sheet: string, row: string): string =>
    quoted(text)
      .replace(/, (?:rij|row) (?=\d+$)/, `, ${row} `)
      .replace(/, (?:blad|sheet) /, `, ${sheet} `);
  return { nl: inOne('blad', 'rij'), en: inOne('sheet', 'row') };
}

/** What was found, short enough to stand in a sentence: control characters as spaces, cut after eighty characters. */
export function quoted(found: string): string {
  const line = found.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  const letters = line.length > 80 ? Array.from(line.slice(0, 200)) : null;
  return letters === null || letters.length <= 80 ? line : `${letters.slice(0, 79).join('')}…`;
}

/** A cell of a megabyte is not repeated in whole. */
const longest = 1000;

/** A file, or one sheet of it, in which something was found. */
export interface SourceName {
  readonly file: string;
  readonly sheet: string | null;
}

/** The name of a file as it stands in the project file. */
export const keyOf = (file: string): string => JSON.stringify(basename(file));

export function rejection(code: RejectionCode, at: SourceName, row: number, column: string | null, found: string, facts: Facts): Rejection {
  const said = rejectionTexts[code];
  const all: Facts = {
    found: quoted(found),
    where: placeSaid(found),
    column: column ?? '',
    place: placeInWords({ ...at, row }),
    key: keyOf(at.file),
    ...facts,
  };
  return {
    file: at.file,
    sheet: at.sheet,
    row,
    column,
    code,
    found: found.length > longest ? `${Array.from(found.slice(0, longest)).slice(0, -1).join('')}…` : found,
    expected: fill(said.expected, all),
    message: fill(said.message, all),
    remedy: fill(said.remedy, all),
  };
}

export function warning(code: WarningCode, at: SourceName, row: number | null, facts: Facts = {}): Warning {
  const said = warningTexts[code];
  const all: Facts = { place: placeInWords({ ...at, row }), ...facts };
  return { code, file: at.file, sheet: at.sheet, row, message: fill(said.message, all), remedy: fill(said.remedy, all) };
}

export function userError(code: ErrorCode, place: Place, facts: Facts = {}): UserError {
  const said = errorTexts[code];
  const all: Facts = { place: placeInWords(place), ...facts };
  return new UserError({ code, place, text: fill(said.message, all), remedy: fill(said.remedy, all) });
}
