import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { disclose } from '../../src/disclosure/index.ts';
import { renderReport } from '../../src/report/render-report.ts';
import { buildScript } from '../client/demo.ts';
import { madeAnalysis } from '../report/fixture.ts';
import { launchBrowser, wrongOn } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const hostile = '"><img src=x onerror="globalThis.ran = 1"><script>globalThis.ran = 2</script>{{x}}${globalThis.ran = 3}';
const long =
  'Vereniging tot Stichting en Instandhouding van Scholen met een bijzonder lange naam in Lindervoort en zeer wijde Omstreken'.slice(
    0,
    120,
  );

/** Every name of a network as another. */
function renamed(analysis: Analysis, name: (id: string) => string): Analysis {
  return {
    ...analysis,
    about: { ...analysis.about, name: name('') },
    organisations: analysis.organisations.map((each) => ({ ...each, name: name(each.id) })),
    groups: analysis.groups.map((each) => ({ ...each, name: name(each.id) })),
    persons: analysis.persons.map((each) => ({ ...each, name: name(each.id) })),
    products: analysis.products.map((each) => ({ ...each, title: name(each.id) })),
    themes: analysis.themes.map((each) => ({ ...each, name: name(each.id) })),
  };
}

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'audiences-'));
  const script = await buildScript();
  const made = madeAnalysis();
  const pages = {
    internal: disclose(made, 'internal'),
    board: disclose(made, 'board'),
    public: disclose(made, 'public'),
    hostile: disclose(
      renamed(made, (id) => `${hostile} ${id}`),
      'internal',
    ),
    long: disclose(
      renamed(made, (id) => `${id} ${long}`),
      'internal',
    ),
  };
  for (const [name, disclosed] of Object.entries(pages))
    writeFileSync(join(folder, `${name}.html`), await renderReport(disclosed, { script }));
  // What is looked at here is not the map: without a graphics card it is drawn in a tenth of the time.
  browser = await launchBrowser(['--disable-webgl', '--disable-webgl2', '--disable-3d-apis']);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(name: string, options: { colorScheme?: 'light' | 'dark'; width?: number } = {}) {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: options.colorScheme ?? 'light',
  });
  const page = await context.newPage();
  const address = pathToFileURL(join(folder, `${name}.html`)).href;
  const wrong = wrongOn(page, address);
  await page.goto(address);
  await page.waitForSelector('html[data-script]');
  await page.locator('#nl [data-map][data-live]').waitFor();
  return { page, wrong };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
}

/** Unfolds all that may be unfolded. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.edition:not([hidden]) details')) details.open = true;
  });

describe('the report for each audience', () => {
  for (const audience of ['board', 'public'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test(
        `axe finds nothing for ${audience} in ${colorScheme}, on a screen with all unfolded and on paper`,
        { timeout: 120_000 },
        async () => {
          const { page, wrong } = await open(audience, { colorScheme });
          await unfold(page);
          expect(await violations(page)).toEqual([]);
          await page.emulateMedia({ media: 'print', colorScheme });
          expect(await violations(page)).toEqual([]);
          expect(wrong).toEqual([]);
          await page.context().close();
        },
      );
});

describe('hostile and very long names', () => {
  test('nothing runs and nothing is asked for, in both languages, with all unfolded and something chosen', async () => {
    const { page, wrong } = await open('hostile');
    await unfold(page);
    await page.locator('#nl tr[data-key] .row-choose').first().click();
    await page.locator('#nl [data-language=en]').click();
    await page.locator('#en [data-map][data-live]').waitFor();
    await unfold(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('#en h1').textContent()).toContain('onerror');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  for (const [width, name] of [
    [1280, 'long'],
    [375, 'long'],
    [320, 'long'],
    [320, 'hostile'],
  ] as const)
    test(`nothing runs off the side at ${width} pixels (${name})`, async () => {
      const { page } = await open(name, { width });
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.context().close();
    });
});

describe('what is beside the map', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

  test('the list of contents, a figure in a sentence and a key figure lead to their section, by mouse and by keyboard', async () => {
    const { page } = await open('internal');
    const at = async () => new URL(page.url()).hash;
    const top = (id: string) => page.locator(id).evaluate((element) => Math.abs(element.getBoundingClientRect().top));
    await page.locator('#nl nav a[href="#money-nl"]').first().click();
    expect(await at()).toBe('#money-nl');
    await expect.poll(() => top('#money-nl')).toBeLessThan(200);
    const quantity = page.locator('#in-short-nl .lead a[href="#products-nl"], #in-short-nl p a[href="#products-nl"]').first();
    await quantity.focus();
    await page.keyboard.press('Enter');
    expect(await at()).toBe('#products-nl');
    await expect.poll(() => top('#products-nl')).toBeLessThan(200);
    await page.locator('#in-short-nl a[href="#hours-nl"]').first().click();
    expect(await at()).toBe('#hours-nl');
    await page.context().close();
  });

  test('what is folded unfolds by mouse and by keyboard, and its table sorts by both and says so', async () => {
    const { page } = await open('internal');
    const figure = page.locator('#figure-hours-by-group-nl');
    const summary = figure.locator('summary');
    await summary.click();
    expect(await figure.locator('table').isVisible()).toBe(true);
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await figure.locator('table').isVisible()).toBe(false);
    await page.keyboard.press('Space');
    expect(await figure.locator('table').isVisible()).toBe(true);
    const head = figure.locator('thead').getByRole('button', { name: 'Groep' });
    const names = () => figure.locator('tbody tr td:first-child, tbody tr th:first-child').allTextContents();
    await head.click();
    const rising = await names();
    expect(await figure.locator('th').first().getAttribute('aria-sort')).toBe('ascending');
    await head.focus();
    await page.keyboard.press('Enter');
    expect(await figure.locator('th').first().getAttribute('aria-sort')).toBe('descending');
    expect(await names()).toEqual(rising.toReversed());
    await page.context().close();
  });

  test('the language is switched by keyboard, which keeps its place and is told in the document’s language', async () => {
    const { page } = await open('internal');
    await page.locator('#nl [data-language=en]').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await focused(page)).toBe('English');
    expect(await page.locator('#nl').isVisible()).toBe(false);
    await page.locator('#en [data-language=nl]').focus();
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl');
    expect(await focused(page)).toBe('Nederlands');
    await page.context().close();
  });

  test('nothing moves for who wants stillness', async () => {
    const { page } = await open('internal');
    await page.locator('#nl nav a[href="#money-nl"]').first().click();
    expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    await page.context().close();
  });
});
