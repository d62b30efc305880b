import { describe, expect, it } from 'vitest';
import { inlineReads } from '../../scripts/build/inline-reads.mjs';

const from = `import { addTo, int, num } from './arrays.js';\n`;
const body = (code: string): string => inlineReads(`${from}${code}`).slice(from.length);

describe('reads of typed arrays, written out in what is built', () => {
  it('writes a read as a read, also one within another and of something that is worked out', () => {
    expect(body('const a = int(offsets, int(ends, at) + 1);')).toBe('const a = offsets[ends[at] + 1];');
    expect(body('f(num(own.values, at++));')).toBe('f(own.values[at++]);');
    expect(body('const b = num(which ? left : right, 0);')).toBe('const b = (which ? left : right)[0];');
  });

  it('adds in place, but where an amount does something by itself', () => {
    expect(body('addTo(sums, int(of, at), share * num(parts, at));')).toBe('(sums[of[at]] += (share * parts[at]));');
    expect(body('addTo(sums, 0, draw());')).toBe('addTo(sums, 0, draw());');
    expect(body('addTo(sums, next++, 1);')).toBe('addTo(sums, next++, 1);');
  });

  it('leaves alone what has the name and is another, and stops where a name is taken twice', () => {
    const other = `import { int } from 'elsewhere';\nint(a, 0);`;
    expect(inlineReads(other)).toBe(other);
    expect(body('spread.int(a, 0); int(a);')).toBe('spread.int(a, 0); int(a);');
    expect(() => body('const f = (num) => num(a, 0);')).toThrow('“num” is imported, and declared once more');
  });
});
