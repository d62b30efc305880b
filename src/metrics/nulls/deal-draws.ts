import { streamOf } from '../../network/index.ts';
import { inParallel, sharedInts, type Effort } from '../../threads/index.ts';
import { Curveball } from './curveball.ts';

/** Where draws of the two-mode null start, and what their streams are made of: plain data, that threads share. */
export interface Deal {
  readonly offsets: Int32Array;
  readonly start: Int32Array;
  readonly persons: number;
  readonly rounds: number;
  readonly seed: number;
  readonly period: string;
}

interface Input extends Deal {
  readonly first: number;
  /** The members of every event, one draw after another. */
  readonly dealt: Int32Array;
}

/**
 * The members of every event in so many draws from `first` on: the same for the same draw, whatever the number of threads.
 * @param into where they are written, over shared memory; default: an array of their own
 */
export function dealDraws(
  deal: Deal,
  first: number,
  count: number,
  effort: Effort = {},
  into: Int32Array = sharedInts(count * deal.start.length),
): Int32Array[] {
  const width = deal.start.length;
  const input: Input = { ...deal, first, dealt: into };
  inParallel({ kernel: dealOne, module: import.meta.url, input, chunks: count, steps: 4 * count * deal.rounds * width, ...effort });
  return Array.from({ length: count }, (_, at) => input.dealt.subarray(at * width, (at + 1) * width));
}

export function dealOne({ offsets, start, persons, rounds, seed, period, first, dealt }: Input): (chunk: number) => void {
  const curveball = new Curveball({ offsets, targets: start }, persons, rounds);
  return (chunk) => {
    curveball.draw(streamOf(seed, 'two-mode', period, first + chunk));
    dealt.set(curveball.members, chunk * start.length);
  };
}
