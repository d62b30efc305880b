import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { disclose } from '../../src/disclosure/index.ts';
import { renderReport } from '../../src/report/render-report.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { buildScript } from '../client/demo.ts';
import { madeAnalysis } from '../report/fixture.ts';

interface View {
  readonly name: string;
  readonly of: string;
  readonly width: number;
  readonly scheme?: 'dark';
  readonly print?: true;
}

const figure = (id: string, more: Partial<View> = {}): View => ({ name: id, of: `#figure-${id}-nl`, width: 1280, ...more });

/** What is compared: each kind of chart, the first section, tables and verdicts; on a wide screen and a phone, in the dark and on paper. */
export const views: readonly View[] = [
  { name: 'masthead', of: '#nl .masthead', width: 1280 },
  { name: 'in-short', of: '#in-short-nl', width: 1280 },
  { name: 'in-short-dark', of: '#in-short-nl', width: 1280, scheme: 'dark' },
  { name: 'in-short-phone', of: '#in-short-nl', width: 375 },
  { name: 'in-short-print', of: '#in-short-nl', width: 780, print: true },
  { name: 'what-if', of: '#what-if-nl', width: 1280 },
  figure('crossing-by-chance'),
  figure('crossing-by-year'),
  figure('sector-matrix'),
  figure('organisation-matrix'),
  figure('organisation-matrix', { name: 'organisation-matrix-dark', scheme: 'dark' }),
  figure('roles'),
  figure('group-lives'),
  figure('organisation-years'),
  figure('organisation-years', { name: 'organisation-years-phone', width: 375 }),
  figure('product-reach'),
  figure('money-flow'),
  figure('spending-by-year'),
  figure('hours-by-group', { name: 'hours-by-group-print', width: 780, print: true }),
  figure('exchange-matrix'),
  figure('ties-by-single-group'),
  figure('money-flow', { name: 'money-flow-english', of: '#figure-money-flow-en' }),
  figure('crossing-by-chance', { name: 'crossing-by-chance-english', of: '#figure-crossing-by-chance-en' }),
  { name: 'in-short-english', of: '#in-short-en', width: 1280 },
];

const languageOf = ({ of }: View): 'nl' | 'en' => (/^#en\b|-en$/.test(of) ? 'en' : 'nl');

type Take = (name: string, picture: Buffer) => Promise<void>;

/** Without WebGL: the map is looked at elsewhere, and would be drawn before anything else. */
export const launchPictures = (): Promise<Browser> => launchBrowser(['--disable-webgl', '--disable-webgl2', '--disable-3d-apis']);

/** Pictures of the made network’s report, each as it is taken here and now. */
export async function takePictures(browser: Browser, take: Take): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  try {
    const file = join(folder, 'index.html');
    await writeFile(file, await renderReport(disclose(madeAnalysis(), 'internal'), { script: await buildScript() }));
    for (const group of byPage()) await picturesOf(browser, pathToFileURL(file).href, group, take);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const still = { animations: 'disabled', caret: 'hide' } as const;

/** Half size: the same shapes in a quarter of the bytes. */
const looks = ({ width, scheme }: View): BrowserContextOptions => ({
  viewport: { width, height: 900 },
  deviceScaleFactor: 0.5,
  colorScheme: scheme ?? 'light',
  reducedMotion: 'reduce',
});

/** A picture of each figure as it is drawn, and another once something of it was changed. */
export async function takeChanged(
  browser: Browser,
  changes: readonly (readonly [id: string, change: (svg: SVGElement) => void])[],
  take: (index: number, before: Buffer, after: Buffer) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  const context = await browser.newContext(looks({ name: '', of: '', width: 1280 }));
  try {
    const file = join(folder, 'index.html');
    await writeFile(file, await renderReport(disclose(madeAnalysis(), 'internal'), { script: await buildScript() }));
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('html[data-script]');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const [index, [id, change]] of changes.entries()) {
      const of = `#figure-${id}-nl`;
      await settle(page, of, false);
      const figure = page.locator(of);
      const drawing = page.locator(`${of} .chart-live svg`);
      const kept = await drawing.evaluate((svg) => svg.outerHTML);
      const before = await figure.screenshot(still);
      await drawing.evaluate(change);
      await take(index, before, await figure.screenshot(still));
      await drawing.evaluate((svg, whole) => {
        svg.outerHTML = whole;
      }, kept);
    }
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Views that one opened page shows, one after the other. */
function byPage(): View[][] {
  const groups = new Map<string, View[]>();
  for (const view of views) {
    const key = JSON.stringify([view.width, view.scheme, view.print, languageOf(view)]);
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  return [...groups.values()];
}

async function picturesOf(browser: Browser, address: string, group: readonly View[], take: Take): Promise<void> {
  const [first] = group;
  if (first === undefined) return;
  const { print } = first;
  const context = await browser.newContext(looks(first));
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('html[data-script]');
    if (languageOf(first) === 'en') {
      await page.locator('#nl [data-language=en]').click();
      await page.locator('#en [data-map][data-live]').waitFor();
      // Where the button was, something else may lie now, and look pointed at.
      await page.mouse.move(0, 0);
    }
    if (print === true) await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const { name, of } of group) {
      await settle(page, of, print === true);
      await take(name, await page.locator(of).screenshot(still));
    }
  } finally {
    await context.close();
  }
}

/** A chart is drawn anew as it comes near the window. */
async function settle(page: Page, of: string, print: boolean): Promise<void> {
  const element = page.locator(of);
  await element.scrollIntoViewIfNeeded();
  if (!print && of.startsWith('#figure-')) await page.waitForSelector(`${of}[data-live]`);
  await inPlace(page, of);
  await onWholePixels(page, of);
}

/**
 * Waits until a figure stays where it is. What stands above it is drawn meanwhile: the map of an edition that was only just switched to is made
 * then, and a picture taken at that moment shows what lay where the figure had been.
 */
const inPlace = (page: Page, of: string): Promise<void> =>
  page.locator(of).evaluate(async (element) => {
    let [before, same] = ['', 0];
    for (let tries = 0; tries < 200 && same < 5; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const { top, height } = element.getBoundingClientRect();
      const now = `${top + scrollY} ${height}`;
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });

/**
 * At half size a figure that begins on an odd pixel is drawn half a pixel lower, and every edge in it looks otherwise. Where it begins hangs
 * on all that stands above it, so a word that became longer elsewhere would change its picture.
 */
async function onWholePixels(page: Page, of: string): Promise<void> {
  await page.locator(of).evaluate((element) => {
    document.body.style.paddingTop = '';
    const top = element.getBoundingClientRect().top + scrollY;
    document.body.style.paddingTop = `${Math.ceil(top / 2) * 2 - top}px`;
    const place = element.getBoundingClientRect().top + scrollY - 40;
    scrollTo({ top: Math.max(0, Math.round(place / 2) * 2), behavior: 'instant' });
  });
}
