import type { MapNode, MapShape } from '../../report/payload.ts';
import { mix, toHex, type Colour } from './colours.ts';
import { project, type Frame, type Point } from './picture.ts';
import { shapeOf, type TieLook } from './scene.ts';

/** A mark of a drawing, as a canvas and an SVG can both draw it. */
export type Item =
  | {
      readonly kind: 'path';
      /** As in an SVG path. */
      readonly d: string;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly width: number;
      readonly opacity: number;
      readonly dash?: readonly number[];
      /** The node or tie that it stands for. */
      readonly key?: string;
    }
  | {
      /** A straight line: of these there may be ten thousand. */
      readonly kind: 'line';
      readonly from: Point;
      readonly to: Point;
      readonly stroke: string;
      readonly width: number;
      readonly opacity: number;
      readonly key: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the middle of the line. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: number;
      readonly align: 'left' | 'center' | 'right';
      readonly fill: string;
      readonly halo: string | null;
      readonly key?: string;
    };

/** How far a shape reaches from its middle, in radii of the circle of the same area. */
export const reach: Readonly<Record<MapShape, number>> = { circle: 1, square: 1.1, diamond: 1.25, triangle: 1.4, hexagon: 1.05 };

const corners: Readonly<Record<Exclude<MapShape, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.886, -0.886],
    [0.886, -0.886],
    [0.886, 0.886],
    [-0.886, 0.886],
  ],
  diamond: [
    [0, -1.253],
    [1.253, 0],
    [0, 1.253],
    [-1.253, 0],
  ],
  triangle: [
    [0, -1.555],
    [1.347, 0.778],
    [-1.347, 0.778],
  ],
  hexagon: [
    [-0.55, -0.952],
    [0.55, -0.952],
    [1.1, 0],
    [0.55, 0.952],
    [-0.55, 0.952],
    [-1.1, 0],
  ],
};

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** A straight line as in an SVG path. */
export const linePath = (from: Point, to: Point): string => `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;

/** The outline of a shape that has the area of the circle of this radius. */
export function outline(shape: MapShape, { x, y }: Point, radius: number): string {
  if (shape === 'circle') {
    const r = round(radius);
    return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * radius)} 0a${r} ${r} 0 1 0 ${round(-2 * radius)} 0Z`;
  }
  return `M${corners[shape].map(([dx, dy]) => `${round(x + dx * radius)} ${round(y + dy * radius)}`).join('L')}Z`;
}

export const placeOf = (frame: Frame, node: Point): Point => project(frame.projection, node);

export const radiusIn = ({ picture, markScale }: Frame, key: string): number => (picture.scene.nodes.get(key)?.radius ?? 0) * markScale;

export const nodeColour = ({ theme, picture }: Pick<Frame, 'theme' | 'picture'>, key: string): Colour =>
  theme.colours.get(picture.scene.nodes.get(key)?.colour ?? '') ?? theme.soft;

export const tieColour = ({ theme }: Pick<Frame, 'theme'>, look: TieLook | undefined): Colour =>
  theme.colours.get(look?.colour ?? '') ?? theme.tie;

/** Of a few lines each can be seen; of hundreds only together, or they would cover the marks. */
export const tieOpacity = (lines: number): number => Math.min(0.8, Math.max(0.34, 0.8 - 0.33 * Math.log10(Math.max(1, lines / 10))));

function tieItem(frame: Frame, key: string, strong: boolean): Item | null {
  const [tie, look] = [frame.index.ties.get(key), frame.picture.scene.ties.get(key)];
  const [source, target] = [frame.index.nodes.get(tie?.source ?? ''), frame.index.nodes.get(tie?.target ?? '')];
  if (!look || !source || !target) return null;
  const own = tieColour(frame, look);
  return {
    kind: 'line',
    from: placeOf(frame, source),
    to: placeOf(frame, target),
    stroke: toHex(strong ? mix(own, frame.theme.ink, 0.35) : own),
    width: look.width * Math.min(1, frame.markScale),
    opacity: strong ? 0.85 : tieOpacity(frame.picture.scene.ties.size),
    key,
  };
}

function nodeItem(frame: Frame, node: MapNode): Item {
  const colour = toHex(nodeColour(frame, node.key));
  const hollow = frame.picture.scene.nodes.get(node.key)?.hollow === true;
  return {
    kind: 'path',
    d: outline(shapeOf(frame.index, node), placeOf(frame, node), Math.max(1.5, radiusIn(frame, node.key) - (hollow ? 0.9 : 0))),
    fill: hollow ? toHex(frame.theme.ground) : colour,
    stroke: hollow ? colour : toHex(frame.theme.ground),
    width: hollow ? 1.8 : 1.25,
    opacity: 1,
    key: node.key,
  };
}

/** Smaller marks lie on larger ones. */
function inDrawingOrder(frame: Frame, keys: Iterable<string>): MapNode[] {
  return [...keys]
    .flatMap((key) => frame.index.nodes.get(key) ?? [])
    .toSorted((a, b) => radiusIn(frame, b.key) - radiusIn(frame, a.key) || (a.key < b.key ? -1 : 1));
}

/** Everything that is shown, as it is where nothing stands out. */
export function baseItems(frame: Frame): { readonly ties: Item[]; readonly nodes: Item[] } {
  const { scene } = frame.picture;
  const shown = [...scene.nodes].filter(([, look]) => look.shown).map(([key]) => key);
  return {
    ties: [...scene.ties.keys()].flatMap((key) => tieItem(frame, key, false) ?? []),
    nodes: inDrawingOrder(frame, shown).map((node) => nodeItem(frame, node)),
  };
}

/** What stands out, drawn over the rest; what came and what went; rings around what is chosen or pointed at. */
export function markItems(frame: Frame): Item[] {
  const { picture, index, theme } = frame;
  const { emphasis, scene } = picture;
  const items: Item[] = [];
  if (emphasis.active) {
    items.push(...[...emphasis.ties].flatMap((key) => tieItem(frame, key, true) ?? []));
    items.push(...inDrawingOrder(frame, new Set([...emphasis.focus, ...emphasis.near])).map((node) => nodeItem(frame, node)));
  }
  for (const [key, { change }] of scene.nodes) {
    const node = change === null ? undefined : index.nodes.get(key);
    if (!node) continue;
    const [shape, place, radius] = [shapeOf(index, node), placeOf(frame, node), radiusIn(frame, key)];
    if (change === 'gone')
      items.push({
        kind: 'path',
        d: outline(shape, place, radius),
        fill: null,
        stroke: toHex(theme.soft),
        width: 1.5,
        opacity: emphasis.active ? 0.35 : 1,
        dash: [2.5, 2.5],
        key,
      });
    else
      items.push({
        kind: 'path',
        d: outline(shape, place, radius + 4.5),
        fill: null,
        stroke: toHex(theme.ink),
        width: 1.5,
        opacity: emphasis.active && !emphasis.focus.has(key) && !emphasis.near.has(key) ? 0.25 : 1,
        key,
      });
  }
  const ringed = new Set([...emphasis.focus, ...picture.selected]);
  for (const key of ringed) {
    const node = index.nodes.get(key);
    if (!node || !scene.nodes.get(key)?.shown) continue;
    const wide = radiusIn(frame, key) * reach[shapeOf(index, node)] + 4;
    const pointed = key === picture.cursor && !picture.selected.includes(key);
    items.push({
      kind: 'path',
      d: outline('circle', placeOf(frame, node), wide),
      fill: null,
      stroke: toHex(theme.ink),
      width: 2,
      opacity: 1,
      ...(pointed ? { dash: [3, 3] } : {}),
    });
  }
  return items;
}
