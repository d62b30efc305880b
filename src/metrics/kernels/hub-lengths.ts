import { int, num } from '../../network/index.ts';
import { sharedFloats, shareInts, type Effort } from '../../threads/index.ts';
import { lanes, sumOfLanes } from './lanes.ts';
import { searchAll, widthOf, type Lengths, type LengthSearch } from './length-search.ts';

export interface LengthPaths {
  /** Per class (of one person in it): raw, each unordered pair once. */
  readonly betweenness: Float64Array;
  /** The number of others reached, and the sum of the distances to them: of one person of a class, then of one alone in each hub. */
  readonly reached: Int32Array;
  readonly far: Float64Array;
}

/** What is found from the starts, per class (of one person in it), then of one person alone in each hub. */
export interface LengthSums {
  /** Σ over the starts of the part of the shortest paths to all others that runs through, per class, and of its squares. */
  readonly through: Float64Array;
  readonly throughSquares: Float64Array;
  /** Σ over the starts of the distance to them, and of its square. To people at the same node: their mean, oneself among them. */
  readonly far: Float64Array;
  readonly farSquares: Float64Array;
  /** Per start, the distance to who is farthest. */
  readonly farthest: Float64Array;
}

/**
 * Shortest paths by length from everybody: Brandes (2001) with Dijkstra's search. Lengths that differ by less than a billionth are equal,
 * so that ties of fractional lengths are found as such in whatever order they are added up.
 */
export function hubLengths(lengths: Lengths, effort: Effort = {}): LengthPaths {
  const classes = lengths.size.length;
  const nodes = classes + lengths.alone.length;
  const people = new Int32Array(nodes);
  people.set(lengths.size);
  people.set(lengths.alone, classes);
  const sources = Int32Array.from(people.keys()).filter((node) => int(people, node) > 0);
  const input: LengthSearch = {
    ...lengths,
    sources: shareInts(sources),
    people: shareInts(sources.map((node) => int(people, node))),
    sums: sharedFloats(lanes * classes),
    reached: sharedFloats(nodes),
    far: sharedFloats(nodes),
    sampled: sharedFloats(0),
    farthest: sharedFloats(0),
  };
  searchAll(input, effort);
  return {
    betweenness: sumOfLanes(input.sums, classes).map((value) => value / 2),
    reached: Int32Array.from(input.reached),
    far: input.far,
  };
}

/** The same from some people only, each as often as `times` says of the node where they stand. */
export function lengthSums(lengths: Lengths, times: Int32Array, effort: Effort = {}): LengthSums {
  const classes = lengths.size.length;
  const nodes = times.length;
  const sources = Int32Array.from(times.keys()).filter((node) => int(times, node) > 0);
  const width = widthOf(classes, nodes);
  const input: LengthSearch = {
    ...lengths,
    sources: shareInts(sources),
    people: shareInts(sources.map((node) => int(times, node))),
    sums: sharedFloats(lanes * classes),
    reached: sharedFloats(0),
    far: sharedFloats(0),
    sampled: sharedFloats(lanes * width),
    farthest: sharedFloats(sources.length),
  };
  searchAll(input, effort);
  const sampled = sumOfLanes(input.sampled, width);
  const farthest = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  for (const [place, source] of sources.entries()) farthest[source] = num(input.farthest, place);
  return {
    through: sumOfLanes(input.sums, classes),
    throughSquares: sampled.subarray(0, classes),
    far: sampled.subarray(classes, classes + nodes),
    farSquares: sampled.subarray(classes + nodes),
    farthest,
  };
}
