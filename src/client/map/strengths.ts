import type { TieYear } from '../../report/payload.ts';
import type { Measure, Strength, View } from '../selection.ts';
import type { MapIndex } from './scene.ts';

/** How strong a tie was in a year, by people, groups, products or minutes; `null` where that is hidden or says nothing of it. */
export function strengthOf(year: TieYear | undefined, strength: Strength): number | null {
  if (year === undefined) return null;
  if (strength === 'persons') return year.persons;
  if (strength === 'hours') return year.minutes ?? null;
  return year[strength]?.length ?? null;
}

const someTie = ({ tiesOfKind }: MapIndex, view: View, strength: Strength): boolean =>
  tiesOfKind[view].some((tie) => Object.values(tie.years).some((year) => (strengthOf(year, strength) ?? 0) > 0));

/** What lines of a view can be as thick as. */
export function strengthsOf(index: MapIndex, view: View): Strength[] {
  if (view === 'membership') return [];
  return (['persons', 'groups', 'products', 'hours'] as const).filter(
    (strength) => strength === 'persons' || someTie(index, view, strength),
  );
}

/** What marks of a view can be as large as. */
export function measuresOf(index: MapIndex, view: View): Measure[] {
  const some = (measure: 'organisations' | 'crossing'): boolean =>
    index.map.nodes.some((node) => node.kind !== 'person' && Object.values(node.years).some((year) => (year[measure] ?? 0) > 0));
  return [
    'persons',
    ...(some('organisations') ? (['organisations'] as const) : []),
    ...(view === 'organisations' && some('crossing') ? (['crossing'] as const) : []),
    ...(someTie(index, 'affiliation', 'hours') ? (['hours'] as const) : []),
    ...(index.tiesOfKind[view].length > 0 ? (['bridge'] as const) : []),
  ];
}

/** From how many people on ties can be asked for: round numbers below the most that a tie has. */
export function thresholdsOf(index: MapIndex, view: View): number[] {
  if (view === 'membership') return [1];
  const most = index.tiesOfKind[view].reduce(
    (max, tie) => Object.values(tie.years).reduce((m, year) => Math.max(m, year.persons ?? 0), max),
    1,
  );
  return [1, 2, 3, 5, 10, 20, 50, 100].filter((count) => count <= most);
}
