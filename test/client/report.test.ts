import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disclose } from '../../src/disclosure/index.ts';
import { renderReport } from '../../src/report/render-report.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { madeAnalysis } from '../report/fixture.ts';
import { buildScript } from './demo.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'client-report-'));
  const script = await buildScript();
  for (const audience of ['internal', 'public'] as const) {
    writeFileSync(join(folder, `${audience}.html`), await renderReport(disclose(madeAnalysis(), audience), { script }));
  }
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(
  file: string,
  options: { colorScheme?: 'light' | 'dark'; width?: number; hash?: string } = {},
): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: options.colorScheme ?? 'light',
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  const address = pathToFileURL(join(folder, file)).href;
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || /policy/i.test(message.text())) wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address && !request.url().startsWith('data:')) wrong.push(request.url());
  });
  await page.goto(address + (options.hash ?? ''));
  await page.waitForSelector('html[data-script]');
  return { page, wrong };
}

/** Scrolls past every figure of the edition in sight, and gives how many of them live. */
async function seeAllCharts(page: Page): Promise<{ live: number; all: number }> {
  const figures = page.locator('.edition:not([hidden]) figure[data-chart]');
  const all = await figures.count();
  for (let i = 0; i < all; i += 1) {
    await figures.nth(i).scrollIntoViewIfNeeded();
    await figures.nth(i).locator('.chart-live svg').waitFor({ state: 'attached' });
  }
  await expect.poll(() => page.locator('.edition:not([hidden]) figure[data-live]').count()).toBe(all);
  return { live: await page.locator('.edition:not([hidden]) .chart-live svg').count(), all };
}

describe('the report in a browser', () => {
  test('the map says what a line is in the view there is, its list fits a phone, and stays off paper', async () => {
    const { page, wrong } = await open('internal.html', { width: 375 });
    await page.locator('#nl [data-map][data-live]').waitFor();
    const note = page.locator('#nl .map-size-note');
    expect(await note.textContent()).toContain('Een lijn: mensen van die organisatie zaten in die groep.');
    await page.evaluate(() => {
      location.hash = '#view=organisations';
    });
    await expect.poll(() => note.textContent()).toContain('Een lijn: mensen van beide organisaties zaten in dezelfde groep.');
    const list = page.locator('#nl .map-table');
    expect(await list.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    // The name has half the width and more, and what it is stands below it.
    const head = list.locator('tbody tr:not([hidden]) th').first();
    expect(await head.evaluate((cell) => cell.clientWidth / (cell.closest('table')?.clientWidth ?? 1))).toBeGreaterThan(0.5);
    expect(await head.locator('.row-kind').isVisible()).toBe(true);
    expect(await list.locator('tbody td').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await list.isVisible()).toBe(false);
    expect(wrong).toEqual([]);
  });

  test('the second stop of the keyboard leads to the map', async () => {
    const { page } = await open('internal.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de kaart');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('#map-nl').evaluate((element) => Math.round(element.getBoundingClientRect().top)))
      .toBeLessThan(200);
  });

  for (const audience of ['internal', 'public'] as const) {
    test(`every chart and the map live, in both languages, and nothing breaks the policy (${audience})`, async () => {
      const { page, wrong } = await open(`${audience}.html`);
      await page.locator('#nl [data-map][data-live]').waitFor();
      const { live, all } = await seeAllCharts(page);
      expect(all).toBeGreaterThan(5);
      expect(live).toBe(all);
      await page.evaluate(() => scrollTo(0, 0));
      await page.locator('#nl [data-language=en]').click();
      await page.locator('#en [data-map][data-live]').waitFor();
      await seeAllCharts(page);
      expect(wrong).toEqual([]);
      await page.context().close();
    });
  }

  test('a living chart takes the width there is, and its names are not cut off', async () => {
    for (const width of [1280, 375]) {
      const { page } = await open('internal.html', { width });
      await seeAllCharts(page);
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll<SVGSVGElement>('.edition:not([hidden]) .chart-live svg')].flatMap((svg) => {
          const box = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('text')]
            .filter((text) => text.textContent !== '' && Number(text.getAttribute('opacity') ?? 1) > 0)
            .filter((text) => text.getBoundingClientRect().left < box.left - 2 || text.getBoundingClientRect().right > box.right + 2)
            .map((text) => `${svg.closest('figure')?.dataset['chart']}: ${text.textContent}`);
        }),
      );
      expect([width, outside]).toEqual([width, []]);
      await page.context().close();
    }
  });

  test('nothing runs off the side at 320 pixels', async () => {
    const { page } = await open('internal.html', { width: 320 });
    await seeAllCharts(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  });

  test('on paper stand the drawings', async () => {
    const { page } = await open('internal.html');
    await seeAllCharts(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#nl .map-static svg').first().isVisible()).toBe(true);
    expect(await page.locator('#nl .map-stage').isVisible()).toBe(false);
    expect(await page.locator('#nl .chart-live').first().isVisible()).toBe(false);
    expect(await page.locator('#nl .chart-static').first().isVisible()).toBe(true);
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${colorScheme}, on a screen and on paper`, async () => {
      const views = [
        ['#select=o1&lang=en', 'screen'],
        ['', 'print'],
      ] as const;
      for (const [hash, media] of views) {
        const { page } = await open('internal.html', { colorScheme, hash });
        await seeAllCharts(page);
        await page.emulateMedia({ media });
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await (
            window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
          ).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
        });
        expect([hash, media, found]).toEqual([hash, media, []]);
        await page.context().close();
      }
    }, 180_000);
  }
});
