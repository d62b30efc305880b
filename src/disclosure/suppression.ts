import { byId } from '../i18n/formats.ts';
import type { Policy } from './audiences.ts';

/**
 * One figure that may have to be hidden.
 * `people`: a number of people, unsafe where small · `amount`: money or hours that boards put in, unsafe where too few stand behind
 * it · `open`: always shown.
 */
export interface Figure {
  /** Tells figures apart and orders those of equal size. */
  readonly key: string;
  readonly kind: 'people' | 'amount' | 'open';
  readonly value: number;
  /** What a reader knows of it without being told: whoever is in a list is there with at least one person. */
  readonly least: number;
  /** For an amount: how much of it each board put in. */
  readonly parts: ReadonlyMap<string, number>;
  /** Of no known organisation: it tells of nobody, and is hidden only to guard what does. */
  readonly nobody: boolean;
  /** Known to the reader whatever we do: never hidden. */
  readonly known: boolean;
  /** Belongs to somebody who is not shown: hidden whatever its size. */
  readonly barred: boolean;
  shown: boolean;
}

/** `total` is the sum of `parts`: whoever knows all but one of them knows that one too. */
export interface Sum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
}

/** A figure before anything is decided of it. */
export function figureOf(
  key: string,
  kind: Figure['kind'],
  value: number,
  more: Partial<Pick<Figure, 'parts' | 'nobody' | 'known' | 'barred' | 'least'>> = {},
): Figure {
  return {
    key,
    kind,
    value,
    least: more.least ?? 0,
    parts: more.parts ?? new Map(),
    nobody: more.nobody ?? false,
    known: more.known ?? false,
    barred: more.barred ?? false,
    shown: false,
  };
}

/** Every figure at stake, the sums that bind them, and figures that say the same in two places. */
export interface Figures {
  readonly all: Figure[];
  readonly sums: Sum[];
  readonly same: (readonly Figure[])[];
}

/** May the sum of these figures be known? */
export function isSafe(figures: readonly Figure[], policy: Policy): boolean {
  const amounts = figures.filter((figure) => figure.kind === 'amount');
  if (amounts.length > 0) return isSafeAmount(amounts, policy);
  const people = figures.filter((figure) => figure.kind === 'people');
  return people.length === 0 || people.reduce((sum, figure) => sum + figure.value, 0) >= policy.thresholds.count;
}

/**
 * Can what is hidden lie in more than one way, and not in two only? Five times one person says of each that it is one. What is left of
 * the total counts too: less than what is hidden comes to where people of two employers are counted twice.
 */
function isLoose({ total, parts }: Sum): boolean {
  const people = parts.filter((figure) => figure.kind === 'people');
  const hidden = people.filter((figure) => !figure.shown);
  if (hidden.length === 0) return true;
  const least = hidden.reduce((sum, figure) => sum + figure.least, 0);
  const left = total.value - people.reduce((sum, figure) => sum + (figure.shown ? figure.value : 0), 0);
  const whole = hidden.reduce((sum, figure) => sum + figure.value, 0);
  return Math.min(whole, left < 0 ? whole : left) >= (least === 0 ? 0 : least + 2);
}

/** Enough boards; the largest not to be had from what the second knows (p % rule); the two largest not nearly all of it. */
function isSafeAmount(figures: readonly Figure[], policy: Policy): boolean {
  if (figures.every(({ nobody }) => nobody)) return true;
  const boards = new Map<string, number>();
  for (const { parts } of figures) for (const [board, amount] of parts) boards.set(board, (boards.get(board) ?? 0) + amount);
  const sizes = [...boards.values()].map(Math.abs).filter((size) => size > 0);
  if (sizes.length === 0) return figures.every((figure) => figure.value === 0);
  sizes.sort((a, b) => b - a);
  // What came from nobody knows whom leaves as much room as it is large.
  const unknown = figures.reduce((sum, { nobody, value }) => sum + (nobody ? Math.abs(value) : 0), 0);
  if (unknown > 0 && unknown >= (sizes[0] ?? 0)) return true;
  if (sizes.length < policy.thresholds.boards) return false;
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const first = sizes[0] ?? 0;
  const second = sizes[1] ?? 0;
  return total - first - second >= policy.within * first && first + second <= policy.topTwo * total;
}

/**
 * Hides what is unsafe, and then, until nothing changes, what would let it be computed back: in every sum at least two figures are
 * hidden or none, and what the hidden ones come to together is itself safe to know. The smallest go first; the total goes last.
 */
export function suppress(figures: Figures, policy: Policy): void {
  for (const figure of figures.all) {
    figure.shown = figure.known || figure.kind === 'open' || (!figure.barred && isSafe([figure], policy));
  }
  if (!policy.complement) return;
  for (let changed = true; changed;) {
    changed = false;
    for (const same of figures.same) if (hideTogether(same)) changed = true;
    for (const sum of figures.sums) while (hideOneMore(sum, policy)) changed = true;
  }
}

function hideTogether(same: readonly Figure[]): boolean {
  if (same.every((figure) => figure.shown)) return false;
  const open = same.filter((figure) => figure.shown && mayHide(figure));
  for (const figure of open) figure.shown = false;
  return open.length > 0;
}

function hideOneMore({ total, parts }: Sum, policy: Policy): boolean {
  const hidden = parts.filter((figure) => !figure.shown);
  const count = hidden.length + (total.shown ? 0 : 1);
  if (count === 0 || (count > 1 && (!total.shown || (isSafe(hidden, policy) && !isNothing(hidden) && isRoomy({ total, parts }, policy)))))
    return false;
  const next =
    parts.filter((figure) => figure.shown && mayHide(figure)).sort(smallestFirst)[0] ?? (total.shown && mayHide(total) ? total : null);
  if (next === null) return false;
  next.shown = false;
  return true;
}

/** Amounts that come to nothing are nothing each, for none of them is below zero: who knows the sum knows them all. */
const isNothing = (hidden: readonly Figure[]): boolean =>
  hidden.some(({ kind }) => kind === 'amount') && hidden.every(({ value }) => value === 0);

/** Rounded numbers leave room enough. */
const isRoomy = (sum: Sum, policy: Policy): boolean => policy.rounding !== null || isLoose(sum);

const mayHide = (figure: Figure): boolean => !figure.known && figure.kind !== 'open';

const smallestFirst = (a: Figure, b: Figure): number => Math.abs(a.value) - Math.abs(b.value) || byId(a.key, b.key);
