import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSample } from '../scripts/sample/network.ts';
import { writeCanonical } from '../scripts/sample/write-canonical.ts';
import { analyse, defaultThresholds, disclose, openRecords } from '../src/index.ts';
import { inFolder, run, sample } from './cli/run.ts';

/** The lines of a file below its header, backwards and then dealt into three piles: nothing stands where it stood. */
function shuffled(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const [header = '', ...rows] = text.split(newline).filter((line) => line !== '');
  const piles: string[][] = [[], [], []];
  rows.toReversed().forEach((row, index) => piles[index % 3]?.push(row));
  return Buffer.from([header, ...piles.flat(), ''].join(newline), 'latin1');
}

describe('the same records and seed', () => {
  it('give the same bytes in another time zone, with other threads and with rows in another order', () =>
    inFolder(async (folder) => {
      const other = join(folder, 'elders', 'andere map');
      await mkdir(other, { recursive: true });
      for (const name of await readdir(sample)) {
        if (name.endsWith('.csv')) await writeFile(join(other, name), shuffled(await readFile(join(sample, name))));
        else await copyFile(join(sample, name), join(other, name));
      }
      const one = await run(['report', sample, '--out', 'een'], folder, { TZ: 'UTC', LC_ALL: 'C' });
      const two = await run(['report', other, '--out', 'twee', '--threads', '1'], folder, {
        TZ: 'Pacific/Auckland',
        LC_ALL: 'nl_NL.UTF-8',
      });
      expect([one.status, two.status]).toEqual([1, 1]);
      const [first, second] = await Promise.all(['een', 'twee'].map((dir) => readFile(join(folder, dir, 'index.html'))));
      expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
    }));

  it('give the same analysis from the Dutch files of the sample as from our own layout', () =>
    inFolder(async (folder) => {
      const canonical = join(folder, 'canonical');
      await writeCanonical(makeSample(), canonical);
      const project = join(sample, 'network.yaml');
      const analyses = [];
      for (const paths of [[sample], [canonical]]) {
        const open = await openRecords(paths, { project });
        analyses.push(await analyse(open, { day: '2026-11-22', draws: 100 }));
        await open.close();
      }
      const [dutch, own] = analyses;
      if (dutch === undefined || own === undefined) throw new Error('both are read');
      // The files and rows behind a verdict are called otherwise there; how many they are is the same.
      const { quality: dutchQuality, checkRows: dutchRows, ...fromDutch } = dutch;
      const { quality: ownQuality, checkRows: ownRows, ...fromOwn } = own;
      const many = (rows: typeof ownRows) => rows.map((check) => ({ ...check, rows: check.rows.length }));
      expect(many(ownRows)).toEqual(many(dutchRows));
      expect(fromOwn).toEqual(fromDutch);
      const counts = (quality: typeof ownQuality) =>
        quality.findings.filter((finding) => finding.kind === 'rejection').map(({ code, table, count }) => ({ code, table, count }));
      expect(counts(ownQuality)).toEqual(counts(dutchQuality));
      const board = [dutch, own].map((analysis) => JSON.stringify(disclose(analysis, 'board', defaultThresholds()).scores));
      expect(board[0]).toBe(board[1]);
    }));
});
