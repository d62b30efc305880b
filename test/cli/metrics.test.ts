import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run, sample } from './run.ts';
import { writeSmall } from './small.ts';

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
});
