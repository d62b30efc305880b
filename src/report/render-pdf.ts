import { readFile } from 'node:fs/promises';
import type { Analysis } from '../analysis.ts';
import type { Disclosed } from '../disclosure/index.ts';
import { locales, type Locale } from '../i18n/text.ts';
import { palette } from './colours.ts';
import { compileChart } from './compile-chart.ts';
import { contextOf, type ReportContext } from './context.ts';
import { figuresOf, type ReportDocument } from './document.ts';
import { kindsOf } from './kinds.ts';
import { mapLegend } from './legends.ts';
import { audienceName, makeDocument } from './make-document.ts';
import { pdfData, type Drawing } from './pdf/pdf-data.ts';
import { typeset } from './pdf/typeset.ts';
import { sizeOf, standaloneSvg } from './standalone-svg.ts';
import { staticMap } from './static-map.ts';
import { textMeasure } from './text-metrics.ts';

/** The width of the text on A4, in millimetres. */
const textWidth = 168;

/**
 * The yearly report as a PDF for paper and for screen readers: tagged, with an outline, its typeface in it and its language said. It is
 * made of the same document as the page, so it says the same; what a page folds away stands open, and the figures' tables at the end.
 * @returns the PDF's bytes; the same analysis gives the same
 */
export async function renderPdf(disclosed: Disclosed<Analysis>, options: { readonly locale?: Locale } = {}): Promise<Uint8Array> {
  const context = contextOf(disclosed, audienceName(disclosed), options.locale ?? locales[0]);
  return documentPdf(context, makeDocument(context));
}

/**
 * A document as a PDF.
 * @param compact without a list of contents, without the figures' tables, each section right after the other: for a page or two
 */
export async function documentPdf(context: ReportContext, document: ReportDocument, compact = false): Promise<Uint8Array> {
  const { locale } = context;
  const colours = palette(kindsOf(context.analysis));
  const files = new Map<string, string>();
  const drawings = new Map<string, Drawing>();
  const draw = (id: string, markup: string, alt: string): Drawing => {
    const svg = standaloneSvg(markup, colours);
    const { width, height } = sizeOf(svg);
    const drawing = { path: `/drawings/${id}.svg`, alt, height: (textWidth * height) / width };
    files.set(drawing.path, svg);
    return drawing;
  };
  for (const figure of figuresOf(document)) {
    const { svg } = await compileChart(figure.spec, locale, figure.linked);
    drawings.set(figure.id, draw(figure.id, svg, figure.title));
  }
  const data = pdfData(document, {
    locale,
    colours,
    compact,
    map: draw('map', staticMap(context, await textMeasure()).markup, document.sections.find(({ id }) => id === 'map')?.title ?? ''),
    mapLegend: mapLegend(context),
    drawingOf: (figure) => {
      const drawing = drawings.get(figure.id);
      if (drawing === undefined) throw new Error(`figure ${figure.id} was not drawn`);
      return drawing;
    },
  });
  files.set('/document.json', JSON.stringify(data));
  return typeset(await readFile(new URL('./pdf/template.typ', import.meta.url), 'utf8'), files);
}
