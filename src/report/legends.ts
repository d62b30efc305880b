import { slug } from './colours.ts';
import type { ReportContext } from './context.ts';
import type { LegendEntry } from './document.ts';
import { kindsOf } from './kinds.ts';
import type { MapShape } from './payload.ts';

const usualSectors = ['po', 'so', 'vo', 'mbo', 'hbo', 'wo', 'other', 'unknown'];
const kindShapes: Readonly<Record<string, MapShape>> = { plg: 'square', expert: 'diamond', project: 'triangle' };

/** The shape that a kind of group has on the map and beside its name. */
export const kindShape = (kind: string): MapShape => (Object.hasOwn(kindShapes, kind) ? (kindShapes[kind] ?? 'square') : 'hexagon');

/** The sectors of some organisations, as a legend. */
export function sectorLegend(context: ReportContext, organisations: readonly string[], shape: LegendEntry['shape']): LegendEntry[] {
  const present = new Set(organisations.map((id) => context.organisation(id)?.sector ?? 'unknown'));
  return usualSectors
    .filter((sector) => present.has(sector))
    .map((sector) => ({ name: context.term('sector', sector === 'unknown' ? null : sector), colour: `sector-${sector}`, shape }));
}

/** The kinds of some groups, as a legend; on a map each with its own shape. */
export function kindLegend(context: ReportContext, groups: readonly string[], shape: LegendEntry['shape'] | 'own'): LegendEntry[] {
  const present = new Set(groups.flatMap((id) => context.group(id)?.kind ?? []));
  return kindsOf(context.analysis)
    .filter((kind) => present.has(kind))
    .map((kind) => ({
      name: context.term('group_kind', kind),
      colour: `kind-${slug(kind)}`,
      shape: shape === 'own' ? kindShape(kind) : shape,
    }));
}

/** Everything on the map of the focus year. */
export const mapLegend = (context: ReportContext): LegendEntry[] => [
  ...sectorLegend(
    context,
    context.view.organisations.map(({ id }) => id),
    'circle',
  ),
  ...kindLegend(
    context,
    context.view.groups.map(({ id }) => id),
    'own',
  ),
];
