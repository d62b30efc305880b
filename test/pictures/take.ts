import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
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
];

type Take = (name: string, picture: Buffer) => Promise<void>;

/** Without WebGL: the map is looked at elsewhere, and would be drawn before anything else. */
export const launchPictures = (): Promise<Browser> => launchBrowser(['--disable-webgl', '--disable-webgl2', '--disable-3d-apis']);

/** Pictures of the made network’s report, half size: each as it is taken here and now. */
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

/** Views that one opened page shows, one after the other. */
function byPage(): View[][] {
  const groups = new Map<string, View[]>();
  for (const view of views) {
    const key = JSON.stringify([view.width, view.scheme, view.print]);
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  return [...groups.values()];
}

async function picturesOf(browser: Browser, address: string, group: readonly View[], take: Take): Promise<void> {
  const [first] = group;
  if (first === undefined) return;
  const { width, scheme, print } = first;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    deviceScaleFactor: 0.5,
    colorScheme: scheme ?? 'light',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('html[data-script]');
    if (print === true) await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const { name, of } of group) {
      await settle(page, of, print === true);
      await take(name, await page.locator(of).screenshot({ animations: 'disabled', caret: 'hide' }));
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
  await page.waitForTimeout(250);
}
