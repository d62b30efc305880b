import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRecords } from '../make-records.ts';
import { duckdb, ours } from '../programs.ts';
import type { Suite } from '../suite.ts';

/**
 * Reading and checking a folder against DuckDB's `read_csv`, which is told the dialect and every type and makes typed tables of the same
 * files. Both have one thread; the rows that were loaded are compared before the times.
 */
export const suite: Suite = {
  id: 'intake',
  about: 'reading and checking a million memberships and 200,000 professionals, against DuckDB’s read_csv of the same files',
  async run(bench) {
    for (const memberships of bench.sizes([1_000_000])) {
      const folder = mkdtempSync(join(tmpdir(), 'grensganger-bench-records-'));
      try {
        makeRecords(folder, { memberships, professionals: Math.ceil(memberships / 5), seed: 1 });
        const on = `${memberships.toLocaleString('en')} memberships`;
        const [own, peer] = [ours('intake', folder), duckdb('duckdb', folder)];
        const ran = await bench.contest({ suite: 'intake', on, ours: own, peers: [peer] });
        const [mine, theirs] = [ran.get(own), ran.get(peer)];
        if (mine === undefined || theirs === undefined || 'failed' in mine || 'failed' in theirs) continue;
        const ratio = (mine.steps['tables'] ?? 0) / (theirs.steps['tables'] ?? 0);
        bench.line({ suite: 'intake', on, step: 'ours as a multiple of read_csv', unit: 'x', ours: ratio, peers: [] });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
  },
};
