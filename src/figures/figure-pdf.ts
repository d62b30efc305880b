import type { Locale } from '../i18n/text.ts';
import { typeset } from '../report/pdf/typeset.ts';
import { sizeOf } from '../report/standalone-svg.ts';

const template = `#let figure-of = json("/figure.json")
#set document(title: figure-of.title)
#set page(width: figure-of.width * 0.75pt, height: figure-of.height * 0.75pt, margin: 0pt)
#set text(font: "Source Sans 3", lang: figure-of.lang)
#image("/figure.svg", width: 100%, alt: figure-of.alt)
`;

/** A plate as a PDF of its own size: lines and letters, no dots; its typeface in it, and what it shows in words for a screen reader. */
export const figurePdf = (
  svg: string,
  text: { readonly title: string; readonly alt: string; readonly locale: Locale },
): Promise<Uint8Array> =>
  typeset(
    template,
    new Map([
      ['/figure.svg', svg],
      ['/figure.json', JSON.stringify({ ...sizeOf(svg), title: text.title, alt: text.alt, lang: text.locale })],
    ]),
  );
