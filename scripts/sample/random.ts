import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of random choices. Every subject has a stream of its own, so that a change in one leaves the others as they were. */
export interface Random {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(items: readonly T[]): T;
  /** One of a list, each by its weight; `null` where no weight is above 0. */
  weighted<T>(items: readonly T[], weight: (item: T) => number): T | null;
  /** The same items in another order. */
  shuffle<T>(items: readonly T[]): T[];
}

export function randomStream(seed: number, subject: string): Random {
  const generator = xoroshiro128plus(hash(`${seed}/${subject}`));
  const int = (from: number, to: number): number => uniformInt(generator, from, to);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new Error(`${subject}: nothing to pick from`);
    return item;
  };
  return {
    int,
    pick,
    chance: (probability) => uniformFloat64(generator) < probability,
    weighted(items, weight) {
      const weights = items.map(weight);
      let left = uniformFloat64(generator) * weights.reduce((sum, w) => sum + w, 0);
      for (const [at, item] of items.entries()) {
        const w = weights[at] ?? 0;
        if (w <= 0) continue;
        if (left < w) return item;
        left -= w;
      }
      return null;
    },
    shuffle(items) {
      const left = [...items];
      const mixed = [];
      while (left.length > 0) mixed.push(...left.splice(int(0, left.length - 1), 1));
      return mixed;
    },
  };
}

/** FNV-1a: any fixed spread of names over seeds will do. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}
