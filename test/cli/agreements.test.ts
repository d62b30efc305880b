import { describe, expect, it } from 'vitest';
import { inFolder, run, sample } from './run.ts';
import { writeSmall } from './small.ts';

describe('grensganger agreements', () => {
  it('tells of the rows of the sample that were left out, and how to see them', () =>
    inFolder(async (folder) => {
      const { status, err } = await run(['agreements', sample, '--format', 'csv'], folder);
      expect(status).toBe(1);
      expect(err).toContain('grensganger check');
    }));

  it('finds what was planted in the sample', () =>
    inFolder(async (folder) => {
      const { out } = await run(['agreements', sample, '--year', '2022-2023', '--json', '--quiet'], folder);
      const broken = (JSON.parse(out) as { id: string; subject: string | null; verdict: string }[])
        .filter(({ verdict }) => verdict === 'not-kept')
        .map(({ id }) => id);
      expect(broken).toEqual(expect.arrayContaining(['membership-fee', 'policy-group-meetings']));
    }));

  it('names the rows that each verdict rests on, to programme leads alone', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, {
        'boekingen.csv': 'jaar;soort;bedrag;organisatie;groep\n2021-2022;overhead;500;;\n2021-2022;deelnamebijdrage;3000;O1;\n',
      });
      const { out, err } = await run(['agreements', 'records', '--records', '--json', '--quiet'], folder);
      const found = JSON.parse(out) as { id: string; records: { file: string; row: number }[] }[];
      const rows = (id: string) => found.find((check) => check.id === id)?.records.map(({ file, row }) => `${file} ${row}`);
      expect([rows('yearly-budget'), err]).toEqual([['boekingen.csv 3'], '']);
      expect(rows('organisations-in-group')).toEqual([2, 3, 4].map((row) => `lidmaatschappen.csv ${row}`));
      const csv = await run(['agreements', 'records', '--records', '--format', 'csv'], folder);
      expect(csv.out).toContain('yearly-budget,2021-2022,,not-kept,transactions,boekingen.csv,,3');
      expect((await run(['agreements', 'records', '--records', '--audience', 'board'], folder)).err).toContain(
        'alleen voor de programmaleiding',
      );
    }));
});
