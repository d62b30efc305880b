/** Arrays that every thread sees, full of zeros. */
export const sharedFloats = (length: number): Float64Array =>
  new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
export const sharedInts = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));

/** The same numbers where every thread sees them: the array itself where it stands there already. */
export function shareInts(array: Int32Array): Int32Array {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const shared = sharedInts(array.length);
  shared.set(array);
  return shared;
}

export function shareFloats(array: Float64Array): Float64Array {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const shared = sharedFloats(array.length);
  shared.set(array);
  return shared;
}
