import { byId } from '../i18n/formats.ts';
import type { Text } from '../i18n/text.ts';
import type {
  MapPayload,
  MapTie,
  NodeYear,
  PackedMap,
  PackedNode,
  PackedText,
  PackedTie,
  PackedYear,
  PackedYears,
  TieYear,
} from './payload.ts';

/** The map as it stands in the page: a fifth of what its fields would take by name. The page's script unpacks it (`unpackMap`). */
export function packMap({ nodes, ties, ...rest }: MapPayload): PackedMap {
  const years = rest.years.map(({ id }) => id);
  const place = new Map(nodes.map(({ key }, index) => [key, index]));
  const products = [...new Set(ties.flatMap((tie) => Object.values(tie.years).flatMap((year) => year.products ?? [])))].toSorted(byId);
  const productPlace = new Map(products.map((title, index) => [title, index]));
  const places = (keys: readonly string[] | undefined, among: ReadonlyMap<string, number>): readonly number[] | -1 =>
    keys === undefined ? -1 : keys.flatMap((key) => among.get(key) ?? []);
  const nodeYear = ({ persons, organisations = -1, crossing = -1 }: NodeYear): PackedYear => trimmed([persons, organisations, crossing]);
  const tieYear = ({ persons, minutes = -1, groups, who, products: made, rows }: TieYear): PackedYear =>
    trimmed([persons, minutes, places(groups, place), places(who, place), places(made, productPlace), rows?.flat() ?? -1]);
  const packTies = (kind: MapTie['kind']): PackedTie[] =>
    ties
      .filter((tie) => tie.kind === kind)
      .map((tie) => [place.get(tie.source) ?? 0, place.get(tie.target) ?? 0, packYears(years, tie.years, tieYear)]);
  return {
    ...rest,
    products,
    nodes: nodes.map((node): PackedNode => {
      const [label, short] = [packText(node.label), packText(node.short)];
      const shorter = JSON.stringify(label) === JSON.stringify(short) ? 0 : short;
      const at = (value: number): number => Math.round(value * 1e4) + 0;
      return [node.key, label, shorter, node.category, node.community, at(node.x), at(node.y), packYears(years, node.years, nodeYear)];
    }),
    ties: {
      affiliation: packTies('affiliation'),
      organisations: packTies('organisations'),
      membership: packTies('membership'),
      production: packTies('production'),
    },
  };
}

const packText = ({ nl, en }: Text): PackedText => (nl === en ? nl : [nl, en]);

function packYears<T>(years: readonly string[], of: Readonly<Record<string, T>>, pack: (year: T) => PackedYear): PackedYears {
  const packed = years.map((id) => {
    const year = Object.hasOwn(of, id) ? of[id] : undefined;
    return year === undefined ? 0 : pack(year);
  });
  while (packed.at(-1) === 0) packed.pop();
  return packed;
}

/** Without what is not there at the end. */
function trimmed(values: PackedYear): PackedYear {
  const last = values.findLastIndex((value) => value !== -1);
  return values.slice(0, last + 1);
}
