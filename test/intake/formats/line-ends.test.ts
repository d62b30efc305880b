import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOneLineEnd, countLineEnds } from '../../../src/intake/formats/line-ends.ts';

const ends = { LF: '\n', CRLF: '\r\n', CR: '\r' } as const;

describe('line ends', () => {
  it('of one kind end a row, and the others come back as they were', () => {
    const text = fc
      .array(fc.constantFrom('a', ';', '\n', '\r', '\r\n', '\ue000', '\ue001', 'é'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('LF', 'CRLF', 'CR'), (given, end) => {
        const { text: one, back } = asOneLineEnd(Buffer.from(given), end);
        expect(back(one.toString())).toBe(given);
        const rows = one.toString().split(ends[end]);
        expect(rows.join('')).not.toMatch(/[\r\n]/);
        expect(rows.map(back).join(ends[end])).toBe(given);
      }),
    );
  });

  it('are counted by kind, with the first line that ends so', () => {
    expect(countLineEnds(Buffer.from('a\r\nb\nc\r\nd\re'))).toEqual({
      counts: { LF: 1, CRLF: 2, CR: 1 },
      first: { CRLF: 1, LF: 2, CR: 4 },
    });
    expect(countLineEnds(Buffer.from('a'))).toEqual({ counts: { LF: 0, CRLF: 0, CR: 0 }, first: {} });
  });
});
