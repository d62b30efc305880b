import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { formatIdentities, pairKeyOf, readIdentities } from '../../../src/intake/identity/identities-file.ts';
import type { Proposal } from '../../../src/intake/report.ts';

const side = (id: string, name: string, row: number) => ({ id, name, file: 'deelnemers.csv', sheet: null, row });
const proposal: Proposal = {
  kind: 'person',
  score: 0.75,
  first: side('007', '=SOM(A1;"x")', 2),
  second: side('P2', 'Bakker; "Piet"', 3),
  why: [{ nl: 'dezelfde naam', en: 'the same name' }],
};

const refusal = (text: string): string => {
  try {
    readIdentities(Buffer.from(text), 'identities.csv');
  } catch (error) {
    if (error instanceof UserError) return error.text.nl;
    throw error;
  }
  return 'read';
};

describe('identities.csv', () => {
  it.each(['nl', 'en'] as const)('reads back what was written (%s), and runs nothing in a spreadsheet', (locale) => {
    const text = formatIdentities([proposal], [], locale);
    expect(text).toContain(`"'=SOM(A1;""x"")"`);
    const [row] = readIdentities(Buffer.from(text), 'identities.csv');
    expect(row).toMatchObject({ kind: 'person', first: '007', second: 'P2', verdict: null, row: 2 });
  });

  it.each(['zelfde', 'Same', 'ja', 'x'])('takes “%s” as the same', (word) => {
    const text = formatIdentities([proposal], [], 'nl').replace(/;(?=\r\n$)/, `;${word}`);
    expect(readIdentities(Buffer.from(text), 'identities.csv')[0]?.verdict).toBe('same');
  });

  it('is read as Excel keeps it: with commas or semicolons, in Windows-1252, with its columns in another order', () => {
    const text = 'besluit,nummer 2,nummer 1,soort,naam 1\r\nanders,P2,P1,deelnemer,Zoë\r\n';
    expect(readIdentities(Buffer.from(text, 'latin1'), 'identities.csv')).toMatchObject([
      { first: 'P1', second: 'P2', verdict: 'different' },
    ]);
  });

  it('keeps decisions when it is written anew, in either language', () => {
    const decided = readIdentities(Buffer.from(formatIdentities([proposal], [], 'nl').replace(/;(?=\r\n$)/, ';anders')), 'identities.csv');
    const again = readIdentities(Buffer.from(formatIdentities([], decided, 'en')), 'identities.csv');
    expect(again).toMatchObject([{ kind: 'person', first: '007', second: 'P2', verdict: 'different' }]);
    expect(again[0]?.cells[3]).toBe(decided[0]?.cells[3]);
  });

  it('says in which row something is no decision, no kind or no column', () => {
    expect(refusal('soort;nummer 1;nummer 2;besluit\ndeelnemer;a;b;misschien')).toBe(
      'identities.csv, rij 2: dit is niet te volgen: “misschien” is geen besluit; schrijf zelfde of anders, of laat het leeg.',
    );
    expect(refusal('soort;nummer 1;nummer 2;besluit\nfiets;a;b;zelfde')).toContain('“fiets” is geen soort');
    expect(refusal('soort;nummer 1;besluit\ndeelnemer;a;zelfde')).toContain('de kolommen soort, zekerheid');
  });

  it('knows a pair whichever of two people stands first, and a name from the record it may mean', () => {
    expect(pairKeyOf('person', 'b', 'a')).toBe(pairKeyOf('person', 'a', 'b'));
    expect(pairKeyOf('name-of-person', 'b', 'a')).not.toBe(pairKeyOf('name-of-person', 'a', 'b'));
  });
});
