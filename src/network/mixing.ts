import type { Stretch } from './network.ts';

/** Gathers whom the two ends of one tie worked for while it lasted; reused from tie to tie. */
export class Mixing {
  private readonly days = new Map<number, number>();
  private readonly posts: number;

  constructor(posts: number) {
    this.posts = posts;
  }

  /** Adds the days from `from` to `until` of a stay of both, each in their posts of those days. */
  add(a: readonly Stretch[], b: readonly Stretch[], from: number, until: number): void {
    for (const left of a) {
      if (left.until < from || left.from > until) continue;
      for (const right of b) {
        const length = Math.min(left.until, right.until, until) - Math.max(left.from, right.from, from) + 1;
        if (length <= 0) continue;
        for (const [i, low] of left.posts.entries()) {
          for (const [j, high] of right.posts.entries()) this.addPair(low, high, length * (left.shares[i] ?? 0) * (right.shares[j] ?? 0));
        }
      }
    }
  }

  addPair(low: number, high: number, weight: number): void {
    const key = low * this.posts + high;
    this.days.set(key, (this.days.get(key) ?? 0) + weight);
  }

  /** Hands over the entries in order of their posts, with shares that add up to 1, and starts anew. */
  flush(take: (low: number, high: number, share: number) => void): void {
    const keys = [...this.days.keys()].sort((a, b) => a - b);
    const total = keys.reduce((sum, key) => sum + (this.days.get(key) ?? 0), 0);
    for (const key of keys) take(Math.floor(key / this.posts), key % this.posts, (this.days.get(key) ?? 0) / total);
    this.days.clear();
  }
}

/** The stretch of one day or stay in a post that a record names. */
export const inPost = (post: number, from: number, until: number): Stretch[] => [{ from, until, posts: [post], shares: [1] }];
