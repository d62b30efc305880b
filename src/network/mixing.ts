import { int } from './arrays.ts';
import type { Stretch, TwoMode } from './network.ts';

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

/** One of two who were in an event: the place in the incidence, and who employed the person when. */
interface Side {
  readonly entry: number;
  readonly stretches: readonly Stretch[];
}

/** Adds the days that two were in one event together, each for whom they then worked or came for. */
export function mixStay(mixing: Mixing, { spellOffsets, spells }: TwoMode, a: Side, b: Side): void {
  const common: { from: number; until: number }[] = [];
  for (let i = int(spellOffsets, a.entry); i < int(spellOffsets, a.entry + 1); i += 1) {
    for (let j = int(spellOffsets, b.entry); j < int(spellOffsets, b.entry + 1); j += 1) {
      const from = Math.max(int(spells.from, i), int(spells.from, j));
      const until = Math.min(int(spells.until, i), int(spells.until, j));
      if (from > until) continue;
      const posts = [int(spells.post, i), int(spells.post, j)] as const;
      if (posts[0] < 0 && posts[1] < 0) common.push({ from, until });
      else mixing.add(stay(a, spells, i, posts[0]), stay(b, spells, j, posts[1]), from, until);
    }
  }
  // Stints that overlap are one stay: a day together counts once.
  common.sort((x, y) => x.from - y.from);
  let done = Number.NEGATIVE_INFINITY;
  for (const { from, until } of common) {
    if (until > done) mixing.add(a.stretches, b.stretches, Math.max(from, done + 1), until);
    done = Math.max(done, until);
  }
}

/** Whom somebody was there for: the post that the record names, else the employers of those days. */
function stay({ stretches }: Side, spells: TwoMode['spells'], spell: number, post: number): readonly Stretch[] {
  return post >= 0 ? inPost(post, int(spells.from, spell), int(spells.until, spell)) : stretches;
}

/** The stretch of one day or stay in a post that a record names. */
const inPost = (post: number, from: number, until: number): Stretch[] => [{ from, until, posts: [post], shares: [1] }];
