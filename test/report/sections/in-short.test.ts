import { describe, expect, it } from 'vitest';
import { inShort } from '../../../src/report/sections/in-short.ts';
import { told } from '../contexts.ts';

describe('the section in-short', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl } = told(inShort);
    expect(nl).toContain(
      'Dat is nog minder dan bij een willekeurige indeling (76 tot 83): mensen zitten vaker dan toevallig met collega’s van het eigen bestuur in een groep. Het verschil met toeval wordt kleiner.',
    );
    expect(nl).toContain('van elke €\u00a0100 die werd uitgegeven ging €\u00a07 naar overhead (in 2023-2024: €\u00a022)');
    expect(nl).toMatch(/Deelnemers \d+ van \d+ organisaties was \d+ in 2023-2024/);
  });
});
