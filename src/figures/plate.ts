import type { Locale } from '../i18n/text.ts';
import type { LegendEntry } from '../report/document.ts';
import type { Colour } from '../report/colours.ts';
import { html, Html } from '../report/html.ts';
import { sizeOf, standaloneSvg } from '../report/standalone-svg.ts';
import { swatch } from '../report/swatch.ts';
import type { MeasureText } from '../report/text-metrics.ts';

/** What stands on a figure that is published apart from its report. */
export interface PlateText {
  readonly locale: Locale;
  readonly title: string;
  /** What it shows, in words: the line under the title, and what who does not see it hears. */
  readonly summary: string;
  readonly source: string;
  /** The network, the year, and that its people are invented where they are. */
  readonly foot: string;
  readonly legend: readonly LegendEntry[];
}

const margin = 24;
const sizes = { title: 22, summary: 15, legend: 13, small: 12 };
const leading = 1.36;

/**
 * A figure with its title, legend and source as one SVG, which needs no page around it.
 * @param drawing the chart or map as it stands in the page
 * @param measure how wide a text is, in pixels
 */
export function plate(drawing: Html, text: PlateText, measure: MeasureText, colours: ReadonlyMap<string, Colour>): string {
  const { width: wide, height: tall } = sizeOf(drawing.markup);
  const room = wide;
  let y = margin;
  const paragraph = (words: string, size: number, ink: string, weight = 400): Html => {
    const lines = wrapTo(measure, words, room, size, weight).map((line) => {
      y += size * leading;
      return html`<text x="${margin}" y="${round(y - size * 0.28)}">${line}</text>`;
    });
    return html`<g font-size="${size}" font-weight="${weight}" fill="${`var(--${ink})`}">${lines}</g>`;
  };
  const parts: Html[] = [paragraph(text.title, sizes.title, 'ink', 700)];
  y += 4;
  parts.push(paragraph(text.summary, sizes.summary, 'ink-2'));
  if (text.legend.length > 0) {
    y += 12;
    parts.push(...legend(text.legend, measure, room, y));
    y += rowsOf(text.legend, measure, room).length * 20;
  }
  y += 10;
  const inner = drawing.markup.replace(/^<svg/, `<svg x="${margin}" y="${round(y)}"`);
  parts.push(new Html(inner));
  y += tall + 10;
  parts.push(paragraph(text.source, sizes.small, 'ink-2'));
  y += 2;
  parts.push(paragraph(text.foot, sizes.small, 'ink-2', 600));
  const height = Math.ceil(y + margin - 6);
  const width = wide + 2 * margin;
  const whole = html`<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${text.locale}" aria-labelledby="t d"><title id="t">${text.title}</title><desc id="d">${text.summary} ${text.source}</desc><rect width="${width}" height="${height}" fill="var(--paper)" />${parts}</svg>`;
  return `${standaloneSvg(whole.markup, colours)}\n`;
}

/** A text over as many lines as it takes; a word wider than the room is broken where it must be. */
export function wrapTo(measure: MeasureText, text: string, room: number, size: number, weight = 400): string[] {
  const fits = (line: string) => measure(line, size, weight) <= room;
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(/\s+/).filter((each) => each !== '')) {
    if (line !== '' && !fits(`${line} ${word}`)) {
      lines.push(line);
      line = '';
    }
    while (!fits(word)) {
      const characters = [...word];
      let many = characters.length;
      while (many > 1 && !fits(characters.slice(0, many).join(''))) many -= 1;
      lines.push(characters.slice(0, many).join(''));
      word = characters.slice(many).join('');
      if (many === characters.length) break;
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

const entryWidth = (entry: LegendEntry, measure: MeasureText): number => 20 + measure(entry.name, sizes.legend) + 18;

function rowsOf(entries: readonly LegendEntry[], measure: MeasureText, room: number): LegendEntry[][] {
  const rows: LegendEntry[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const width = entryWidth(entry, measure);
    if (used + width > room + 18) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += width;
  }
  return rows;
}

const legend = (entries: readonly LegendEntry[], measure: MeasureText, room: number, top: number): Html[] =>
  rowsOf(entries, measure, room).map((row, index) => {
    let x = margin;
    const y = top + index * 20;
    return html`<g font-size="${sizes.legend}" fill="var(--ink)">${row.map((entry) => {
      const at = x;
      x += entryWidth(entry, measure);
      return html`<g transform="translate(${round(at)} ${round(y)})">${swatch(entry)}<text x="20" y="11.5">${entry.name}</text></g>`;
    })}</g>`;
  });

const round = (value: number): string => String(Math.round(value * 10) / 10);
