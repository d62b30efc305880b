import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contender } from '../contender.ts';
import { makeRecords } from '../make-records.ts';
import { duckdb, ours } from '../programs.ts';
import type { Suite } from '../suite.ts';

/**
 * Reading and checking a folder against DuckDB's `read_csv`, which is told the dialect and every type and makes typed tables of the same
 * files; once with one thread, for the processor time, and once with as many as it takes by itself, for the time by the clock. The rows that
 * were loaded are compared before the times. Beside it what the same lists take where they are kept carelessly.
 */
export const suite: Suite = {
  id: 'intake',
  about: 'reading and checking a million memberships and 200,000 professionals, against DuckDB’s read_csv of the same files',
  async run(bench) {
    for (const memberships of bench.sizes([1_000_000])) {
      const folder = mkdtempSync(join(tmpdir(), 'grensganger-bench-records-'));
      try {
        const spec = { memberships, professionals: Math.ceil(memberships / 5), seed: 1 };
        makeRecords(folder, spec);
        const on = `${memberships.toLocaleString('en')} memberships`;
        const own = ours('intake', folder);
        const alone = { ...duckdb('duckdb', folder, '1'), name: 'DuckDB, one thread' };
        const together = { ...duckdb('duckdb', folder), name: 'DuckDB, its own threads' };
        const ran = await bench.contest({ suite: 'intake', on, ours: own, peers: [alone, together] });
        const took = (contender: Contender, measure: 'steps' | 'walls'): number => {
          const outcome = ran.get(contender);
          return outcome === undefined || 'failed' in outcome ? Number.NaN : (outcome[measure]?.['tables'] ?? Number.NaN);
        };
        const multiple = (step: string, ratio: number): void =>
          bench.line({ suite: 'intake', on, step, unit: 'x', ours: Number.isNaN(ratio) ? null : ratio, peers: [] });
        multiple('ours as a multiple of read_csv with one thread', took(own, 'steps') / took(alone, 'steps'));
        multiple('ours as a multiple of read_csv with its own threads, by the clock', took(own, 'walls') / took(together, 'walls'));

        makeRecords(folder, { ...spec, careless: true });
        const careless = await bench.contest({ suite: 'intake', on: `${on}, kept carelessly`, ours: own, peers: [] });
        const outcome = careless.get(own);
        const tables = outcome === undefined || 'failed' in outcome ? Number.NaN : (outcome.steps['tables'] ?? Number.NaN);
        multiple('kept carelessly, as a multiple of kept well', tables / took(own, 'steps'));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
  },
};
