import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse, openRecords } from '../src/index.ts';
import { inFolder, run } from './cli/run.ts';

const records = fileURLToPath(new URL('../../shared/records', import.meta.url));
const projectOf = (name: string): string => fileURLToPath(new URL(`projects/${name}.yaml`, import.meta.url));

/** Others' real records; they stay outside the repository, so these tests run only where they stand beside it. */
describe.skipIf(!existsSync(records))('real records, where ../shared/records is at hand (skipped elsewhere)', () => {
  it.each([
    ['open-source-sigs', '2023'],
    ['open-source-sigs', 'all'],
    ['standards-committee', '2021'],
    ['standards-committee', 'all'],
  ])('give a report: %s, %s', (name, year) =>
    inFolder(async (folder) => {
      const words = ['report', join(records, name), '--project', projectOf(name), '--year', year, '--audience', 'internal'];
      const { status, err } = await run(words, folder);
      expect(err).not.toMatch(/\n {4}at /);
      expect([0, 1]).toContain(status);
      const page = await readFile(join(folder, 'reports', 'index.html'), 'utf8');
      expect(page).toContain('</html>');
      expect(page.length).toBeLessThan(4_000_000);
    }),
  );

  it('count everybody that the records’ own description counts', async () => {
    const open = await openRecords([join(records, 'open-source-sigs')], { project: projectOf('open-source-sigs') });
    try {
      const { professionals, organisations, groups } = open.records;
      expect([professionals.length, organisations.length, groups.length]).toEqual([337, 121, 76]);
      const loaded = open.quality.files.reduce((sum, file) => sum + file.rowsLoaded + file.rowsRejected, 0);
      expect(loaded).toBe(open.quality.files.reduce((sum, file) => sum + file.rowsRead, 0));
    } finally {
      await open.close();
    }
  });

  it('tie people by the meetings they both attended, for the employer of that day', async () => {
    const open = await openRecords([join(records, 'standards-committee')], { project: projectOf('standards-committee') });
    try {
      const analysis = await analyse(open, { day: '2026-11-22', year: '2021', ties: 'shared-meetings', draws: 50 });
      const view = analysis.views.find((candidate) => candidate.period === '2021');
      expect(view?.persons.length).toBeGreaterThan(50);
      expect(analysis.scores.some((score) => score.metric === 'ei-index' && score.level === 'network' && score.value !== null)).toBe(true);
    } finally {
      await open.close();
    }
  });
});
