import { indexIn, int } from './arrays.ts';
import type { Network } from './network.ts';

/** A record that a tie rests on: its table, and its index in that table's rows. */
export interface Evidence {
  readonly table: 'memberships' | 'attendance' | 'ties';
  readonly row: number;
}

/** The index of the tie between two persons, in either order; −1 where there is none. */
export function tieBetween(network: Network, a: string, b: string): number {
  const person = indexIn(network.persons, a);
  const other = indexIn(network.persons, b);
  if (person < 0 || other < 0) return -1;
  const { offsets, targets, ties } = network.neighbours;
  for (let arc = int(offsets, person); arc < int(offsets, person + 1); arc += 1) if (int(targets, arc) === other) return int(ties, arc);
  return -1;
}

/** The records behind a tie: the stints of both in every group (or meeting) they shared, or what was named. Ascending by row. */
export function evidenceFor(network: Network, tie: number): Evidence[] {
  const { events, low, high } = network.ties;
  const behind = events.targets.subarray(int(events.offsets, tie), int(events.offsets, tie + 1));
  if (network.directed) return [...behind].sort((a, b) => a - b).map((row) => ({ table: 'ties', row }));
  const shared = new Set(behind);
  const { byPerson, spellOffsets, spells } = network.incidence;
  const rows: number[] = [];
  for (const person of [int(low, tie), int(high, tie)]) {
    for (let entry = int(byPerson.offsets, person); entry < int(byPerson.offsets, person + 1); entry += 1) {
      if (!shared.has(int(byPerson.targets, entry))) continue;
      for (let spell = int(spellOffsets, entry); spell < int(spellOffsets, entry + 1); spell += 1) rows.push(int(spells.row, spell));
    }
  }
  const table = network.incidence.kind === 'group' ? 'memberships' : 'attendance';
  return rows.sort((a, b) => a - b).map((row) => ({ table, row }));
}
