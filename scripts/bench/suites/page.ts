import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { build } from 'vite';
import { same } from '../../../src/i18n/text.ts';
import { packMap } from '../../../src/report/pack-map.ts';
import type { MapNode, MapPayload, MapTie } from '../../../src/report/payload.ts';
import { buildScript, makePage, makePayload } from '../../../test/client/demo.ts';
import { browserArguments, findBrowser } from '../../find-browser.mjs';
import type { Bench, Suite } from '../suite.ts';

/*
 * The map of 2,000 organisations and groups and 10,000 lines, without a graphics card: how long until something can be read and until the
 * map can be worked, and what each movement of the pointer, each step of zooming and each choice costs in processor time of the whole
 * browser. Beside ours: the same graph in Sigma as its own example of reducers draws it, and our map as SVG, as where there is no WebGL.
 */
const usual = 2000;
const moves = 120;
const year = '2024';

function madeMap(size: number): MapPayload {
  const generator = xoroshiro128plus(7);
  const unit = (): number => uniformFloat64(generator);
  const below = (bound: number): number => Math.floor(unit() * bound);
  const organisations = Math.round(size / 5);
  const nodes = Array.from({ length: size }, (_, i): MapNode => {
    const organisation = i < organisations;
    const [angle, away] = [unit() * 2 * Math.PI, Math.sqrt(unit())];
    const name = organisation ? `Stichting ${i + 1}` : `Groep ${i - organisations + 1}`;
    return {
      key: `${organisation ? 'o' : 'g'}${organisation ? i : i - organisations}`,
      kind: organisation ? 'organisation' : 'group',
      label: same(name),
      short: same(name),
      category: organisation ? (['po', 'vo', 'mbo'][i % 3] ?? 'po') : (['plg', 'expert'][i % 2] ?? 'plg'),
      community: String(1 + (i % 6)),
      x: Math.cos(angle) * away,
      y: Math.sin(angle) * away,
      years: { 2023: { persons: 1 + below(30) }, [year]: { persons: 1 + below(30) } },
    };
  });
  const pairs = new Set<string>();
  while (pairs.size < size * 5) pairs.add(`${below(organisations)} ${organisations + below(size - organisations)}`);
  const ties = [...pairs].map((pair, i): MapTie => {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    const persons = 1 + below(6);
    return {
      key: `a${i + 1}`,
      kind: 'affiliation',
      source: nodes[a]?.key ?? '',
      target: nodes[b]?.key ?? '',
      years: { 2023: { persons }, [year]: { persons } },
    };
  });
  const category = (id: string, kind: 'organisation' | 'group', colour: string) => ({ id, kind, colour, label: same(id) });
  return {
    years: ['2023', year].map((id) => ({ id, label: same(id) })),
    nodes,
    ties,
    categories: [
      category('po', 'organisation', '#1d63ad'),
      category('vo', 'organisation', '#4a8cc9'),
      category('mbo', 'organisation', '#00796b'),
      category('plg', 'group', '#b4500b'),
      category('expert', 'group', '#7a2b12'),
    ],
    communities: [],
    story: [],
    left: null,
  };
}

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
      nodes: map.nodes.map(({ key, label, x, y, years }) => ({
        key,
        label: label.nl,
        x,
        y,
        size: 3 + Math.sqrt(years[year]?.persons ?? 1),
      })),
      ties: map.ties.map(({ key, source, target }) => ({ key, source, target })),
    };
    return `<!doctype html><meta charset="utf-8"><title>Sigma</title><style>#stage{width:900px;height:640px}</style><div id="stage"></div><script type="application/json" id="graph">${JSON.stringify(graph)}</script><script>${script}</script>`;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

interface Measured {
  readonly paint: number;
  readonly usable: number;
  readonly hover: number;
  readonly zoom: number;
  readonly choose: number;
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

async function measure(executablePath: string, file: string, stage: string, flags: readonly string[]): Promise<Measured> {
  const browser = await chromium.launch({ executablePath, args: [...browserArguments, ...flags] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const start = Date.now();
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('html[data-script]', { timeout: 60_000 });
    await page.locator(stage).first().waitFor();
    await settled(page);
    const usable = Date.now() - start;
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
    const target = page.locator(stage).first();
    await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await target.boundingBox();
    if (!box) throw new Error('there is no map to point at');
    const at = (i: number): readonly [number, number] => [
      box.x + box.width * (0.5 + 0.3 * Math.cos(i * 2.4) * Math.sqrt(i / moves)),
      box.y + box.height * (0.5 + 0.3 * Math.sin(i * 2.4) * Math.sqrt(i / moves)),
    ];
    const cost = async (times: number, act: (i: number) => Promise<unknown>): Promise<number> => {
      await settled(page);
      const before = await spent(browser);
      for (let i = 0; i < times; i += 1) {
        await act(i);
        await settled(page);
      }
      return ((await spent(browser)) - before) / times;
    };
    const nothing = await cost(60, async () => undefined);
    const hover = (await cost(moves, (i) => page.mouse.move(...at(i)))) - nothing;
    const choose = (await cost(30, (i) => page.mouse.click(...at(i * 3)))) - nothing;
    await page.mouse.move(...at(0));
    await page.keyboard.down('Control');
    const zoom = (await cost(30, (i) => page.mouse.wheel(0, i % 10 < 5 ? -60 : 60))) - nothing;
    await page.keyboard.up('Control');
    return { paint: paint / 1000, usable: usable / 1000, hover, zoom, choose };
  } finally {
    await browser.close();
  }
}

async function run(bench: Bench): Promise<void> {
  const executablePath = await findBrowser();
  if (executablePath === null) return bench.fail('page: no Chromium, Chrome or Edge was found (CHROMIUM_PATH names one)');
  const script = await buildScript();
  const folder = mkdtempSync(join(tmpdir(), 'bench-map-'));
  try {
    for (const size of bench.sizes([usual])) {
      const map = madeMap(size);
      const [ours, peer] = [join(folder, 'ours.html'), join(folder, 'sigma.html')];
      writeFileSync(ours, makePage({ ...makePayload(), focus: year, map: packMap(map) }, script));
      writeFileSync(peer, await peerPage(map));
      const best = (all: readonly Measured[], of: keyof Measured): number => Math.min(...all.map((each) => each[of]));
      const found = { ours: [] as Measured[], sigma: [] as Measured[], svg: [] as Measured[] };
      for (let turn = 0; turn < bench.turns; turn += 1) {
        found.ours.push(await measure(executablePath, ours, '.map-stage canvas', []));
        found.sigma.push(await measure(executablePath, peer, '#stage canvas', []));
        found.svg.push(await measure(executablePath, ours, '.map-stage svg', ['--disable-3d-apis']));
      }
      const on = `${size.toLocaleString('en')} marks, ${(size * 5).toLocaleString('en')} lines`;
      const line = (step: string, of: keyof Measured): void => {
        bench.line({
          suite: 'page',
          on,
          step,
          unit: 's',
          ours: best(found.ours, of),
          peers: [
            { name: 'Sigma with reducers', value: best(found.sigma, of) },
            { name: 'ours as SVG', value: best(found.svg, of) },
          ],
        });
      };
      line('until something can be read, by the clock', 'paint');
      line('until the map can be worked, by the clock', 'usable');
      line('a movement of the pointer', 'hover');
      line('a step of zooming', 'zoom');
      line('a choice', 'choose');
      const target = (what: string, of: keyof Measured, most: number): void =>
        bench.target({
          what: `page ${on}: ${what}`,
          wanted: `under ${most} s`,
          found: best(found.ours, of),
          reached: best(found.ours, of) < most,
        });
      target('until something can be read', 'paint', 1);
      target('until the map can be worked', 'usable', 2);
      const ratio = best(found.sigma, 'hover') / best(found.ours, 'hover');
      bench.target({
        what: `page ${on}: a movement of the pointer beside Sigma with reducers`,
        wanted: 'no dearer',
        found: `${ratio.toFixed(1)}× cheaper`,
        reached: ratio >= 1,
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return undefined;
}

export const suite: Suite = {
  id: 'page',
  about: 'the report page: the map of 2,000 marks and 10,000 lines, in a browser without a graphics card',
  run,
};
