import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packMap } from '../../src/report/pack-map.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { buildScript, makePage, makePayload } from './demo.ts';
import { madeMap, madeYear } from './made-map.ts';

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'client-large-map-'));
  const payload = { ...makePayload(), focus: madeYear, map: packMap(madeMap(600)) };
  writeFileSync(join(folder, 'page.html'), makePage(payload, await buildScript()));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const edition = (page: Page) => page.locator('.edition:not([hidden])');
const chosen = (page: Page) => edition(page).locator('[data-selection] h3').first();
/** Until the map that was moved has come to rest. */
async function still(page: Page): Promise<void> {
  const marks = edition(page).locator('.map-painted-marks');
  await expect.poll(() => marks.evaluate((canvas: HTMLElement) => canvas.style.transform)).toBe('');
}

/** Whether something is painted on a canvas at a place of the window. */
const isPaintedAt = (page: Page, layer: string, at: { x: number; y: number }): Promise<boolean> =>
  edition(page)
    .locator(`.map-painted-${layer}`)
    .evaluate((canvas, { x, y }) => {
      if (!(canvas instanceof HTMLCanvasElement)) return false;
      const box = canvas.getBoundingClientRect();
      const dense = canvas.width / box.width;
      const found = canvas.getContext('2d')?.getImageData(Math.round((x - box.left) * dense), Math.round((y - box.top) * dense), 1, 1);
      return (found?.data[3] ?? 0) > 200;
    }, at);

/** The middle of a mark that stands out. */
async function middleOf(page: Page, key: string): Promise<{ x: number; y: number }> {
  const box = await edition(page).locator(`.map-svg path[data-key=${key}]`).first().boundingBox();
  if (!box) throw new Error(`${key} does not stand out`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a large map is painted where no graphics card draws it, and is worked like a small one', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce' });
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.goto(pathToFileURL(join(folder, 'page.html')).href);
  await page.waitForSelector('html[data-script]');
  expect(await edition(page).locator('.sigma-nodes').count()).toBe(0);
  expect(await edition(page).locator('.map-svg path[data-key^=a]').count()).toBe(0);

  await edition(page).getByRole('combobox', { name: 'Zoeken' }).fill('Stichting 7');
  await page.keyboard.press('Enter');
  await expect.poll(() => chosen(page).textContent()).toBe('Stichting 7');
  expect(await edition(page).locator('.map-stage[data-held-back]').count()).toBe(1);
  await still(page);
  // What stands out lies on what is painted, before and after the map is moved.
  expect(await isPaintedAt(page, 'marks', await middleOf(page, 'o6'))).toBe(true);
  await edition(page).locator('.map-stage').focus();
  const before = await middleOf(page, 'o6');
  await page.keyboard.press('-');
  await still(page);
  const after = await middleOf(page, 'o6');
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(5);
  expect(await isPaintedAt(page, 'marks', after)).toBe(true);
  await page.keyboard.press('0');
  await still(page);
  const neighbour = await edition(page).locator('.map-svg path[data-key^=g]').first().getAttribute('data-key');
  const place = await middleOf(page, neighbour ?? '');
  await page.mouse.click(place.x, place.y);
  await expect.poll(() => chosen(page).textContent()).toBe(`Groep ${Number(neighbour?.slice(1)) + 1}`);

  // With fewer lines each is an element again.
  await page.keyboard.press('Escape');
  await edition(page).getByRole('checkbox', { name: 'plg', exact: true }).uncheck();
  await edition(page).getByRole('checkbox', { name: 'mbo', exact: true }).uncheck();
  expect(await edition(page).locator('.map-svg path[data-key^=a]').count()).toBeGreaterThan(500);
  expect(await edition(page).locator('.map-painted-lines').isVisible()).toBe(false);
  expect(wrong).toEqual([]);
  await page.close();
});
