import { loadSql } from '../load-sql.ts';
import { quoteIdentifier } from '../quote.ts';
import type { Store } from '../store.ts';
import { commentsOn } from '../tables.ts';
import { derivedShapes, type DerivedName } from './shapes.ts';

/** Where the working tables stand, so that who opens the file finds records and results first. */
const workSchema = 'work';

/**
 * What several summaries stand on, each after those it reads; each is a `.sql` file beside this one, with hyphens in its name.
 * They are kept as tables, filled once when the records are loaded: as views each would be worked out anew inside every summary.
 */
export const derivedNames = [
  'organisation_boards',
  'employments',
  'booking_entries',
  'hour_entries',
  'participation_spells',
  'group_years',
  'paying_boards',
  'product_makers',
  'use_entries',
  'agreed_support',
  'plg_participants',
  'agreed_years',
  'group_boards',
  'hour_exchange',
  'product_exchange',
  'support_paid',
  'support_exchange',
  'board_ties',
  'tie_shares',
  'group_evidence',
] as const satisfies readonly DerivedName[];

/** The statement behind one of them. */
export const derivedStatement = (name: DerivedName): string => loadSql(name.replaceAll('_', '-'), import.meta.url);

/** Works out what is derived, in the schema `work`, with what each table and column is said in the database. */
export async function derive(store: Store): Promise<void> {
  await store.connection.run(`CREATE SCHEMA IF NOT EXISTS ${workSchema}`);
  for (const name of derivedNames) {
    const table = `${workSchema}.${quoteIdentifier(name)}`;
    await store.connection.run(`CREATE OR REPLACE TABLE ${table} AS ${derivedStatement(name)}`);
    await store.connection.run(commentsOn('TABLE', table, derivedShapes[name]).join(';\n'));
  }
}
