import { describe, expect, it } from 'vitest';
import { inFolder, run, sample } from './run.ts';

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
});
