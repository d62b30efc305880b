import type { Point } from './picture.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ways: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export const isDirection = (key: string): key is Direction => Object.hasOwn(ways, key);

/** The nearest node in a direction, one straight ahead before one aside; without a start, the one nearest the middle. */
export function nodeTowards(places: ReadonlyMap<string, Point>, from: string | null, direction: Direction): string | null {
  const start = from === null ? undefined : places.get(from);
  if (!start) return nearest(places, middle(places));
  const way = ways[direction];
  let best: string | null = null;
  let least = Infinity;
  for (const [key, place] of places) {
    if (key === from) continue;
    const ahead = (place.x - start.x) * way.x + (place.y - start.y) * way.y;
    const aside = Math.abs((place.x - start.x) * way.y) + Math.abs((place.y - start.y) * way.x);
    if (ahead <= 0.5 || aside > ahead * 2) continue;
    const cost = ahead + aside * 2;
    if (cost < least) [best, least] = [key, cost];
  }
  return best ?? from;
}

function middle(places: ReadonlyMap<string, Point>): Point {
  const all = [...places.values()];
  const mean = (of: (place: Point) => number): number => all.reduce((sum, place) => sum + of(place), 0) / Math.max(1, all.length);
  return { x: mean((place) => place.x), y: mean((place) => place.y) };
}

function nearest(places: ReadonlyMap<string, Point>, at: Point): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const [key, place] of places) {
    const away = Math.hypot(place.x - at.x, place.y - at.y);
    if (away < least) [best, least] = [key, away];
  }
  return best;
}
