import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

describe('grensganger explain', () => {
  it('explains an id in words with its source', async () => {
    const { status, out } = await run(['explain', 'ei-index', '--lang', 'en'], '.');
    expect(status).toBe(0);
    expect(out).toContain('Krackhardt');
  });

  it('explains a table, a summary and an agreement too, in Dutch', async () => {
    for (const id of ['memberships', 'hours.hours', 'budget-by-group', 'membership-fee', 'sector']) {
      const { status, out } = await run(['explain', id], '.');
      expect(status, id).toBe(0);
      expect(out.length, id).toBeGreaterThan(60);
    }
  });

  it('shows where one score comes from: its value, its parts, the ties and the rows of the files', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const words = ['explain', 'ei-index', 'records', '--subject', 'P1', '--weight', 'none'];
      const { status, out, err } = await run(words, folder);
      expect(status).toBe(0);
      expect(out).toContain('Anna Jansma (P1) · 2021-2022 · grens: bestuur of organisatie');
      expect(out).toContain('Over de grens (E): 1 · erbinnen (I): 1');
      expect(out).toContain('Anna Jansma (P1) – Chris Ozal (P3) · gewicht 1 · over de grens · PLG Rekenen');
      expect(out).toContain('lidmaatschappen.csv, rij 4: Chris Ozal (P3) · PLG Rekenen · 2021-08-01 – 2022-07-31');
      expect(err).toContain('intern');
      const store = await run(['analyse', 'records', '--quiet'], folder);
      expect(store.status).toBe(0);
      const again = await run(
        ['explain', 'ei-index', 'network.duckdb', '--subject', 'P1', '--weight', 'none', '--json', '--quiet'],
        folder,
      );
      const json = JSON.parse(again.out) as { score: { value: number }; records: { file: string; row: number }[] };
      expect(json.score.value).toBe(0);
      expect(json.records.map(({ file, row }) => [file, row])).toEqual([2, 3, 4].map((row) => ['lidmaatschappen.csv', row]));
    }));

  it.each([
    ['without records', ['explain', 'ei-index', '--subject', 'P1'], 'hoort de map of database'],
    ['of what is no metric', ['explain', 'memberships', 'records', '--subject', 'P1'], 'is geen maat'],
    ['of somebody unknown', ['explain', 'ei-index', 'records', '--subject', 'P9'], 'Van P9 is er in 2021-2022 geen score ei-index.'],
    [
      'for the policy group',
      ['explain', 'ei-index', 'records', '--subject', 'P1', '--audience', 'board'],
      'alleen voor de programmaleiding en onderzoekers',
    ],
  ])('refuses the rows behind a score %s', (_, words, message) =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const { status, out, err } = await run(words, folder);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err.replaceAll(/\s+/g, ' ')).toContain(message);
    }),
  );
});
