import { int, streamOf } from '../../network/index.ts';
import type { Bound } from '../define-metric.ts';

/** The nodes that searches start from, and the people who stand at each. */
export interface Population {
  /** People (or whatever is counted) per node; who stands nowhere reaches nobody. */
  readonly people: Int32Array;
  /** The piece of the network that each node stands in. */
  readonly piece: Int32Array;
}

/** A value per node, estimated or exact, and how far the exact one may lie from it: 0 where it is exact. */
export interface Estimated {
  readonly values: Float64Array;
  readonly bounds: Float64Array;
  /** Sources drawn in the largest piece; 0: everything was searched, and everything is exact. */
  readonly samples: number;
}

/** In a piece with fewer people than this everybody is searched from. */
const smallPiece = 2048;
/** How often the number of draws may be doubled. */
const rounds = 10;
const firstDraws = 512;

/** The draws so far: the same for every node of a piece. */
export interface Draws {
  /** Per node how often it was drawn, by its people. */
  readonly times: Int32Array;
  /** Per piece the people in it, and the number of draws: as many as there are people, each once, where it was searched whole. */
  readonly inPiece: Int32Array;
  readonly drawn: Int32Array;
  readonly isWhole: Uint8Array;
}

/**
 * Draws people to search from, with replacement, in every large piece of the network; small pieces are searched whole. Twice as many are drawn
 * until what was found is near enough (Brandes & Pich 2007; Eppstein & Wang 2004; how near, by the empirical Bernstein bound of Maurer & Pontil
 * 2009). Every draw has a stream of its own.
 * @param search searches from the nodes that are new, as often as `times` says, and adds to what was found
 * @param isNear whether what was found of all draws is near enough
 * @returns the draws, or `null` where half of a piece would have to be drawn: then it is as well searched whole
 */
export function drawSources(
  { people, piece }: Population,
  seed: number,
  search: (times: Int32Array) => void,
  isNear: (draws: Draws) => boolean,
): Draws | null {
  const pieces = piece.reduce((most, own) => Math.max(most, own), -1) + 1;
  const inPiece = new Int32Array(pieces);
  for (const [node, own] of piece.entries()) inPiece[own] = int(inPiece, own) + int(people, node);
  const isWhole = Uint8Array.from(inPiece, (size) => (size < smallPiece ? 1 : 0));
  const drawn = inPiece.map((size, own) => (isWhole[own] === 1 ? size : 0));
  const times = people.map((count, node) => (isWhole[int(piece, node)] === 1 ? count : 0));
  const draws: Draws = { times, inPiece, drawn, isWhole };
  const large = [...inPiece.keys()].filter((own) => isWhole[own] === 0);
  if (times.some((count) => count > 0)) search(times.slice());
  if (large.length === 0) return draws;
  const standing = large.map((own) => standingIn(people, piece, own));
  for (let round = 0; round < rounds; round += 1) {
    const until = firstDraws * 2 ** round;
    if (large.some((own) => until > int(inPiece, own) / 2)) return null;
    const more = new Int32Array(people.length);
    for (const [at, own] of large.entries()) {
      for (let draw = int(drawn, own); draw < until; draw += 1) {
        const node = int(standing[at] ?? more, streamOf(seed, 'sources', own, draw).below(int(inPiece, own)));
        more[node] = int(more, node) + 1;
        times[node] = int(times, node) + 1;
      }
      drawn[own] = until;
    }
    search(more);
    if (isNear(draws)) return draws;
  }
  return null;
}

/** The node of everybody in a piece. */
function standingIn(people: Int32Array, piece: Int32Array, own: number): Int32Array {
  const nodes: number[] = [];
  for (const [node, at] of piece.entries()) if (at === own) for (let one = int(people, node); one > 0; one -= 1) nodes.push(node);
  return Int32Array.from(nodes);
}

/**
 * How far a mean of draws may lie from the true one: with probability 1 − δ none of `values` means, after any of the rounds, lies farther. Maurer
 * & Pontil (2009), theorem 4, for both sides and all of them at once.
 * @param range of a draw: the difference between its greatest and least possible value
 */
export function meanBound(
  sum: number,
  squares: number,
  draws: number,
  range: number,
  values: number,
  { delta }: Pick<Bound, 'delta'>,
): number {
  const log = Math.log((4 * values * rounds) / delta);
  const variance = Math.max(0, squares - sum ** 2 / draws) / (draws - 1);
  return Math.sqrt((2 * variance * log) / draws) + (7 * range * log) / (3 * (draws - 1));
}

/** The most that any bound is. */
export const widest = (bounds: Float64Array): number => bounds.reduce((most, bound) => Math.max(most, bound), 0);

export const sampleSize = ({ drawn, isWhole }: Draws): number =>
  drawn.reduce((most, count, own) => (isWhole[own] === 1 ? most : Math.max(most, count)), 0);
