import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse, openRecords } from '../src/index.ts';
import { fetchRows } from '../src/store/fetch.ts';
import { writeSmall } from './cli/small.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grensganger-kept-aside-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what stands in columns that nobody knows', () => {
  it('is in the store, at its row, and in nothing that is computed: no report, figure or export can hold it', async () => {
    const at = await writeSmall(folder, {
      'deelnemers.csv':
        'nummer;naam;organisatie;Kamer;BSN\nP1;Anna Jansma;O1;kanarie-7f3a;123456782\nP2;Bram de Vlet;O1;;\nP3;Chris Ozal;O2;B2;111222333\n',
    });
    const open = await openRecords([at], { day: '2026-11-22' });
    const analysis = await analyse(open, { day: '2026-11-22', draws: 20 });
    const kept = await fetchRows(
      open.store,
      `SELECT who.name, aside."column", aside.value FROM kept_aside AS aside
       JOIN professionals AS who ON who._file = aside.source AND who._row = aside.row ORDER BY aside.row`,
    );
    expect(kept).toEqual([
      { name: 'Anna Jansma', column: 'Kamer', value: 'kanarie-7f3a' },
      { name: 'Chris Ozal', column: 'Kamer', value: 'B2' },
    ]);
    await open.close();
    const seen = new Set<unknown>();
    const found: string[] = [];
    const look = (value: unknown, where: string): void => {
      if (typeof value === 'string' && /kanarie|123456782|111222333/.test(value)) found.push(`${where}: ${value}`);
      if (typeof value !== 'object' || value === null || seen.has(value)) return;
      seen.add(value);
      const parts: Iterable<[unknown, unknown]> = value instanceof Map ? value : Object.entries(value);
      for (const [key, part] of parts) {
        look(key, where);
        look(part, `${where}.${String(key)}`);
      }
    };
    look(analysis, 'analysis');
    expect(found).toEqual([]);
    // That it was looked for everywhere: a name is found.
    expect(JSON.stringify(analysis.persons)).toContain('Anna Jansma');
  });
});
