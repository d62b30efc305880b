import { quoteIdentifier, quoteText } from '../quote.ts';
import { loadSql } from '../load-sql.ts';
import type { Store } from '../store.ts';

/** The views that several summaries stand on, each after those it reads; each is a `.sql` file beside this one, with hyphens in its name. */
export const viewNames = [
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

/** Makes the views, each with its first line as its comment: what one row is. */
export async function createViews(store: Store): Promise<void> {
  for (const name of viewNames) {
    const sql = loadSql(name.replaceAll('_', '-'), import.meta.url);
    const grain = sql.slice(0, sql.indexOf('\n')).replace(/^-- /, '');
    await store.connection.run(`CREATE OR REPLACE VIEW ${quoteIdentifier(name)} AS ${sql}`);
    await store.connection.run(`COMMENT ON VIEW ${quoteIdentifier(name)} IS ${quoteText(grain)}`);
  }
}
