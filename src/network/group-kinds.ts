import { byId } from '../i18n/formats.ts';
import { columnsOf } from '../records/columns.ts';
import type { Records } from '../records/index.ts';
import { int } from './arrays.ts';
import type { TwoMode } from './network.ts';
import { textsIn } from './places.ts';

/** Every kind of group in the records, ascending, and per person the kind of most of their groups; −1: of those in no group. */
export interface GroupKinds {
  readonly kinds: readonly string[];
  readonly ofPerson: Int32Array;
}

export function groupKindsOf(records: Records, { byPerson, events }: TwoMode): GroupKinds {
  const { rows, columns } = columnsOf(records, 'groups');
  const kinds = textsIn(columns.kind);
  const placeOf = new Map(kinds.map((kind, place) => [kind, place]));
  const kindOf = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) {
    const kind = columns.kind.values[int(columns.kind.codes, row)];
    kindOf.set(columns.id.values[int(columns.id.codes, row)] ?? '', placeOf.get(kind ?? '') ?? -1);
  }
  const kindOfEvent = Int32Array.from(events, (group) => kindOf.get(group) ?? -1);
  const { offsets, targets } = byPerson;
  const ofPerson = new Int32Array(offsets.length - 1).fill(-1);
  for (let person = 0; person < ofPerson.length; person += 1) {
    const own = targets.subarray(int(offsets, person), int(offsets, person + 1)).map((event) => int(kindOfEvent, event));
    const [first = -1] = own;
    // Most people are in groups of one kind.
    if (own.every((kind) => kind === first)) ofPerson[person] = first;
    else ofPerson[person] = placeOf.get(mainKind([...own].flatMap((kind) => kinds[kind] ?? [])) ?? '') ?? -1;
  }
  return { kinds, ofPerson };
}

/** The kind of most of somebody's groups, given one by one; the first of those that are even, and `null` of none. */
export function mainKind(ofGroups: readonly string[]): string | null {
  let most = 0;
  let found: string | null = null;
  for (const kind of [...new Set(ofGroups)].sort(byId)) {
    const count = ofGroups.filter((each) => each === kind).length;
    if (count > most) [most, found] = [count, kind];
  }
  return found;
}
