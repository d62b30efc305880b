import { loadSql, type Store } from '../../store/index.ts';
import type { Division } from '../define-summary.ts';

/** What is shared out over organisations, each by the rules that its `.sql` beside this file has as bound values. */
export const exchanges = {
  'hour-exchange': ['hours'],
  'product-exchange': ['products'],
  'support-exchange': ['support', 'payers'],
  'tie-exchange': ['ties'],
} as const satisfies Record<string, readonly (keyof Division)[]>;

export type Exchange = keyof typeof exchanges;

export const exchangeNames = Object.keys(exchanges) as readonly Exchange[];

/** The statement behind one of them. */
export const exchangeStatement = (name: Exchange): string => loadSql(name, import.meta.url);

/** The exchanges that something stands on which has these rules as bound values. */
export const exchangesFor = (rules: readonly (keyof Division)[]): Exchange[] =>
  exchangeNames.filter((name) => exchanges[name].some((rule) => rules.includes(rule)));

/**
 * Shares out by these rules, into temporary tables with underscores in their names: several summaries stand on them, and a store that
 * was opened to read has room for those.
 */
export async function shareOut(store: Store, names: readonly Exchange[], division: Division): Promise<void> {
  for (const name of names) {
    const bound = Object.fromEntries(exchanges[name].map((rule) => [rule, division[rule]]));
    await store.connection.run(`CREATE OR REPLACE TEMPORARY TABLE ${name.replaceAll('-', '_')} AS ${exchangeStatement(name)}`, bound);
  }
}

/** Forgets what was shared out. */
export async function takeBack(store: Store, names: readonly Exchange[]): Promise<void> {
  for (const name of names) await store.connection.run(`DROP TABLE IF EXISTS temp.${name.replaceAll('-', '_')}`);
}
