import { num } from '../../network/index.ts';

/**
 * Sources are dealt out over so many lanes, whatever the number of threads: each lane adds up by itself, and the lanes are added up in
 * their order, so that fractions come out the same to the last bit.
 */
export const lanes = 32;

/** The sum of the rows of all lanes. */
export function sumOfLanes(rows: Float64Array, width: number): Float64Array {
  const sum = new Float64Array(width);
  for (let lane = 0; lane < lanes; lane += 1) {
    for (let index = 0; index < width; index += 1) sum[index] = num(sum, index) + num(rows, lane * width + index);
  }
  return sum;
}
