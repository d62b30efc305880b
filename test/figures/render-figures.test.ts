import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { disclose } from '../../src/disclosure/index.ts';
import { figureIds, renderFigures, type FigureOptions, type MadeFigure } from '../../src/figures/render-figures.ts';
import { emptyAnalysis, madeAnalysis } from '../report/fixture.ts';

async function made(analysis: Analysis, options: FigureOptions): Promise<MadeFigure[]> {
  const figures: MadeFigure[] = [];
  for await (const figure of renderFigures(disclose(analysis, 'public'), options)) figures.push(figure);
  return figures;
}

const text = (figure: MadeFigure | undefined, name: string): string => {
  const content = figure?.files.get(name);
  if (typeof content !== 'string') throw new Error(`${name} is no text`);
  return content;
};

describe('figures to publish', () => {
  it('are the map and every chart of the report, each drawn with its title, source and notice', async () => {
    const figures = await made(madeAnalysis(), { formats: ['svg', 'txt', 'csv'] });
    expect(figures.map(({ id }) => id)).toEqual(figureIds(disclose(madeAnalysis(), 'public')));
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) {
      const svg = text(figure, `${figure.id}.svg`);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img"/);
      expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|var\(|class=|style=|<script|href/);
      const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line).join(' ');
      expect(words).toContain(figure.title.split(' ')[0]);
      expect(words).toMatch(/verzonnen/);
      expect(words).toMatch(/Bron:/);
      const caption = text(figure, `${figure.id}.txt`);
      for (const heading of ['Titel', 'Bijschrift', 'Alternatieve tekst', 'Bron', 'Methode'])
        expect(caption).toMatch(new RegExp(`^${heading}$`, 'm'));
      expect(caption).toMatch(/Verwijzen: /);
      expect(text(figure, `${figure.id}.csv`).split('\n').length).toBeGreaterThan(2);
    }
  });

  it('are PNG of 300 dots to the inch, PDF with words for who does not see it, and HTML that brings nothing along', async () => {
    const [figure, ...others] = await made(madeAnalysis(), { only: ['income-by-source'], locale: 'en' });
    expect(others).toEqual([]);
    const image = Buffer.from(figure?.files.get('income-by-source.png') ?? '');
    expect(image.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(image.subarray(37, 41).toString('latin1')).toBe('pHYs');
    expect(image.readUInt32BE(41)).toBe(11_811);
    const width = Number(/ width="(\d+)"/.exec(text(figure, 'income-by-source.svg'))?.[1]);
    expect(image.readUInt32BE(16)).toBe(Math.round((width * 300) / 96));
    const pdf = await getDocumentProxy(new Uint8Array(Buffer.from(figure?.files.get('income-by-source.pdf') ?? '')));
    expect(pdf.numPages).toBe(1);
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en', Title: figure?.title });
    expect(JSON.stringify(await (await pdf.getPage(1)).getStructTree())).toContain('"alt"');
    const html = text(figure, 'income-by-source.html');
    expect(html).toMatch(/^<figure lang="en">/);
    expect(html).not.toMatch(/<script|<style|style=|src=|href=|\son[a-z]+=/);
  });

  it('are the same, byte for byte, when they are made again', async () => {
    const options = { only: ['income-by-source'] };
    const [first, second] = [await made(madeAnalysis(), options), await made(madeAnalysis(), options)];
    for (const [name, content] of first[0]?.files ?? [])
      expect(Buffer.from(second[0]?.files.get(name) ?? '').equals(Buffer.from(content)), name).toBe(true);
  });

  it('say nothing of a network without records', async () => {
    expect((await made(emptyAnalysis(), { formats: ['svg'] })).length).toBeLessThan(2);
  });

  it('hold names that look like markup as names', async () => {
    const analysis = madeAnalysis();
    const name = '<script>x</script>&"\'';
    const groups = analysis.groups.map((each) => ({ ...each, name }));
    const figures = await made({ ...analysis, groups }, { formats: ['svg', 'html'] });
    for (const figure of figures) {
      expect(text(figure, `${figure.id}.svg`)).not.toContain('<script');
      expect(text(figure, `${figure.id}.html`)).not.toContain('<script');
    }
  });
});
