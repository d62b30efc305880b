import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { disclose, ownKey } from '../../src/disclosure/index.ts';
import type { Locale } from '../../src/i18n/text.ts';
import { median } from '../../src/report/organisation/beside-others.ts';
import { renderOrganisation, renderOrganisationPdf } from '../../src/report/render-organisation.ts';
import { madeAnalysis } from './fixture.ts';

const asked = { organisation: 'ORG-100' };

const keyOf = (analysis: Analysis): string => {
  const key = ownKey(analysis, asked);
  if (key === null) throw new Error('the organisation is not there');
  return key;
};

const page = (analysis: Analysis, locale: Locale = 'nl'): Promise<string> =>
  renderOrganisation(disclose(analysis, asked), keyOf(analysis), { locale });

const markup = (text: string): string => text.replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');

describe('the page of one organisation', () => {
  it.each(['nl', 'en'] as const)('has its name, six parts, and nothing that runs or fetches (%s)', async (locale) => {
    const text = await page(madeAnalysis(), locale);
    expect(text).toMatch(/<h1>Stichting De Esch<\/h1>/);
    expect(text.match(/<h2 /g)).toHaveLength(6);
    expect(text.match(/<h1[ >]/g)).toHaveLength(1);
    expect(text).not.toMatch(/<script|https?:|\sstyle=|\son[a-z]+=/);
    expect(text).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/);
    expect(text).toContain(locale === 'nl' ? 'verzonnen' : 'invented');
  });

  it('names records by no id of theirs', async () => {
    expect(markup(await page(madeAnalysis()))).not.toMatch(/(?:ORG|GRP|PRD)-\d/);
  });

  it('uses every id once and never skips a level of headings', async () => {
    const text = markup(await page(madeAnalysis()));
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of text.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
    const levels = [...text.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('shows its own small numbers, which nobody else is shown', async () => {
    const analysis = madeAnalysis();
    const view = analysis.views.at(-1);
    const small = view?.affiliations.filter(({ organisation, persons }) => organisation === asked.organisation && (persons ?? 9) < 3) ?? [];
    expect(small.length).toBeGreaterThan(0);
    const text = await page(analysis);
    const rows = /<table id="own-groups-table-nl"[\s\S]*?<\/table>/.exec(text)?.[0] ?? '';
    for (const { group, persons } of small) {
      const name = analysis.groups.find(({ id }) => id === group)?.name.replaceAll('&', '&amp;') ?? '';
      const row = rows.split('<tr').find((each) => each.includes(name)) ?? '';
      expect(row).toContain(`<td class="numeric">${persons}</td>`);
    }
  });

  it('says what is missing of an organisation that did nothing this year', async () => {
    const analysis = madeAnalysis();
    const others = <T extends { readonly organisation: string }>(rows: readonly T[]): T[] =>
      rows.filter(({ organisation }) => organisation !== asked.organisation);
    const views = analysis.views.map((view) =>
      view.period === analysis.focus.id
        ? {
            ...view,
            affiliations: others(view.affiliations),
            organisationTies: view.organisationTies.filter(({ a, b }) => a !== asked.organisation && b !== asked.organisation),
          }
        : view,
    );
    const text = await page({ ...analysis, views });
    expect(text).toMatch(/zat niemand van deze organisatie in een groep/);
    expect(text).toMatch(/geen andere organisatie een gezamenlijke groep te tonen/);
  });

  it('is not made of an organisation that is in no view: nothing of it leaves', () => {
    const analysis = madeAnalysis();
    const [facts] = analysis.organisations;
    if (facts === undefined) throw new Error('no organisations');
    const idle = { ...facts, id: 'ORG-999', board: 'ORG-999', name: 'Stichting Nieuw' };
    expect(ownKey({ ...analysis, organisations: [...analysis.organisations, idle] }, { organisation: 'ORG-999' })).toBeNull();
  });

  it.each(['nl', 'en'] as const)('fits two sheets of A4, and says there what it says on the screen (%s)', async (locale) => {
    const analysis = madeAnalysis();
    const pdf = await getDocumentProxy((await renderOrganisationPdf(disclose(analysis, asked), keyOf(analysis), { locale })).slice());
    expect(pdf.numPages).toBeLessThanOrEqual(2);
    const said: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      said.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    const numbers = (text: string) => new Set(text.match(/\d[\d.,]*\d|\d/g));
    const onPaper = numbers(said.join(' '));
    const onScreen = numbers(
      markup(await page(analysis, locale))
        .replace(/^[\s\S]*<main /, '')
        .replaceAll(/<svg[\s\S]*?<\/svg>/g, ' ')
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/&#?[a-z0-9]+;/g, ' '),
    );
    expect(onScreen.size).toBeGreaterThan(20);
    expect([...onScreen].filter((number) => !onPaper.has(number))).toEqual([]);
  });

  it('takes the one in the middle, or the mean of the two that are', () => {
    expect([median([3]), median([1, 3]), median([1, 2, 9]), median([0, 0, 4, 8])]).toEqual([3, 2, 2, 2]);
  });
});
