import type { Analysis } from '../analysis.ts';
import type { Disclosed } from '../disclosure/index.ts';
import { locales, type Locale } from '../i18n/text.ts';
import { words } from '../i18n/words.ts';
import { csvText } from '../export/csv-text.ts';
import { palette } from '../report/colours.ts';
import { compileChart } from '../report/compile-chart.ts';
import { contextOf } from '../report/context.ts';
import { figuresOf, type Block, type LegendEntry, type ReportDocument, type Table } from '../report/document.ts';
import { textOf } from '../report/fill.ts';
import { Html } from '../report/html.ts';
import { kindsOf } from '../report/kinds.ts';
import { mapLegend } from '../report/legends.ts';
import { audienceName, makeDocument } from '../report/make-document.ts';
import { staticMap } from '../report/static-map.ts';
import { textMeasure } from '../report/text-metrics.ts';
import { figureFormats, type FigureFormat } from './figure-formats.ts';
import { figureData } from './figure-data.ts';
import { figurePdf } from './figure-pdf.ts';
import { fragment } from './fragment.ts';
import { plate } from './plate.ts';
import { png } from './png.ts';

/** A figure in every form asked for: file name and content. */
export interface MadeFigure {
  readonly id: string;
  readonly title: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

export interface FigureOptions {
  readonly locale?: Locale;
  /** Ids of figures; all of them where none is given. */
  readonly only?: readonly string[];
  readonly formats?: readonly FigureFormat[];
}

interface Drawn {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly source: string;
  readonly legend: readonly LegendEntry[];
  readonly table: Table | null;
  readonly draw: () => Promise<Html>;
}

/** The ids of the figures that there are, in the order of the report; `map` is the network's map. */
export const figureIds = (disclosed: Disclosed<Analysis>): string[] => [
  'map',
  ...figuresOf(documentOf(disclosed, locales[0])).map(({ id }) => id),
];

/**
 * The map and every chart of the report as figures of their own, for an article, a website or a slide: drawn as on the page, in the
 * colours of paper, each with its title, legend and source on it, its figures as data, and how they were made in words.
 * They are made one by one, as they are asked for; the same analysis gives the same bytes.
 */
export async function* renderFigures(disclosed: Disclosed<Analysis>, options: FigureOptions = {}): AsyncGenerator<MadeFigure> {
  const locale = options.locale ?? locales[0];
  const formats = options.formats ?? figureFormats;
  const document = documentOf(disclosed, locale);
  const colours = palette(kindsOf(disclosed));
  const measure = await textMeasure();
  const foot = [
    `${document.title}, ${document.kicker.toLocaleLowerCase(locale)} ${document.year}.`,
    ...(document.invented === null ? [] : [document.invented]),
  ].join(' ');
  const methods = methodsOf(document);
  for (const figure of await drawnOf(disclosed, document, locale)) {
    if (options.only !== undefined && !options.only.includes(figure.id)) continue;
    const svg = plate(
      await figure.draw(),
      { locale, title: figure.title, summary: figure.summary, source: figure.source, foot, legend: figure.legend },
      measure,
      colours,
    );
    const files = new Map<string, string | Uint8Array>();
    const put = async (format: FigureFormat, make: () => Promise<string | Uint8Array> | string | Uint8Array) => {
      if (formats.includes(format)) files.set(`${figure.id}.${format}`, await make());
    };
    await put('svg', () => svg);
    await put('png', () => png(svg));
    await put('pdf', () => figurePdf(svg, { title: figure.title, alt: alternativeOf(figure), locale }));
    const { table } = figure;
    if (table !== null) {
      await put('csv', () => {
        const { headers, rows } = figureData(table, locale);
        return csvText(headers, rows);
      });
      await put('html', () => fragment(figure.id, svg, table, locale));
    }
    await put('txt', () => captionOf(figure, foot, methods, locale));
    yield { id: figure.id, title: figure.title, files };
  }
}

const documentOf = (disclosed: Disclosed<Analysis>, locale: Locale): ReportDocument =>
  makeDocument(contextOf(disclosed, audienceName(disclosed), locale));

async function drawnOf(disclosed: Disclosed<Analysis>, document: ReportDocument, locale: Locale): Promise<Drawn[]> {
  const context = contextOf(disclosed, audienceName(disclosed), locale);
  const own = words[locale];
  const map = document.sections.find(({ blocks }) => blocks.some(({ kind }) => kind === 'map'));
  const measure = await textMeasure();
  const charts = figuresOf(document).map((figure): Drawn => ({
    ...figure,
    legend: figure.legend ?? [],
    draw: async () => new Html((await compileChart(figure.spec, locale, figure.linked)).svg),
  }));
  if (map === undefined) return charts;
  const table = map.blocks.find((block) => block.kind === 'table')?.table ?? null;
  return [
    {
      id: 'map',
      title: `${map.title}, ${document.year}`,
      summary: map.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences.map(textOf) : [])).join(''),
      source: `${own.source}: ${own.records}.`,
      legend: mapLegend(context),
      table,
      draw: async () => staticMap(context, measure),
    },
    ...charts,
  ];
}

const alternativeOf = ({ title, summary }: Drawn): string => `${title}${/[.?!]$/.test(title) ? '' : '.'} ${summary}`;

/** How the report was made, without the definitions: what an article says of its figures. */
function methodsOf(document: ReportDocument): string {
  const method = document.sections.find(({ id }) => id === 'method');
  const text = (block: Block): string[] =>
    block.kind === 'paragraph' || block.kind === 'note' ? [block.sentences.map(textOf).join('')] : [];
  return (method?.blocks ?? []).flatMap(text).join('\n\n');
}

function captionOf(figure: Drawn, foot: string, methods: string, locale: Locale): string {
  const own = words[locale].figure;
  return [
    [own.title, figure.title],
    [own.caption, `${figure.summary} ${figure.source} ${foot}`],
    [own.alternative, alternativeOf(figure)],
    [own.source, `${figure.source} ${foot}`],
    [own.methods, methods],
  ]
    .map(([name, text]) => `${name}\n${text}\n`)
    .join('\n');
}
