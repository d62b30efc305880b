import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  analyse,
  defaultThresholds,
  disclose,
  openRecords,
  ownKey,
  pageAssets,
  renderOrganisation,
  renderPdf,
  renderReport,
} from '../src/index.ts';
import { launchBrowser } from '../test/browser/chromium.ts';

/** `npm run picture` takes the pictures of the sample's report, of an organisation's page and of the report on paper that stand in the README. */
const sample = fileURLToPath(new URL('../data/sample', import.meta.url));
const picture = (name: string): string => fileURLToPath(new URL(`../reports/${name}.png`, import.meta.url));

const open = await openRecords([sample]);
const analysis = await analyse(open, { day: '2026-11-22' });
const page = await renderReport(disclose(analysis, 'board', defaultThresholds(open.project)), await pageAssets());
const to = { organisation: 'B01' };
const own = ownKey(analysis, to, defaultThresholds(open.project));
if (own === null) throw new Error('the sample has no B01');
const organisation = await renderOrganisation(disclose(analysis, to, defaultThresholds(open.project)), own);
const pdf = await renderPdf(disclose(analysis, 'board', defaultThresholds(open.project)));
await open.close();

const folder = await mkdtemp(join(tmpdir(), 'grensganger-'));
const browser = await launchBrowser();
try {
  await writeFile(join(folder, 'index.html'), page);
  const tab = await browser.newPage({ viewport: { width: 1360, height: 2040 } });
  await tab.goto(pathToFileURL(join(folder, 'index.html')).href);
  await tab.locator('.edition:not([hidden]) canvas').first().waitFor();
  await tab.waitForTimeout(1500);
  await tab.screenshot({ path: picture('sample') });
  await writeFile(join(folder, 'organisation.html'), organisation);
  await tab.setViewportSize({ width: 1100, height: 1500 });
  await tab.goto(pathToFileURL(join(folder, 'organisation.html')).href);
  await tab.screenshot({ path: picture('organisation') });
  const sheets = await sheetsOf(pdf, folder, [1, 6]);
  // On a page of its own: that of the report allows no style but its own.
  const desk = await browser.newPage({ viewport: { width: 1240, height: 875 } });
  await desk.setContent(
    `<body style="margin:0;padding:24px;display:flex;gap:24px;background:#d5dae0">${sheets
      .map((sheet) => `<img style="width:584px;box-shadow:0 1px 6px #0004" src="data:image/png;base64,${sheet}">`)
      .join('')}</body>`,
  );
  // The upper part of each sheet: below it there is little but white.
  await desk.screenshot({ path: picture('paper'), clip: { x: 0, y: 0, width: 1240, height: 620 } });
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

/** Some pages of a PDF as PNG, in base64: by Poppler's `pdftoppm`, which only who takes these pictures needs. */
async function sheetsOf(bytes: Uint8Array, within: string, pages: readonly number[]): Promise<string[]> {
  const file = join(within, 'report.pdf');
  await writeFile(file, bytes);
  const sheets: string[] = [];
  for (const page of pages) {
    const at = join(within, `sheet-${page}`);
    const made = spawnSync('pdftoppm', ['-r', '100', '-png', '-singlefile', '-f', String(page), '-l', String(page), file, at], {
      encoding: 'utf8',
    });
    if (made.status !== 0)
      throw new Error(`pdftoppm makes no picture of the PDF; install poppler-utils. ${made.stderr ?? made.error?.message ?? ''}`);
    sheets.push((await readFile(`${at}.png`)).toString('base64'));
  }
  return sheets;
}
