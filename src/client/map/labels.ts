export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name that would stand beside a node. */
export interface LabelWish {
  readonly key: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** How far the node reaches. */
  readonly reach: number;
  readonly width: number;
  readonly height: number;
  /** Higher goes first. */
  readonly rank: number;
  /** May stand over a node where there is no other place. */
  readonly overNodes: boolean;
  /** Shown even where it has to touch another name. */
  readonly always: boolean;
}

export interface PlacedLabel extends Box {
  readonly key: string;
  readonly lines: readonly string[];
  readonly align: 'left' | 'right' | 'center';
}

const gap = 4;
/** Less than this many square pixels is nothing but rounding. */
const none = 1e-6;

/**
 * Finds each name a place beside its node where it covers neither another name nor a node; one that finds none is left out, unless it
 * may cover a node, or has to be shown: then it stands where it covers least.
 */
export function placeLabels(wishes: readonly LabelWish[], nodes: readonly Box[], stage: { width: number; height: number }): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const ranked = wishes.toSorted(
    (a, b) =>
      Number(b.always) - Number(a.always) || Number(b.overNodes) - Number(a.overNodes) || b.rank - a.rank || (a.key < b.key ? -1 : 1),
  );
  for (const wish of ranked) {
    let best: PlacedLabel | null = null;
    let least = Infinity;
    let touching = 0;
    for (const place of placesFor(wish)) {
      const outside = place.width * place.height - overlap(place, { x: 0, y: 0, width: stage.width, height: stage.height });
      const names = placed.reduce((sum, other) => sum + overlap(place, other), 0);
      const covered = names * 3 + nodes.reduce((sum, node) => sum + overlap(place, node), 0) + outside * 2;
      if (covered < least) [best, least, touching] = [place, covered, names];
      if (covered < none) break;
    }
    if (best !== null && (least < none || wish.always || (wish.overNodes && touching < none))) placed.push(best);
  }
  return placed;
}

function placesFor(wish: LabelWish): PlacedLabel[] {
  const { key, lines, x, y, width, height } = wish;
  const away = wish.reach + gap;
  const slant = wish.reach * 0.72 + 2;
  const at = (left: number, top: number, align: PlacedLabel['align']): PlacedLabel => ({
    key,
    lines,
    x: left,
    y: top,
    width,
    height,
    align,
  });
  return [
    at(x + away, y - height / 2, 'left'),
    at(x - away - width, y - height / 2, 'right'),
    at(x - width / 2, y + away - 1, 'center'),
    at(x - width / 2, y - away - height + 1, 'center'),
    at(x + slant, y - slant - height + 2, 'left'),
    at(x + slant, y + slant - 2, 'left'),
    at(x - slant - width, y - slant - height + 2, 'right'),
    at(x - slant - width, y + slant - 2, 'right'),
  ];
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** Breaks a name into two lines of about the same length where it is long, never inside a word. */
export function breakName(name: string, longest = 22): string[] {
  if (name.length <= longest) return [name];
  const spaces = [...name.matchAll(/[\s–-]+/g)].map((found) => ({ from: found.index, to: found.index + found[0].length }));
  const middle = spaces.toSorted((a, b) => Math.abs(a.from - name.length / 2) - Math.abs(b.from - name.length / 2))[0];
  const lines = middle ? [name.slice(0, middle.to).trim(), name.slice(middle.to)] : [name];
  return lines.map((line) =>
    line.length > longest * 1.6
      ? `${Array.from(line.slice(0, longest * 4))
          .slice(0, Math.floor(longest * 1.6))
          .join('')}…`
      : line,
  );
}
