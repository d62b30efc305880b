import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

/** P1 and P2 of O1 in the first year; P1 with P3 of O2 in the second. */
const files = {
  'lidmaatschappen.csv': [
    'deelnemer;groep;vanaf;tot en met',
    'P1;G1;01-08-2021;31-07-2023',
    'P2;G1;01-08-2021;31-07-2022',
    'P3;G1;01-08-2022;31-07-2023',
    '',
  ].join('\n'),
};

describe('grensganger change', () => {
  it('splits a change, and says who came, went and stayed', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, files);
      const { status, out, err } = await run(
        ['change', 'records', '--year', '2022-2023', '--metric', 'ei-index', '--format', 'csv'],
        folder,
      );
      expect(status).toBe(0);
      expect(out.trim().split(/\r?\n/)).toEqual([
        'metric,level,boundary,subject,from,until,before,after,change,turnover,groups,stayers',
        'ei-index,network,organisation,network,2021-2022,2022-2023,-1,1,2,2,0,0',
      ]);
      expect(err).toContain('Van 2021-2022 naar 2022-2023: 1 persoon kwam erbij, 1 vertrok, 1 bleef.');
      const turnover = await run(['change', 'records', '--year', '2022-2023', '--turnover', '--format', 'csv', '--quiet'], folder);
      expect(turnover.out).toContain('organisation,O1,0,1,1');
    }));

  it.each([
    ['the first year', ['--year', '2021-2022'], 'geen jaar vóór 2021-2022'],
    ['a year with itself', ['--year', '2022-2023', '--since', '2022-2023'], 'niet te vergelijken'],
    ['for the policy group', ['--audience', 'board'], 'alleen voor de programmaleiding en onderzoekers'],
  ])('refuses %s', (_, words, message) =>
    inFolder(async (folder) => {
      await writeSmall(folder, files);
      const { status, err } = await run(['change', 'records', ...words], folder);
      expect(status).toBe(2);
      expect(err.replaceAll(/\s+/g, ' ')).toContain(message);
    }),
  );
});
