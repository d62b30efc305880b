import type { MapNode } from '../../report/payload.ts';
import { toHex } from './colours.ts';
import { placeOf, radiusIn, reach, type Item } from './items.ts';
import { breakName, placeLabels, shortenName, type Box, type LabelWish } from './labels.ts';
import type { Frame, Point } from './picture.ts';
import { communityKey, shapeOf } from './scene.ts';

export const lineHeight = 15;
const weights = { organisation: 600, group: 400, person: 400, product: 400 } as const;
/** As many names as are tried: more would find no room on any screen. */
const tried = 400;

/** The width of a text in pixels, at a size and weight. */
export type Measure = (text: string, size: number, weight: number) => number;

/** The names beside the nodes with a halo in the ground's colour, and those of circles; none of them covers another. */
export function labelItems(frame: Frame, measure: Measure, corner: Box | null): Item[] {
  const { index, picture, size, theme } = frame;
  const { emphasis, scene } = picture;
  const marks: Box[] = corner === null ? [] : [corner];
  const wishes: LabelWish[] = [];
  for (const node of index.map.nodes) {
    const look = scene.nodes.get(node.key);
    if (!look || (!look.shown && look.change !== 'gone')) continue;
    const at = placeOf(frame, node);
    const wide = radiusIn(frame, node.key) * reach[shapeOf(index, node)];
    if (at.x < -60 || at.y < -60 || at.x > size.width + 60 || at.y > size.height + 60) continue;
    const chosen = emphasis.focus.has(node.key) || picture.selected.includes(node.key);
    const near = emphasis.near.has(node.key);
    if (!emphasis.active || chosen || near)
      marks.push({ x: at.x - wide * 0.8, y: at.y - wide * 0.8, width: wide * 1.6, height: wide * 1.6 });
    if (emphasis.active && !chosen && !near) continue;
    if (!look.shown && emphasis.active) continue;
    if (node.kind === 'person' && !chosen && !near && frame.zoom > 0.4) continue;
    wishes.push({
      key: node.key,
      lines: breakName(picture.name(node)),
      ...at,
      reach: wide,
      width: 0,
      height: 0,
      rank: (chosen ? 1000 : 0) + (look.change === 'new' ? 8 : 0) + wide + (node.kind === 'organisation' ? 2 : 0),
      overNodes: chosen || near,
    });
  }
  const written = wishes
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, tried)
    .map((wish) => {
      const node = index.nodes.get(wish.key);
      const sized = (lines: readonly string[]) => ({
        lines,
        width: Math.max(...lines.map((line) => measure(line, 13, weightOf(node)))) + 2,
        height: lines.length * lineHeight,
      });
      const shorter = node ? shortenName(picture.name(node)) : null;
      return { ...wish, ...sized(wish.lines), ...(shorter === null ? {} : { shorter: sized(shorter) }) };
    });
  const circles = emphasis.active ? [] : circleWishes(frame, measure);
  return placeLabels([...written, ...circles], marks, size).flatMap((label) => {
    const circle = picture.circles.get(label.key);
    const node = index.nodes.get(label.key);
    const colour = circle === undefined ? theme.ink : (theme.colours.get(label.key) ?? theme.ink);
    return label.lines.map((line, i): Item => ({
      kind: 'text',
      x: label.x + { left: 0, center: label.width / 2, right: label.width }[label.align],
      y: label.y + label.height * ((i + 0.5) / label.lines.length),
      text: line,
      size: circle === undefined ? 13 : 15,
      weight: circle === undefined ? weightOf(node) : 700,
      align: label.align,
      fill: toHex(node && scene.nodes.get(node.key)?.change === 'gone' ? theme.soft : colour),
      halo: toHex(theme.ground),
      key: label.key,
    }));
  });
}

const weightOf = (node: MapNode | undefined): number => (node ? weights[node.kind] : 400);

/** The names of circles, above or below the marks that belong to them. */
function circleWishes(frame: Frame, measure: Measure): LabelWish[] {
  const { index, picture } = frame;
  const members = new Map<string, { at: Point; wide: number }[]>();
  for (const node of index.map.nodes) {
    const key = communityKey(node.community);
    if (!picture.circles.has(key) || !picture.scene.nodes.get(node.key)?.shown) continue;
    const list = members.get(key) ?? [];
    list.push({ at: placeOf(frame, node), wide: radiusIn(frame, node.key) });
    members.set(key, list);
  }
  return [...members].flatMap(([key, list]): LabelWish[] => {
    if (list.length < 2) return [];
    const lines = breakName(picture.circles.get(key) ?? '', 26);
    const x = list.reduce((sum, { at }) => sum + at.x, 0) / list.length;
    const [top, bottom] = [Math.min(...list.map(({ at }) => at.y)), Math.max(...list.map(({ at }) => at.y))];
    return [
      {
        key,
        lines,
        x,
        y: (top + bottom) / 2,
        reach: (bottom - top) / 2 + 10,
        width: Math.max(...lines.map((line) => measure(line, 15, 700))) + 2,
        height: lines.length * 18,
        rank: 500 + list.length,
        overNodes: false,
      },
    ];
  });
}
