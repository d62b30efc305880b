import { createRequire } from 'node:module';
import type * as duckdb from '@duckdb/node-api';

export type Engine = typeof duckdb;

const require = createRequire(import.meta.url);
let loaded: Engine | null = null;

/** DuckDB, loaded where something first needs it: that takes as long as all the scores of a network of five hundred people. */
export function engine(): Engine {
  if (loaded !== null) return loaded;
  const found: Engine = require('@duckdb/node-api');
  loaded = found;
  return found;
}
