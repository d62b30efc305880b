import type { TieYear } from '../../report/payload.ts';
import type { Measure, Strength, View } from '../selection.ts';
import { isCounted, isWeighed } from './kinds.ts';
import type { MapIndex } from './scene.ts';

/** How strong a tie was in a year, by people, groups, products or minutes; `null` where that is hidden or says nothing of it. */
export function strengthOf(year: TieYear | undefined, strength: Strength): number | null {
  if (year === undefined) return null;
  if (strength === 'persons') return year.persons;
  if (strength === 'hours') return year.minutes ?? null;
  return year[strength]?.length ?? null;
}

/** What can be chosen rests on the records alone, and is asked for at every change: worked out once for each view. */
function once<T>(work: (index: MapIndex, view: View) => readonly T[]): (index: MapIndex, view: View) => readonly T[] {
  const found = new WeakMap<MapIndex, Map<View, readonly T[]>>();
  return (index, view) => {
    const known = found.get(index) ?? new Map<View, readonly T[]>();
    found.set(index, known);
    const list = known.get(view) ?? work(index, view);
    known.set(view, list);
    return list;
  };
}

const someTie = ({ tiesOfKind }: MapIndex, view: View, strength: Strength): boolean =>
  tiesOfKind[view].some((tie) => Object.values(tie.years).some((year) => (strengthOf(year, strength) ?? 0) > 0));

/** What lines of a view can be as thick as. */
export const strengthsOf = once((index, view): Strength[] => {
  if (!isWeighed(view)) return [];
  return (['persons', 'groups', 'products', 'hours'] as const).filter(
    (strength) => strength === 'persons' || someTie(index, view, strength),
  );
});

/** What marks of a view can be as large as. */
export const measuresOf = once((index, view): Measure[] => {
  const some = (measure: 'organisations' | 'crossing'): boolean =>
    index.map.nodes.some((node) => isCounted(node.kind) && Object.values(node.years).some((year) => (year[measure] ?? 0) > 0));
  return [
    'persons',
    ...(some('organisations') ? (['organisations'] as const) : []),
    ...(view === 'organisations' && some('crossing') ? (['crossing'] as const) : []),
    ...(someTie(index, 'affiliation', 'hours') ? (['hours'] as const) : []),
    ...(index.tiesOfKind[view].length > 0 ? (['bridge'] as const) : []),
  ];
});

/** From how many people on ties can be asked for: round numbers below the most that a tie has. */
export const thresholdsOf = once((index, view): number[] => {
  if (!isWeighed(view)) return [1];
  const most = index.tiesOfKind[view].reduce(
    (max, tie) => Object.values(tie.years).reduce((m, year) => Math.max(m, year.persons ?? 0), max),
    1,
  );
  return [1, 2, 3, 5, 10, 20, 50, 100].filter((count) => count <= most);
});
