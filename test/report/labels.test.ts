import { describe, expect, it } from 'vitest';
import { shortName, tidyName, truncate } from '../../src/report/labels.ts';

describe('a name for a map or an axis', () => {
  it('leaves out what every name of its kind starts with', () => {
    expect(shortName('Stichting De Esch')).toBe('De Esch');
    expect(shortName('PLG Jonge Kind')).toBe('Jonge Kind');
    expect(shortName('Vereniging voor christelijk onderwijs')).toBe('Christelijk onderwijs');
  });

  it('keeps a name that is nothing else', () => {
    expect(shortName('Stichting')).toBe('Stichting');
    expect(shortName('PLG')).toBe('PLG');
  });

  it('is cut at a word', () => {
    expect(truncate('Passend onderwijs op de grens', 20)).toBe('Passend onderwijs…');
    expect(truncate('Aaaaaaaaaaaaaaaaaaaaaaaaaaa', 5)).toBe('Aaaa…');
  });
});

describe('a name as somebody typed it', () => {
  it('loses what no reader sees, and is cut where it is a book', () => {
    expect(tidyName(' a\u0000\u2028b\n')).toBe('a b');
    expect([...tidyName('x'.repeat(1_000_000))].length).toBeLessThanOrEqual(300);
  });
});
