/** A cell that tells something of how its file is written, and how many rows hold the same. */
export interface SeenCell {
  readonly found: string;
  /** Its row and column among those of the file, from 0. */
  readonly row: number;
  readonly column: number;
  readonly times: number;
}

/** Keeps of each kind the cell that stands first in the file. */
export function keepFirst<Kind extends string>(first: Partial<Record<Kind, SeenCell>>, kind: Kind, seen: SeenCell): void {
  const before = first[kind];
  if (before === undefined || isBefore(seen, before)) first[kind] = seen;
}

export const isBefore = (one: SeenCell, other: SeenCell): boolean =>
  one.row < other.row || (one.row === other.row && one.column < other.column);
