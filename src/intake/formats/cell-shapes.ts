/**
 * What a cell looks like, as bits: `tidy`: nothing around it is to be taken off, and it is no error of a formula · `word`: so, and every
 * byte is a visible letter of ASCII · `address`: so, and it is an e-mail address · `total`: it may be the label of a row of totals.
 * What is none of the first three may yet be one: only its text tells.
 */
export const shapes = { tidy: 1, word: 2, address: 4, total: 8 } as const;

const [atSign, dot, hash, firstVisible, lastVisible, smallT, smallO] = [64, 46, 35, 0x21, 0x7e, 116, 111];

/** @param places two numbers per cell: its first byte, and its length, negative where it has more than ASCII */
export function shapesOf(bytes: Uint8Array, places: Int32Array, count: number): Uint8Array {
  const found = new Uint8Array(count);
  for (let code = 1; code < count; code += 1) {
    const start = places[code * 2] ?? 0;
    const written = places[code * 2 + 1] ?? 0;
    const last = start + (written < 0 ? -written : written) - 1;
    const [head, tail] = [bytes[start] ?? 0, bytes[last] ?? 0];
    if (head < firstVisible || head > lastVisible || head === hash || tail < firstVisible || tail > lastVisible) continue;
    let shape: number = shapes.tidy;
    if (written > 0) {
      let visible = true;
      let ats = 0;
      let atAt = 0;
      let lastDot = 0;
      for (let i = start; i <= last; i += 1) {
        const byte = bytes[i] ?? 0;
        if (byte < firstVisible || byte > lastVisible) {
          visible = false;
          break;
        }
        if (byte === dot) lastDot = i;
        else if ((byte | 32) === smallO && isInTot(bytes, i)) shape |= shapes.total;
        else if (byte === atSign) {
          ats += 1;
          atAt = i;
        }
      }
      if (visible) shape |= shapes.word;
      if (visible && ats === 1 && atAt > start && lastDot > atAt + 1 && lastDot < last) shape |= shapes.address;
    }
    found[code] = shape;
  }
  return found;
}

/** Whether an o stands between two letters t, as in every word for a total. */
const isInTot = (bytes: Uint8Array, at: number): boolean =>
  ((bytes[at - 1] ?? 0) | 32) === smallT && ((bytes[at + 1] ?? 0) | 32) === smallT;
