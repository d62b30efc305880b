import { int, num } from './arrays.ts';
import type { Network, TwoMode } from './network.ts';

/** A person's time in a group or meeting, cut where the employer changes; several posts at once give several stints, by share. */
export interface Stints {
  readonly person: Int32Array;
  readonly event: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly post: Int32Array;
  /** The part of the person's time, by fte, that this post takes over these days. */
  readonly share: Float64Array;
}

/** Every stint of the network, by person, event and first day. */
export function stintsOf(network: Network, twoMode: TwoMode = network.memberships): Stints {
  const columns: { person: number[]; event: number[]; from: number[]; until: number[]; post: number[]; share: number[] } = {
    person: [],
    event: [],
    from: [],
    until: [],
    post: [],
    share: [],
  };
  const push = (spell: number, from: number, until: number, post: number, share: number): void => {
    columns.person.push(int(twoMode.spells.person, spell));
    columns.event.push(int(twoMode.spells.event, spell));
    columns.from.push(from);
    columns.until.push(until);
    columns.post.push(post);
    columns.share.push(share);
  };
  for (let spell = 0; spell < twoMode.spells.person.length; spell += 1) {
    const from = int(twoMode.spells.from, spell);
    const until = int(twoMode.spells.until, spell);
    const post = int(twoMode.spells.post, spell);
    if (post >= 0) {
      push(spell, from, until, post, 1);
      continue;
    }
    for (const stretch of network.employment[int(twoMode.spells.person, spell)] ?? []) {
      if (stretch.until < from || stretch.from > until) continue;
      for (const [index, held] of stretch.posts.entries()) {
        push(spell, Math.max(from, stretch.from), Math.min(until, stretch.until), held, stretch.shares[index] ?? 0);
      }
    }
  }
  return {
    person: Int32Array.from(columns.person),
    event: Int32Array.from(columns.event),
    from: Int32Array.from(columns.from),
    until: Int32Array.from(columns.until),
    post: Int32Array.from(columns.post),
    share: Float64Array.from(columns.share),
  };
}

/** Per person and group (`person group`), the share of the days there that each class of a partition employed the person; days of no known class left out. */
export function employersInGroups(network: Network, ofPost: Int32Array): Map<string, Map<number, number>> {
  const stints = stintsOf(network);
  const days = new Map<string, Map<number, number>>();
  for (let stint = 0; stint < stints.person.length; stint += 1) {
    const organisation = int(ofPost, int(stints.post, stint));
    if (organisation < 0) continue;
    const key = `${int(stints.person, stint)} ${int(stints.event, stint)}`;
    const own = days.get(key) ?? new Map<number, number>();
    days.set(key, own);
    const length = (int(stints.until, stint) - int(stints.from, stint) + 1) * num(stints.share, stint);
    own.set(organisation, (own.get(organisation) ?? 0) + length);
  }
  for (const own of days.values()) {
    const total = [...own.values()].reduce((sum, length) => sum + length, 0);
    for (const [organisation, length] of own) own.set(organisation, length / total);
  }
  return days;
}
