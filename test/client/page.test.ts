import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackMap } from '../../src/client/map/unpack.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { buildScript, makePage, makePayload } from './demo.ts';

const hostile = '<img src=x onerror="window.ran=1"><svg onload=ran=1>{{x}} " \' ` ${ran=1}';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder: string;
let browser: Browser;
let script: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'client-page-'));
  script = await buildScript();
  writeFileSync(join(folder, 'page.html'), makePage(makePayload({ persons: true }), script));
  writeFileSync(join(folder, 'hostile.html'), makePage(makePayload({ firstOrganisation: hostile }), script));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  /** Errors, warnings of the policy, and requests beyond the file itself. */
  readonly wrong: string[];
}

async function visit(file = 'page.html', hash = '', options: BrowserContextOptions = {}, by = browser): Promise<Visit> {
  const context = await by.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  const address = pathToFileURL(join(folder, file)).href;
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || /policy/i.test(message.text())) wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) wrong.push(request.url());
  });
  await page.goto(address + hash);
  await page.waitForSelector('html[data-script]');
  return { page, wrong };
}

const edition = (page: Page) => page.locator('.edition:not([hidden])');
const chosen = (page: Page) => edition(page).locator('[data-selection] h3');
const status = (page: Page) => edition(page).locator('.map > [role=status]');

/** Goes from the middle of the map towards where a node lies in the payload, until the note beside the pointer names it. */
async function pointAt(page: Page, key: string): Promise<{ x: number; y: number }> {
  const stage = edition(page).locator('.map-stage');
  await stage.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await stage.boundingBox();
  const { nodes } = unpackMap(makePayload({ persons: true }).map);
  const node = nodes.find((each) => each.key === key);
  if (!box || !node) throw new Error('nothing to point at');
  const centre = (of: (each: { x: number; y: number }) => number): number => (Math.min(...nodes.map(of)) + Math.max(...nodes.map(of))) / 2;
  const [dx, dy] = [node.x - centre(({ x }) => x), centre(({ y }) => y) - node.y];
  for (let away = 0; away < box.width / 2; away += 5) {
    const share = away / Math.hypot(dx, dy);
    const at = { x: box.x + box.width / 2 + dx * share, y: box.y + box.height / 2 + dy * share };
    await page.mouse.move(at.x, at.y);
    if ((await page.locator('.tip:visible strong').allTextContents())[0] === node.label.nl) return at;
  }
  throw new Error(`${node.label.nl} is not on the map`);
}

describe('the page in a browser', () => {
  test('draws the living map, asks for nothing and breaks no rule of its policy', async () => {
    const { page, wrong } = await visit();
    await expect.poll(() => edition(page).locator('[data-map][data-live] .map-stage canvas').count()).toBeGreaterThan(4);
    await page.locator('#people-nl').scrollIntoViewIfNeeded();
    await expect.poll(() => edition(page).locator('figure[data-live] .chart-live svg').count()).toBe(1);
    expect(await edition(page).locator('.map-static').isVisible()).toBe(false);
    const drawn = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.sigma-names');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      return pixels.filter((value, i) => i % 4 === 3 && value > 0).length;
    });
    expect(drawn).toBeGreaterThan(5000);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('search finds by keyboard, and the choice stands in panel, table, chart, address and is said', async () => {
    const { page, wrong } = await visit();
    const input = edition(page).getByRole('combobox', { name: /Zoeken|Search/ });
    await input.fill('berk');
    await expect.poll(() => edition(page).getByRole('listbox').getByRole('option').count()).toBe(2);
    await input.press('ArrowDown');
    await input.press('Enter');
    await expect.poll(() => chosen(page).textContent()).toBe('Stichting Berkhoek');
    expect(await edition(page).locator('tr[aria-selected=true]').getAttribute('data-key')).toBe('o1');
    expect(await status(page).textContent()).toBe('Gekozen: Stichting Berkhoek');
    await expect.poll(() => page.url()).toContain('#select=o1');
    await page.locator('#people-nl').scrollIntoViewIfNeeded();
    const bars = edition(page).locator('.chart-live .mark-rect path');
    await expect
      .poll(
        async () =>
          (await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('opacity')))).filter((opacity) => opacity === '1').length,
      )
      .toBe(1);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('a click in the chart or the table chooses, and a click on the map chooses what lies there', async () => {
    const { page, wrong } = await visit();
    await page.locator('#people-nl').scrollIntoViewIfNeeded();
    await edition(page).locator('.chart-live .mark-rect path').nth(2).click();
    await expect.poll(() => chosen(page).textContent()).toBe('Stichting Dinkelrand');
    await edition(page).locator('tr[data-key="o4"] .row-choose').click();
    await expect.poll(() => chosen(page).textContent()).toBe('Stichting Haarbeek');
    await edition(page).getByRole('button', { name: 'Keuze wissen' }).click();
    expect(await chosen(page).textContent()).toBe('2021-2022');
    await pointAt(page, 'o4');
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => chosen(page).textContent()).toBe('Stichting Haarbeek');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('a finger chooses by a tap, and scrolls the page over the map', async () => {
    const { page, wrong } = await visit('page.html', '', { hasTouch: true, viewport: { width: 800, height: 900 } });
    const at = await pointAt(page, 'o4');
    await page.touchscreen.tap(at.x, at.y);
    await expect.poll(() => chosen(page).textContent()).toBe('Stichting Haarbeek');
    const before = await page.evaluate(() => scrollY);
    const touch = await page.context().newCDPSession(page);
    const [x, y] = [Math.round(at.x), Math.round(at.y)];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let moved = 20; moved <= 240; moved += 20) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - moved }] });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    expect(await edition(page).locator('.map-hint').textContent()).toBe('Verschuif de kaart met twee vingers');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('the wheel scrolls the page over the map, and zooms with Ctrl', async () => {
    const { page } = await visit();
    await edition(page).locator('.map-stage').hover();
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    const picture = async () => (await edition(page).locator('.map-stage').screenshot()).toString('base64');
    const whole = await picture();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -150);
    await page.keyboard.up('Control');
    await expect.poll(picture).not.toBe(whole);
    await page.context().close();
  });

  test('the map works by keyboard alone', async () => {
    const { page } = await visit();
    await edition(page).getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => status(page).textContent()).toMatch(/mensen|te weinig/);
    const first = await status(page).textContent();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => status(page).textContent()).not.toBe(first);
    await page.keyboard.press('Enter');
    const name = await chosen(page).textContent();
    expect(await status(page).textContent()).toBe(`Gekozen: ${name}`);
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    expect(await chosen(page).textContent()).not.toBe(name);
    await page.keyboard.press('Escape');
    expect(await status(page).textContent()).toBe('Keuze gewist');
    await page.context().close();
  });

  test('the legend filters, the years and views change what is there, and the address brings it all back', async () => {
    const { page } = await visit();
    await edition(page).getByRole('checkbox', { name: 'projectgroep' }).uncheck();
    await expect.poll(() => status(page).textContent()).toBe('Jaar 2021-2022. Op de kaart: 20 organisaties en 18 groepen.');
    expect(await edition(page).locator('tr[data-key=g2]').isVisible()).toBe(false);
    expect(await edition(page).locator('tr[data-key=g1]').isVisible()).toBe(true);
    await edition(page).getByRole('button', { name: 'Een jaar eerder' }).click();
    await edition(page).getByRole('button', { name: 'Een jaar eerder' }).click();
    await edition(page).getByRole('button', { name: 'Een jaar eerder' }).click();
    await expect.poll(() => status(page).textContent()).toMatch(/^Jaar 2018-2019\. Op de kaart: 17 organisaties en \d groepen\.$/);
    await edition(page).getByRole('button', { name: 'Organisaties onderling' }).click();
    expect(await edition(page).getByRole('checkbox', { name: 'projectgroep' }).count()).toBe(0);
    const hash = await page.evaluate(() => location.hash);
    await page.context().close();

    const again = await visit('page.html', `${hash}&select=o1`);
    expect(await edition(again.page).getByRole('slider').getAttribute('aria-valuetext')).toBe('2018-2019');
    expect(await edition(again.page).getByRole('button', { name: 'Organisaties onderling' }).getAttribute('aria-pressed')).toBe('true');
    expect(await chosen(again.page).textContent()).toBe('Stichting Berkhoek');
    await again.page.context().close();
  });

  test('a tie says what it is made of', async () => {
    const { page } = await visit('page.html', '#view=organisations&select=c1');
    const panel = edition(page).locator('[data-selection]');
    expect(await chosen(page).textContent()).toBe('Stichting Aaland en Stichting Berkhoek');
    expect(await panel.locator('strong').textContent()).toMatch(/^\d+ mensen/);
    expect(await panel.getByRole('heading', { name: 'In deze groepen' }).count()).toBe(1);
    await panel.getByRole('button', { name: 'Stichting Berkhoek' }).click();
    expect(await chosen(page).textContent()).toBe('Stichting Berkhoek');
    expect(await chosen(page).evaluate((heading) => heading === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('the other language shows the same view at the same place', async () => {
    const { page, wrong } = await visit('page.html', '#select=o1');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Example Network');
    expect(await page.locator('#nl').isVisible()).toBe(false);
    expect(await chosen(page).textContent()).toBe('Stichting Berkhoek');
    await expect.poll(() => edition(page).locator('[data-live] .map-stage canvas').count()).toBeGreaterThan(4);
    expect(await page.locator('#nl .map-stage').count()).toBe(0);
    await expect.poll(() => page.url()).toContain('lang=en');
    expect(
      await edition(page)
        .getByRole('button', { name: 'English' })
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await expect.poll(() => edition(page).locator('[data-live] .map-stage canvas').count()).toBeGreaterThan(4);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('a link inside the page still goes where it points', async () => {
    const { page } = await visit();
    await page.getByRole('link', { name: 'Naar de kaart' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#map-nl');
    await page.waitForTimeout(100);
    expect(new URL(page.url()).hash).toBe('#map-nl');
    await page.context().close();
  });

  test('a link into the other language shows it', async () => {
    const { page } = await visit('page.html', '#people-en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(() => page.locator('#people-en').evaluate((section) => section.getBoundingClientRect().top < innerHeight)).toBe(true);
    await page.context().close();
  });

  test('a map that the graphics card drops is drawn again', async () => {
    const { page } = await visit('page.html', '#select=o1');
    const canvas = await edition(page).locator('.sigma-nodes').elementHandle();
    await canvas?.evaluate((element) => {
      const nodes = element as HTMLCanvasElement;
      (nodes.getContext('webgl2') ?? nodes.getContext('webgl'))?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await expect.poll(() => canvas?.evaluate((element) => element.isConnected)).toBe(false);
    await expect.poll(() => edition(page).locator('[data-live] .map-stage canvas').count()).toBeGreaterThan(4);
    expect(await chosen(page).textContent()).toBe('Stichting Berkhoek');
    expect(await edition(page).locator('.map').count()).toBe(1);
    await page.context().close();
  });

  test('tables sort by their heads and say so', async () => {
    const { page } = await visit();
    const table = edition(page).locator('table[data-map-table]');
    await table.getByRole('button', { name: 'Mensen' }).click();
    const values = async () => (await table.locator('td.number').allTextContents()).map(Number).filter((value) => !Number.isNaN(value));
    const falling = await values();
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(await table.locator('th').nth(1).getAttribute('aria-sort')).toBe('descending');
    expect(await table.locator('td.number').last().textContent()).toBe('·');
    await table.getByRole('button', { name: 'Naam' }).click();
    expect(await table.locator('th').nth(1).getAttribute('aria-sort')).toBe(null);
    await page.context().close();
  });

  test('names stay text, whatever they hold', async () => {
    const { page, wrong } = await visit('hostile.html', '#select=o0');
    expect(await chosen(page).textContent()).toBe(hostile);
    await edition(page)
      .getByRole('combobox', { name: /Zoeken|Search/ })
      .fill('img');
    await expect.poll(() => edition(page).getByRole('listbox').getByRole('option').count()).toBe(1);
    await page.locator('#people-nl').scrollIntoViewIfNeeded();
    await edition(page).locator('.chart-live .mark-rect path').first().hover();
    await expect.poll(() => page.locator('.tip strong').textContent()).toBe(hostile);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('on paper stands the drawing, not the canvas', async () => {
    const { page } = await visit();
    await page.emulateMedia({ media: 'print' });
    expect(await edition(page).locator('.map-static').isVisible()).toBe(true);
    expect(await edition(page).locator('.map-stage').isVisible()).toBe(false);
    expect(await edition(page).locator('.map-toolbar').isVisible()).toBe(false);
    await page.context().close();
  });

  for (const [name, width] of [
    ['a telephone', 375],
    ['320 pixels', 320],
  ] as const) {
    test(`nothing runs off the side at ${name}`, async () => {
      const { page } = await visit('page.html', '#select=o1', { viewport: { width, height: 700 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const box = await edition(page).locator('.map-stage').boundingBox();
      expect(box?.width).toBeGreaterThan(width - 60);
      await page.context().close();
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${colorScheme}, with and without a choice`, async () => {
      for (const hash of ['', '#select=o1', '#view=membership&select=g3&lang=en']) {
        const { page } = await visit('page.html', hash, { colorScheme });
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await edition(page)
          .getByRole('combobox', { name: /Zoeken|Search/ })
          .fill('a');
        // Through the protocol, which the page's policy does not bind.
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await (
            window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
          ).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
        });
        expect([hash, found]).toEqual([hash, []]);
        await page.context().close();
      }
    });
  }
});

describe('the page in a browser without WebGL', () => {
  for (const flag of ['--disable-webgl', '--disable-3d-apis']) {
    test(`draws the same map as SVG, and everything works on it (${flag})`, async () => {
      const plain = await launchBrowser([flag]);
      try {
        const { page, wrong } = await visit('page.html', '', {}, plain);
        const mark = (key: string) => edition(page).locator(`.map-svg path[data-key=${key}]`);
        expect(await edition(page).locator('.map-static').isVisible()).toBe(false);
        expect(await edition(page).locator('.map-svg path[data-key]').count()).toBeGreaterThan(100);
        await edition(page).getByRole('combobox', { name: 'Zoeken' }).fill('berkhoek');
        await page.keyboard.press('Enter');
        await expect.poll(() => chosen(page).textContent()).toBe('Stichting Berkhoek');
        expect(await edition(page).locator('.map-stage[data-held-back]').count()).toBe(1);
        const box = await mark('o4').first().boundingBox();
        if (!box) throw new Error('o4 is not on the map');
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await expect.poll(() => chosen(page).textContent()).toBe('Stichting Haarbeek');
        await page.keyboard.press('0');
        await page.keyboard.press('+');
        await page.keyboard.press('Escape');
        expect(await mark('g2').count()).toBe(1);
        await edition(page).getByRole('checkbox', { name: 'projectgroep', exact: true }).uncheck();
        expect(await mark('g2').count()).toBe(0);
        await page.getByRole('button', { name: 'English' }).click();
        expect(await edition(page).locator('.map-svg').count()).toBe(1);
        expect(await page.locator('#nl .map-static').count()).toBe(1);
        expect(wrong).toEqual([]);
      } finally {
        await plain.close();
      }
    });
  }
});

test('the script is small enough to stand in every page', () => {
  expect(script.length).toBeLessThan(1_000_000);
});
