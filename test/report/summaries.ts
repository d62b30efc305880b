import type { Analysis } from '../../src/analysis.ts';
import type { Cell, SummaryTable } from '../../src/summaries/define-summary.ts';
import { contextFor } from './contexts.ts';
import { madeAnalysis } from './fixture.ts';
import type { Section } from '../../src/report/sections/define-section.ts';
import { proseOf, rowsOf } from './contexts.ts';
import type { Block, Table } from '../../src/report/document.ts';

type Rows = readonly Readonly<Record<string, Cell>>[];

/** The made network with these rows in these summaries, of the year reported on where they name none. */
export function withRows(tables: Readonly<Record<string, Rows>>, change: Partial<Analysis> = {}): Analysis {
  const made = madeAnalysis(change);
  const period = made.focus.id;
  const added = Object.entries(tables).map(([id, rows]): SummaryTable => ({
    id,
    rows: rows.map((row) => ({ period, ...row })),
    contributors: rows.map(() => []),
    hidden: rows.map(() => []),
  }));
  return { ...made, summaries: [...made.summaries.filter(({ id }) => !Object.hasOwn(tables, id)), ...added] };
}

/** A section's prose in Dutch and English, and its tables by id. */
export function read(section: Section, analysis: Analysis): { nl: string; en: string; tables: ReadonlyMap<string, string[][]> } {
  const blocks = section.build(contextFor('nl', 'internal', analysis));
  const tablesIn = (found: readonly Block[]): Table[] =>
    found.flatMap((block) => (block.kind === 'table' ? [block.table] : block.kind === 'disclosure' ? tablesIn(block.blocks) : []));
  return {
    nl: proseOf(blocks).replaceAll('\n ', ' '),
    en: proseOf(section.build(contextFor('en', 'internal', analysis))).replaceAll('\n ', ' '),
    tables: new Map(tablesIn(blocks).map((table) => [table.id, rowsOf(table)])),
  };
}
