import { int, num } from './arrays.ts';
import type { Stretches } from './employment.ts';
import type { TwoMode } from './network.ts';
import { eventsTogether } from './two-mode.ts';

/** Who stays what they are, and which events all their members are in at once: there a tie needs no look at the days. */
export interface Steady {
  /** Per person a stretch with the posts, and their shares, that are the same over all the person's days in the network; −1 where they change. */
  readonly stretches: Int32Array;
  /** Per event 1 of which all members are in it on some same day. */
  readonly events: Uint8Array;
}

export function steadyOf(twoMode: TwoMode, stretches: Stretches): Steady {
  const { spells, spellOffsets, byPerson } = twoMode;
  const held = new Int32Array(stretches.offsets.length - 1).fill(-1);
  for (let person = 0; person < held.length; person += 1) {
    const first = int(spellOffsets, int(byPerson.offsets, person));
    const last = int(spellOffsets, int(byPerson.offsets, person + 1));
    let from = Number.POSITIVE_INFINITY;
    let until = Number.NEGATIVE_INFINITY;
    let isNamed = false;
    for (let spell = first; spell < last; spell += 1) {
      from = Math.min(from, int(spells.from, spell));
      until = Math.max(until, int(spells.until, spell));
      isNamed ||= int(spells.post, spell) >= 0;
    }
    if (!isNamed) held[person] = onlyStretch(stretches, person, from, until);
  }
  return { stretches: held, events: eventsTogether(twoMode) };
}

/** The first stretch of those days, where all others have the same posts; −1 where one has not. */
function onlyStretch(stretches: Stretches, person: number, from: number, until: number): number {
  let found = -1;
  for (let stretch = int(stretches.offsets, person); stretch < int(stretches.offsets, person + 1); stretch += 1) {
    if (int(stretches.until, stretch) < from || int(stretches.from, stretch) > until) continue;
    if (found < 0) found = stretch;
    else if (!areSame(stretches, found, stretch)) return -1;
  }
  return found;
}

function areSame({ slots, posts, shares }: Stretches, a: number, b: number): boolean {
  const [first, second] = [int(slots, a), int(slots, b)];
  const length = int(slots, a + 1) - first;
  if (int(slots, b + 1) - second !== length) return false;
  for (let index = 0; index < length; index += 1) {
    if (int(posts, first + index) !== int(posts, second + index) || num(shares, first + index) !== num(shares, second + index))
      return false;
  }
  return true;
}
