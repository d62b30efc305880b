import { int, num } from './arrays.ts';
import type { Employment, Span, Stretches } from './employment.ts';
import type { Posts, TwoMode } from './network.ts';

/**
 * Each person's share per post over the days that the person was in the network.
 * @param groupKinds per person, as in `GroupKinds`
 */
export function postsOf(
  { posts, stretches }: Employment,
  functions: readonly string[],
  groupKinds: Int32Array,
  incidence: TwoMode,
  span: Span,
): Posts {
  const person = Int32Array.from(posts.person);
  const days = new Float64Array(person.length);
  const persons = stretches.offsets.length - 1;
  const { offsets } = incidence.byPerson;
  const add = (from: number, until: number, post: number): void => {
    if (post < 0) return;
    days[post] = num(days, post) + until - from + 1;
  };
  for (let each = 0; each < persons; each += 1) {
    const first = int(incidence.spellOffsets, int(offsets, each));
    const last = int(incidence.spellOffsets, int(offsets, each + 1));
    if (hasOnePost(stretches, each) && !named(incidence, first, last)) {
      days[int(stretches.posts, int(stretches.slots, int(stretches.offsets, each)))] = 1;
      continue;
    }
    const stays = first === last ? [{ from: span.from, until: span.until, post: -1 }] : presence(incidence, first, last);
    for (const { from, until, post } of stays) {
      if (post >= 0) {
        add(from, until, post);
        continue;
      }
      for (let stretch = int(stretches.offsets, each); stretch < int(stretches.offsets, each + 1); stretch += 1) {
        const length = Math.min(int(stretches.until, stretch), until) - Math.max(int(stretches.from, stretch), from) + 1;
        if (length <= 0) continue;
        for (let slot = int(stretches.slots, stretch); slot < int(stretches.slots, stretch + 1); slot += 1) {
          const held = int(stretches.posts, slot);
          days[held] = num(days, held) + length * num(stretches.shares, slot);
        }
      }
    }
  }
  const totals = new Float64Array(persons);
  for (let post = 0; post < person.length; post += 1) totals[int(person, post)] = num(totals, int(person, post)) + num(days, post);
  return {
    person,
    organisation: Int32Array.from(posts.organisation),
    functions: posts.held.map((held) => functions[held] ?? null),
    groupKind: person.map((each) => int(groupKinds, each)),
    share: days.map((value, post) => (value === 0 ? 0 : value / num(totals, int(person, post)))),
  };
}

const hasOnePost = ({ offsets, slots }: Stretches, person: number): boolean =>
  int(offsets, person + 1) - int(offsets, person) === 1 && int(slots, int(offsets, person) + 1) - int(slots, int(offsets, person)) === 1;

/** Does a record say for whom the person came, in any of these spells? */
function named({ spells }: TwoMode, first: number, last: number): boolean {
  for (let spell = first; spell < last; spell += 1) if (int(spells.post, spell) >= 0) return true;
  return false;
}

/** The days somebody was in any event, each once; a visit for a named organisation stands by itself. */
function presence({ spells }: TwoMode, first: number, last: number): { from: number; until: number; post: number }[] {
  const own = Array.from({ length: last - first }, (_, index) => ({
    from: int(spells.from, first + index),
    until: int(spells.until, first + index),
    post: int(spells.post, first + index),
  })).sort((a, b) => a.from - b.from || a.until - b.until || a.post - b.post);
  const merged: { from: number; until: number; post: number }[] = [];
  for (const stay of own) {
    const before = merged.at(-1);
    if (stay.post < 0 && before !== undefined && before.post < 0 && stay.from <= before.until + 1) {
      before.until = Math.max(before.until, stay.until);
    } else merged.push(stay);
  }
  return merged;
}
