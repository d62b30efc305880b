/*
 * The one place that says to the compiler: an index into a typed array that a kernel makes is in range.
 * One function per kind of array, so that the engine keeps a single fast path for each.
 */
export const int = (array: Int32Array, index: number): number => array[index] as number;
export const num = (array: Float64Array, index: number): number => array[index] as number;
export const byte = (array: Uint8Array, index: number): number => array[index] as number;

export function addTo(array: Float64Array, index: number, amount: number): void {
  array[index] = num(array, index) + amount;
}

/** Where `value` stands in an ascending list of ids; −1 where it does not. */
export function indexIn(ids: readonly string[], value: string): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle] ?? '';
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Offsets of a sparse matrix from the number of entries in each row. */
export function offsetsOf(sizes: Int32Array): Int32Array {
  const offsets = new Int32Array(sizes.length + 1);
  for (let row = 0; row < sizes.length; row += 1) offsets[row + 1] = int(offsets, row) + int(sizes, row);
  return offsets;
}
