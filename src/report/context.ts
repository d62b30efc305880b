import type { Analysis, Chance, GroupFacts, NetworkView, OrganisationFacts } from '../analysis.ts';
import { otherOrganisations } from '../disclosure/index.ts';
import { formatDate, formatEuro, formatHours, formatList, formatNumber, formatShare } from '../i18n/formats.ts';
import type { Locale, Text } from '../i18n/text.ts';
import { words, type Words } from '../i18n/words.ts';
import type { Level } from '../metrics/define-metric.ts';
import type { Boundary } from '../network/partition.ts';
import type { Period } from '../records/period.ts';
import { vocabularies, type VocabularyId } from '../records/vocabularies.ts';
import type { Cell } from '../summaries/define-summary.ts';
import type { TableCell } from './document.ts';
import { keysOf, type Keys } from './keys.ts';
import { tidyName } from './labels.ts';

export type AudienceName = keyof Words['audiences'];

/** A number that may be hidden by the gate or simply not be known; the two are never shown alike, and neither as 0. */
export interface Reading {
  readonly value: number | null;
  readonly state: 'known' | 'hidden' | 'unknown';
}

/** A row of a summary, in which a cell knows whether it was hidden. */
export interface SummaryReading {
  readonly text: (column: string) => string | null;
  readonly number: (column: string) => Reading;
}

interface ScoreQuery {
  readonly level: Level;
  readonly boundary?: Boundary | null;
  readonly period?: string;
  readonly subject?: string;
  readonly other?: string | null;
}

/** What every section and chart is made from: the disclosed analysis, a language, and the words and numbers in it. */
export interface ReportContext {
  readonly analysis: Analysis;
  readonly audience: AudienceName;
  readonly locale: Locale;
  readonly words: Words;
  readonly keys: Keys;
  readonly focus: Period;
  /** The year before the one reported on; `null` where there is none, or where a longer stretch is reported on. */
  readonly before: Period | null;
  /** A year, every year together, or a stretch of days that no yearly record adds up to. */
  readonly span: 'year' | 'all' | 'stretch';
  readonly view: NetworkView;
  readonly viewBefore: NetworkView | null;
  readonly viewOf: (period: string) => NetworkView | null;
  readonly t: (text: Text) => string;
  readonly number: (value: number, digits?: number, fixed?: boolean) => string;
  readonly euro: (cents: number) => string;
  readonly hours: (minutes: number) => string;
  readonly share: (share: number, digits?: number) => string;
  readonly date: (day: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly year: (period: string) => string;
  readonly organisation: (id: string) => OrganisationFacts | null;
  readonly organisationName: (id: string) => string;
  readonly group: (id: string) => GroupFacts | null;
  readonly groupName: (id: string) => string;
  readonly term: (vocabulary: VocabularyId, value: string | null) => string;
  /** Longer names cut at a word, for a label. */
  readonly score: (metric: string, query: ScoreQuery) => number | null;
  readonly chance: (metric: string, query: ScoreQuery) => Chance | null;
  readonly summary: (id: string) => readonly SummaryReading[];
  readonly cell: (reading: Reading, format: (value: number) => string) => TableCell;
}

export function contextOf(disclosed: Analysis, audience: AudienceName, locale: Locale): ReportContext {
  const analysis = withTidyNames(disclosed, locale);
  const organisations = new Map(analysis.organisations.map((facts) => [facts.id, facts]));
  const groups = new Map(analysis.groups.map((facts) => [facts.id, facts]));
  const views = new Map(analysis.views.map((view) => [view.period, view]));
  const place = analysis.periods.findIndex(({ id }) => id === analysis.focus.id);
  const before = place > 0 ? (analysis.periods[place - 1] ?? null) : null;
  const own = words[locale];
  const span = place >= 0 ? 'year' : analysis.focus.id === 'all' ? 'all' : 'stretch';
  const scores = new Map(analysis.scores.map((score) => [scoreKey(score.metric, score), score.value]));
  const chances = new Map(analysis.chances.map((chance) => [scoreKey(chance.metric, { ...chance, other: null }), chance]));
  const summaries = new Map(analysis.summaries.map((table) => [table.id, table]));
  const at = (query: ScoreQuery) => ({
    level: query.level,
    boundary: query.boundary === undefined ? analysis.about.boundary : query.boundary,
    period: query.period ?? analysis.focus.id,
    subject: query.subject ?? 'network',
    other: query.other ?? null,
  });
  return {
    analysis,
    audience,
    locale,
    words: own,
    keys: keysOf(analysis),
    focus: analysis.focus,
    before,
    span,
    view: views.get(analysis.focus.id) ?? emptyView(analysis.focus.id),
    viewBefore: before === null ? null : (views.get(before.id) ?? null),
    viewOf: (period) => views.get(period) ?? null,
    t: (text) => (span === 'year' ? text[locale] : beyondYear(text[locale], locale, span)),
    number: (value, digits = 0, fixed = false) => formatNumber(locale, value, digits, fixed),
    euro: (cents) => formatEuro(locale, cents),
    // A tenth of an hour says nothing beside hundreds of them.
    hours: (minutes) => (Math.abs(minutes) >= 6000 ? formatNumber(locale, Math.round(minutes / 60)) : formatHours(locale, minutes)),
    share: (share, digits = 0) => formatShare(locale, share, digits),
    date: (day) => formatDate(locale, day),
    // Names with commas of their own are told apart by semicolons.
    list: (items) => (items.length > 1 && items.some((item) => item.includes(', ')) ? longList(items, own.and) : formatList(locale, items)),
    year: (period) => yearWords(period, locale, own),
    organisation: (id) => organisations.get(id) ?? null,
    organisationName: (id) =>
      id === otherOrganisations.id ? otherOrganisations.name[locale] : (organisations.get(id)?.name ?? own.noOrganisationName),
    group: (id) => groups.get(id) ?? null,
    groupName: (id) => groups.get(id)?.name ?? own.withoutGroup,
    term: (vocabulary, value) => ownTerm(analysis, vocabulary, value, locale) ?? term(vocabulary, value, locale, own),
    score: (metric, query) => scores.get(scoreKey(metric, at(query))) ?? null,
    chance: (metric, query) => chances.get(scoreKey(metric, at(query))) ?? null,
    summary: (id) => {
      const table = summaries.get(id);
      return (table?.rows ?? []).map((row, index) => readRow(row, table?.hidden[index] ?? []));
    },
    cell: (reading, format) =>
      reading.value === null
        ? {
            text: reading.state === 'hidden' ? own.hidden : own.notKnown,
            state: reading.state === 'hidden' ? 'hidden' : 'unknown',
            sort: null,
          }
        : { text: format(reading.value), sort: reading.value },
  };
}

function withTidyNames(analysis: Analysis, locale: Locale): Analysis {
  return {
    ...analysis,
    about: { ...analysis.about, name: tidyName(analysis.about.name) || words[locale].nameless },
    organisations: analysis.organisations.map((each) => ({ ...each, name: tidyName(each.name) })),
    groups: analysis.groups.map((each) => ({ ...each, name: tidyName(each.name) })),
    persons: analysis.persons.map((each) => ({ ...each, name: each.name === null ? null : tidyName(each.name) })),
    products: analysis.products.map((each) => ({ ...each, title: tidyName(each.title) })),
    themes: analysis.themes.map((each) => ({ ...each, name: tidyName(each.name) })),
  };
}

const longList = (items: readonly string[], and: string): string => `${items.slice(0, -1).join('; ')}; ${and} ${items.at(-1) ?? ''}`;

/** A count that the gate sets to `null` where it hides it. */
export const guarded = (value: number | null | undefined): Reading =>
  value === null || value === undefined ? { value: null, state: 'hidden' } : { value, state: 'known' };

function scoreKey(
  metric: string,
  score: { level: string; boundary: string | null; period: string; subject: string; other: string | null },
): string {
  return JSON.stringify([metric, score.level, score.boundary, score.period, score.subject, score.other]);
}

function readRow(row: Readonly<Record<string, Cell>>, hidden: readonly string[]): SummaryReading {
  const cell = (column: string): Cell => (Object.hasOwn(row, column) ? (row[column] ?? null) : null);
  return {
    text: (column) => {
      const value = cell(column);
      return value === null ? null : String(value);
    },
    number: (column) => {
      const value = cell(column);
      if (typeof value === 'number' && Number.isFinite(value)) return { value, state: 'known' };
      return { value: null, state: hidden.includes(column) ? 'hidden' : 'unknown' };
    },
  };
}

const emptyView = (period: string): NetworkView => ({
  period,
  organisations: [],
  groups: [],
  persons: [],
  affiliations: [],
  organisationTies: [],
});

/** Sentences speak of a year; of every year, and of a stretch of days, they speak with another preposition. */
function beyondYear(text: string, locale: Locale, span: 'all' | 'stretch'): string {
  if (locale === 'nl' && span === 'all') return text;
  const [first, next] = locale === 'nl' ? ['Van', 'van'] : span === 'all' ? ['Over', 'over'] : ['From', 'from'];
  return text.replaceAll(/\bIn \{year\}/g, `${first} {year}`).replaceAll(/\bin \{year\}/g, `${next} {year}`);
}

function yearWords(period: string, locale: Locale, own: Words): string {
  if (period === 'all') return own.allYears;
  const school = /^(\d{4})-(\d{4})$/.exec(period);
  if (school !== null) return period;
  const stretch = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(period);
  if (stretch === null) return period;
  const words = (iso: string | undefined) => formatDate(locale, Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
  const [from, until] = [words(stretch[1]), words(stretch[2])];
  // One year is said once: 1 januari tot en met 31 december 2023.
  const year = until.slice(-5);
  return `${from.endsWith(year) ? from.slice(0, -5) : from} ${own.through} ${until}`;
}

/** What the project itself calls a value that it added. */
function ownTerm(analysis: Analysis, vocabulary: VocabularyId, value: string | null, locale: Locale): string | null {
  const terms = analysis.about.terms[vocabulary];
  return value !== null && terms !== undefined && Object.hasOwn(terms, value) ? (terms[value]?.[locale] ?? null) : null;
}

function term(vocabulary: VocabularyId, value: string | null, locale: Locale, own: Words): string {
  if (value === null) return vocabulary === 'sector' ? own.sectorUnknown : own.notKnown;
  const terms: Readonly<Record<string, Text>> = vocabularies[vocabulary].terms;
  return Object.hasOwn(terms, value) ? (terms[value]?.[locale] ?? value) : value.replaceAll(/[-_]/g, ' ');
}

/** The day of a run in words. */
export const dayWords = (locale: Locale, iso: string): string => {
  const ms = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(ms) ? iso : formatDate(locale, ms / 86_400_000);
};
