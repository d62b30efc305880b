/** How many letters must be changed, added, left out or swapped to make one word into the other, or `limit + 1` where that is more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = last;
    last = next;
  }
  return last[b.length] ?? limit + 1;
}

const longest = 64;

/**
 * The candidate that was most likely meant: at most a third of the letters differ, and at most three. Of equally near ones the
 * first in the order given. `null` where none is near.
 */
export function nearest(word: string, candidates: Iterable<string>, key: (text: string) => string = (text) => text): string | null {
  const sought = key(word);
  if (sought.length > longest) return null;
  let limit = Math.min(3, Math.max(1, Math.floor(sought.length / 3)));
  let found: string | null = null;
  for (const candidate of candidates) {
    const apart = distance(sought, key(candidate), limit);
    if (apart > limit) continue;
    if (apart === 0) return candidate;
    found = candidate;
    limit = apart - 1;
  }
  return found;
}
