import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { analyse, defaultThresholds, disclose, openRecords, ownKey, pageAssets, renderOrganisation, renderReport } from '../src/index.ts';
import { launchBrowser } from '../test/browser/chromium.ts';

/** `npm run picture` takes the pictures of the sample's report and of an organisation's page that stand in the README. */
const sample = fileURLToPath(new URL('../data/sample', import.meta.url));
const picture = (name: string): string => fileURLToPath(new URL(`../reports/${name}.png`, import.meta.url));

const open = await openRecords([sample]);
const analysis = await analyse(open, { day: '2026-11-22' });
const page = await renderReport(disclose(analysis, 'board', defaultThresholds(open.project)), await pageAssets());
const to = { organisation: 'B01' };
const own = ownKey(analysis, to, defaultThresholds(open.project));
if (own === null) throw new Error('the sample has no B01');
const organisation = await renderOrganisation(disclose(analysis, to, defaultThresholds(open.project)), own);
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
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
