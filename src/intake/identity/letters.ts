const undecomposed: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd' };
const special = /[øđłßæœıþð]/g;
const apostrophes = /['’‘`´]/g;
const between = /[^\p{L}\p{N}]+/u;

/** The words of a name without case, accents, apostrophes and points: `’t Hört-Bakker` → t, hort, bakker. */
export function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .replace(special, (letter) => undecomposed[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(apostrophes, '')
    .split(between)
    .filter((word) => word !== '');
}

/** One word for what is written in two ways: `Dijkstra` and `Dykstra`. */
export const oneSpelling = (word: string): string =>
  word
    .replaceAll('ij', 'y')
    .replaceAll('ph', 'f')
    .replace(/([a-z])\1/g, '$1');
