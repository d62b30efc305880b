import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const fontFamily = 'Source Sans 3';
export const fontWeights = [400, 600, 700] as const;
export type FontWeight = (typeof fontWeights)[number];

/** The bytes of a weight of our typeface: those the build put beside this module, else the package's own. */
export async function readFont(weight: FontWeight, format: 'woff' | 'woff2'): Promise<Uint8Array> {
  const name = `source-sans-3-latin-${weight}-normal.${format}`;
  const beside = new URL(`./fonts/${name}`, import.meta.url);
  return readFile(
    existsSync(beside) ? fileURLToPath(beside) : fileURLToPath(import.meta.resolve(`@fontsource/source-sans-3/files/${name}`)),
  );
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
