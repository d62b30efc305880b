/*
 * Loops over a million rows, each in a function of its own: the engine makes machine code of a short function soon, and once. Within a
 * longer one it does so again and again.
 */

/** `from[at[i]]` for each i. */
export function gather(from: Int32Array, at: Int32Array): Int32Array {
  const found = new Int32Array(at.length);
  for (let i = 0; i < at.length; i += 1) found[i] = from[at[i] ?? 0] ?? 0;
  return found;
}

/** Puts `into[start + i] = values[codes[at[i]]]`. */
export function gatherTwice(into: Int32Array, start: number, values: Int32Array, codes: Int32Array, at: Int32Array): void {
  for (let i = 0; i < at.length; i += 1) into[start + i] = values[codes[at[i] ?? 0] ?? 0] ?? 0;
}

/** 1 for each code below `size` that one of these rows holds. */
export function heldIn(codes: Int32Array, rows: Int32Array, size: number): Uint8Array {
  const held = new Uint8Array(size);
  for (let i = 0; i < rows.length; i += 1) held[codes[rows[i] ?? 0] ?? 0] = 1;
  return held;
}

/** 0, 1, 2 … or the same from another start. */
export function counting(length: number, start = 0): Int32Array {
  const numbers = new Int32Array(length);
  for (let i = 0; i < length; i += 1) numbers[i] = start + i;
  return numbers;
}
