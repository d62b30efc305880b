import type * as Vega from 'vega';
import type * as VegaLite from 'vega-lite';
import type { Config, TopLevelSpec } from 'vega-lite';
import type { Locale } from '../i18n/text.ts';
import { colour } from './colours.ts';
import { fontFamily } from './fonts.ts';
import type { ChartSpec } from './payload.ts';
import { textMeasure } from './text-metrics.ts';

/** Width, in pixels, that a chart is first drawn at; the page's script draws it again at the width there is. */
export const chartWidth = 680;

const numbers: Record<Locale, { decimal: string; thousands: string; grouping: number[]; currency: [string, string] }> = {
  nl: { decimal: ',', thousands: '.', grouping: [3], currency: ['€\u00a0', ''] },
  en: { decimal: '.', thousands: ',', grouping: [3], currency: ['€', ''] },
};

const config = (locale: Locale): Config => ({
  // What a chart says is said by its title, summary and table; Vega would say it again, in English.
  aria: false,
  background: 'transparent',
  font: fontFamily,
  locale: { number: numbers[locale] },
  padding: { left: 0, top: 6, right: 10, bottom: 2 },
  view: { stroke: null },
  axis: {
    labelColor: colour('ink-2'),
    labelFontSize: 13,
    titleColor: colour('ink-2'),
    titleFontSize: 13,
    titleFontWeight: 400,
    gridColor: colour('rule'),
    domainColor: colour('rule-strong'),
    tickColor: colour('rule-strong'),
    labelPadding: 6,
    titlePadding: 10,
  },
  // On a phone a name may take a third of the width; in Node there is no window, and so the full room.
  axisY: { domain: false, ticks: false, labelColor: colour('ink'), labelLimit: { expr: 'windowSize()[0] < 560 ? 148 : 290' } },
  axisX: { ticks: false, domain: false, labelOverlap: 'greedy', labelSeparation: 10 },
  header: { labelColor: colour('ink'), labelFontSize: 13, titleColor: colour('ink-2') },
  text: { fill: colour('ink'), fontSize: 13 },
  legend: { disable: true },
  bar: { discreteBandSize: { band: 0.72 } },
  rule: { stroke: colour('rule-strong') },
});

export interface CompiledChart {
  readonly chart: ChartSpec;
  /** The chart as it stands in the page until the script draws it, and as it prints. */
  readonly svg: string;
}

/** Vega's typings do not know of it, though it is how its documentation says to supply a measure. */
interface TextMetrics {
  readonly textMetrics: { width: (item: { fontSize?: number; fontWeight?: number | string }, text: string | number) => number };
}

/** Loaded only where something is drawn: every other command starts without them, in half the time. */
async function engines(): Promise<{ vega: typeof Vega & TextMetrics; compile: (typeof VegaLite)['compile'] }> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  return { vega: vega as unknown as typeof Vega & TextMetrics, compile };
}

const refuse = (): Promise<never> => Promise.reject(new Error('a chart loads nothing'));
const loader: Vega.Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse, options: {} } as never;

/** Vega-Lite → Vega → SVG. A warning of Vega-Lite is a fault of ours, and thrown. */
export async function compileChart(spec: Readonly<Record<string, unknown>>, locale: Locale, linked: boolean): Promise<CompiledChart> {
  const { vega, compile } = await engines();
  const measure = await textMeasure();
  vega.textMetrics.width = (item, text) => measure(String(text), item.fontSize ?? 11, item.fontWeight);
  const warnings: unknown[] = [];
  const logger = {
    level: () => logger,
    error: (...what: unknown[]) => (warnings.push(...what), logger),
    warn: (...what: unknown[]) => (warnings.push(...what), logger),
    info: () => logger,
    debug: () => logger,
  };
  const full = {
    width: chartWidth,
    autosize: { type: 'fit-x', contains: 'padding' },
    ...spec,
    params: [...(linked ? [{ name: 'selected', value: [] }] : []), ...(Array.isArray(spec['params']) ? spec['params'] : [])],
  } as unknown as TopLevelSpec;
  const compiled = compile(full, { config: config(locale), logger }).spec;
  if (warnings.length > 0) throw new Error(`a chart compiles with a warning: ${warnings.map(String).join('; ')}`);
  const view = new vega.View(vega.parse(compiled), {
    renderer: 'none',
    loader,
    logger: logger as never,
  } as never);
  const svg = await view.toSVG();
  view.finalize();
  // The page names no address, not even that of a schema.
  const { $schema: _, ...plain } = compiled;
  return { chart: { spec: plain, linked }, svg: inlineSvg(svg) };
}

/** The size that most texts have, said once for all of them. */
function withOneSize(svg: string): string {
  const times = new Map<string, number>();
  for (const [, size = ''] of svg.matchAll(/<text[^>]* font-size="([^"]*)"/g)) times.set(size, (times.get(size) ?? 0) + 1);
  const [most] = [...times].toSorted(([, a], [, b]) => b - a);
  return most === undefined
    ? svg
    : svg.replaceAll(` font-size="${most[0]}"`, '').replace(/^<svg[^>]*/, (tag) => `${tag} font-size="${most[0]}"`);
}

/** What an HTML page needs of Vega's SVG: no namespaces, no roles in English, no styles, nothing that is not seen. */
export function inlineSvg(svg: string): string {
  const lean = svg
    .replaceAll(/ (?:role|aria-[a-z]+|class|pointer-events|stroke-miterlimit|font-family|style|xmlns|xmlns:xlink|version)="[^"]*"/g, '')
    .replace(/^<svg width="([^"]*)" height="([^"]*)"/, '<svg width="$1" height="$2" aria-hidden="true" focusable="false"')
    .replaceAll(/<text[^>]* opacity="0"[^>]*>[^<]*<\/text>/g, '')
    .replaceAll(/<(?:path|line)[^>]* opacity="0"[^>]*\/>/g, '')
    .replaceAll(/<path[^>]* d="(?:M0,0h0v0h0Z)?"[^>]*\/>/g, '')
    .replaceAll(/<path[^>]* display="none"[^>]*\/>/g, '')
    .replaceAll(' opacity="1"', '')
    .replaceAll(/<g><\/g>/g, '')
    .replaceAll(/<[^>]*>/g, (tag) => tag.replaceAll(/(\d\.\d)\d+/g, '$1'))
    .replaceAll(discs, (_, x: string, y: string, r: string, rest: string) => `<circle cx="${x}" cy="${y}" r="${r}"${rest}/>`)
    .replaceAll(/<(?:path|circle|line)(?=[^>]* stroke-width)(?![^>]* stroke=)[^>]*>/g, (tag) => tag.replace(/ stroke-width="[^"]*"/, ''))
    .replaceAll(alike, (run) => joined(run))
    .replaceAll(discsAlike, (run, of: string) => (/opacity/.test(of) ? run : `<g${of}>${run.replaceAll(of, '')}</g>`));
  return withOneSize(lean);
}

/** A circle as Vega writes it, as a path of two arcs that was put in its place. */
const discs = /<path transform="translate\(([\d.-]+),([\d.-]+)\)" d="M([\d.]+),0A\3,\3,0,1,1,-\3,0A\3,\3,0,1,1,\3,0"([^>]*)\/>/g;

/** Circles that follow each other and are painted alike. */
const discsAlike = /<circle cx="[^"]*" cy="[^"]*" r="[^"]*"((?: [a-z-]+="[^"]*")+)\/>(?:<circle cx="[^"]*" cy="[^"]*" r="[^"]*"\1\/>){2,}/g;

/** Paths that follow each other and are painted alike, each opaque: the cells of a matrix. */
const alike = /<path d="[^"]*"((?: (?:fill|stroke|stroke-width)="[^"]*")*)\/>(?:<path d="[^"]*"\1\/>)+/g;

/** One path of them all, which paints the same. */
const joined = (run: string): string => {
  const parts = [...run.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);
  return run.slice(0, run.indexOf('/>') + 2).replace(/ d="[^"]*"/, () => ` d="${parts.join('')}"`);
};
