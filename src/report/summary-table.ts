import { summaryCatalogue } from '../summaries/index.ts';
import type { SummaryColumn } from '../summaries/define-summary.ts';
import { vocabularies, type VocabularyId } from '../records/vocabularies.ts';
import type { ReportContext, SummaryReading } from './context.ts';
import type { Block, TableCell } from './document.ts';

/** A summary's rows of the focus year as a table that can be opened, in the summary's own words; nothing where it has none. */
export function summaryTable(context: ReportContext, id: string, title: string): Block[] {
  const summary = summaryCatalogue.find((declared) => declared.id === id);
  if (summary === undefined) return [];
  const columns = Object.entries(summary.columns).filter(([, column]) => column.type !== 'period');
  const rows = context.summary(id).filter((row) => row.text('period') === context.focus.id);
  if (rows.length === 0) return [];
  const keyColumn = columns.find(([, column]) => column.names === 'group' || column.names === 'organisation');
  return [
    {
      kind: 'disclosure',
      title,
      blocks: [
        {
          kind: 'table',
          table: {
            id: `${id}-table`,
            caption: `${title}, ${context.year(context.focus.id)}`,
            sortable: true,
            columns: columns.map(([, column]) => ({ title: context.t(column.title), numeric: column.role === 'measure' })),
            rows: rows.map((row) => {
              const key = keyOf(context, row, keyColumn);
              return { ...(key === undefined ? {} : { key }), cells: columns.map(([name, column]) => cellOf(context, row, name, column)) };
            }),
          },
        },
      ],
    },
  ];
}

function keyOf(context: ReportContext, row: SummaryReading, column: [string, SummaryColumn] | undefined): string | undefined {
  const id = column === undefined ? null : row.text(column[0]);
  if (column === undefined || id === null) return undefined;
  return column[1].names === 'group' ? context.keys.group.get(id) : context.keys.organisation.get(id);
}

function cellOf(context: ReportContext, row: SummaryReading, name: string, column: SummaryColumn): TableCell {
  const { words } = context;
  switch (column.type) {
    case 'money':
      return context.cell(row.number(name), context.euro);
    case 'minutes':
      return context.cell(row.number(name), context.hours);
    case 'share':
      return context.cell(row.number(name), (share) => context.share(share, 1));
    case 'count':
      return context.cell(row.number(name), (value) => context.number(value));
    case 'number':
      return context.cell(row.number(name), (value) => context.number(value, 2));
    case 'choice': {
      const value = row.text(name);
      const { vocabulary } = column;
      return { text: vocabulary !== undefined && isVocabulary(vocabulary) ? context.term(vocabulary, value) : (value ?? words.notKnown) };
    }
    case 'id': {
      const id = row.text(name);
      if (column.names === 'group') return { text: id === null ? words.withoutGroup : context.groupName(id) };
      if (column.names === 'organisation') return { text: id === null ? words.withoutOrganisation : context.organisationName(id) };
      if (column.names === 'product')
        return { text: context.analysis.products.find((product) => product.id === id)?.title ?? words.notKnown };
      if (column.names === 'theme') return { text: context.analysis.themes.find((theme) => theme.id === id)?.name ?? words.notKnown };
      return { text: words.notKnown, state: 'unknown' };
    }
    case 'period':
      return { text: context.year(row.text(name) ?? '') };
    case 'text':
      return { text: row.text(name) ?? words.notKnown };
  }
}

const isVocabulary = (id: string): id is VocabularyId => Object.hasOwn(vocabularies, id);
