import { expect } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { disclose } from '../../src/disclosure/index.ts';
import { compileChart } from '../../src/report/compile-chart.ts';
import type { Chart, ChartContent } from '../../src/report/charts/define-chart.ts';
import { contextOf, type AudienceName, type ReportContext } from '../../src/report/context.ts';
import type { Block, Table } from '../../src/report/document.ts';
import type { Section } from '../../src/report/sections/define-section.ts';
import { textOf } from '../../src/report/fill.ts';
import type { Locale } from '../../src/i18n/text.ts';
import { emptyAnalysis, madeAnalysis } from './fixture.ts';

export const contextFor = (
  locale: Locale = 'nl',
  audience: Exclude<AudienceName, 'organisation'> = 'internal',
  analysis: Analysis = madeAnalysis(),
): ReportContext => contextOf(disclose(analysis, audience), audience, locale);

/** A chart's content in a language, after it has shown that it compiles, says the same in words and as a table, and is silent where nothing is known. */
export async function drawn(chart: Chart, locale: Locale = 'nl'): Promise<ChartContent & { readonly svg: string }> {
  expect(chart.build(contextFor(locale, 'internal', emptyAnalysis())), 'nothing to draw').toBeNull();
  const content = chart.build(contextFor(locale));
  if (content === null) throw new Error(`${chart.id} has nothing to draw`);
  for (const words of [content.title, content.summary, content.source, content.table.caption]) expect(words).toMatch(/\p{L}{2}/u);
  expect(content.title + content.summary + content.source).not.toMatch(/[{}]|undefined|NaN|null/);
  for (const row of content.table.rows) expect(row.cells).toHaveLength(content.table.columns.length);
  const { svg } = await compileChart(content.spec, locale, chart.linked);
  expect(svg).not.toMatch(/NaN|undefined|style=|aria-label|http/);
  return { ...content, svg };
}

/** The words of a table's rows. */
export const rowsOf = (table: Pick<Table, 'rows'>): string[][] => table.rows.map((row) => row.cells.map(({ text }) => text));

/** Every word of a section, its tables and figures apart. */
export function proseOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      switch (block.kind) {
        case 'lead':
        case 'paragraph':
        case 'note':
        case 'missing':
          return block.sentences.map(textOf);
        case 'list':
          return block.items.map(textOf);
        case 'heading':
          return [block.text];
        case 'verdicts':
          return block.items.map((item) => `${item.title} ${item.verdictWord} ${item.because} ${item.figures}`);
        case 'definitions':
          return block.items.map((item) => `${item.term} ${item.meaning} ${item.sources}`);
        case 'key-figures':
          return block.items.map((item) => `${item.label} ${item.value} ${item.unit ?? ''} ${item.before}`);
        case 'budget':
          return [block.sentence];
        case 'disclosure':
          return [block.title, proseOf(block.blocks)];
        case 'figure':
        case 'table':
        case 'map':
          return [];
      }
    })
    .join('\n');
}

/** A section's prose in both languages, after it has shown that it has no hole, and that it says what is missing where nothing is known. */
export function told(
  section: Section,
  audience: Exclude<AudienceName, 'organisation'> = 'internal',
): { nl: string; en: string; blocks: readonly Block[] } {
  for (const locale of ['nl', 'en'] as const) {
    const empty = proseOf(section.build(contextFor(locale, audience, emptyAnalysis())));
    expect(empty.trim().length, 'something is said where nothing is known').toBeGreaterThan(20);
    expect(empty).not.toMatch(/[{}]|undefined|NaN/);
  }
  const blocks = section.build(contextFor('nl', audience));
  const prose = { nl: proseOf(blocks), en: proseOf(section.build(contextFor('en', audience))) };
  for (const text of [prose.nl, prose.en]) expect(text).not.toMatch(/[{}]|undefined|NaN/);
  return { ...prose, blocks };
}
