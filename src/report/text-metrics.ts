import { createRequire } from 'node:module';
import type * as OpenType from 'opentype.js';
import { fontWeights, readFont, type FontWeight } from './fonts.ts';

// Its module has only a default export in Node, its types have only named ones.
const require = createRequire(import.meta.url);

let fonts: Promise<ReadonlyMap<FontWeight, OpenType.Font>> | null = null;

/** How wide a text is in our typeface, in pixels; without it Vega guesses, and leaves 60 % too much room. */
export type MeasureText = (text: string, size: number, weight?: number | string | null) => number;

export async function textMeasure(): Promise<MeasureText> {
  fonts ??= Promise.all(
    fontWeights.map(async (weight): Promise<[FontWeight, OpenType.Font]> => {
      const bytes = await readFont(weight, 'woff');
      const opentype: typeof OpenType = require('opentype.js');
      return [weight, opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))];
    }),
  ).then((pairs) => new Map(pairs));
  const loaded = await fonts;
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const nearest = weightOf(weight);
    const key = `${nearest} ${text}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached * size;
    // Character by character: opentype.js stops at ligature rules it does not know (arrows, some emoji), and kerning only narrows.
    const font = loaded.get(nearest);
    let units = 0;
    for (const character of text.slice(0, 2000)) units += font?.charToGlyph(character).advanceWidth ?? 0;
    const width = (units / (font?.unitsPerEm ?? 1000)) * 1000;
    known.set(key, width / 1000);
    return (width / 1000) * size;
  };
}

function weightOf(weight: number | string | null | undefined): FontWeight {
  if (weight === 'bold') return 700;
  const number = Number(weight ?? 400);
  return number >= 650 ? 700 : number >= 550 ? 600 : 400;
}

/** A text cut, with an ellipsis, to fit a width in pixels. */
export function fitText(measure: MeasureText, text: string, width: number, size: number, weight?: number): string {
  if (measure(text, size, weight) <= width) return text;
  const characters = [...text];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${characters.slice(0, middle).join('').trimEnd()}…`, size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}
