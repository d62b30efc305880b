import { crc32 } from 'node:zlib';
import { fontFamily, typefaceFiles } from '../report/fonts.ts';

/** Pixels of an SVG to the inch, as CSS has it. */
const cssDpi = 96;
const perMetre = (dpi: number): number => Math.round(dpi / 0.0254);

/**
 * An SVG as PNG, drawn without a browser in our own typeface; the same bytes for the same drawing, whatever fonts a machine has.
 * @param dpi how many pixels to the inch; written in the file as well, so that it is placed at its true size
 */
export async function png(svg: string, dpi = 300): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: dpi / cssDpi },
    font: { loadSystemFonts: false, fontFiles: typefaceFiles(), defaultFontFamily: fontFamily, sansSerifFamily: fontFamily },
  }).render();
  return withResolution(drawn.asPng(), perMetre(dpi));
}

/** The chunk that says how large a pixel is stands right after the first one, whose length the format fixes. */
function withResolution(bytes: Uint8Array, pixelsPerMetre: number): Uint8Array {
  const header = 8 + 25;
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(pixelsPerMetre, 8);
  chunk.writeUInt32BE(pixelsPerMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([bytes.subarray(0, header), chunk, bytes.subarray(header)]);
}
