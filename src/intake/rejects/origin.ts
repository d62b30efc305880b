import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { locales, type Locale, type Text } from '../../i18n/text.ts';
import { placeInWords, type SourceName } from '../findings.ts';
import { fold } from '../fold.ts';
import type { Cell } from '../formats/raw-table.ts';

/** The columns that are added before a list's own where its rejected rows are written; `line` only where a line of JSON could not be read. */
export const rejectColumns = {
  reason: { nl: 'reden van weigering', en: 'reason for rejection' },
  origin: { nl: 'herkomst van de rij', en: 'origin of the row' },
  line: { nl: 'geweigerde regel', en: 'rejected line' },
} as const satisfies Record<string, Text>;

const columnNames: ReadonlyMap<string, keyof typeof rejectColumns> = new Map(
  locales.flatMap((locale) =>
    (['reason', 'origin', 'line'] as const).map((column): [string, keyof typeof rejectColumns] => [
      fold(rejectColumns[column][locale]),
      column,
    ]),
  ),
);

/** Which of them a column is, by its name. */
export const rejectColumnOf = (name: string): keyof typeof rejectColumns | null => columnNames.get(fold(name)) ?? null;

const letters = 'abcdefghijklmnopqrstuvwxyz';
const markLength = 12;

/**
 * A row's own mark: by its file, sheet and number, and by what stands in it, so that it is known again only while it is unchanged. In
 * letters: a spreadsheet makes a number or a date of little else.
 */
export function rowMark(at: SourceName, row: number, cells: readonly Cell[], broken: string): string {
  const texts = cells.map(String);
  while (texts.at(-1) === '') texts.pop();
  const said = JSON.stringify([basename(at.file), at.sheet, row, texts, broken]);
  const bytes = createHash('sha256').update(said).digest();
  return Array.from(bytes.subarray(0, markLength), (byte) => letters[byte % letters.length] ?? '').join('');
}

/** `uren.csv, rij 14 (kfjqmzabxhwe)`. */
export const originText = (locale: Locale, at: SourceName, row: number, mark: string): string =>
  `${placeInWords({ ...at, row })[locale]} (${mark})`;

/** The row that another one comes from. */
export interface Origin {
  readonly row: number;
  readonly mark: string;
  /** As a person reads it: `uren.csv, rij 14`. */
  readonly where: string;
}

const written = new RegExp(`^(.*\\b(?:rij|row) (\\d{1,9})) \\(([a-z]{${markLength}})\\)$`, 's');

/** What the text of an origin names; `null` where somebody changed or emptied it. */
export function readOrigin(text: string): Origin | null {
  const found = written.exec(text.trim());
  return found === null ? null : { row: Number(found[2]), mark: found[3] ?? '', where: found[1] ?? '' };
}
