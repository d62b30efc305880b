import { describe, expect, it } from 'vitest';
import { agreements } from '../../../src/report/sections/agreements.ts';
import { same } from '../../../src/i18n/text.ts';
import { judgedChecks } from '../../../src/report/judged-checks.ts';
import { inShort } from '../../../src/report/sections/in-short.ts';
import { madeAnalysis } from '../fixture.ts';
import { read } from '../summaries.ts';
import { told } from '../contexts.ts';

describe('the section agreements', () => {
  it('names, for programme leads alone, the rows that a verdict rests on, those that follow each other together', () => {
    const rowsOf = (audience: 'internal' | 'board') =>
      told(agreements, audience).blocks.flatMap((block) =>
        block.kind === 'verdicts' ? block.items.flatMap(({ rows }) => rows ?? []) : [],
      );
    expect(rowsOf('internal')).toContainEqual({ title: 'De regel waar dit op rust', items: ['boekingen.csv: regel 12'] });
    expect(rowsOf('internal')).toContainEqual({
      title: 'De 7 regels waar dit op rust',
      items: [
        'ledenadministratie.xlsx (Lidmaatschappen): regels 4–6, 9',
        'en nog 3; ze staan alle in: grensganger agreements MAP --records',
      ],
    });
    expect(rowsOf('board')).toEqual([]);
  });

  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl, en } = told(agreements);
    expect(nl).toContain('Vergaderingen van de beleidsgroep niet nagekomen De beleidsgroep kwam 3 keer bij elkaar');
    expect(nl).toContain('niet te beoordelen');
    expect(en).toContain('PLG Burgerschap: ');
  });
});

describe('agreements that were all kept, or not all', () => {
  const made = madeAnalysis();
  const only = (verdicts: readonly string[]) => ({
    ...made,
    agreements: made.agreements.filter(({ verdict }) => verdicts.includes(verdict)),
  });

  it('say no more than there is to say', () => {
    const kept = only(['kept']);
    expect(read(agreements, kept).nl).toMatch(/Per groep zijn \d+ afspraken getoetst; alle zijn nagekomen\./);
    expect(read(inShort, kept).nl).toMatch(/zijn \d+ keer getoetst en elke keer nagekomen\./);
    const broken = only(['kept', 'not-kept']);
    expect(read(agreements, broken).nl).toMatch(/getoetst: \d+ nagekomen en \d+ niet\./);
    expect(read(inShort, broken).en).toMatch(/were checked \d+ times: \d+ times kept and (?:\d+ times|once) not kept\./);
    for (const analysis of [kept, broken, only(['kept', 'unknown']), made])
      for (const section of [agreements, inShort]) expect(read(section, analysis).nl).not.toMatch(/\b0 (?:keer|niet)/);
  });
});

describe('an agreement without a limit', () => {
  it('is no verdict where its figure was found, and one that can’t be judged where it was not', () => {
    const check = {
      id: 'overhead',
      level: 'network' as const,
      period: '2024-2025',
      subject: null,
      agreed: null,
      verdict: 'unknown' as const,
      because: same('Waarom.'),
    };
    const of = (found: number | null) => judgedChecks([{ ...check, found }]).length;
    expect(of(0.088)).toBe(0);
    expect(of(null)).toBe(1);
  });
});
