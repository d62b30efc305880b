import { parse } from 'csv-parse/sync';
import { byId, formatList, formatNumber } from '../../i18n/formats.ts';
import { locales, type Locale, type Text } from '../../i18n/text.ts';
import { decode } from '../decode.ts';
import { placeInWords, userError } from '../findings.ts';
import { fold } from '../fold.ts';
import { bared, inert } from '../inert.ts';
import type { IdentityKind, IdentityRow, Proposal } from '../report.ts';

export const identityKinds = {
  person: { nl: 'deelnemer', en: 'person' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  'name-of-person': { nl: 'naam van deelnemer', en: 'name of person' },
  'name-of-organisation': { nl: 'naam van organisatie', en: 'name of organisation' },
  'name-of-group': { nl: 'naam van groep', en: 'name of group' },
  'name-of-theme': { nl: 'naam van thema', en: 'name of theme' },
  'name-of-product': { nl: 'titel van product', en: 'title of product' },
  'name-of-meeting': { nl: 'titel van bijeenkomst', en: 'title of meeting' },
  registry: { nl: 'register', en: 'registry' },
} as const satisfies Record<IdentityKind, Text>;

type Verdict = NonNullable<IdentityRow['verdict']>;

const headers: Readonly<Record<Locale, readonly string[]>> = {
  nl: ['soort', 'zekerheid', 'nummer 1', 'naam 1', 'waar 1', 'nummer 2', 'naam 2', 'waar 2', 'waarom', 'besluit'],
  en: ['kind', 'score', 'id 1', 'name 1', 'where 1', 'id 2', 'name 2', 'where 2', 'why', 'decision'],
};

const verdicts: Readonly<Record<Verdict, Text>> = {
  same: { nl: 'zelfde', en: 'same' },
  different: { nl: 'anders', en: 'different' },
};
const alsoSaid: ReadonlyMap<string, Verdict> = new Map([
  ...['zelfde', 'dezelfde', 'hetzelfde', 'same', 'ja', 'yes', 'j', 'y', 'gelijk', 'x'].map((word): [string, Verdict] => [word, 'same']),
  ...['anders', 'verschillend', 'different', 'nee', 'no', 'n', 'niet', 'ander', 'andere'].map((word): [string, Verdict] => [
    word,
    'different',
  ]),
]);

/** One key for a pair, whichever of the two stands first. */
export const pairKeyOf = (kind: IdentityKind, one: string, other: string): string =>
  [kind, ...(kind === 'person' || kind === 'organisation' ? [one, other].sort(byId) : [one, other])].join('\u001f');

/**
 * Reads `identities.csv`, as we wrote it or as a spreadsheet kept it.
 * @throws UserError `identities-broken`, naming the row, where a decision or its columns can't be understood.
 */
export function readIdentities(bytes: Buffer, file: string): IdentityRow[] {
  const broken = (row: number, what: Text): Error => userError('identities-broken', { file, row }, { what });
  const { text } = decode(bytes);
  const [line = ''] = text.split('\n', 1);
  const delimiter = [';', ',', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ';';
  let rows: string[][];
  try {
    rows = parse(text, { delimiter, relaxColumnCount: true, skipEmptyLines: false, bom: true });
  } catch {
    throw broken(1, { nl: 'het is geen CSV', en: 'it is no CSV' });
  }
  const [header = [], ...body] = rows;
  const at = headers.nl.map((_, column) =>
    header.findIndex((name) => locales.some((locale) => fold(headers[locale][column] ?? '') === fold(name))),
  );
  const [kindAt = -1, , firstAt = -1, , , secondAt = -1] = at;
  const verdictAt = at.at(-1) ?? -1;
  if (kindAt < 0 || firstAt < 0 || secondAt < 0 || verdictAt < 0) {
    throw broken(1, {
      nl: `de kolommen ${headers.nl.join(', ')} staan er niet alle`,
      en: `not all of the columns ${headers.en.join(', ')} are there`,
    });
  }
  const found: IdentityRow[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = index + 2;
    const said = (cells[verdictAt] ?? '').trim();
    const verdict = said === '' ? null : alsoSaid.get(said.toLowerCase());
    const kind = Object.entries(identityKinds).find(([id, names]) =>
      [id, names.nl, names.en].some((name) => fold(name) === fold(cells[kindAt] ?? '')),
    )?.[0];
    if (verdict === undefined) {
      throw broken(row, {
        nl: `“${said}” is geen besluit; schrijf zelfde of anders, of laat het leeg`,
        en: `“${said}” is no decision; write same or different, or leave it empty`,
      });
    }
    if (!isKind(kind))
      throw broken(row, {
        nl: `“${cells[kindAt] ?? ''}” is geen soort die wij kennen; wel ${formatList(
          'nl',
          Object.values(identityKinds).map(({ nl }) => `“${nl}”`),
        )}`,
        en: `“${cells[kindAt] ?? ''}” is no kind that is known; these are: ${formatList(
          'en',
          Object.values(identityKinds).map(({ en }) => `“${en}”`),
        )}`,
      });
    const own = at.map((column) => cells[column] ?? '');
    found.push({ kind, first: bared(cells[firstAt] ?? '').trim(), second: bared(cells[secondAt] ?? '').trim(), verdict, row, cells: own });
  }
  return found;
}

const isKind = (kind: string | undefined): kind is IdentityKind => kind !== undefined && Object.hasOwn(identityKinds, kind);

/**
 * `identities.csv` with what is to be decided on top, the likeliest first, and below it what was decided before, as it was. A spreadsheet
 * opens it as it stands: a byte order mark, semicolons, and nothing that it would take for a formula.
 */
export function formatIdentities(proposals: readonly Proposal[], decided: readonly IdentityRow[], locale: Locale): string {
  const lines: (readonly string[])[] = [headers[locale]];
  for (const { kind, score, first, second, why } of proposals) {
    const sides = [first, second].flatMap((side) => [side.id, side.name, placeInWords(side)[locale]]);
    lines.push([
      identityKinds[kind][locale],
      `${formatNumber(locale, score * 100)}%`,
      ...sides,
      why.map((one) => one[locale]).join('; '),
      '',
    ]);
  }
  for (const { cells, kind, verdict } of decided) {
    if (verdict === null) continue;
    lines.push([identityKinds[kind][locale], ...cells.slice(1, -1).map(bared), verdicts[verdict][locale]]);
  }
  return `\ufeff${lines.map((cells) => cells.map((cell) => quotedCell(inert(cell))).join(';')).join('\r\n')}\r\n`;
}

const quotedCell = (cell: string): string => (/[";\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
