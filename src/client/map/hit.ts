import { project, type Frame, type Point } from './picture.ts';

/** The node or else the tie at a place in the stage. Measured on the map's own scale, so that ten thousand ties cost no more than a sum each. */
export function hitAt(frame: Frame, at: Point): string | null {
  const { index, picture, projection, markScale } = frame;
  const { scale, left, top } = projection;
  const [x, y] = [(at.x - left) / scale, (top - at.y) / scale];
  let best: string | null = null;
  let least = Infinity;
  for (const node of index.map.nodes) {
    const look = picture.scene.nodes.get(node.key);
    if (!look?.shown) continue;
    const away = Math.hypot(node.x - x, node.y - y) * scale - Math.max(look.radius * markScale, 12);
    if (away < 0 && away < least) [best, least] = [node.key, away];
  }
  if (best !== null) return best;
  least = 6 / scale;
  for (const key of picture.scene.ties.keys()) {
    const tie = index.ties.get(key);
    const [a, b] = [index.nodes.get(tie?.source ?? ''), index.nodes.get(tie?.target ?? '')];
    if (!a || !b) continue;
    const away = distanceToLine(x, y, a, b, least);
    if (away < least) [best, least] = [key, away];
  }
  return best;
}

/** How far a point lies from a stretch of line; its first and last bits belong to the nodes there. Beyond `least` it need not be exact. */
function distanceToLine(x: number, y: number, a: Point, b: Point, least: number): number {
  if (x < Math.min(a.x, b.x) - least || x > Math.max(a.x, b.x) + least || y < Math.min(a.y, b.y) - least || y > Math.max(a.y, b.y) + least)
    return Infinity;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return Infinity;
  const along = ((x - a.x) * dx + (y - a.y) * dy) / length2;
  if (along < 0.04 || along > 0.96) return Infinity;
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
}

/** Where the nodes that are drawn stand in the stage, in pixels. */
export function placesIn({ index, picture, projection }: Frame): ReadonlyMap<string, Point> {
  return new Map(
    index.map.nodes.filter(({ key }) => picture.scene.nodes.get(key)?.shown).map((node) => [node.key, project(projection, node)]),
  );
}

/** The nodes that are drawn within an outline in the stage. */
export function nodesWithin(frame: Frame, outline: readonly Point[]): string[] {
  if (outline.length < 3) return [];
  return [...placesIn(frame)].filter(([, place]) => isInside(place, outline)).map(([key]) => key);
}

/** By how often a ray from the point crosses the outline. */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  for (const [i, a] of outline.entries()) {
    const b = outline[(i + 1) % outline.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
