import { int } from './arrays.ts';
import type { Network } from './network.ts';

/** What says that somebody was in a group in the period of a network. */
export interface MembershipRecords {
  readonly person: string;
  readonly group: string;
  /** Indexes in the records' `memberships`, ascending, one for every stint; where ties are shared meetings in `attendance`, one for every meeting. */
  readonly rows: readonly number[];
}

/** The records behind every person's part in every group of the period, by person and group. */
export function membershipRows({ persons, memberships }: Network): MembershipRecords[] {
  const { byPerson, events, spellOffsets, spells } = memberships;
  return persons.flatMap((person, place) => {
    const found: MembershipRecords[] = [];
    for (let entry = int(byPerson.offsets, place); entry < int(byPerson.offsets, place + 1); entry += 1) {
      const rows = [...spells.row.subarray(int(spellOffsets, entry), int(spellOffsets, entry + 1))];
      found.push({ person, group: events[int(byPerson.targets, entry)] ?? '', rows: [...new Set(rows)].sort((a, b) => a - b) });
    }
    return found;
  });
}
