import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of random numbers: the same words in, the same numbers out. */
export interface Stream {
  /** A whole number from 0 up to, not including, `size` (at most 2²¹, so that products stay exact); every one equally likely. */
  below(size: number): number;
  /** A number from 0 up to, not including, 1. */
  unit(): number;
  /** Thirty-two bits, each 0 as often as 1. */
  bits(): number;
}

/**
 * A stream of its own for every purpose: the seed and whatever tells the purpose apart (a period, the number of a draw) are mixed into
 * the generator's state. So a draw does not depend on how many were made before it, or by which thread.
 */
export function streamOf(seed: number, ...purpose: readonly (string | number)[]): Stream {
  const words = JSON.stringify([seed, ...purpose]);
  const state = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x71374491].map((salt) => hash(words, salt));
  const generator = xoroshiro128plusFromState(state);
  return {
    below(size) {
      // Lemire's way: the high part of a product, drawn again in the few cases that would favour some numbers.
      for (;;) {
        const product = (generator.next() >>> 0) * size;
        const drawn = Math.floor(product / 4_294_967_296);
        const rest = product - drawn * 4_294_967_296;
        if (rest >= size || rest >= 4_294_967_296 % size) return drawn;
      }
    },
    unit: () => (generator.next() >>> 0) / 4_294_967_296,
    bits: () => generator.next(),
  };
}

/** FNV-1a, finished as MurmurHash3 is, so that words which differ in one digit have nothing in common. */
function hash(words: string, salt: number): number {
  let value = 2_166_136_261 ^ salt;
  for (let index = 0; index < words.length; index += 1) value = Math.imul(value ^ words.charCodeAt(index), 16_777_619);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
