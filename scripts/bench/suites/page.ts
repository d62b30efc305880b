import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { build } from 'vite';
import { packMap } from '../../../src/report/pack-map.ts';
import type { MapPayload } from '../../../src/report/payload.ts';
import { buildScript, makePage, makePayload } from '../../../test/client/demo.ts';
import { madeMap, madeYear } from '../../../test/client/made-map.ts';
import { browserArguments, findBrowser } from '../../find-browser.mjs';
import type { Bench, Line, Suite } from '../suite.ts';

/*
 * The report's page in a browser without a graphics card. Of a map of 2,000 organisations and groups and 10,000 lines: how long until something
 * can be read and until the map can be worked, and what each movement of the pointer, choice, step of zooming, year, outline and search costs
 * in processor time of the whole browser; beside the same graph in Sigma, as its own example of reducers draws it. Of the sample's own report,
 * as the command makes it for programme leaders: its size, and the same two times.
 */
const usual = 2000;
const root = fileURLToPath(new URL('../../../', import.meta.url));

async function peerPage(map: MapPayload): Promise<string> {
  const entry = fileURLToPath(new URL('../peers/sigma-page.mjs', import.meta.url));
  const out = mkdtempSync(join(tmpdir(), 'bench-page-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { outDir: out, minify: true, lib: { entry, formats: ['iife'], name: 'peer', fileName: () => 'peer.js' } },
    });
    const script = readFileSync(join(out, 'peer.js'), 'utf8');
    const graph = {
      years: map.years.map(({ id }) => id),
      nodes: map.nodes.map(({ key, label, x, y, years }) => ({
        key,
        label: label.nl,
        x,
        y,
        sizes: map.years.map(({ id }) => 3 + Math.sqrt(years[id]?.persons ?? 1)),
      })),
      ties: map.ties.map(({ key, source, target }) => ({ key, source, target })),
    };
    return `<!doctype html><meta charset="utf-8"><title>Sigma</title><style>.map-stage{width:900px;height:640px}</style><label>Year <input class="year" type="range" min="0" max="${graph.years.length - 1}" value="${graph.years.length - 1}"></label><div class="map-stage"></div><script type="application/json" id="graph">${JSON.stringify(graph)}</script><script>${script}</script>`;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Seconds: the first two by the clock, the rest of a processor. What a page does not have is not there. */
interface Measured {
  readonly paint: number;
  readonly usable: number;
  readonly hover?: number;
  readonly choose?: number;
  readonly zoom?: number;
  readonly year?: number;
  readonly lasso?: number;
  readonly search?: number;
}

/** Processor seconds of every process of the browser so far: drawing without a graphics card is done beside the page. */
async function spent(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** As long as a map that was moved takes to come to rest, with a margin. */
const rest = (page: Page): Promise<void> => page.waitForTimeout(400);

/** Opens a page in a browser of its own, and gives what it cost to be read and to be worked. */
async function opened<T>(
  executablePath: string,
  file: string,
  work: (page: Page, browser: Browser, times: { paint: number; usable: number }) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    // A browser's first page waits for its own start.
    await page.goto('about:blank');
    const start = Date.now();
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('html[data-script]');
    await page.locator('.map-stage').first().waitFor();
    await settled(page);
    const usable = Date.now() - start;
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
    return await work(page, browser, { paint: paint / 1000, usable: usable / 1000 });
  } finally {
    await browser.close();
  }
}

const worked = (executablePath: string, file: string): Promise<Measured> =>
  opened(executablePath, file, async (page, browser, times): Promise<Measured> => {
    const stage = page.locator('.map-stage').first();
    await stage.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await stage.boundingBox();
    if (!box) throw new Error('there is no map to point at');
    const at = (i: number): readonly [number, number] => [
      box.x + box.width * (0.5 + 0.3 * Math.cos(i * 2.4) * Math.sqrt((i % 60) / 60)),
      box.y + box.height * (0.5 + 0.3 * Math.sin(i * 2.4) * Math.sqrt((i % 60) / 60)),
    ];
    const cost = async (times: number, act: (i: number) => Promise<unknown>): Promise<number> => {
      await rest(page);
      const before = await spent(browser);
      for (let i = 0; i < times; i += 1) {
        await act(i);
        await settled(page);
      }
      await rest(page);
      return (await spent(browser)) - before;
    };
    const idle = (await cost(30, async () => undefined)) / 30;
    const each = async (times: number, act: (i: number) => Promise<unknown>): Promise<number> => (await cost(times, act)) / times - idle;
    const hover = await each(60, (i) => page.mouse.move(...at(i)));
    const choose = await each(20, (i) => page.mouse.click(...at(i * 3)));
    await page.mouse.move(...at(0));
    await page.keyboard.down('Control');
    const zoom = await each(20, (i) => page.mouse.wheel(0, i % 10 < 5 ? -60 : 60));
    await page.keyboard.up('Control');
    const slider = page.locator('.map-years input, input.year').first();
    const year = await each(10, (i) => slide(slider, i % 2));
    const lassoButton = page.locator('.map-zoom button').nth(3);
    const ours = (await lassoButton.count()) > 0;
    if (!ours) return { ...times, hover, choose, zoom, year };
    const lasso = await each(5, async (i) => {
      await lassoButton.click();
      await page.mouse.move(...at(i));
      await page.mouse.down();
      for (const [x, y] of [
        [80, 0],
        [80, 80],
        [0, 80],
      ] as const)
        await page.mouse.move(at(i)[0] + x, at(i)[1] + y);
      await page.mouse.up();
    });
    const field = page.locator('.map-search input').first();
    const search = await each(10, async (i) => {
      await field.fill(`Groep 1${i}`);
      await field.press('Enter');
    });
    return { ...times, hover, choose, zoom, year, lasso, search };
  });

const slide = (slider: Locator, place: number): Promise<void> =>
  slider.evaluate((element, value) => {
    if (element instanceof HTMLInputElement) element.value = String(value);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, place);

/** The sample's report as the command makes it. */
function sampleReport(folder: string): string {
  const { stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/main.js'), 'report', join(root, 'data/sample'), '--audience', 'internal', '--out', folder],
    { encoding: 'utf8', timeout: 120_000 },
  );
  // The sample has rows that are refused, and the command says so by its status: what counts is the page.
  const page = join(folder, 'index.html');
  if (!existsSync(page)) throw new Error(`the sample's report was not made: ${stderr}`);
  return page;
}

async function run(bench: Bench): Promise<void> {
  const executablePath = await findBrowser();
  if (executablePath === null) return bench.fail('page: no Chromium, Chrome or Edge was found (CHROMIUM_PATH names one)');
  const folder = mkdtempSync(join(tmpdir(), 'bench-map-'));
  try {
    await ofSample(bench, executablePath, sampleReport(folder));
    const script = await buildScript();
    for (const size of bench.sizes([usual])) {
      const map = madeMap(size);
      const [ours, peer] = [join(folder, 'ours.html'), join(folder, 'sigma.html')];
      writeFileSync(ours, makePage({ ...makePayload(), focus: madeYear, map: packMap(map) }, script));
      writeFileSync(peer, await peerPage(map));
      await ofMap(bench, executablePath, `${size.toLocaleString('en')} marks, ${(size * 5).toLocaleString('en')} lines`, ours, peer);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return undefined;
}

const least = (all: readonly Measured[], of: keyof Measured): number | null => {
  const found = all.flatMap((each) => each[of] ?? []);
  return found.length === 0 ? null : Math.min(...found);
};

function under(bench: Bench, what: string, most: number, unit: Line['unit'], found: number | null): void {
  bench.target({ what: `page ${what}`, wanted: `under ${most} ${unit}`, found: found ?? '–', reached: found !== null && found < most });
}

async function ofSample(bench: Bench, executablePath: string, file: string): Promise<void> {
  const found: Measured[] = [];
  for (let turn = 0; turn < bench.turns; turn += 1) found.push(await opened(executablePath, file, async (_page, _browser, times) => times));
  const on = 'the sample’s report';
  const line = (step: string, unit: Line['unit'], ours: number | null): void =>
    bench.line({ suite: 'page', on, step, unit, ours, peers: [] });
  const size = statSync(file).size / 1e6;
  line('the whole page, in one file', 'MB', size);
  line('until something can be read, by the clock', 's', least(found, 'paint'));
  line('until the map can be worked, by the clock', 's', least(found, 'usable'));
  under(bench, `${on}: its size`, 1.5, 'MB', size);
  under(bench, `${on}: until something can be read`, 1, 's', least(found, 'paint'));
  under(bench, `${on}: until the map can be worked`, 2, 's', least(found, 'usable'));
}

const steps = {
  paint: 'until something can be read, by the clock',
  usable: 'until the map can be worked, by the clock',
  hover: 'a movement of the pointer',
  choose: 'a choice',
  zoom: 'a step of zooming',
  year: 'another year',
  lasso: 'an outline drawn round some',
  search: 'a search, and what it finds chosen',
} as const;

async function ofMap(bench: Bench, executablePath: string, on: string, ours: string, peer: string): Promise<void> {
  const found = { ours: [] as Measured[], sigma: [] as Measured[] };
  for (let turn = 0; turn < bench.turns; turn += 1) {
    found.ours.push(await worked(executablePath, ours));
    found.sigma.push(await worked(executablePath, peer));
  }
  for (const of of ['paint', 'usable', 'hover', 'choose', 'zoom', 'year', 'lasso', 'search'] as const) {
    const peers = [{ name: 'Sigma with reducers', value: least(found.sigma, of) ?? '–' }];
    bench.line({ suite: 'page', on, step: steps[of], unit: 's', ours: least(found.ours, of), peers });
  }
  under(bench, `${on}: until something can be read`, 1, 's', least(found.ours, 'paint'));
  under(bench, `${on}: until the map can be worked`, 2, 's', least(found.ours, 'usable'));
  for (const of of ['hover', 'choose', 'zoom', 'year'] as const) {
    const ratio = (least(found.sigma, of) ?? 0) / (least(found.ours, of) ?? Infinity);
    bench.target({
      what: `page ${on}: ${steps[of]} beside Sigma with reducers`,
      wanted: 'no dearer',
      found: `${ratio.toFixed(1)}× cheaper`,
      reached: ratio >= 1,
    });
  }
}

export const suite: Suite = {
  id: 'page',
  about: 'the report page: the sample’s, and a map of 2,000 marks and 10,000 lines, in a browser without a graphics card',
  run,
};
