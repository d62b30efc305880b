import { formatEuro } from '../i18n/formats.ts';
import { summaryCatalogue } from '../summaries/index.ts';
import type { SummaryColumn } from '../summaries/define-summary.ts';
import { vocabularies, type VocabularyId } from '../records/vocabularies.ts';
import type { ReportContext, SummaryReading } from './context.ts';
import type { StillBlock as Block, Table, TableCell } from './document.ts';
import { yearsOf } from './readings.ts';

/** What of a summary stands in a table; without more, every row of the year reported on and every column. */
export interface Shown {
  /** Only these columns, beside the first. */
  readonly columns?: readonly string[];
  /** Columns of text that list the ids of groups: they are shown by name. */
  readonly groupIds?: readonly string[];
  /** Every year, each in a row, instead of the year reported on. */
  readonly everyYear?: boolean;
  readonly rows?: (row: SummaryReading) => boolean;
  /** The rows with most of this first, and at most so many. */
  readonly most?: { readonly of: string; readonly rows: number };
}

/** A summary's rows as a table that can be opened, in the summary's own words; nothing where it has none. */
export function summaryTable(context: ReportContext, id: string, title: string, shown: Shown = {}): Block[] {
  const table = tableOf(context, id, title, shown);
  return table === null ? [] : [{ kind: 'disclosure', title, blocks: [{ kind: 'table', table }] }];
}

/** The same in sight: for few rows. */
export function openTable(context: ReportContext, id: string, title: string, shown: Shown = {}): Block[] {
  const table = tableOf(context, id, title, shown);
  return table === null ? [] : [{ kind: 'table', table }];
}

/** The rows of a summary that are about the year reported on. */
export const rowsOfYear = (context: ReportContext, id: string): readonly SummaryReading[] =>
  context.summary(id).filter((row) => row.text('period') === context.focus.id);

function tableOf(context: ReportContext, id: string, title: string, shown: Shown): Table | null {
  const summary = summaryCatalogue.find((declared) => declared.id === id);
  if (summary === undefined) return null;
  const every = shown.everyYear === true;
  const years = new Set(yearsOf(context).map((year) => year.id));
  const { most } = shown;
  const found = (every ? context.summary(id).filter((row) => years.has(row.text('period') ?? '')) : rowsOfYear(context, id)).filter(
    (row) => shown.rows?.(row) ?? true,
  );
  const rows =
    most === undefined
      ? found
      : found.toSorted((a, b) => (b.number(most.of).value ?? 0) - (a.number(most.of).value ?? 0)).slice(0, most.rows);
  if (rows.length === 0) return null;
  const columns = Object.entries(summary.columns).filter(
    ([name, column]) =>
      (every || column.type !== 'period') &&
      // Sections say in a sentence by which rules something was shared out.
      column.vocabulary !== 'division_rule' &&
      (column.role === 'dimension' || shown.columns === undefined || shown.columns.includes(name)) &&
      (column.role === 'dimension' || isTelling(rows, name, column)),
  );
  const keyColumn = columns.find(([, column]) => column.names === 'group' || column.names === 'organisation');
  return {
    id: `${id}-table`,
    caption: every ? title : `${title}, ${context.year(context.focus.id)}`,
    sortable: true,
    columns: columns.map(([, column]) => ({ title: context.t(column.title), numeric: isNumber(column) })),
    rows: rows.map((row) => {
      const key = keyOf(context, row, keyColumn);
      return {
        ...(key === undefined ? {} : { key }),
        cells: columns.map(([name, column]) =>
          shown.groupIds?.includes(name) === true ? groupsCell(context, row.text(name)) : cellOf(context, row, name, column),
        ),
      };
    }),
  };
}

/** A column that no row has, or that is for programme leads alone, says nothing. */
function isTelling(rows: readonly SummaryReading[], name: string, { privacy, type }: SummaryColumn): boolean {
  if (type === 'text' || type === 'choice') return rows.some((row) => row.text(name) !== null);
  const readings = rows.map((row) => row.number(name));
  return readings.some(({ value }) => value !== null) || (privacy !== 'internal' && readings.some(({ state }) => state === 'hidden'));
}

/** Groups listed by id, by name; a dash where there are none. */
const groupsCell = (context: ReportContext, ids: string | null): TableCell =>
  ids === null || ids === ''
    ? { text: '–', sort: null }
    : {
        text: context.list(
          ids
            .split(', ')
            .filter((id) => context.group(id) !== null)
            .map((id) => context.groupName(id)),
        ),
      };

const isNumber = ({ role, type }: SummaryColumn): boolean => role === 'measure' && type !== 'text' && type !== 'choice';

function keyOf(context: ReportContext, row: SummaryReading, column: [string, SummaryColumn] | undefined): string | undefined {
  const id = column === undefined ? null : row.text(column[0]);
  if (column === undefined || id === null) return undefined;
  return column[1].names === 'group' ? context.keys.group.get(id) : context.keys.organisation.get(id);
}

function cellOf(context: ReportContext, row: SummaryReading, name: string, column: SummaryColumn): TableCell {
  const { words } = context;
  switch (column.type) {
    case 'money':
      // Of an amount below a hundred euros the cents say something.
      return context.cell(row.number(name), (cents) => formatEuro(context.locale, cents, Math.abs(cents) < 10_000 && cents % 100 !== 0));
    case 'minutes':
      return context.cell(row.number(name), context.hours);
    case 'share':
      return context.cell(row.number(name), (share) => context.share(share, 1));
    case 'count':
      return context.cell(row.number(name), (value) => context.number(value));
    case 'number':
      return context.cell(row.number(name), (value) => context.number(value, 1));
    case 'choice': {
      const value = row.text(name);
      const { vocabulary } = column;
      if (value === null && vocabulary === 'group_kind') return { text: words.withoutGroup };
      return { text: vocabulary !== undefined && isVocabulary(vocabulary) ? context.term(vocabulary, value) : (value ?? words.notKnown) };
    }
    case 'id': {
      const id = row.text(name);
      if (column.names === 'group') return { text: id === null ? words.withoutGroup : context.groupName(id) };
      if (column.names === 'organisation') return { text: id === null ? words.withoutOrganisation : context.organisationName(id) };
      if (column.names === 'product')
        return { text: context.analysis.products.find((product) => product.id === id)?.title ?? words.notKnown };
      if (column.names === 'theme')
        return {
          text: id === null ? words.withoutTheme : (context.analysis.themes.find((theme) => theme.id === id)?.name ?? words.notKnown),
        };
      if (column.names === 'person') return { text: context.analysis.persons.find((person) => person.id === id)?.name ?? words.notKnown };
      return { text: words.notKnown, state: 'unknown' };
    }
    case 'period':
      return { text: context.year(row.text(name) ?? '') };
    case 'text':
      return { text: row.text(name) ?? words.notKnown };
  }
}

const isVocabulary = (id: string): id is VocabularyId => Object.hasOwn(vocabularies, id);
