import { describe, expect, it } from 'vitest';
import { typeset } from '../../../src/report/pdf/typeset.ts';

describe('setting a PDF', () => {
  it('reads the files it is given, and gives the same bytes again', async () => {
    const files = new Map([['/words.json', '"#panic() $x$ <a>"']]);
    const first = await typeset('#json("/words.json")', files);
    await new Promise((next) => setTimeout(next, 1100));
    const second = await typeset('#json("/words.json")', files);
    expect(Buffer.from(first).subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('sees no other file', async () => {
    await expect(typeset('#read("/etc/hostname")', new Map())).rejects.toThrow(/could not be set/);
  });
});
