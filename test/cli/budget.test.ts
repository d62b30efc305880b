import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

const files = {
  'boekingen.csv':
    'jaar;soort;bedrag;organisatie;groep\n2021-2022;deelnamebijdrage;3000;O1;\n2021-2022;deelnamebijdrage;3000;O2;\n2021-2022;overhead;500;;\n2021-2022;uitgave;1200;;G1\n',
};

interface Found {
  readonly answer: {
    left: number;
    feeNeeded: number;
    enough: boolean;
    organisations: number;
    kinds: { kind: string; groups: number; more: number }[];
  };
  readonly reach: { peopleGone: number; tiesGone: number };
}

describe('grensganger budget', () => {
  it('works out what the income of a year supports, and what changes do to it', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, files);
      const ask = async (...more: string[]) => JSON.parse((await run(['budget', 'records', '--json', ...more], folder)).out) as Found;
      // € 6,000 less € 500 and € 2,000 for the one PLG: € 3,500.
      const now = await ask();
      expect(now.answer).toMatchObject({ organisations: 2, enough: false, left: 350_000, feeNeeded: 125_000 });
      expect(now.answer.kinds.map(({ kind, groups, more }) => [kind, groups, more])).toEqual([
        ['expert', 0, 2],
        ['plg', 1, 1],
      ]);
      expect((await ask('--groups', 'plg=4', '--fee', '3500,50')).answer).toMatchObject({
        left: 2 * 350_050 - 50_000 - 800_000,
        feeNeeded: 425_000,
      });
      expect(await ask('--leave', 'O2', '--join', 'Nieuw')).toMatchObject({
        answer: { organisations: 2, left: 350_000 },
        reach: { peopleGone: 1, tiesGone: 1 },
      });
      const table = await run(['budget', 'records'], folder);
      expect(table.out).toContain('Bijdrage die nodig is');
    }));

  it('says what is wrong with a question', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, files);
      const ask = async (...more: string[]) => (await run(['budget', 'records', '--lang', 'en', ...more], folder)).err;
      expect(await ask('--groups', 'plg:2')).toContain('plg=2,expert=3');
      expect(await ask('--groups', 'project=2')).toContain('Choose from expert, plg');
      expect(await ask('--leave', 'O9')).toContain('O1, O2');
      expect(await ask('--join', 'O1')).toContain('O1');
      expect(await ask('--year', '1999-2000')).toContain('2021-2022');
      expect(await ask('--fee', 'veel')).toContain('3500');
      expect(await ask('--audience', 'board')).toContain('programme leads');
    }));
});
