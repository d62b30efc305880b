import type { Records } from '../records/index.ts';
import { int } from './arrays.ts';
import { stretchesOf, type Employment, type Span } from './employment.ts';
import { Mixing } from './mixing.ts';
import type { Ties, TwoMode } from './network.ts';
import { TieColumns } from './tie-columns.ts';

/**
 * Ties that people named. Who named whom is kept in `direction`; a pair named twice the same way counts once, with the last strength
 * by date. A tie with a date belongs to the employers of that day, one without to those of the whole span.
 */
export function namedTies(
  rows: Records['ties'],
  persons: ReadonlyMap<string, number>,
  all: Records['ties'],
  employment: Employment,
  meetings: TwoMode,
  span: Span,
): Ties {
  const place = new Map(all.map((row, index) => [row, index]));
  const pairs = new Map<number, Named[]>();
  for (const row of rows) {
    const from = persons.get(row.from_professional_id) ?? -1;
    const to = persons.get(row.to_professional_id) ?? -1;
    const key = Math.min(from, to) * persons.size + Math.max(from, to);
    const list = pairs.get(key) ?? [];
    pairs.set(key, list);
    list.push({ forward: from < to, date: row.date, strength: row.strength, row: place.get(row) ?? -1 });
  }
  const columns = new TieColumns();
  const mixing = new Mixing(employment.posts.person.length);
  for (const key of [...pairs.keys()].sort((a, b) => a - b)) {
    const low = Math.floor(key / persons.size);
    const high = key % persons.size;
    const named = (pairs.get(key) ?? []).sort(
      (a, b) => (a.date ?? span.from) - (b.date ?? span.from) || (a.strength ?? 1) - (b.strength ?? 1) || a.row - b.row,
    );
    const ways = [named.findLast((each) => each.forward), named.findLast((each) => !each.forward)].filter((each) => each !== undefined);
    const strength = ways.reduce((sum, each) => sum + (each.strength ?? 1), 0) / ways.length;
    for (const each of named) columns.event(each.row);
    for (const { date } of ways) {
      // A tie named without a date held over the whole span: one part of it, however many days that is.
      const [from, until] = date === null ? [span.from, span.until] : [date, date];
      const days = new Mixing(employment.posts.person.length);
      days.add(stretchesOf(employment.stretches, low), stretchesOf(employment.stretches, high), from, until);
      days.flush((a, b, share) => mixing.addPair(a, b, share));
    }
    mixing.flush(columns.mix);
    const direction = (named.some((each) => each.forward) ? 1 : 0) + (named.some((each) => !each.forward) ? 2 : 0);
    columns.push(low, high, direction, [strength, strength, 0, together(meetings, low, high)]);
  }
  return columns.finish();
}

interface Named {
  readonly forward: boolean;
  readonly date: number | null;
  readonly strength: number | null;
  readonly row: number;
}

function together({ byPerson }: TwoMode, a: number, b: number): number {
  const own = new Set(byPerson.targets.subarray(int(byPerson.offsets, a), int(byPerson.offsets, a + 1)));
  let count = 0;
  for (const meeting of byPerson.targets.subarray(int(byPerson.offsets, b), int(byPerson.offsets, b + 1))) if (own.has(meeting)) count += 1;
  return count;
}
