import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackMap } from '../../src/client/map/unpack.ts';
import { same } from '../../src/i18n/text.ts';
import { productCategory } from '../../src/report/map-products.ts';
import { packMap } from '../../src/report/pack-map.ts';
import type { MapNode, MapPayload, MapTie } from '../../src/report/payload.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { buildScript, makePage, makePayload } from './demo.ts';

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'client-keyboard-'));
  const payload = makePayload({ persons: true });
  const script = await buildScript();
  writeFileSync(join(folder, 'page.html'), makePage(payload, script));
  writeFileSync(join(folder, 'products.html'), makePage({ ...payload, map: packMap(withProducts(unpackMap(payload.map))) }, script));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The map with two products of one group. */
function withProducts(map: MapPayload): MapPayload {
  const group = map.nodes.find(({ kind, years }) => kind === 'group' && years['2021-2022']);
  if (!group) throw new Error('there is no group');
  const years = { '2021-2022': { persons: 1 } };
  const product = (key: string, title: string, x: number): MapNode => ({
    ...group,
    key,
    kind: 'product',
    label: same(title),
    short: same(title),
    category: 'product',
    community: null,
    x: group.x + x,
    years,
  });
  const tie = (key: string, target: string): MapTie => ({ key, kind: 'production', source: group.key, target, years });
  return {
    ...map,
    nodes: [...map.nodes, product('d1', 'Lesbrief breuken', 0.05), product('d2', 'Atlas', -0.05)],
    ties: [...map.ties, tie('f1', 'd1'), tie('f2', 'd2')],
    categories: [...map.categories, productCategory({ nl: 'product', en: 'product' })],
  };
}

async function visit(hash = '', file = 'page.html'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', acceptDownloads: true });
  await page.goto(pathToFileURL(join(folder, file)).href + hash);
  await page.waitForSelector('html[data-script]');
  return page;
}

const edition = (page: Page) => page.locator('.edition:not([hidden])');
const address = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.replaceAll('+', ' '));
const chosen = (page: Page) => edition(page).locator('[data-selection] h3').first();

/** Comes to a control as the Tab key does, and presses a key on it. */
async function press(page: Page, control: Locator, key: string): Promise<void> {
  await control.focus();
  await page.keyboard.press(key);
}

describe('every part of the map', () => {
  test('is worked by the keyboard alone', async () => {
    const page = await visit();
    const [button, box, list] = (['button', 'checkbox', 'combobox'] as const).map(
      (role) => (name: string | RegExp) =>
        edition(page)
          .getByRole(role, typeof name === 'string' ? { name, exact: true } : { name })
          .first(),
    );
    if (!button || !box || !list) throw new Error('three kinds of control');

    // Years, views, what changed.
    await press(page, edition(page).getByRole('slider'), 'ArrowLeft');
    await expect.poll(() => address(page)).toBe('#year=2020-2021');
    await press(page, button('Een jaar later'), 'Enter');
    await expect.poll(() => address(page)).toBe('');
    await press(page, button('Organisaties onderling'), 'Space');
    await expect.poll(() => address(page)).toBe('#view=organisations');
    await press(page, button('Organisaties en groepen'), 'Enter');
    await press(page, box('Wat kwam en wat ging'), 'Space');
    await expect.poll(() => address(page)).toBe('#changes=1');
    await press(page, box('Wat kwam en wat ging'), 'Space');

    // The legend.
    await press(page, box('expertgroep'), 'Space');
    await expect.poll(() => address(page)).toBe('#hide=group:expert');
    await press(page, button('Alleen expertgroep'), 'Enter');
    await expect.poll(() => address(page)).toBe('#hide=group:plg group:project');
    await press(page, button('Alles tonen'), 'Enter');
    await expect.poll(() => address(page)).toBe('');

    // The list: one by its name, another beside it by its box; then what can be done with them.
    await press(page, edition(page).locator('tr[data-key=o1] .row-choose'), 'Enter');
    await expect.poll(() => address(page)).toBe('#select=o1');
    await press(page, list('Op de kaart'), 'ArrowDown');
    await expect.poll(() => address(page)).toBe('#select=o1&around=1');
    await press(page, list('Op de kaart'), 'ArrowUp');
    await press(page, box('Lijsten en grafieken alleen van deze keuze'), 'Space');
    await expect.poll(() => edition(page).locator('tr[data-key=o2]').isVisible()).toBe(false);
    expect(await edition(page).locator('tr[data-key=o1]').isVisible()).toBe(true);
    await press(page, edition(page).locator('.filter-bar button'), 'Enter');
    await expect.poll(() => edition(page).locator('tr[data-key=o2]').isVisible()).toBe(true);
    await press(page, edition(page).locator('tr[data-key=o2] .row-box'), 'Space');
    await expect.poll(() => chosen(page).textContent()).toBe('De weg tussen deze twee');
    await press(page, edition(page).locator('[data-selection] .panel-link:visible').first(), 'Enter');
    await expect.poll(() => address(page)).toMatch(/^#select=[go]\d+$/);
    await press(page, edition(page).locator('.panel-clear'), 'Enter');
    await expect.poll(() => address(page)).toBe('');

    // What is kept.
    for (const [name, ending] of [
      [/^Afbeelding/, '.png'],
      [/^Tekening/, '.svg'],
      [/punten/, '-punten.csv'],
      [/lijnen/, '-lijnen.csv'],
    ] as const) {
      const [saved] = await Promise.all([page.waitForEvent('download'), press(page, button(name), 'Enter')]);
      expect(saved.suggestedFilename()).toBe(`kaart-netwerk-voorbeeld-2021-2022${ending}`);
    }
    await page.close();
  });

  test('is worked by the mouse alone', async () => {
    const page = await visit();
    const click = async (control: Locator, share = 0.5): Promise<void> => {
      await control.scrollIntoViewIfNeeded();
      const box = await control.boundingBox();
      if (!box) throw new Error('there is nothing to click');
      await page.mouse.click(box.x + box.width * share, box.y + box.height / 2);
    };
    const named = (role: 'button' | 'checkbox', name: string): Locator => edition(page).getByRole(role, { name, exact: true }).first();
    await click(edition(page).getByRole('slider'), 0.05);
    await expect.poll(() => address(page)).toBe('#year=2018-2019');
    await click(named('button', 'Een jaar later'));
    await expect.poll(() => address(page)).toBe('#year=2019-2020');
    await click(edition(page).getByRole('slider'), 0.95);
    await click(named('checkbox', 'Wat kwam en wat ging'));
    await click(named('button', 'Mensen en groepen'));
    await expect.poll(() => address(page)).toBe('#view=membership&changes=1');
    await click(named('checkbox', 'Wat kwam en wat ging'));
    await click(named('button', 'Organisaties en groepen'));
    await edition(page).locator('.map-legend li').nth(1).hover();
    await click(named('button', 'Alleen speciaal onderwijs'));
    await expect.poll(() => address(page)).toMatch(/^#hide=organisation:/);
    await click(named('button', 'Alles tonen'));
    await click(edition(page).locator('tr[data-key=g4] .row-choose'));
    await expect.poll(() => address(page)).toBe('#select=g4');
    await click(edition(page).locator('[data-selection] .panel-link').first());
    await expect.poll(() => address(page)).toMatch(/^#select=o\d+$/);
    await click(edition(page).locator('.panel-clear'));
    await expect.poll(() => address(page)).toBe('');
    await page.close();
  });
});

test('a link that was sent opens the view that it was sent of, in every part', async () => {
  const sent =
    '#year=2020-2021&view=organisations&hide=tie:within&select=o1&colour=community&size=crossing&width=groups&from=2&changes=1&around=1&only=1&lang=en';
  const page = await visit(sent);
  const list = (name: string): Promise<string> => edition(page).getByRole('combobox', { name, exact: true }).inputValue();
  const [pressed, ticked] = [
    (name: string) => edition(page).getByRole('button', { name, exact: true }).first().getAttribute('aria-pressed'),
    (name: string) => edition(page).getByRole('checkbox', { name, exact: true }).isChecked(),
  ];
  await expect.poll(() => edition(page).getAttribute('id')).toBe('en');
  expect(await edition(page).getByRole('slider').getAttribute('aria-valuetext')).toBe('2020-2021');
  expect(await pressed('Among organisations')).toBe('true');
  expect([
    await list('Colour'),
    await list('Size'),
    await list('Width of the line'),
    await list('Lines'),
    await list('On the map'),
  ]).toEqual(['community', 'crossing', 'groups', '2', '1']);
  expect([await ticked('What came and went'), await ticked('Lists and charts of this selection only')]).toEqual([true, true]);
  expect(await chosen(page).textContent()).toBe('Stichting Berkhoek');
  expect(await edition(page).locator('tr[data-key=o2]').isVisible()).toBe(false);
  // What is changed next changes that alone.
  await edition(page).getByRole('checkbox', { name: 'What came and went' }).uncheck();
  const parts = (hash: string) => Object.fromEntries(new URLSearchParams(hash.slice(1)));
  const { changes: _, ...rest } = parts(sent);
  await expect.poll(() => parts(new URL(page.url()).hash)).toEqual(rest);
  await page.close();
});

test('products stand with the groups that made them, and tell by whom they were made', async () => {
  const page = await visit('', 'products.html');
  await press(page, edition(page).getByRole('button', { name: 'Groepen en producten' }), 'Enter');
  await expect.poll(() => edition(page).locator('.map > [role=status]').textContent()).toMatch(/ groepen en 2 producten\.$/);
  expect(await edition(page).locator('.map-size-note').textContent()).toContain('Een lijn: die groep maakte dat product.');
  await edition(page).getByRole('combobox', { name: 'Zoeken' }).fill('lesbrief');
  await page.keyboard.press('Enter');
  await expect.poll(() => address(page)).toBe('#view=production&select=d1');
  expect(await chosen(page).textContent()).toBe('Lesbrief breuken');
  expect(await edition(page).locator('[data-selection]').textContent()).not.toMatch(/\d+ (mensen|persoon)/);
  await press(page, edition(page).locator('[data-selection] .panel-link').first(), 'Enter');
  await expect.poll(() => edition(page).locator('[data-selection]').textContent()).toContain('Wat deze groep maakteLesbrief breuken');
  await page.close();
});
