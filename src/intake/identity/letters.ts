const undecomposed: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd' };
const special = /[øđłßæœıþð]/g;
const apostrophes = /['’‘`´]/g;
const between = /[^\p{L}\p{N}]+/u;

const plain = /^[ -~]*$/;
const plainBetween = /[^a-z0-9]+/;

/** Keeps what was made of a word: the same words recur in most names of a list. */
export function remembered<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    if (known.size < 50_000 && word.length < 40) known.set(word, made);
    return made;
  };
}

/** The words of a name without case, accents, apostrophes and points: `’t Hört-Bakker` → t, hort, bakker. */
export function wordsIn(text: string): string[] {
  const lower = text.toLowerCase();
  const words = plain.test(text)
    ? lower.replace(apostrophes, '').split(plainBetween)
    : lower
        .replace(special, (letter) => undecomposed[letter] ?? letter)
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(apostrophes, '')
        .split(between);
  return words.filter((word) => word !== '');
}

/** One word for what is written in two ways: `Dijkstra` and `Dykstra`. */
export const oneSpelling = remembered((word) =>
  word
    .replaceAll('ij', 'y')
    .replaceAll('ph', 'f')
    .replace(/([a-z])\1/g, '$1'),
);
