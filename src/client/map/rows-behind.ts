import { stretches } from '../../i18n/formats.ts';
import type { MapTie } from '../../report/payload.ts';
import { otherEnd, type MapIndex } from './scene.ts';

type Row = readonly [source: number, row: number];

/** A file, or a sheet of one, and which of its rows a line rests on. */
export interface RowsOfSource {
  readonly source: string;
  readonly count: number;
  /** `3–7, 12` */
  readonly rows: string;
}

/**
 * The rows that a line rests on in a year, by file: of an organisation in a group those of its people there; of two organisations those of both
 * in every group they shared. None where the page does not hold them: only programme leads may look them up.
 */
export function rowsBehind(index: MapIndex, tie: MapTie, year: string): RowsOfSource[] {
  const found = new Map<number, Set<number>>();
  for (const [source, row] of rowsOf(index, tie, year)) {
    const rows = found.get(source) ?? new Set<number>();
    found.set(source, rows.add(row));
  }
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .map(([source, rows]) => ({ source: index.map.sources[source] ?? '', count: rows.size, rows: stretches([...rows]) }));
}

function rowsOf(index: MapIndex, tie: MapTie, year: string): Row[] {
  const there = tie.years[year];
  if (index.map.sources.length === 0 || !there) return [];
  const own = there.rows ?? [];
  if (tie.kind === 'membership') return [...own];
  const between = (kind: MapTie['kind'], group: string, other: string): MapTie[] =>
    (index.tiesOf.get(group) ?? []).filter((each) => each.kind === kind && otherEnd(each, group) === other);
  if (tie.kind === 'affiliation')
    return [
      ...own,
      ...(there.who ?? []).flatMap((person) => between('membership', tie.target, person).flatMap((each) => each.years[year]?.rows ?? [])),
    ];
  return (there.groups ?? []).flatMap((group) =>
    [tie.source, tie.target].flatMap((end) => between('affiliation', group, end).flatMap((part) => rowsOf(index, part, year))),
  );
}
