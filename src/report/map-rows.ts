import type { MembershipRows } from '../analysis.ts';
import { byName } from '../i18n/formats.ts';
import { tieKey } from './on-the-map.ts';

/** A row's place among the sources, and its number there. */
export type MapRow = readonly [source: number, row: number];

/** The rows that lines of the map rest on. */
export interface MapRows {
  /** Files, each with its sheet where it has more than one: as a reader looks for them. */
  readonly sources: readonly string[];
  /** Of people's parts in a group in a period, each row once, by source and number. */
  readonly of: (period: string, persons: readonly string[], group: string) => MapRow[];
}

/** The rows behind every part in a group, ready to be named by the lines that rest on them; nothing where the gate let none through. */
export function mapRows(memberRows: readonly MembershipRows[]): MapRows {
  const nameOf = ({ file, sheet }: MembershipRows['rows'][number]): string => (sheet === null ? file : `${file} (${sheet})`);
  const sources = [...new Set(memberRows.flatMap(({ rows }) => rows.map(nameOf)))].toSorted(byName);
  const place = new Map(sources.map((name, index) => [name, index]));
  const found = new Map(
    memberRows.map(({ period, person, group, rows }) => [
      `${period} ${tieKey(person, group)}`,
      rows.map((row): MapRow => [place.get(nameOf(row)) ?? 0, row.row]),
    ]),
  );
  return {
    sources,
    of: (period, persons, group) => {
      const all = persons.flatMap((person) => found.get(`${period} ${tieKey(person, group)}`) ?? []);
      const each = new Map(all.map((row) => [row.join(' '), row]));
      return [...each.values()].toSorted(([a, m], [b, n]) => a - b || m - n);
    },
  };
}
