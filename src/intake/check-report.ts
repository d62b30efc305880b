import { formatList, formatNumber, plural } from '../i18n/formats.ts';
import type { Locale, Text } from '../i18n/text.ts';
import { recordTables, tableIds, type TableId } from '../records/index.ts';
import { dialectFacts, dialectInWords, reasonLines } from './dialect-words.ts';
import { findingTitles, type RejectionCode, type WarningCode } from './messages.ts';
import type { CheckedRecords, Dialect, FileReport, Merge, Side, Warning } from './report.ts';

/** What `check --json` prints. */
export interface CheckJson {
  readonly files: readonly {
    readonly file: string;
    readonly sheet: string | null;
    readonly table: string | null;
    readonly registry?: number;
    readonly dialect: Dialect;
    /** Of each thing that was settled what tells so. */
    readonly because: Readonly<Record<string, string>>;
    readonly columns: FileReport['columns'];
    readonly rowsRead: number;
    readonly rowsLoaded: number;
    readonly rowsRejected: number;
  }[];
  readonly rejections: readonly {
    readonly file: string;
    readonly sheet: string | null;
    readonly row: number;
    readonly column: string | null;
    readonly code: string;
    readonly found: string;
    readonly expected: string;
    readonly message: string;
    readonly remedy: string;
  }[];
  readonly warnings: readonly {
    readonly code: string;
    readonly file: string | null;
    readonly sheet: string | null;
    readonly row: number | null;
    readonly message: string;
    readonly remedy: string;
  }[];
  readonly merges: readonly {
    readonly kind: string;
    readonly kept: Side;
    readonly merged: Side;
    readonly by: Merge['by'];
    readonly decided: Merge['decided'];
    readonly times: number;
    readonly message: string;
  }[];
  readonly enrichments: readonly {
    readonly organisation: string;
    readonly field: string;
    readonly value: string;
    readonly file: string;
    readonly row: number;
    readonly message: string;
  }[];
  /** What may be one and waits for a decision in `identities.csv`. */
  readonly undecided: readonly {
    readonly kind: string;
    readonly score: number;
    readonly first: Side;
    readonly second: Side;
    readonly why: string;
  }[];
}

/** What was checked in the shape that `check --json` keeps stable for scripts. */
export function checkJson(checked: CheckedRecords, locale: Locale): CheckJson {
  return {
    files: checked.files.map((file) => ({
      ...file,
      because: Object.fromEntries(
        dialectFacts(file.dialect, file.because).flatMap(({ of, why }) => (why === null ? [] : [[of, why[locale]]])),
      ),
    })),
    rejections: checked.rejections.map((one) => ({
      ...one,
      expected: one.expected[locale],
      message: one.message[locale],
      remedy: one.remedy[locale],
    })),
    warnings: checked.warnings.map((one) => ({ ...one, message: one.message[locale], remedy: one.remedy[locale] })),
    merges: checked.merges.map((one) => ({ ...one, message: one.message[locale] })),
    enrichments: checked.enrichments.map((one) => ({ ...one, message: one.message[locale] })),
    undecided: checked.proposals.map((one) => ({ ...one, why: one.why.map((reason) => reason[locale]).join('; ') })),
  };
}

const words = {
  files: { nl: 'Gelezen', en: 'Read' },
  rows: { one: { nl: '{count} rij', en: '{count} row' }, other: { nl: '{count} rijen', en: '{count} rows' } },
  loaded: { nl: '{rows}, alle bruikbaar', en: '{rows}, all usable' },
  split: { nl: '{rows}: {loaded} bruikbaar, {rejected} geweigerd', en: '{rows}: {loaded} usable, {rejected} rejected' },
  unread: { nl: 'niet gelezen', en: 'not read' },
  registry: {
    one: {
      nl: 'register: {count} school, om organisaties mee aan te vullen',
      en: 'registry: {count} school, to fill in organisations from',
    },
    other: {
      nl: 'register: {count} scholen, om organisaties mee aan te vullen',
      en: 'registry: {count} schools, to fill in organisations from',
    },
  },
  rejections: { nl: 'Geweigerd: deze rijen tellen niet mee', en: 'Rejected: these rows do not count' },
  warnings: { nl: 'Let op: dit telt mee, maar kijk het na', en: 'Please check: these rows do count' },
  more: { nl: '… en nog {count}', en: '… and {count} more' },
  merges: { nl: 'Samengenomen', en: 'Taken together' },
  enrichments: { nl: 'Aangevuld uit het register', en: 'Filled in from the registry' },
  undecided: {
    nl: 'Van {count} weten wij niet zeker of het dezelfde zijn. Schrijf in {file} bij elk “zelfde” of “anders”.',
    en: 'Of {count} it is not certain whether they are the same. Write “same” or “different” for each in {file}.',
  },
  undecidedYet: {
    nl: 'Van {count} weten wij niet zeker of het dezelfde zijn. `grensganger check … --identities` zet ze in een bestand waarin u dat besluit.',
    en: 'Of {count} it is not certain whether they are the same. `grensganger check … --identities` puts them in a file in which you decide.',
  },
  pairs: { one: { nl: '{count} paar', en: '{count} pair' }, other: { nl: '{count} paren', en: '{count} pairs' } },
  clean: { nl: 'Alles klopt.', en: 'Everything is right.' },
  next: { nl: 'Hoe verder', en: 'What next' },
  mend: {
    nl: 'Verbeter de geweigerde rijen in uw eigen bestanden en voer `grensganger check` opnieuw uit. De rest is al bruikbaar: `grensganger report` maakt er het verslag van.',
    en: 'Correct the rejected rows in your own files and run `grensganger check` again. The rest can be used already: `grensganger report` makes the report from it.',
  },
  leftEmpty: { nl: '  Niet ingevuld: {names} (dat mag).', en: '  Left empty: {names} (that is fine).' },
  beside: { nl: '  Zonder rijen, naast een gevulde lijst: {names}.', en: '  Without rows, beside a list that is filled in: {names}.' },
  none: { nl: 'geen rijen', en: 'no rows' },
  fill: {
    nl: 'Er staan nog geen gegevens in. Vul eerst organisaties, deelnemers, groepen en lidmaatschappen, en voer `grensganger check` opnieuw uit.',
    en: 'There are no records yet. Fill in organisations, professionals, groups and memberships first, and run `grensganger check` again.',
  },
  go: { nl: 'Maak het verslag met `grensganger report`.', en: 'Make the report with `grensganger report`.' },
} satisfies Record<string, Text | { one: Text; other: Text }>;

const shown = 5;

function fill(text: Text, locale: Locale, facts: Readonly<Record<string, string>> = {}): string {
  return text[locale].replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
}

const inForm = (forms: { readonly one: Text; readonly other: Text }, locale: Locale, count: number): string =>
  plural(locale, count, { one: forms.one[locale], other: forms.other[locale] }).replace('{count}', formatNumber(locale, count));

function fileLines(file: FileReport, locale: Locale): string[] {
  const name = nameOf(file);
  const registry = file.registry === undefined ? [] : [`  ${name} → ${inForm(words.registry, locale, file.registry)}`];
  if (file.table === null) return registry.length > 0 ? registry : [`  ${name} — ${words.unread[locale]}`];
  const facts = {
    rows: inForm(words.rows, locale, file.rowsRead),
    loaded: formatNumber(locale, file.rowsLoaded),
    rejected: formatNumber(locale, file.rowsRejected),
  };
  const said = file.rowsRead === 0 ? words.none : file.rowsRejected === 0 ? words.loaded : words.split;
  const counted = fill(said, locale, facts);
  const line = `  ${name} → ${recordTables[file.table].title[locale]}: ${counted}`;
  if (registry.length > 0) return [...registry, line];
  if (file.rowsRead === 0) return [line];
  const reasons = reasonLines(file.dialect, file.because, locale);
  return [line, `    ${dialectInWords(file.dialect, locale)}`, ...reasons.map((reason) => `      ${reason}`)];
}

/**
 * Every file that was read with its rows, and those left unread. Templates that nobody filled in are brought together in a line: what
 * may be left empty, and what lies beside a filled list. A required list without rows keeps a line of its own.
 */
function filesInWords(files: readonly FileReport[], locale: Locale): string[] {
  const filled = new Set(files.filter((file) => file.rowsRead > 0).map((file) => file.table));
  const optional = new Set<TableId>();
  const beside: string[] = [];
  const lines: string[] = [];
  for (const file of files) {
    const { table } = file;
    if (table === null || file.rowsRead > 0) lines.push(...fileLines(file, locale));
    else if (filled.has(table)) beside.push(nameOf(file));
    else if (recordTables[table].required) lines.push(...fileLines(file, locale));
    else optional.add(table);
  }
  const names = tableIds.filter((id) => optional.has(id)).map((id) => lowered(recordTables[id].title[locale]));
  if (names.length > 0) lines.push(fill(words.leftEmpty, locale, { names: formatList(locale, names) }));
  if (beside.length > 0) lines.push(fill(words.beside, locale, { names: formatList(locale, beside) }));
  return lines;
}

const nameOf = (of: { readonly file: string; readonly sheet: string | null }): string =>
  of.sheet === null ? of.file : `${of.file} › ${of.sheet}`;

const lowered = (words: string): string => words.replace(/^./u, (first) => first.toLowerCase());

interface Finding {
  readonly code: string;
  readonly message: Text;
  readonly remedy: Text;
}

/** A row that refers to a rejected one comes along once that one is right: it stands behind everything else. */
const causeFirst = (a: string, b: string): number => Number(a === consequence) - Number(b === consequence);
const consequence: RejectionCode = 'refers-to-rejected';

/** Findings under the name of their kind, the most frequent kind first and consequences last, with the first few of each. */
function findingLines(title: Text, findings: readonly Finding[], locale: Locale): string[] {
  if (findings.length === 0) return [];
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kinds.get(finding.code);
    if (kind === undefined) kinds.set(finding.code, [finding]);
    else kind.push(finding);
  }
  const titles: Readonly<Record<string, Text>> = findingTitles;
  const lines = ['', title[locale]];
  for (const [code, kind] of [...kinds].sort(([codeA, a], [codeB, b]) => causeFirst(codeA, codeB) || b.length - a.length)) {
    lines.push('', `  ${titles[code]?.[locale] ?? code} (${formatNumber(locale, kind.length)}×)`);
    // A remedy that holds for all of them is said once.
    const remedies = new Set(kind.map((finding) => finding.remedy[locale]));
    for (const finding of kind.slice(0, shown)) {
      const remedy = remedies.size === 1 ? '' : ` ${finding.remedy[locale]}`;
      lines.push(`    ${finding.message[locale]}${remedy}`);
    }
    if (kind.length > shown) lines.push(`    ${fill(words.more, locale, { count: formatNumber(locale, kind.length - shown) })}`);
    const [remedy] = remedies;
    if (remedies.size === 1 && remedy !== undefined && remedy !== '') lines.push(`    → ${remedy}`);
  }
  return lines;
}

const emptyFile: WarningCode = 'empty-file';

/** What was done with more than a row, in the first few of its lines. */
function doneLines(title: Text, done: readonly { readonly message: Text }[], locale: Locale): string[] {
  if (done.length === 0) return [];
  const lines = done.slice(0, shown).map(({ message }) => `    ${message[locale]}`);
  const more = done.length - shown;
  return [
    '',
    `${title[locale]} (${formatNumber(locale, done.length)}×)`,
    ...lines,
    ...(more > 0 ? [`    ${fill(words.more, locale, { count: formatNumber(locale, more) })}`] : []),
  ];
}

function undecidedLines(count: number, file: string | null, locale: Locale): string[] {
  if (count === 0) return [];
  const pairs = inForm(words.pairs, locale, count);
  return [
    `  ${file === null ? fill(words.undecidedYet, locale, { count: pairs }) : fill(words.undecided, locale, { count: pairs, file })}`,
  ];
}

/** Of a list that may be left empty enough is said among the files, and of lists that are all empty under what to do next. */
export function warningsToShow({ files, warnings }: CheckedRecords): Warning[] {
  const empty = files.every((file) => file.rowsRead === 0);
  const mayBeEmpty = new Set(
    files.filter(({ table }) => empty || (table !== null && !recordTables[table].required)).map((file) => nameOf(file)),
  );
  return warnings.filter(({ code, file, sheet }) => code !== emptyFile || file === null || !mayBeEmpty.has(nameOf({ file, sheet })));
}

/**
 * The readable report of `check`: what was read and how, what was rejected and why, what to look at, what to do next.
 * @param identities the file in which it is to be decided who is the same; `null` where none was asked for
 */
export function formatCheck(checked: CheckedRecords, locale: Locale, identities: string | null = null): string {
  const { files, rejections } = checked;
  const empty = files.every((file) => file.rowsRead === 0);
  const warnings = warningsToShow(checked);
  const next = empty ? words.fill : rejections.length === 0 ? words.go : words.mend;
  return [
    words.files[locale],
    ...filesInWords(files, locale),
    ...findingLines(words.rejections, rejections, locale),
    ...findingLines(words.warnings, warnings, locale),
    ...doneLines(words.merges, checked.merges, locale),
    ...doneLines(words.enrichments, checked.enrichments, locale),
    '',
    ...(!empty && rejections.length === 0 && warnings.length === 0 ? [words.clean[locale]] : []),
    words.next[locale],
    `  ${next[locale]}`,
    ...undecidedLines(checked.proposals.length, identities, locale),
    '',
  ].join('\n');
}
