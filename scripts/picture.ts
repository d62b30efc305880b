import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { analyse, defaultThresholds, disclose, openRecords, pageAssets, renderReport } from '../src/index.ts';
import { launchBrowser } from '../test/browser/chromium.ts';

/** `npm run picture` takes the picture of the sample's report that stands in the README. */
const sample = fileURLToPath(new URL('../data/sample', import.meta.url));
const picture = fileURLToPath(new URL('../reports/sample.png', import.meta.url));

const open = await openRecords([sample]);
const analysis = await analyse(open, { day: '2026-11-22' });
const page = await renderReport(disclose(analysis, 'board', defaultThresholds(open.project)), await pageAssets());
await open.close();

const folder = await mkdtemp(join(tmpdir(), 'grensganger-'));
const browser = await launchBrowser();
try {
  await writeFile(join(folder, 'index.html'), page);
  const tab = await browser.newPage({ viewport: { width: 1360, height: 2040 } });
  await tab.goto(pathToFileURL(join(folder, 'index.html')).href);
  await tab.locator('.edition:not([hidden]) canvas').first().waitFor();
  await tab.waitForTimeout(1500);
  await tab.screenshot({ path: picture });
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
