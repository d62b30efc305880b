import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackMap } from '../../src/client/map/unpack.ts';
import type { Payload } from '../../src/report/payload.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { buildScript, makePage, makePayload } from './demo.ts';

const hostile = '=HYPERLINK("x")<img src=x onerror="window.ran=1"><svg onload=ran=1>" \' `';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const payload = makePayload({ persons: true });
const { nodes } = unpackMap(payload.map);

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'client-map-'));
  const script = await buildScript();
  const write = (file: string, of: Payload): void => writeFileSync(join(folder, file), makePage(of, script));
  write('page.html', payload);
  write('hostile.html', makePayload({ firstOrganisation: hostile }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function visit(
  hash = '',
  options: BrowserContextOptions = {},
  file = 'page.html',
  by = browser,
): Promise<{ page: Page; wrong: string[] }> {
  const context = await by.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  const address = pathToFileURL(join(folder, file)).href;
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || /policy/i.test(message.text())) wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address && !request.url().startsWith('blob:')) wrong.push(request.url());
  });
  await page.goto(address + hash);
  await page.waitForSelector('html[data-script]');
  return { page, wrong };
}

const edition = (page: Page) => page.locator('.edition:not([hidden])');
const chosen = (page: Page) => edition(page).locator('[data-selection] h3').first();
const panel = (page: Page) => edition(page).locator('[data-selection]');
const status = (page: Page) => edition(page).locator('.map > [role=status]');
const choice = (page: Page, name: string | RegExp) =>
  edition(page).getByRole('combobox', typeof name === 'string' ? { name, exact: true } : { name });

/** The texts that were last written on the canvas of names, each with its box; `spy` notes them. */
const spy = `(() => {
  const write = CanvasRenderingContext2D.prototype.fillText;
  const wipe = CanvasRenderingContext2D.prototype.clearRect;
  window.written = [];
  CanvasRenderingContext2D.prototype.clearRect = function (...area) {
    if (this.canvas.classList.contains('sigma-names')) window.written = [];
    return wipe.apply(this, area);
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    if (this.canvas.classList.contains('sigma-names')) {
      const { width } = this.measureText(text);
      const left = { left: x, center: x - width / 2, right: x - width }[this.textAlign];
      window.written.push({ text, left, right: left + width, top: y - 5, bottom: y + 5 });
    }
    return write.call(this, text, x, y);
  };
})()`;

interface Written {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

describe('names on the living map', () => {
  for (const width of [1280, 375]) {
    test(`never cover one another, however near the map comes (${width} pixels wide)`, async () => {
      const { page } = await visit('#colour=community', { viewport: { width, height: 900 } });
      // The page is opened once more with its canvas watched, through the protocol, which the policy does not bind.
      await page.addInitScript(spy);
      await page.reload();
      await page.waitForSelector('html[data-script]');
      await page.evaluate(() => document.fonts.ready.then(() => true));
      for (const press of [null, '+', '+', '+', '+', '+', '0', '-']) {
        if (press !== null) {
          await edition(page).locator('.map-stage').focus();
          await page.keyboard.press(press);
        }
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        const written = await page.evaluate(() => (window as unknown as { written: Written[] }).written);
        expect(written.length).toBeGreaterThan(2);
        const clashes = written.flatMap((a, i) =>
          written
            .slice(i + 1)
            .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom)
            .map((b) => `${a.text} / ${b.text}`),
        );
        expect([press, clashes]).toEqual([press, []]);
      }
      await page.context().close();
    });
  }
});

describe('choices of the map', () => {
  test('colour, size, width and least number change what is drawn, are in the legend and the address, and come back with it', async () => {
    const { page, wrong } = await visit();
    const legend = edition(page).locator('.map-legend');
    expect(await legend.getByRole('group', { name: 'Organisaties, naar sector' }).count()).toBe(1);
    await choice(page, 'Kleur').selectOption({ label: 'kringen' });
    expect(
      await legend
        .getByRole('group', { name: /^Kringen/ })
        .getByRole('checkbox')
        .count(),
    ).toBe(3);
    expect(await legend.getByRole('group', { name: 'Organisaties, naar sector' }).count()).toBe(0);
    await choice(page, 'Grootte').selectOption({ label: 'schakel tussen anderen' });
    expect(await legend.textContent()).toContain('hoe vaker de kortste weg tussen twee anderen op deze kaart erlangs gaat');
    await choice(page, 'Lijnen').selectOption({ label: 'vanaf 3 mensen' });
    await edition(page).getByRole('checkbox', { name: 'Wat kwam en wat ging' }).check();
    expect(await status(page).textContent()).toMatch(/Sinds 2020-2021 erbij: \d+; niet meer op de kaart: \d+\.$/);
    const { hash } = new URL(page.url());
    expect(decodeURIComponent(hash)).toBe('#colour=community&size=bridge&from=3&changes=1');
    expect(wrong).toEqual([]);
    await page.context().close();
    const again = await visit(hash);
    expect(await choice(again.page, 'Kleur').inputValue()).toBe('community');
    expect(await choice(again.page, 'Grootte').inputValue()).toBe('bridge');
    expect(await choice(again.page, 'Lijnen').inputValue()).toBe('3');
    await again.page.context().close();
  });

  test('are worked by the keyboard alone', async () => {
    const { page } = await visit();
    await choice(page, 'Kleur').focus();
    await page.keyboard.press('ArrowDown');
    expect(await choice(page, 'Kleur').inputValue()).toBe('community');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await choice(page, 'Grootte').inputValue()).toBe('organisations');
    await page.context().close();
  });

  test('among organisations a line across sectors has a colour of its own, and the legend keeps either off the map', async () => {
    const { page } = await visit('#view=organisations');
    const lines = edition(page).getByRole('group', { name: 'Lijnen' });
    expect(await lines.getByRole('checkbox').count()).toBe(2);
    await lines.getByRole('checkbox', { name: 'binnen één sector' }).uncheck();
    await expect.poll(() => decodeURIComponent(page.url())).toContain('hide=tie:within');
    await page.context().close();
  });
});

describe('ways and surroundings', () => {
  test('of two that are chosen in the list by their boxes the way stands in words, is said, and may be walked', async () => {
    const { page, wrong } = await visit();
    for (const name of ['Stichting Aaland kiezen', 'ROC Lutterzijde kiezen']) {
      await edition(page).getByRole('checkbox', { name, exact: true }).focus();
      await page.keyboard.press('Space');
    }
    await expect.poll(() => chosen(page).textContent()).toBe('De weg tussen deze twee');
    const sentence = (await panel(page).locator('p').first().textContent()) ?? '';
    expect(sentence).toMatch(/^Van Stichting Aaland naar ROC Lutterzijde: via groep .+\.$/);
    expect(await status(page).textContent()).toContain(sentence);
    expect(await panel(page).locator('ol button').count()).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('from one that is chosen the way to another is chosen from a list', async () => {
    const { page } = await visit('#select=o1');
    await choice(page, 'Weg naar').selectOption({ label: 'Stichting Regge' });
    await expect.poll(() => chosen(page).textContent()).toBe('De weg tussen deze twee');
    expect(await panel(page).locator('p').first().textContent()).toMatch(/^Van Stichting Berkhoek naar Stichting Regge: via /);
    await page.context().close();
  });

  test('only its surroundings: fewer are on the map, and the keyboard keeps its place', async () => {
    const { page } = await visit('#select=g3');
    await choice(page, 'Op de kaart').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => status(page).textContent()).toMatch(/^Jaar 2021-2022\. Op de kaart: \d organisaties en 1 groep\.$/);
    expect(await choice(page, 'Op de kaart').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toContain('around=1');
    await page.context().close();
  });
});

describe('fingers and wheel without WebGL', () => {
  test('two fingers come nearer around the place between them, and the wheel around the pointer', async () => {
    const plain = await launchBrowser(['--disable-3d-apis']);
    try {
      const { page, wrong } = await visit('', { hasTouch: true }, 'page.html', plain);
      const stage = edition(page).locator('.map-stage');
      await stage.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const placeOf = async (key: string): Promise<{ x: number; y: number }> => {
        const box = await edition(page).locator(`.map-svg path[data-key=${key}]`).first().boundingBox();
        if (!box) throw new Error(`${key} is not on the map`);
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      };
      const [first, other] = [await placeOf('o4'), await placeOf('o9')];
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number, by = 0): Promise<unknown> =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints:
            type === 'touchEnd'
              ? []
              : [
                  { x: first.x - apart, y: first.y + by, id: 0 },
                  { x: first.x + apart, y: first.y + by, id: 1 },
                ],
        });
      await touch('touchStart', 30);
      for (const apart of [36, 48, 60]) await touch('touchMove', apart);
      await touch('touchMove', 60, 25);
      await touch('touchEnd', 0);
      const [now, far] = [await placeOf('o4'), await placeOf('o9')];
      // What lay between the fingers went along with them; all else is twice as far from it.
      expect(now.x).toBeCloseTo(first.x, -0.5);
      expect(now.y).toBeCloseTo(first.y + 25, -0.5);
      expect(Math.hypot(far.x - now.x, far.y - now.y) / Math.hypot(other.x - first.x, other.y - first.y)).toBeCloseTo(2, 1);
      await page.mouse.move(now.x, now.y);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, 200);
      await page.keyboard.up('Control');
      await expect.poll(async () => Math.abs((await placeOf('o9')).x - far.x)).toBeGreaterThan(5);
      expect((await placeOf('o4')).x).toBeCloseTo(now.x, -0.5);
      expect(wrong).toEqual([]);
    } finally {
      await plain.close();
    }
  });
});

describe('choosing several', () => {
  const drag = async (page: Page): Promise<void> => {
    const stage = edition(page).locator('.map-stage');
    await stage.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await stage.boundingBox();
    if (!box) throw new Error('no map');
    const at = (x: number, y: number): [number, number] => [box.x + box.width * x, box.y + box.height * y];
    await page.mouse.move(...at(0.05, 0.05));
    await page.mouse.down();
    for (const [x, y] of [
      [0.5, 0.03],
      [0.52, 0.5],
      [0.5, 0.97],
      [0.04, 0.96],
    ] as const)
      await page.mouse.move(...at(x, y), { steps: 4 });
    await page.mouse.up();
  };

  for (const flag of [null, '--disable-3d-apis'])
    test(`an outline drawn round them chooses them, in lists and charts as well (${flag ?? 'WebGL'})`, async () => {
      const by = flag === null ? browser : await launchBrowser([flag]);
      try {
        const { page, wrong } = await visit('', {}, 'page.html', by);
        await edition(page)
          .getByRole('button', { name: /^Een gebied kiezen/ })
          .click();
        expect(
          await edition(page)
            .getByRole('button', { name: /^Een gebied kiezen/ })
            .getAttribute('aria-pressed'),
        ).toBe('true');
        await drag(page);
        await expect.poll(() => chosen(page).textContent()).toMatch(/^\d\d gekozen$/);
        expect(
          await edition(page)
            .getByRole('button', { name: /^Een gebied kiezen/ })
            .getAttribute('aria-pressed'),
        ).toBe('false');
        const marked = await edition(page).locator('tr[aria-selected=true]').count();
        expect(await edition(page).locator('.row-box:checked').count()).toBe(marked);
        expect(marked).toBeGreaterThan(9);
        const all = await edition(page).locator('tr[data-key]:visible').count();
        await edition(page).getByRole('checkbox', { name: 'Lijsten en grafieken alleen van deze keuze' }).check();
        expect(await edition(page).locator('tr[data-key]:visible').count()).toBe(marked);
        await page.locator('#people-nl').scrollIntoViewIfNeeded();
        const bars = edition(page).locator('.chart-live .mark-rect path');
        await expect.poll(async () => [1, 2, 3, 4, 5, 6, 7].includes(await bars.count())).toBe(true);
        await edition(page).getByRole('button', { name: 'Alles weer tonen' }).click();
        await expect.poll(() => bars.count()).toBe(8);
        expect(await edition(page).locator('tr[data-key]:visible').count()).toBe(all);
        expect(wrong).toEqual([]);
        await page.context().close();
      } finally {
        if (by !== browser) await by.close();
      }
    });

  test('Shift and Enter adds what the keys are at, and Escape lets an outline go', async () => {
    const { page } = await visit('#select=o1');
    await edition(page).locator('.map-stage').focus();
    await page.keyboard.press('n');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => edition(page).locator('tr[aria-selected=true]').count()).toBe(2);
    await edition(page)
      .getByRole('button', { name: /^Een gebied kiezen/ })
      .press('Enter');
    await edition(page).locator('.map-stage').focus();
    await page.keyboard.press('Escape');
    expect(
      await edition(page)
        .getByRole('button', { name: /^Een gebied kiezen/ })
        .getAttribute('aria-pressed'),
    ).toBe('false');
    expect(await edition(page).locator('tr[aria-selected=true]').count()).toBe(2);
    await page.context().close();
  });

  test('the keys go along the lines of what is chosen, and a line tells what it is made of', async () => {
    const { page } = await visit('#view=organisations&select=o1');
    await edition(page).locator('.map-stage').focus();
    await page.keyboard.press('l');
    await expect.poll(() => status(page).textContent()).toMatch(/ en .*, \d+ mensen$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => panel(page).getByRole('heading', { name: 'In deze groepen' }).count()).toBe(1);
    expect(await panel(page).locator('.panel-fact').first().textContent()).toMatch(/: (\d+ mensen|1 persoon)$/);
    await page.context().close();
  });
});

describe('the records behind a line', () => {
  test('are named file by file, open by the keyboard, and go into the figures that are kept', async () => {
    const { page, wrong } = await visit('#view=membership&select=p3', { acceptDownloads: true });
    await edition(page).locator('.map-stage').focus();
    await page.keyboard.press('l');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen(page).textContent()).toMatch(/^Persoon 3/);
    const rows = panel(page).locator('details.panel-rows');
    expect(await rows.locator('li').first().isVisible()).toBe(false);
    await rows.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.locator('li').allTextContents()).toEqual(['leden.xlsx (Lidmaatschappen): regel 11']);
    expect(await rows.locator('summary').textContent()).toBe('De regel waar deze lijn op rust');

    // A line of an organisation rests on the rows of its people.
    const tie = unpackMap(payload.map).ties.find(({ kind, years }) => kind === 'affiliation' && (years['2021-2022']?.who?.length ?? 0) > 1);
    if (!tie) throw new Error('nobody is known to be behind a line');
    await page.evaluate((hash) => (location.hash = hash), `#select=${tie.key}`);
    await expect.poll(() => rows.locator('summary').textContent()).toMatch(/^De \d+ regels waar deze lijn op rust$/);
    expect(await rows.locator('li').first().textContent()).toMatch(/^leden\.xlsx \(Lidmaatschappen\): regels \d+/);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      edition(page).locator('.map-export').getByRole('button', { name: 'Lijnen (CSV)' }).click(),
    ]);
    const [head = '', ...lines] = readFileSync(await saved.path(), 'utf8').split('\n');
    expect(head).toContain('regels');
    expect(lines.some((line) => line.includes('leden.xlsx (Lidmaatschappen): '))).toBe(true);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('stand in no page that holds none', async () => {
    const { page } = await visit('#view=organisations&select=c1', {}, 'hostile.html');
    await expect.poll(() => chosen(page).textContent()).toContain(' en ');
    expect(await panel(page).locator('.panel-rows').count()).toBe(0);
    await page.context().close();
  });
});

describe('keeping the map', () => {
  async function save(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
    const [download] = await Promise.all([page.waitForEvent('download'), edition(page).getByRole('button', { name }).click()]);
    return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  for (const flag of [null, '--disable-3d-apis'])
    test(`as SVG, PNG and figures, within the page's policy (${flag ?? 'WebGL'})`, async () => {
      const by = flag === null ? browser : await launchBrowser([flag]);
      try {
        const { page, wrong } = await visit('#colour=community&select=o1', { acceptDownloads: true }, 'page.html', by);
        const svg = await save(page, 'Tekening (SVG)');
        expect(svg.file).toBe('kaart-netwerk-voorbeeld-2021-2022.svg');
        const drawing = svg.bytes.toString('utf8');
        for (const words of [
          'Netwerk Voorbeeld: het netwerk op de kaart, 2021-2022',
          'rekenen',
          'Gekozen: Stichting Berkhoek',
          'Hoe groter, hoe meer mensen.',
          'Bron: de gegevens van Netwerk Voorbeeld',
        ])
          expect(drawing).toContain(words);
        expect(drawing).not.toMatch(/https?:\/\/(?!www\.w3\.org\/)|data-key|<script|\shref=/);
        expect(
          await page.evaluate(
            (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
            drawing,
          ),
        ).toBe(0);
        const png = await save(page, 'Afbeelding (PNG)');
        expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
        expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1300);
        const print = await save(page, 'Om te drukken (PNG, 300 dpi)');
        // As many pixels more as dots to the inch, and the file says so: 11811 to the metre.
        expect(print.bytes.readUInt32BE(16) / png.bytes.readUInt32BE(16)).toBeCloseTo(300 / 192, 2);
        expect(print.bytes.subarray(37, 41).toString('latin1')).toBe('pHYs');
        expect(print.bytes.readUInt32BE(41)).toBe(11_811);
        expect(print.bytes.readUInt32BE(50)).toBe(crc32(print.bytes.subarray(37, 50)));
        expect(await edition(page).locator('.map-export-done').textContent()).toMatch(/-300-dpi\.png: op papier \d+ × \d+ cm$/);
        const points = await save(page, 'Cijfers van de punten (CSV)');
        const [head = '', ...rows] = points.bytes.toString('utf8').replace('\uFEFF', '').trim().split('\n');
        expect(head).toBe('naam;wat;sector of soort;kring;mensen;andere organisaties;mensen met contacten erbuiten');
        expect(rows).toHaveLength(nodes.filter((node) => node.kind !== 'person' && node.years['2021-2022']).length);
        const lines = await save(page, 'Cijfers van de lijnen (CSV)');
        expect(lines.bytes.toString('utf8').split('\n').length).toBeGreaterThan(80);
        expect(await edition(page).locator('.map-export-done').textContent()).toBe(
          'Bewaard als kaart-netwerk-voorbeeld-2021-2022-lijnen.csv',
        );
        expect(wrong).toEqual([]);
        await page.context().close();
      } finally {
        if (by !== browser) await by.close();
      }
    });

  test('a hostile name stays text in every file, and no formula in a spreadsheet', async () => {
    const { page, wrong } = await visit('#select=o0', { acceptDownloads: true }, 'hostile.html');
    const drawing = (await save(page, 'Tekening (SVG)')).bytes.toString('utf8');
    expect(drawing).not.toContain('<img');
    expect(drawing).toContain('&lt;img src=x');
    const points = (await save(page, 'Cijfers van de punten (CSV)')).bytes.toString('utf8');
    expect(points).toContain(`"'=HYPERLINK(""x"")`);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

describe('a walk through the map', () => {
  test('goes on and back by mouse and by keyboard, shows each step, and leaving it brings back what was there', async () => {
    const { page, wrong } = await visit('#select=o1');
    const start = edition(page).getByRole('button', { name: 'Rondleiding' });
    await start.click();
    const walk = edition(page).locator('.map-story');
    expect(await walk.locator('.story-count').textContent()).toBe('Stap 1 van 2');
    expect(await walk.locator('h3').evaluate((heading) => heading === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await walk.locator('h3').textContent()).toBe('Kringen');
    expect(await choice(page, 'Kleur').inputValue()).toBe('community');
    await walk.getByRole('button', { name: 'Vorige stap' }).click();
    expect(await choice(page, 'Kleur').inputValue()).toBe('category');
    await page.keyboard.press('Escape');
    expect(await walk.isVisible()).toBe(false);
    expect(await start.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await chosen(page).textContent()).toBe('Stichting Berkhoek');
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

describe('the map for everybody', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing in ${colorScheme}: circles, changes, several chosen, a walk, without WebGL`, async () => {
      const plain = await launchBrowser(['--disable-3d-apis']);
      try {
        for (const [hash, by] of [
          ['#colour=community&changes=1', browser],
          ['#select=o1+g2&lang=en', browser],
          ['#select=o1+o2+o3+g4&only=1&around=1', browser],
          ['#view=organisations&select=c1', plain],
        ] as const) {
          const { page } = await visit(hash, { colorScheme }, 'page.html', by);
          await edition(page)
            .getByRole('button', { name: /^(Rondleiding|Walk)/ })
            .click();
          await page.evaluate(axe);
          const found = await page.evaluate(async () => {
            const { violations } = await (
              window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
            ).axe.run();
            return violations.map(({ id, nodes: bad }) => `${id}: ${bad.map((node) => node.html.slice(0, 160)).join(' | ')}`);
          });
          expect([hash, found]).toEqual([hash, []]);
          await page.context().close();
        }
      } finally {
        await plain.close();
      }
    });

  test('nothing runs off the side at 320 pixels, with all that may stand there', async () => {
    const { page } = await visit('#colour=community&select=o1+g2&changes=1&only=1', { viewport: { width: 320, height: 700 } });
    await edition(page).getByRole('button', { name: 'Rondleiding' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  });

  test('without a wish for stillness the map moves, and ends where it would have stood', async () => {
    const { page, wrong } = await visit('', { reducedMotion: 'no-preference' });
    await edition(page).getByRole('button', { name: 'Een jaar eerder' }).click();
    await edition(page).getByRole('button', { name: 'Inzoomen' }).click();
    await page.waitForTimeout(600);
    expect(await status(page).textContent()).toMatch(/^Jaar 2020-2021\./);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
