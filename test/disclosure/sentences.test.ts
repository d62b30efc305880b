import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/disclosure/sentences.ts';

const finds = (names: string[], sentence: string): boolean => namesIn(names)({ nl: sentence, en: '' });

describe('namesIn', () => {
  it('finds a name between other words, in any case, with its signs', () => {
    expect(finds(['Anne-Wil de Boer'], 'Volgens anne-wil de boer, die er was, klopt het.')).toBe(true);
    expect(finds(['Zoë'], 'Gevraagd aan Zoe\u0308.')).toBe(true);
    expect(finds(['P-012'], 'Zie (P-012).')).toBe(true);
    expect(namesIn(['Jan Smit'])({ nl: '', en: 'Jan Smit is missing.' })).toBe(true);
  });

  it('does not find a part of a word, or a figure', () => {
    expect(finds(['Jans', 'Wil'], 'De Jansens willen meer.')).toBe(false);
    expect(finds(['12', '3'], 'Er zijn 12 organisaties, 3 meer dan vorig jaar.')).toBe(false);
    expect(finds(['', '–'], 'Niets – helemaal niets.')).toBe(false);
  });
});
