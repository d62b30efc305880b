import { int, type Network } from '../../network/index.ts';

/**
 * Persons in an order that follows from their place in the ties and not from their ids: by colours that are refined, round by round,
 * with the colours and tie strengths of all alters (Weisfeiler & Leman). Two people of whom this can't tell the difference stand in the order of
 * their ids; they are nearly always each other's mirror image.
 */
export function canonicalOrder(network: Network, strengths: Float64Array): Int32Array {
  const { offsets, targets, ties } = network.neighbours;
  const size = network.persons.length;
  // Sums that differ in the last bit alone are the same strength.
  const rounded = new Int32Array(Float32Array.from(strengths).buffer);
  let first = new Int32Array(size).fill(1);
  let second = new Int32Array(size).fill(2);
  for (let round = 0; round < 6; round += 1) {
    const nextFirst = new Int32Array(size);
    const nextSecond = new Int32Array(size);
    for (let person = 0; person < size; person += 1) {
      let sumFirst = 0;
      let sumSecond = 0;
      for (let arc = int(offsets, person); arc < int(offsets, person + 1); arc += 1) {
        const other = int(targets, arc);
        const strength = int(rounded, int(ties, arc));
        sumFirst = (sumFirst + mixed(int(first, other), strength)) | 0;
        sumSecond = (sumSecond + mixed(int(second, other), strength ^ 0x5bd1e995)) | 0;
      }
      nextFirst[person] = mixed(int(first, person), sumFirst);
      nextSecond[person] = mixed(int(second, person), sumSecond);
    }
    first = nextFirst;
    second = nextSecond;
  }
  return Int32Array.from(first.keys()).sort((a, b) => int(first, a) - int(first, b) || int(second, a) - int(second, b) || a - b);
}

/** MurmurHash3's finish over two words. */
function mixed(a: number, b: number): number {
  let value = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ (b >>> 15);
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return value ^ (value >>> 16);
}
