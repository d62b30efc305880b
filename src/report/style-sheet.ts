import { readFile } from 'node:fs/promises';
import type { Analysis } from '../analysis.ts';
import { locales } from '../i18n/text.ts';
import { words } from '../i18n/words.ts';
import { palette } from './colours.ts';
import { fontFaces } from './fonts.ts';
import { kindsOf } from './kinds.ts';
import { tidyName } from './labels.ts';
import { pageStyle } from './page-style.ts';

/** The page's one style sheet: typeface, colours in light, dark and on paper, layout, and what its script needs. */
export async function styleSheet(analysis: Analysis, clientStyle?: string): Promise<string> {
  const colours = [...palette(kindsOf(analysis))];
  const declared = (which: 'light' | 'dark') => colours.map(([name, colour]) => `--${name}:${colour[which]};`).join('');
  const [faces, common, own, client] = await Promise.all([
    fontFaces(),
    pageStyle(),
    readFile(new URL('./style.css', import.meta.url), 'utf8'),
    clientStyle ?? readFile(new URL('../client/client.css', import.meta.url), 'utf8'),
  ]);
  const pages = locales.map((locale) => pageRule(analysis, locale)).join('\n');
  return [
    faces,
    `:root{color-scheme:light dark;${declared('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declared('dark')}}}`,
    client,
    common,
    own,
    pages,
  ].join('\n');
}

/** The foot of every printed page: the network, the notice where its people are invented, and the page's number. */
function pageRule(analysis: Analysis, locale: (typeof locales)[number]): string {
  const { name, invented } = analysis.about;
  const left = invented ? words[locale].invented : tidyName(name);
  return `@media print{#${locale}{page:${locale}}}
@page ${locale}{@bottom-left{content:${cssString(left)};font:400 8pt "Source Sans 3",sans-serif;color:#4d5864}@bottom-right{content:counter(page);font:400 8pt "Source Sans 3",sans-serif;color:#4d5864}}`;
}

/** A string in CSS: everything but plain letters, digits and spaces by its code point, so that no name can end it. */
function cssString(text: string): string {
  const safe = [...text.slice(0, 120)].map((character) =>
    /[a-zA-Z0-9 ]/.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe.join('')}"`;
}
