import type { Text } from '../i18n/text.ts';

const longest = 8;
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Does a sentence name one of these? Names and ids are compared word by word, so that `P-012` is found in `(P-012)`. Ids of digits
 * alone are not looked for: they can't be told from the figures in a sentence.
 */
export function namesIn(names: Iterable<string>): (text: Text) => boolean {
  const known = new Set<string>();
  for (const name of names) {
    const words = wordsOf(name);
    const whole = words.join(' ');
    if (whole.length < 3 || /^[\d ]+$/.test(whole)) continue;
    known.add(words.slice(0, longest).join(' '));
  }
  const isNamed = (text: string): boolean => {
    const words = wordsOf(text);
    return words.some((_, start) => {
      for (let length = 1; length <= longest && start + length <= words.length; length += 1) {
        if (known.has(words.slice(start, start + length).join(' '))) return true;
      }
      return false;
    });
  };
  return (text) => isNamed(text.nl) || isNamed(text.en);
}
