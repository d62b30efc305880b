import { describe, expect, test } from 'vitest';
import { makeSay } from '../../src/client/words.ts';
import { clientWords } from '../../src/report/client-words.ts';

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

describe('the words of the page', () => {
  test('fill in names, choose between one and many, and write numbers as the language does', () => {
    const [nl, en] = [makeSay('nl', clientWords.nl), makeSay('en', clientWords.en)];
    expect(nl.count('persons', 1)).toBe('1 persoon');
    expect(nl.count('persons', 1200)).toBe('1.200 mensen');
    expect(en.count('organisations', 1)).toBe('1 organisation');
    expect(nl('tie', { a: '$&', b: '{a}' })).toBe('$& en {a}');
    expect(nl.list(['a', 'b', 'c'])).toBe('a, b en c');
  });

  test('ask for the same places in both languages', () => {
    for (const [word, text] of Object.entries(clientWords.nl)) {
      const other = Object.entries(clientWords.en).find(([key]) => key === word)?.[1] ?? '';
      expect([word, places(other)]).toEqual([word, places(text)]);
    }
  });
});
