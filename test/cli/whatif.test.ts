import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

/** Two groups: P1 and P2 of O1 with P3 of O2 in G1; P3 with P4 of O3 in G2. */
const files = {
  'organisaties.csv':
    'nummer;naam;soort;sector\nO1;Stichting Esdoorn;schoolbestuur;po\nO2;Stichting Berk;schoolbestuur;po\nO3;Stichting Linde;schoolbestuur;vo\n',
  'deelnemers.csv':
    'nummer;naam;organisatie;functie\nP1;Anna Jansma;O1;leraar\nP2;Bram de Vlet;O1;leraar\nP3;Chris Ozal;O2;onderzoeker\nP4;Dina Mulder;O3;leraar\n',
  'groepen.csv': 'nummer;naam;soort;vanaf\nG1;PLG Rekenen;PLG;01-08-2021\nG2;PLG Taal;PLG;01-08-2021\n',
  'lidmaatschappen.csv': [
    'deelnemer;groep;vanaf;tot en met',
    ...['P1;G1', 'P2;G1', 'P3;G1', 'P3;G2', 'P4;G2'].map((row) => `${row};01-08-2021;31-07-2022`),
    '',
  ].join('\n'),
};

describe('grensganger whatif', () => {
  it('says what breaks when somebody leaves, in words and for programs', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, files);
      const { status, out, err } = await run(['whatif', 'records', '--person', 'P3'], folder);
      expect(status).toBe(0);
      expect(out).toContain('Als Chris Ozal uit alle groepen stapt:');
      expect(out).toContain('· Stichting Esdoorn en Stichting Berk (nu in PLG Rekenen)');
      expect(out).toContain('De organisaties vallen dan uiteen in 2 delen die elkaar niet ontmoeten (nu 1).');
      expect(err).toContain('intern');
      const json = JSON.parse((await run(['whatif', 'records', '--person', 'P3', '--json', '--quiet'], folder)).out) as {
        cutOff: string[];
      };
      expect(json.cutOff).toEqual(['O1', 'O2', 'O3']);
    }));

  it('lists whom the links rest on, and where one membership would connect the most', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, files);
      const burdens = await run(['whatif', 'records', '--format', 'csv'], folder);
      expect(burdens.out.split(/\r?\n/)[1]).toMatch(/^persoon,P3,Chris Ozal,2,/);
      const suggested = await run(['whatif', 'records', '--suggest', '--lang', 'en'], folder);
      expect(suggested.out).toContain('1. Anna Jansma (Stichting Esdoorn) → PLG Taal');
      expect(suggested.out).toContain('Then meets Stichting Linde (shared: teacher).');
    }));

  it.each([
    ['for the policy group', ['--audience', 'board'], 'alleen voor de programmaleiding en onderzoekers'],
    ['for everybody', ['--audience', 'public', '--suggest'], 'alleen voor de programmaleiding en onderzoekers'],
    ['of somebody who took no part', ['--person', 'P9'], 'Er is geen persoon met nummer P9 die in 2021-2022 meedeed.'],
    ['of two at once', ['--person', 'P1', '--suggest'], 'Kies één van'],
  ])('refuses %s', (_, words, message) =>
    inFolder(async (folder) => {
      await writeSmall(folder, files);
      const { status, out, err } = await run(['whatif', 'records', ...words], folder);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err.replaceAll(/\s+/g, ' ')).toContain(message);
    }),
  );
});
