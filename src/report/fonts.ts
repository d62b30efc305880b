import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const fontFamily = 'Source Sans 3';
export const fontWeights = [400, 600, 700] as const;
export type FontWeight = (typeof fontWeights)[number];

/** The typeface comes in parts by script. The page carries the first; paper and pictures, which no reader's own typeface helps, have all. */
export const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const;

/** The name of a file of the typeface, in its package and beside this module. */
export const fontFile = (weight: FontWeight, format: 'woff' | 'woff2' | 'ttf', script: (typeof scripts)[number] = 'latin'): string =>
  `source-sans-3-${script}-${weight}-normal.${format}`;

/** The bytes of a weight of our typeface: those the build put beside this module, else the package's own. */
export async function readFont(weight: FontWeight, format: 'woff' | 'woff2'): Promise<Uint8Array> {
  const name = fontFile(weight, format);
  const beside = new URL(`./fonts/${name}`, import.meta.url);
  return readFile(
    existsSync(beside) ? fileURLToPath(beside) : fileURLToPath(import.meta.resolve(`@fontsource/source-sans-3/files/${name}`)),
  );
}

/**
 * Where every weight stands as TrueType, in every script: what sets a PDF or draws a PNG reads no other form. The build makes them.
 * @throws Error where nothing was built
 */
export function typefaceFiles(): string[] {
  const folder = ['./fonts/', '../../dist/report/fonts/']
    .map((place) => new URL(place, import.meta.url))
    .find((place) => existsSync(new URL(fontFile(400, 'ttf'), place)));
  if (folder === undefined) throw new Error('The typeface was not made: run `npm run build` first.');
  return scripts.flatMap((script) => fontWeights.map((weight) => fileURLToPath(new URL(fontFile(weight, 'ttf', script), folder))));
}

let faces: Promise<string> | null = null;

/** `@font-face` rules that carry the typeface with them. */
export async function fontFaces(): Promise<string> {
  faces ??= Promise.all(
    fontWeights.map(async (weight) => {
      const data = Buffer.from(await readFont(weight, 'woff2')).toString('base64');
      return `@font-face{font-family:"${fontFamily}";font-style:normal;font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${data}) format("woff2")}`;
    }),
  ).then((rules) => rules.join('\n'));
  return faces;
}
