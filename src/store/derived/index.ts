import { quoteIdentifier, quoteText } from '../quote.ts';
import { loadSql } from '../load-sql.ts';
import type { Store } from '../store.ts';

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
] as const;

/** The statement behind one of them. */
export const derivedStatement = (name: (typeof derivedNames)[number]): string => loadSql(name.replaceAll('_', '-'), import.meta.url);

/** Works out what is derived, each with its first line as its comment: what one row is. */
export async function derive(store: Store): Promise<void> {
  for (const name of derivedNames) {
    const sql = derivedStatement(name);
    const grain = sql.slice(0, sql.indexOf('\n')).replace(/^-- /, '');
    await store.connection.run(`CREATE OR REPLACE TABLE ${quoteIdentifier(name)} AS ${sql}`);
    await store.connection.run(`COMMENT ON TABLE ${quoteIdentifier(name)} IS ${quoteText(grain)}`);
  }
}
