import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { disclose } from '../../src/disclosure/index.ts';
import type { Locale } from '../../src/i18n/text.ts';
import { renderPdf } from '../../src/report/render-pdf.ts';
import { renderReport } from '../../src/report/render-report.ts';
import { emptyAnalysis, madeAnalysis } from './fixture.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const set = (analysis: Analysis, locale: Locale = 'nl'): Promise<Uint8Array> => renderPdf(disclose(analysis, 'internal'), { locale });

/** The words of each page, in the order in which they are read. Cells of a table stand against each other unless something is put `between`. */
async function pagesOf(pdf: Pdf, between = ''): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(between));
  }
  return pages;
}

const numbersIn = (text: string): Set<string> =>
  new Set((text.match(/\d[\d.,]*\d|\d/g) ?? []).map((each) => each.replaceAll(/[.,]$/g, '')));

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (markup: string): string =>
  markup
    .replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&[a-z#0-9]+;/g, (found) => entities[found] ?? found);

describe('the report as a PDF', () => {
  const made: Partial<Record<Locale, { pdf: Pdf; pages: string[]; bytes: Uint8Array }>> = {};
  const of = (locale: Locale) => {
    const found = made[locale];
    if (found === undefined) throw new Error('not made');
    return found;
  };
  beforeAll(async () => {
    for (const locale of ['nl', 'en'] as const) {
      const bytes = await set(madeAnalysis(), locale);
      const pdf = await getDocumentProxy(bytes.slice());
      made[locale] = { pdf, pages: await pagesOf(pdf), bytes };
    }
  });

  it.each(['nl', 'en'] as const)('is tagged, says its title and language, and has an outline of its sections (%s)', async (locale) => {
    const { pdf } = of(locale);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: expect.stringContaining('2024-2025'), Language: locale });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const page = await renderReport(disclose(madeAnalysis(), 'internal'), { script: '' });
    const titles = [...page.matchAll(new RegExp(`<h2 id="[a-z-]+-${locale}-title"[^>]*>([^<]+)</h2>`, 'g'))].map(([, title = '']) =>
      plain(title),
    );
    expect(titles.length).toBeGreaterThan(8);
    const outline = (await pdf.getOutline()).map(({ title }) => title);
    expect(outline.slice(0, titles.length)).toEqual(titles);
  });

  it('has no character that cannot be seen within what a reader copies or hears', () => {
    expect(of('nl').pages.join('')).not.toMatch(/[\u2060\u200b\ufeff\u00ad]/);
  });

  it('carries its typeface with it', () => {
    const text = Buffer.from(of('nl').bytes).toString('latin1');
    expect(text).toMatch(/\/FontFile[23]? /);
    expect(text).toMatch(/SourceSans3/);
    expect(text).not.toMatch(/\/BaseFont\s*\/(?:Helvetica|Times|Courier)/);
  });

  it.each(['nl', 'en'] as const)('says every number that the page says (%s)', async (locale) => {
    const page = await renderReport(disclose(madeAnalysis(), 'internal'), { script: '' });
    const [, nl = '', en = ''] = page.split('<div class="edition"');
    const { pdf, pages } = of(locale);
    const said = new Set([...numbersIn(pages.join(' ')), ...numbersIn((await pagesOf(pdf, ' ')).join(' '))]);
    const asked = numbersIn(plain((locale === 'nl' ? nl : en).replace(/<script type="application\/json"[\s\S]*$/, '')));
    expect(asked.size).toBeGreaterThan(200);
    expect([...asked].filter((number) => !said.has(number))).toEqual([]);
  });

  it.each(['nl', 'en'] as const)('has all of the year in short, and nothing else, on its first page (%s)', (locale) => {
    const { pages } = of(locale);
    const [first = '', second = ''] = pages;
    expect(first).toContain(locale === 'nl' ? 'Het jaar in het kort' : 'The year in brief');
    expect(first).toMatch(locale === 'nl' ? /verzonnen/ : /invented/);
    expect(second.trimStart()).toMatch(locale === 'nl' ? /^Inhoud/ : /^Contents/);
  });

  it('describes every picture, and names a table at the end for every chart', async () => {
    const { pdf, pages } = of('nl');
    const pictures: unknown[] = [];
    const look = (node: unknown): void => {
      if (node === null || typeof node !== 'object') return;
      if ('role' in node && node.role === 'Figure') pictures.push('alt' in node ? node.alt : null);
      if ('children' in node && Array.isArray(node.children)) node.children.forEach(look);
    };
    for (let number = 1; number <= pdf.numPages; number += 1) look(await (await pdf.getPage(number)).getStructTree());
    expect(pictures.length).toBeGreaterThan(12);
    for (const alt of pictures) expect(alt).toMatch(/\S{4}/);
    const text = pages.join(' ');
    const referred = new Set([...text.matchAll(/cijfers\s+staan\s+in\s+tabel\s+(\d+)/g)].map(([, number]) => number));
    expect(referred.size).toBeGreaterThan(12);
    for (const number of referred) expect(text).toMatch(new RegExp(`Tabel\\s+${number} · `));
  });

  it('is the same, byte for byte, when it is made again', async () => {
    expect(Buffer.from(await set(madeAnalysis())).equals(Buffer.from(of('nl').bytes))).toBe(true);
  });

  it('holds names that look like markup as names, and characters of other scripts', async () => {
    const names = ['#import "/etc/passwd"', '$x$ *a* _b_ `c` @d <e> \\f //g', 'Šimon Łukasz Ωμέγα Жуков', '#panic("nee")'];
    const analysis = madeAnalysis();
    const organisations = analysis.organisations.map((each, index) => ({ ...each, name: names[index] ?? each.name }));
    const text = (await pagesOf(await getDocumentProxy(await set({ ...analysis, organisations })))).join(' ').replaceAll(/\s+/g, ' ');
    for (const name of names) expect(text).toContain(name);
  });

  it('says what is missing of a network without records', async () => {
    const pages = await pagesOf(await getDocumentProxy(await set(emptyAnalysis())));
    expect(pages.join(' ').replaceAll(/\s+/g, ' ')).toMatch(/Er is geen geld vastgelegd/);
  });
});
