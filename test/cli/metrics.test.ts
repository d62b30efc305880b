import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run, sample } from './run.ts';
import { small, writeSmall } from './small.ts';

describe('grensganger metrics', () => {
  it('gives scores as one long table, in the shape that scripts rely on', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const csv = await run(
        ['metrics', 'records', '--metric', 'ei-index', '--level', 'network', '--format', 'csv', '--boundary', 'organisation'],
        folder,
      );
      // Two of three ties cross: (2 − 1) / 3.
      expect(csv.out.trim().split(/\r?\n/)).toEqual([
        'metric,level,boundary,period,subject,other,value',
        `ei-index,network,organisation,2021-2022,network,,${1 / 3}`,
      ]);
      const json = await run(['metrics', 'records', '--metric', 'ei-index', '--level', 'network', '--json'], folder);
      expect(JSON.parse(json.out)).toContainEqual({
        metric: 'ei-index',
        level: 'network',
        boundary: 'organisation',
        period: '2021-2022',
        subject: 'network',
        other: null,
        value: 1 / 3,
      });
      expect(json.err).toContain('intern');
    }));

  it('says what was estimated, within which bound, and says too where nothing was', () =>
    inFolder(async (folder) => {
      // P3 stands between the two of one group and the one of the other.
      const records = await writeSmall(folder, {
        'deelnemers.csv': 'nummer;naam;organisatie\nP1;Anna;O1\nP2;Bram;O1\nP3;Chris;O2\nP4;Dirk;O2\n',
        'groepen.csv': 'nummer;naam;soort\nG1;PLG Rekenen;PLG\nG2;PLG Taal;PLG\n',
        'lidmaatschappen.csv':
          'deelnemer;groep;vanaf;tot en met\nP1;G1;01-08-2021;31-07-2022\nP2;G1;01-08-2021;31-07-2022\nP3;G1;01-08-2021;31-07-2022\nP3;G2;01-08-2021;31-07-2022\nP4;G2;01-08-2021;31-07-2022\n',
      });
      const words = ['metrics', 'records', '--metric', 'betweenness', '--level', 'person', '--lang', 'en'];
      const estimated = await run([...words, '--sample', '0.05', '--weight', 'none', '--format', 'csv'], folder);
      expect(estimated.err).toContain('Estimated: betweenness in 2021-2022. That was done from 861 shortest paths drawn at random');
      expect(estimated.err).toContain('With probability 0.9 no exact value lies farther from its estimate than the bound beside it');
      expect(estimated.out.split(/\r?\n/)[0]).toBe('metric,level,boundary,period,subject,other,value,bound');
      const withBound = await run([...words, '--sample', '0.05', '--weight', 'none', '--json'], folder);
      // 0.05 of all six pairs is the bound; who is in one group only lies between nobody, which is exact.
      const rows = JSON.parse(withBound.out) as { readonly subject: string; readonly value: number; readonly bound: number | null }[];
      expect(rows.map(({ subject, bound }) => [subject, bound])).toEqual([
        ...['P1', 'P2'].map((id) => [id, null]),
        ['P3', expect.closeTo(0.3, 12)],
        ['P4', null],
      ]);
      expect(Math.abs((rows.find(({ subject }) => subject === 'P3')?.value ?? 0) - 2)).toBeLessThanOrEqual(0.3);
      const few = await run([...words, '--sample', '0.05', '--weight', 'newman', '--format', 'csv'], folder);
      expect(few.err).toContain('Nothing was estimated');
      expect(few.out.split(/\r?\n/)[0]).toBe('metric,level,boundary,period,subject,other,value');
      const exact = await run([...words, '--exact', '--weight', 'none', '--format', 'csv'], folder);
      expect(exact.err).not.toContain('stimated');
      expect(exact.out).toBe((await run([...words, '--weight', 'none', '--format', 'csv'], folder)).out);
      expect((await run(['metrics', 'records', '--sample', '2'], folder)).status).toBe(2);
      expect((await run(['metrics', 'records', '--sample', '0.1', '--exact'], folder)).status).toBe(2);
      // Where nobody lies between others, there is nothing to estimate.
      await writeFile(join(records, 'lidmaatschappen.csv'), small['lidmaatschappen.csv'] ?? '');
      expect((await run([...words, '--sample', '0.05', '--weight', 'none'], folder)).err).toContain('Nothing was estimated');
    }));

  it('says of how many the organisation is not known, and leaves them out or keeps them as a class, as asked or as the project says', () =>
    inFolder(async (folder) => {
      const records = await writeSmall(folder, { 'deelnemers.csv': 'nummer;naam;organisatie\nP1;Anna;O1\nP2;Bram;\nP3;Chris;O2\n' });
      const words = [
        'metrics',
        'records',
        '--metric',
        'ei-index',
        'density',
        '--boundary',
        'organisation',
        '--format',
        'csv',
        '--lang',
        'en',
      ];
      const network = (out: string) => out.split(/\r?\n/).find((line) => line.startsWith('ei-index,network'));
      const excluded = await run(words, folder);
      expect(network(excluded.out)).toBe('ei-index,network,organisation,2021-2022,network,,1');
      expect(excluded.out).not.toContain('unknown');
      expect(excluded.err).toContain('Not known (board or organisation): 2021-2022: 1 of 3 people, 2 of 3 ties.');
      expect(excluded.err).toContain('--unknown category');
      const kept = await run([...words, '--unknown', 'category'], folder);
      expect(kept.out).toContain('density,pair,organisation,2021-2022,O1,unknown,1');
      expect(kept.err).toContain('They count as a class of their own: “unknown”');
      await writeFile(join(records, 'network.yaml'), 'unknown: category\n');
      expect((await run(words, folder)).out).toBe(kept.out);
      expect((await run([...words, '--audience', 'board'], folder)).err).not.toContain('of 3 people');
    }));

  it('counts several employers by fte, or each person for one, and says which', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, {
        'aanstellingen.csv': 'deelnemer;organisatie;fte\nP3;O2;0,6\nP3;O1;0,4\n',
      });
      const words = [
        'metrics',
        'records',
        '--metric',
        'ei-index',
        '--level',
        'network',
        '--boundary',
        'organisation',
        '--format',
        'csv',
        '--lang',
        'en',
      ];
      const value = (out: string) => Number(out.trim().split(',').at(-1));
      // Of three ties one is within O1; of the two of P3 each is for 0.6 across.
      const byShare = await run(words, folder);
      expect(value(byShare.out)).toBeCloseTo((1.2 - 1.8) / 3, 12);
      expect(byShare.err).toContain('counts for each by fte');
      const binary = await run([...words, '--counting', 'binary'], folder);
      expect(value(binary.out)).toBeCloseTo(1 / 3, 12);
      expect(binary.err).toContain('counts wholly for the main one');
    }));

  it('gives the same bytes from files, from a store that is named, and from the store itself', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, { 'network.yaml': 'name: Net\n' });
      expect((await run(['analyse', 'records', '--store', 'kept.duckdb'], folder)).status).toBe(0);
      for (const form of [['--format', 'csv'], ['--json'], []]) {
        const files = await run(['metrics', 'records', ...form], folder);
        expect(files.out.length).toBeGreaterThan(1000);
        expect((await run(['metrics', 'kept.duckdb', ...form], folder)).out).toBe(files.out);
        expect((await run(['metrics', 'records', '--store', 'kept.duckdb', ...form], folder)).out).toBe(files.out);
      }
    }));

  it('writes to a file, whole, in the form that was asked for', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      for (const format of ['csv', 'json', 'parquet']) {
        const { status, out } = await run(['metrics', 'records', '--format', format, '--out', `scores.${format}`], folder);
        expect({ status, out }).toEqual({ status: 0, out: '' });
        expect((await stat(join(folder, `scores.${format}`))).size).toBeGreaterThan(100);
      }
    }));

  it('keeps people to those who may see them', () =>
    inFolder(async (folder) => {
      const levels = async (audience: string): Promise<Set<string>> => {
        const { out } = await run(['metrics', sample, '--json', '--quiet', '--year', '2024-2025', '--audience', audience], folder);
        return new Set((JSON.parse(out) as { level: string }[]).map(({ level }) => level));
      };
      expect(await levels('internal')).toContain('person');
      expect(await levels('board')).not.toContain('person');
      expect(await levels('public')).not.toContain('person');
    }));

  it('holds scores against chance: a table of its own, with the null model named and how many verdicts chance alone would give', () =>
    inFolder(async (folder) => {
      const words = [
        'metrics',
        sample,
        '--year',
        '2024-2025',
        '--boundary',
        'organisation',
        '--metric',
        'ei-index',
        'modularity',
        '--draws',
        '120',
      ];
      const { status, out, err } = await run([...words, '--chance', '--format', 'csv', '--draws-out', 'draws.csv'], folder);
      expect(status).toBe(1);
      const [header, ...rows] = out.trim().split(/\r?\n/);
      expect(header).toBe('metric,level,boundary,period,subject,other,null,draws,observed,expected,sd,low,high,z,p,verdict');
      expect(rows.find((row) => row.startsWith('modularity,network,organisation,2024-2025,network,,two-mode,120,'))).toMatch(
        /,less-crossing$/,
      );
      expect(new Set(rows.map((row) => row.split(',')[3]))).toEqual(new Set(['2024-2025']));
      expect(err).toMatch(/Toeval \(two-mode\): mensen willekeurig over de groepen verdeeld/);
      expect(err).toMatch(
        /\d+ keer vergeleken \(two-mode\): \d+ keer anders dan toeval\. Ook als er niets aan de hand was, zou dat ongeveer \d+ keer voorkomen\./,
      );
      const draws = (await readFile(join(folder, 'draws.csv'), 'utf8')).trim().split(/\r?\n/);
      expect(draws[0]).toBe('metric,level,boundary,period,subject,other,null,draw,value');
      expect(draws.length - 1).toBe(rows.length * 120);
      const mean = draws.filter((row) => row.startsWith('modularity,')).reduce((sum, row) => sum + Number(row.split(',').at(-1)) / 120, 0);
      expect(mean).toBeCloseTo(Number(rows.find((row) => row.startsWith('modularity,'))?.split(',')[9]), 12);
    }));

  it('names another null model only where it is asked for', () =>
    inFolder(async (folder) => {
      const words = [
        'metrics',
        sample,
        '--year',
        '2024-2025',
        '--metric',
        'ei-index',
        '--level',
        'network',
        '--draws',
        '100',
        '--json',
        '--quiet',
      ];
      const models = async (...more: string[]) =>
        new Set((JSON.parse((await run([...words, ...more], folder)).out) as { null: string }[]).map(({ null: model }) => model));
      expect(await models('--chance')).toEqual(new Set(['two-mode']));
      expect(await models('--null', 'labels', 'edges')).toEqual(new Set(['edges', 'labels']));
    }));

  it('leaves each group out in turn', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const words = ['metrics', 'records', '--leave-one-out', '--metric', 'ei-index', '--format', 'csv'];
      const { out } = await run(words, folder);
      expect(out.trim().split(/\r?\n/)).toEqual([
        'metric,boundary,period,value,low,low_without,high,high_without,groups',
        `ei-index,organisation,2021-2022,${1 / 3},,,,,1`,
      ]);
    }));

  it.each([['--draws-out', 'draws.csv'], ['--leave-one-out']])('keeps %s to the programme itself', (...words) =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const { status, out, err } = await run(['metrics', 'records', ...words, '--audience', 'board'], folder);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain('alleen voor de programmaleiding en onderzoekers');
    }),
  );

  it('says why nothing can be compared', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, { 'contacten.csv': 'van;naar;soort\nP1;P2;advice\nP2;P3;advice\n' });
      const { status, err } = await run(['metrics', 'records', '--chance', '--ties', 'named:advice', '--metric', 'ei-index'], folder);
      expect(status).toBe(0);
      expect(err).toContain('Kies --null labels of edges.');
      // Nobody's employer is known: there are ties, and nothing to tell of them.
      await writeSmall(folder, { 'deelnemers.csv': 'nummer;naam\nP1;Anna\nP2;Bram\nP3;Chris\n' });
      const words = ['metrics', 'records', '--chance', '--metric', 'ei-index', '--boundary', 'organisation'];
      expect((await run([...words, '--lang', 'en'], folder)).err).toContain('There is too little to tell');
      expect((await run(['metrics', 'records', '--chance', '--metric', 'degree'], folder)).err).toContain('grensganger dictionary');
    }));

  it('holds scores against chance where only the number of draws is said, and says how kinds of groups divide people', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const words = ['metrics', 'records', '--metric', 'ei-index', '--level', 'network', '--boundary', 'group-kind', '--lang', 'en'];
      expect((await run([...words, '--draws', '5', '--format', 'csv'], folder)).out).toContain('expected');
      const { err } = await run(words, folder);
      expect(err).toContain('the kind of most of their groups');
      expect(err).not.toContain('by fte');
    }));
});
