import { threadId } from 'node:worker_threads';

/** Kernels for the tests of the pool: a worker loads them from here. */
export interface Squares {
  readonly sums: Float64Array;
  readonly takers: Int32Array;
  readonly size: number;
  readonly crowd: number;
}

/**
 * Adds up 1 / k² over a chunk of its own. `takers` counts the threads that came, and says who took which chunk; nobody begins before
 * there are `crowd` of them, so that each gets some.
 */
export function inverseSquares({ sums, takers, size, crowd }: Squares): (chunk: number) => void {
  const me = Atomics.add(takers, 0, 1) + 1;
  Atomics.notify(takers, 0);
  for (let there = me; there < crowd; there = Atomics.load(takers, 0)) {
    if (Atomics.wait(takers, 0, there, 20_000) === 'timed-out') throw new Error(`only ${there} of ${crowd} threads came`);
  }
  return (chunk) => {
    let sum = 0;
    for (let k = chunk * size + 1; k <= (chunk + 1) * size; k += 1) sum += 1 / (k * k);
    sums[chunk] = sum;
    takers[1 + chunk] = me;
  };
}

/** Fails on every thread but the first that comes. */
export function faulty({ takers }: Squares): (chunk: number) => void {
  const me = Atomics.add(takers, 0, 1);
  return (chunk) => {
    // The first waits for the second, so that this one has its turn.
    if (me === 0) Atomics.wait(takers, 1, 0, 20_000);
    else {
      Atomics.store(takers, 1, 1);
      Atomics.notify(takers, 1);
      throw new RangeError(`chunk ${chunk} of the worker is wrong`);
    }
  };
}

/** Ends every worker; `size` is the thread of the caller, which waits until one was there. */
export function leaving({ takers, size }: Squares): (chunk: number) => void {
  return () => {
    if (threadId === size) Atomics.wait(takers, 1, 0, 20_000);
    else {
      Atomics.store(takers, 1, 1);
      Atomics.notify(takers, 1);
      process.exit(7);
    }
  };
}
