import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderCheck } from '../../src/check-page/render-check.ts';
import { defaultProject } from '../../src/project.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { readChecked } from '../intake/read-checked.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const hostile = 'uren <img src=x onerror=alert(1)> & "kopie" van een kopie van de definitieve lijst van vorig jaar.csv';

let folder: string;
let address: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-page-'));
  const records = join(folder, 'records');
  await mkdir(records);
  const base = join(import.meta.dirname, '../intake/base');
  const hours = Array.from({ length: 30 }, (_, row) => `P1;G1;2021-2022;n.v.t. ${row}`);
  const bad = ['P1;G1;2021-2022;<script>document.title="in"</script>', `P1;G1;2021-2022;${'x'.repeat(900)}`, 'P9;G1;2021-2022;4'];
  await writeFile(join(records, hostile), ['Deelnemer;Groep;Jaar;Uren', ...hours, ...bad, ''].join('\n'));
  await writeFile(join(records, 'onbekend.csv'), 'a;b\n1;2\n');
  const project = { ...defaultProject, name: '<b>Netwerk</b>', files: { [hostile]: 'hours' as const } };
  const checked = await readChecked([base, records], project);
  address = pathToFileURL(join(folder, 'page.html')).href;
  await writeFile(join(folder, 'page.html'), await renderCheck(checked, { project }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(options: { colorScheme?: 'light' | 'dark'; width?: number } = {}): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('dialog', (dialog) => wrong.push(dialog.message()));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) wrong.push(request.url());
  });
  await page.goto(address);
  return { page, wrong };
}

const unfold = (page: Page) => page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));

describe('the page of a check in a browser', () => {
  test('asks for nothing, runs nothing, and shows hostile names and cells as they are written', async () => {
    const { page, wrong } = await open();
    await unfold(page);
    expect(await page.title()).toBe('Controle van de lijsten · <b>Netwerk</b>');
    expect(await page.locator('script, img').count()).toBe(0);
    expect(await page.locator('.nl .cell', { hasText: 'document.title' }).innerText()).toBe('<script>document.title="in"</script>');
    expect(await page.locator('.nl h3').first().innerText()).toBe(hostile);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('speaks Dutch, and English at a key, with one heading of the first rank', async () => {
    const { page } = await open();
    expect(await page.locator('h1').innerText()).toBe('33 rijen tellen niet mee');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('language-nl');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('h1').innerText()).toBe('33 rows do not count');
    expect(await page.locator('.edition.nl').isVisible()).toBe(false);
    expect(await page.locator('.edition.en').isVisible()).toBe(true);
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });

  test('leads from the table of files to each file, and unfolds every row at a key', async () => {
    const { page } = await open();
    await page.locator('.nl .overview a').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#nl-1').evaluate((one) => Math.round(one.getBoundingClientRect().top))).toBeLessThan(200);
    const fold = page.locator('.nl .more').first();
    expect(await fold.locator('table').isVisible()).toBe(false);
    await fold.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await fold.locator('table').isVisible()).toBe(true);
    await page.context().close();
  });

  test('nothing runs off the side at 320 pixels, folded or unfolded', async () => {
    const { page } = await open({ width: 320 });
    for (const language of ['nl', 'en']) {
      await page.locator(`label[for=language-${language}]`).click();
      await unfold(page);
      expect([language, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([language, 320]);
    }
    await page.context().close();
  });

  test('on paper stands one language, what is folded says so, and what is unfolded comes along', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    const fold = page.locator('.nl .more').first();
    expect(await page.locator('.languages').isVisible()).toBe(false);
    expect(await page.locator('.edition.en').isVisible()).toBe(false);
    expect(await fold.locator('summary').innerText()).toMatch(/^Nog \d+ rijen · Op papier staat alleen wat is opengeklapt\.$/);
    await unfold(page);
    expect(await fold.locator('table').isVisible()).toBe(true);
    expect(await fold.locator('.on-paper').isVisible()).toBe(false);
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${colorScheme}, in both languages, on a screen wide and narrow and on paper`, async () => {
      const views = [
        ['nl', 1280, 'screen'],
        ['en', 320, 'screen'],
        ['nl', 1280, 'print'],
      ] as const;
      for (const [language, width, media] of views) {
        const { page } = await open({ colorScheme, width });
        await page.locator(`label[for=language-${language}]`).click();
        await unfold(page);
        await page.emulateMedia({ media });
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await (
            window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
          ).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
        });
        expect([language, width, media, found]).toEqual([language, width, media, []]);
        await page.context().close();
      }
    }, 60_000);
  }
});
