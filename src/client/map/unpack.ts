import type { Text } from '../../i18n/text.ts';
import type {
  MapNode,
  MapNodeKind,
  MapPayload,
  MapTie,
  NodeYear,
  PackedMap,
  PackedText,
  PackedTie,
  PackedYear,
  PackedYears,
  TieYear,
} from '../../report/payload.ts';

const kinds: Readonly<Record<string, MapNodeKind>> = { o: 'organisation', g: 'group', p: 'person', d: 'product' };
const letters: Readonly<Record<MapTie['kind'], string>> = { affiliation: 'a', organisations: 'c', membership: 'm', production: 'f' };

/** The map's records with their names again, from how they stand in the page (`packMap`). */
export function unpackMap({ nodes: packedNodes, ties: packedTies, products, ...rest }: PackedMap): MapPayload {
  const years = rest.years.map(({ id }) => id);
  const nodes = packedNodes.map(([key, label, short, category, community, x, y, packed]): MapNode => {
    const kind = kinds[key.charAt(0)] ?? 'person';
    const full = text(label);
    return {
      key,
      kind,
      label: full,
      short: short === 0 ? full : text(short),
      category,
      community,
      x: x / 1e4,
      y: y / 1e4,
      years: byYear(years, packed, nodeYear),
    };
  });
  const keyAt = (place: number): string => nodes[place]?.key ?? '';
  const tieYear = (packed: PackedYear): TieYear => {
    const [groups, who, made, rows] = [packed[2], packed[3], packed[4], packed[5]];
    return {
      persons: numberAt(packed, 0) ?? null,
      ...optional('minutes', numberAt(packed, 1)),
      ...(Array.isArray(groups) ? { groups: groups.map(keyAt) } : {}),
      ...(Array.isArray(who) ? { who: who.map(keyAt) } : {}),
      ...(Array.isArray(made) ? { products: made.map((place: number) => products[place] ?? '') } : {}),
      ...(Array.isArray(rows) ? { rows: inPairs(rows) } : {}),
    };
  };
  const tiesOf = (kind: MapTie['kind']): MapTie[] =>
    packedTies[kind].map(([source, target, packed]: PackedTie, index): MapTie => ({
      key: `${letters[kind]}${index + 1}`,
      kind,
      source: keyAt(source),
      target: keyAt(target),
      years: byYear(years, packed, tieYear),
    }));
  return { ...rest, nodes, ties: [...tiesOf('affiliation'), ...tiesOf('organisations'), ...tiesOf('membership'), ...tiesOf('production')] };
}

const inPairs = (rows: readonly number[]): (readonly [number, number])[] =>
  rows.flatMap((source, place) => (place % 2 === 0 ? [[source, rows[place + 1] ?? 0] as const] : []));

const text = (packed: PackedText): Text => (typeof packed === 'string' ? { nl: packed, en: packed } : { nl: packed[0], en: packed[1] });

/** A number, or `null` where it is hidden; nothing where there is none. */
function numberAt(packed: PackedYear, place: number): number | null | undefined {
  const value = packed[place];
  return value === null ? null : typeof value === 'number' && value !== -1 ? value : undefined;
}

const optional = <K extends string>(name: K, value: number | null | undefined): Partial<Record<K, number | null>> =>
  value === undefined ? {} : ({ [name]: value } as Partial<Record<K, number | null>>);

const nodeYear = (packed: PackedYear): NodeYear => ({
  persons: numberAt(packed, 0) ?? null,
  ...optional('organisations', numberAt(packed, 1)),
  ...optional('crossing', numberAt(packed, 2)),
});

function byYear<T>(years: readonly string[], packed: PackedYears, unpack: (year: PackedYear) => T): Record<string, T> {
  return Object.fromEntries(packed.flatMap((year, place) => (year === 0 ? [] : [[years[place] ?? '', unpack(year)] as const])));
}
