/** Pixels of the page to the inch, as CSS has it. */
export const cssDpi = 96;

const table = Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as PNG has it (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** A PNG that says how many of its pixels go to the inch, so that it is placed and printed at its true size. A canvas writes none of that. */
export function withResolution(png: Uint8Array<ArrayBuffer>, dpi: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dpi / 0.0254);
  // The chunk stands right after the first one, whose length the format fixes.
  const header = 8 + 25;
  const chunk = new DataView(new ArrayBuffer(21));
  chunk.setUint32(0, 9);
  for (const [i, letter] of [...'pHYs'].entries()) chunk.setUint8(4 + i, letter.charCodeAt(0));
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)));
  const made = new Uint8Array(png.length + 21);
  made.set(png.subarray(0, header));
  made.set(new Uint8Array(chunk.buffer), header);
  made.set(png.subarray(header), header + 21);
  return made;
}
