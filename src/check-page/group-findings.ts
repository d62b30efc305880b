import type { Place } from '../errors.ts';
import type { Text } from '../i18n/text.ts';
import { placeInWords } from '../intake/findings.ts';
import { findingTitles, rejectionTexts, type RejectionCode } from '../intake/messages.ts';
import type { Rejection, Warning } from '../intake/report.ts';

/** One row in a list of findings; what holds for all of the list is `null` here and said above it. */
export interface FoundRow {
  readonly row: number | null;
  readonly column: string | null;
  /** What stood in the cell; `null` where it is about more than a cell. */
  readonly found: string | null;
  readonly expected: Text | null;
  /** What is the matter, where cell and expectation do not say it. */
  readonly remark: Text | null;
  readonly remedy: Text | null;
}

/** Findings of one kind in one file, or those of them to which the same advice is given. */
export interface FindingGroup {
  readonly code: string;
  readonly title: Text;
  /** How many there are; `rows` may hold fewer. */
  readonly count: number;
  readonly rows: readonly FoundRow[];
  /** What holds for all of them is said once: the rows then leave it out. */
  readonly column: string | null;
  readonly expected: Text | null;
  readonly remark: Text | null;
  readonly remedy: Text | null;
}

const factsIn = (text: Text): string[] => [...text.nl.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

/** Does a message say more than its place, column, cell and expectation? */
const saysMore: ReadonlyMap<string, boolean> = new Map(
  Object.entries(rejectionTexts).map(([code, { expected, message }]) => {
    const elsewhere = new Set(['place', 'column', 'found', 'expected', ...factsIn(expected)]);
    // Words without a single fact beyond the place are an explanation too.
    const facts = factsIn(message).filter((name) => name !== 'place');
    return [code, facts.length === 0 || facts.some((name) => !elsewhere.has(name))];
  }),
);

/** A row that refers to a rejected one comes along once that one is right. */
export const consequence: RejectionCode = 'refers-to-rejected';

/** A message without the place before it: that stands in a heading and a column of its own. */
function withoutPlace(message: Text, place: Place): Text {
  const before = placeInWords(place);
  const cut = (words: string, start: string): string =>
    words.startsWith(start) ? words.slice(start.length).replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : words;
  return { nl: cut(message.nl, `${before.nl}: `), en: cut(message.en, `${before.en}: `) };
}

/** What all of them say, or `null` where they differ or say nothing. */
function common(texts: readonly (Text | null)[]): Text | null {
  const [first] = texts;
  if (first === undefined || first === null || first.nl === '') return null;
  return texts.every((text) => text !== null && text.nl === first.nl && text.en === first.en) ? first : null;
}

function group(code: string, rows: readonly FoundRow[]): FindingGroup {
  const titles: Readonly<Record<string, Text>> = findingTitles;
  const expected = common(rows.map((row) => row.expected));
  const remark = common(rows.map((row) => row.remark));
  const remedy = common(rows.map((row) => row.remedy));
  const [first] = rows;
  const column = first !== undefined && rows.every((row) => row.column === first.column) ? first.column : null;
  return {
    code,
    title: titles[code] ?? { nl: code, en: code },
    count: rows.length,
    column,
    expected,
    remark,
    remedy,
    rows: rows.map((row) => ({
      ...row,
      column: column === null ? row.column : null,
      expected: expected === null ? row.expected : null,
      remark: remark === null ? row.remark : null,
      remedy: remedy === null ? row.remedy : null,
    })),
  };
}

/** Rows to which the same advice is given, where that makes few lists of many: else one list in which every row has its own. */
function byRemedy(rows: readonly FoundRow[]): (readonly FoundRow[])[] {
  const lists = new Map<string, FoundRow[]>();
  for (const row of rows) {
    const key = row.remedy?.nl ?? '';
    const there = lists.get(key);
    if (there === undefined) lists.set(key, [row]);
    else there.push(row);
  }
  return lists.size <= 5 && lists.size * 3 <= rows.length ? [...lists.values()].sort((a, b) => b.length - a.length) : [rows];
}

function grouped<T extends { readonly code: string }>(findings: readonly T[], rowOf: (finding: T) => FoundRow): FindingGroup[] {
  const kinds = new Map<string, FoundRow[]>();
  for (const finding of findings) {
    const kind = kinds.get(finding.code);
    if (kind === undefined) kinds.set(finding.code, [rowOf(finding)]);
    else kind.push(rowOf(finding));
  }
  return [...kinds]
    .sort(([codeA, a], [codeB, b]) => Number(codeA === consequence) - Number(codeB === consequence) || b.length - a.length)
    .flatMap(([code, rows]) => byRemedy(rows).map((list) => group(code, list)));
}

/** Rejections by their kind: the most frequent first, and what only comes of another rejection last. */
export const groupRejections = (rejections: readonly Rejection[]): FindingGroup[] =>
  grouped(rejections, ({ code, file, sheet, row, column, found, expected, message, remedy }) => ({
    row,
    column,
    found: found === '' && column === null ? null : found,
    expected,
    remark: (saysMore.get(code) ?? true) ? withoutPlace(message, { file, sheet, row }) : null,
    remedy,
  }));

/** Warnings by their kind, the most frequent first. */
export const groupWarnings = (warnings: readonly Warning[]): FindingGroup[] =>
  grouped(warnings, ({ file, sheet, row, message, remedy }) => ({
    row,
    column: null,
    found: null,
    expected: null,
    remark: file === null ? message : withoutPlace(message, { file, sheet, row }),
    remedy,
  }));

/**
 * The most rows that every group may show so that together they are no more than `most`: small groups whole, large ones cut alike.
 */
export function fairShare(counts: readonly number[], most: number): number {
  let left = most;
  const ascending = [...counts].sort((a, b) => a - b);
  for (const [index, count] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (count > share) return Math.max(1, share);
    left -= count;
  }
  return Number.POSITIVE_INFINITY;
}
