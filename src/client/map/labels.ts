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
  /** What stands there where the whole name finds no place. */
  readonly shorter?: Pick<LabelWish, 'lines' | 'width' | 'height'> | undefined;
}

export interface PlacedLabel extends Box {
  readonly key: string;
  readonly lines: readonly string[];
  readonly align: 'left' | 'right' | 'center';
}

const gap = 4;
/** Less than this many square pixels is nothing but rounding. */
const none = 1e-6;
const cell = 64;

/** Boxes by the squares they lie in, so that a box is compared with what is near it and not with all. */
class Field {
  private readonly squares = new Map<number, Box[]>();

  add(box: Box): void {
    this.each(box, (square) => {
      const list = this.squares.get(square);
      if (list) list.push(box);
      else this.squares.set(square, [box]);
    });
  }

  /** How much of a box is covered; what lies in several squares may count more than once. */
  covered(box: Box): number {
    let sum = 0;
    this.each(box, (square) => {
      for (const other of this.squares.get(square) ?? []) sum += overlap(box, other);
    });
    return sum;
  }

  private each({ x, y, width, height }: Box, visit: (square: number) => void): void {
    for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column += 1)
      for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row += 1) visit(column * 100_003 + row);
  }
}

/**
 * Finds each name a place beside its node where it covers neither another name nor a node. No name ever covers another: one that finds no
 * place is left out, unless it may cover nodes, and then it stands where it covers least of them.
 */
export function placeLabels(wishes: readonly LabelWish[], nodes: readonly Box[], stage: { width: number; height: number }): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const [names, marks] = [new Field(), new Field()];
  for (const box of nodes) marks.add(box);
  const ranked = wishes.toSorted((a, b) => Number(b.overNodes) - Number(a.overNodes) || b.rank - a.rank || (a.key < b.key ? -1 : 1));
  for (const wish of ranked) {
    const [whole, shorter] = [bestPlace(wish, names, marks, stage), wish.shorter];
    const fits = (found: Found | null): found is Found => found !== null && (found.covered < none || wish.overNodes);
    // A name cut short beside its mark, rather than a whole one that covers another mark or runs off the edge.
    const short = shorter && !(whole !== null && whole.covered < none) ? bestPlace({ ...wish, ...shorter }, names, marks, stage) : null;
    const found = short !== null && (whole === null || short.covered < whole.covered) ? short : whole;
    if (!fits(found)) continue;
    placed.push(found.place);
    names.add(found.place);
  }
  return placed;
}

interface Found {
  readonly place: PlacedLabel;
  /** How much of marks it covers, and of it lies outside. */
  readonly covered: number;
}

function bestPlace(wish: LabelWish, names: Field, marks: Field, stage: { width: number; height: number }): Found | null {
  let best: Found | null = null;
  for (const place of placesFor(wish)) {
    if (names.covered(place) > none) continue;
    const outside = place.width * place.height - overlap(place, { x: 0, y: 0, width: stage.width, height: stage.height });
    const covered = marks.covered(place) + outside * 20;
    if (best === null || covered < best.covered) best = { place, covered };
    if (covered < none) break;
  }
  return best;
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

/** Breaks a long name into at most three lines of about the same length, never inside a word; what is longer still ends in an ellipsis. */
export function breakName(name: string, longest = 22): string[] {
  if (name.length <= longest) return [name];
  // A dash between words stays at the end of its line.
  const words = name.split(/(?<=[–-])(?=\p{L})|\s+/u).filter((word) => word !== '');
  const whole = words.reduce((sum, word) => sum + word.length + 1, -1);
  const count = Math.min(3, Math.ceil(whole / longest));
  for (let room = Math.ceil(whole / count); ; room += 1) {
    const lines = filled(words, name, room);
    if (lines.length <= count || room > whole) return lines.map((line) => shortened(line, Math.ceil(longest * 1.35)));
  }
}

/** The beginning of a name that takes several lines: up to its comma, or its first line; `null` where it takes one. */
export function shortenName(name: string): string[] | null {
  const lines = breakName(name);
  if (lines.length < 2) return null;
  const [first = ''] = name.split(',');
  return first.length <= 24 && first !== name ? [first] : [`${(lines[0] ?? '').replace(/[\s,–-]+$/u, '')}…`];
}

/** Words in lines of at most so many characters, with what stood between them in the name. */
function filled(words: readonly string[], name: string, room: number): string[] {
  const lines: string[] = [];
  let at = 0;
  for (const word of words) {
    const start = name.indexOf(word, at);
    const between = start > at ? ' ' : '';
    at = start + word.length;
    const last = lines.at(-1);
    if (last !== undefined && last.length + between.length + word.length <= room) lines[lines.length - 1] = last + between + word;
    else lines.push(word);
  }
  return lines;
}

function shortened(line: string, most: number): string {
  const characters = Array.from(line.slice(0, most * 4));
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}
