import { describe, expect, it } from 'vitest';
import { analyse, audiences, boundaries, defaultThresholds, disclose, openRecords, renderReport, UserError } from '../src/index.ts';
import { inFolder } from './cli/run.ts';
import { small, writeSmall } from './cli/small.ts';

const people = small['deelnemers.csv'] ?? '';
const header = 'deelnemer;groep;vanaf;tot en met\n';
const long = 'x'.repeat(1_000_000);

/** Networks that are odd but legal: each gives a report for every audience, and no number that is none. */
const odd: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'nobody in a group': { 'lidmaatschappen.csv': header },
  'one person': { 'deelnemers.csv': 'nummer;naam;organisatie\nP1;Anna;O1\n', 'lidmaatschappen.csv': `${header}P1;G1;;\n` },
  'nobody at all': { 'deelnemers.csv': 'nummer;naam;organisatie\n', 'lidmaatschappen.csv': header },
  'nothing but headers': {
    'organisaties.csv': 'nummer;naam;soort\n',
    'deelnemers.csv': 'nummer\n',
    'groepen.csv': 'nummer;naam;soort\n',
    'lidmaatschappen.csv': header,
  },
  'one organisation': { 'deelnemers.csv': people.replace('O2', 'O1') },
  'nobody’s employer known': { 'deelnemers.csv': 'nummer;naam\nP1;Anna\nP2;Bram\nP3;Chris\n' },
  'no dates anywhere': {
    'groepen.csv': 'nummer;naam;soort\nG1;PLG Rekenen;PLG\n',
    'lidmaatschappen.csv': 'deelnemer;groep\nP1;G1\nP2;G1\nP3;G1\n',
  },
  'a person twice in one group': { 'lidmaatschappen.csv': `${header}P1;G1;01-08-2021;31-12-2021\nP1;G1;01-02-2022;31-07-2022\nP3;G1;;\n` },
  'a cycle of parents': {
    'organisaties.csv': 'nummer;naam;soort;hoort bij\nO1;A;school;O2\nO2;B;school;O1\nO3;C;schoolbestuur;\n',
    'deelnemers.csv': 'nummer;naam;organisatie\nP1;Anna;O3\nP2;Bram;O3\nP3;Chris;O3\n',
  },
  'amounts to a thousand million, and refunds': {
    'boekingen.csv': 'jaar;soort;bedrag\n2021-2022;subsidie;1.000.000.000,00\n2021-2022;uitgave;-12,50\n',
  },
  'names in Arabic, emoji, markup and a million characters': {
    'organisaties.csv': `nummer;naam;soort\nO1;"</script><img src=x onerror=alert(1)>";schoolbestuur\nO2;مدرسة 🎓 ${long};schoolbestuur\n`,
    'groepen.csv': 'nummer;naam;soort;vanaf\nG1;"=HYPERLINK(""javascript:alert(1)"")";PLG;01-08-2021\n',
  },
  'ids that mean something to a program': {
    'organisaties.csv': 'nummer;naam;soort\n__proto__;A;schoolbestuur\nconstructor;B;schoolbestuur\n',
    'deelnemers.csv': 'nummer;naam;organisatie\ntoString;Anna;__proto__\nhasOwnProperty;Bram;constructor\n',
    'groepen.csv': 'nummer;naam;soort;vanaf\nnull;PLG Rekenen;PLG;01-08-2021\n',
    'lidmaatschappen.csv': 'deelnemer;groep\ntoString;null\nhasOwnProperty;null\n',
  },
};

/** What a reader reads: no script, no style, no markup. */
const wordsOf = (page: string): string => page.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' ');

async function reports(files: Readonly<Record<string, string | null>>): Promise<string[]> {
  return inFolder(async (folder) => {
    const open = await openRecords([await writeSmall(folder, files)]);
    try {
      const analysis = await analyse(open, { day: '2026-11-22', draws: 20 });
      for (const { value } of analysis.scores) expect(value === null || Number.isFinite(value)).toBe(true);
      const thresholds = defaultThresholds(open.project);
      return await Promise.all(
        audiences.map((audience) => renderReport(disclose(analysis, audience, thresholds), { script: 'void 0', style: '' })),
      );
    } finally {
      await open.close();
    }
  });
}

describe('an odd network', () => {
  it.each(Object.keys(odd))('gives a report all the same: %s', async (name) => {
    const pages = await reports(odd[name] ?? {});
    expect(pages).toHaveLength(audiences.length);
    for (const page of pages) {
      expect(page).toContain('</html>');
      expect(page).not.toContain('<img src=x');
      expect(wordsOf(page)).not.toMatch(/\bNaN\b|\bundefined\b|\[object Object\]|Infinity/);
      expect(page.length).toBeLessThan(4_000_000);
    }
  });

  it('is refused by name where there is nothing to go by', async () => {
    await expect(reports({ 'lidmaatschappen.csv': null })).rejects.toThrow(UserError);
    await expect(reports({ 'organisaties.csv': 'wat;dan\n1;2\n' })).rejects.toThrow(UserError);
  });

  it('can be cut along every boundary', () =>
    inFolder(async (folder) => {
      const open = await openRecords([await writeSmall(folder)]);
      try {
        for (const boundary of boundaries) {
          const analysis = await analyse(open, { day: '2026-11-22', draws: 10, boundary });
          expect(analysis.scores.some((score) => score.boundary === boundary && score.metric === 'ei-index')).toBe(true);
          expect(await renderReport(disclose(analysis, 'internal'), { script: 'void 0', style: '' })).toContain('</html>');
        }
      } finally {
        await open.close();
      }
    }));
});
