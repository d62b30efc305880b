import { amounts, network, persons, type Values } from './matrices.ts';
import { zOf } from './boundaries.ts';
import { sum, type Plain } from './plain.ts';

/*
 * Communities are the one thing in the catalogue that a search finds: no definition gives them. What can be worked out again is everything
 * that follows from them; and, in networks as small as these, the highest modularity of all divisions that there are.
 */

/** Newman & Girvan's Q of a division, by pairs. */
function modularityOf(of: Plain, division: readonly number[]): number | null {
  const w = amounts(of);
  const ends = w.map((row) => sum(row));
  const whole = sum(ends);
  if (whole === 0) return null;
  return sum(
    w.flatMap((row, i) =>
      row.map((each, j) => (division[i] === division[j] ? each / whole - ((ends[i] ?? 0) / whole) * ((ends[j] ?? 0) / whole) : 0)),
    ),
  );
}

/** Every way to divide so many people: each joins a community that is there, or starts one. */
function divisions(size: number): number[][] {
  let all: number[][] = [[]];
  for (let person = 0; person < size; person += 1) {
    all = all.flatMap((division) => Array.from({ length: Math.max(-1, ...division) + 2 }, (_, community) => [...division, community]));
  }
  return all;
}

/** The highest modularity of all divisions there are; `null` where there are no ties. */
export function highest(of: Plain): number | null {
  const found = divisions(of.persons.length).map((division) => modularityOf(of, division));
  return found.some((each) => each === null) ? null : Math.max(...found.map((each) => each ?? 0));
}

const participationIn = (of: Plain, division: readonly number[]): Values => {
  const w = amounts(of);
  return persons(of, (i) => {
    const total = sum(w[i] ?? []);
    if (total === 0) return null;
    return 1 - sum([...new Set(division)].map((held) => (sum((w[i] ?? []).filter((_, j) => division[j] === held)) / total) ** 2));
  });
};

const zIn = (of: Plain, division: readonly number[]): Values => {
  const w = amounts(of);
  const within = w.map((row, i) => sum(row.filter((_, j) => division[j] === division[i])));
  return persons(of, (i) => zOf(within, division, i));
};

/** Given the division that the catalogue found: `division[i]` is the community of person i. */
export const givenCommunities: Readonly<Record<string, (of: Plain, division: readonly number[]) => Values>> = {
  'communities network': (_, division) => network(new Set(division).size),
  'communities person': (of, division) => {
    // Numbered by size, the largest 1: whoever has a lower number is in a community that is no smaller.
    const size = (community: number | undefined): number => division.filter((each) => each === community).length;
    const isOrdered = division.every((own) => division.every((other) => own >= other || size(own) >= size(other)));
    return persons(of, (i) => (isOrdered ? (division[i] ?? null) : null));
  },
  'modularity network bare': (of, division) => network(modularityOf(of, division)),
  'participation person bare': participationIn,
  'within-module-z person bare': zIn,
};
