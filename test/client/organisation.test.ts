import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disclose, ownKey } from '../../src/disclosure/index.ts';
import { renderOrganisation } from '../../src/report/render-organisation.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { madeAnalysis } from '../report/fixture.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const hostile = '"><img src=x onerror="globalThis.pwned = 1"><script>globalThis.pwned = 2</script>';

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'client-organisation-'));
  const to = { organisation: 'ORG-100' };
  const made = madeAnalysis();
  const turned = {
    ...made,
    organisations: made.organisations.map((each) => ({ ...each, name: `${hostile} ${each.id}` })),
    groups: made.groups.map((each) => ({ ...each, name: hostile })),
  };
  for (const [name, analysis] of [
    ['made', made],
    ['turned', turned],
  ] as const) {
    const key = ownKey(analysis, to);
    if (key === null) throw new Error('the organisation is not there');
    writeFileSync(join(folder, `${name}.html`), await renderOrganisation(disclose(analysis, to), key));
  }
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(file: string, colorScheme: 'light' | 'dark' = 'light', width = 1280) {
  const page = await (await browser.newContext({ viewport: { width, height: 900 }, colorScheme })).newPage();
  const wrong: string[] = [];
  const address = pathToFileURL(join(folder, file)).href;
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => wrong.push(message.text()));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) wrong.push(request.url());
  });
  await page.goto(address);
  return { page, wrong };
}

describe('the page of an organisation in a browser', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${colorScheme}, on a screen and on paper`, async () => {
      const { page, wrong } = await open('made.html', colorScheme);
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media, colorScheme });
        // The page lets nothing run; axe is put in from outside it.
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(),
        );
        expect(violations.map(({ id, nodes }) => `${media} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      }
      expect(wrong).toEqual([]);
    });
  }

  test('fits a narrow screen without moving sideways', async () => {
    const { page } = await open('made.html', 'light', 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('runs no name and asks for nothing', async () => {
    const { page, wrong } = await open('turned.html');
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(await page.locator('h1').innerText()).toContain('onerror');
    expect(wrong).toEqual([]);
  });
});
