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
 * People, groups, organisations and meetings stand in them as whole numbers in the order of their ids, and years, functions and sectors as
 * one of a list: of a million memberships texts take several times as long to join, count and sort.
 */
export const derivedNames = [
  'periods',
  'people',
  'known_groups',
  'organisation_boards',
  'employments',
  'settled_people',
  'unsettled_people',
  'board_posts',
  'booking_entries',
  'hour_posts',
  'hour_entries',
  'hour_sums',
  'group_hours',
  'member_stretches',
  'participation_spells',
  'meeting_days',
  'visits',
  'meeting_sizes',
  'visitors',
  'group_years',
  'paying_boards',
  'product_makers',
  'use_entries',
  'agreed_support',
  'plg_participants',
  'agreed_years',
  'group_people',
  'group_boards',
  'group_moments',
  'support_paid',
  'board_ties',
  'crossings',
  'new_ties',
  'tie_pairs',
  'group_evidence',
] as const satisfies readonly DerivedName[];

/** Those that one other alone stands on, with as many rows as the records have: kept as views, so that they take no room. */
export const derivedViews: readonly DerivedName[] = ['hour_entries'];

/**
 * Words of which there are few in many rows: kept as one of a list, so that they are counted and sorted as small numbers; in the order
 * of the words. The empty word keeps a list from having none, which the engine refuses.
 */
const lists = {
  period: 'SELECT id FROM years ORDER BY id',
  function_name: `SELECT function FROM (SELECT '' AS function UNION SELECT function FROM professionals UNION SELECT function FROM appointments)
    WHERE function IS NOT NULL ORDER BY function`,
  group_kind_name: `SELECT kind FROM (SELECT '' AS kind UNION SELECT kind FROM groups UNION SELECT group_kind FROM agreed) WHERE kind IS NOT NULL ORDER BY kind`,
  sector_name: `SELECT sector FROM (SELECT '' AS sector UNION SELECT sector FROM organisations) WHERE sector IS NOT NULL ORDER BY sector`,
};

/** The statement behind one of them. */
export const derivedStatement = (name: DerivedName): string => loadSql(name.replaceAll('_', '-'), import.meta.url);

/** Works out what is derived, in the schema `work`, with what each table and column is said in the database. */
export async function derive(store: Store): Promise<void> {
  await store.connection.run(`DROP SCHEMA IF EXISTS ${workSchema} CASCADE`);
  await store.connection.run(`CREATE SCHEMA ${workSchema}`);
  for (const [type, words] of Object.entries(lists)) {
    await store.connection.run(`CREATE OR REPLACE TYPE ${type} AS ENUM (${words})`);
  }
  for (const name of derivedNames) {
    const kind = derivedViews.includes(name) ? 'VIEW' : 'TABLE';
    const table = `${workSchema}.${quoteIdentifier(name)}`;
    await store.connection.run(`CREATE ${kind} ${table} AS ${derivedStatement(name)}`);
    await store.connection.run(commentsOn(kind, table, derivedShapes[name]).join(';\n'));
  }
}
