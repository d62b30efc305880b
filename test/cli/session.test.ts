import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

/** So many people that nobody looks by himself for who is there twice: two of them have one name. */
const many = Array.from({ length: 50_001 }, (_, index) => `X${index};Naam ${index % 50_000} Achternaam`);

describe('a command that reads records', () => {
  it('says so where the list is too long to look for who is there twice', { timeout: 60_000 }, () =>
    inFolder(async (folder) => {
      await writeSmall(folder, {
        'deelnemers.csv': `${['nummer;naam', ...many].join('\n')}\n`,
        'lidmaatschappen.csv': 'deelnemer;groep\nX1;G1\n',
      });
      const read = await run(['metrics', 'records', '--metric', 'degree', '--lang', 'en'], folder);
      expect(read.err).toContain('with 50,001 people, nobody looked for people or organisations that may be the same');
      const checked = await run(['check', 'records', '--quiet'], folder);
      expect(checked.out).toContain('met 50.001 personen is niet gezocht');
      await writeSmall(folder);
      const short = await run(['metrics', 'records', '--metric', 'degree', '--lang', 'en'], folder);
      expect(short.err).not.toContain('nobody looked for');
    }),
  );
});
