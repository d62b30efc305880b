import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { disclose } from '../../src/disclosure/index.ts';
import { openRecords } from '../../src/open-records.ts';
import { renderReport } from '../../src/report/render-report.ts';
import { buildScript } from '../client/demo.ts';
import { launchBrowser, wrongOn } from './chromium.ts';

const shared = join(import.meta.dirname, '../../../shared/records');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!existsSync(shared))(
  'the report of real records in a browser, where ../shared/records is at hand (skipped elsewhere)',
  () => {
    let folder: string;
    let browser: Browser;
    let script: string;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'real-records-'));
      script = await buildScript();
      browser = await launchBrowser(['--disable-webgl', '--disable-webgl2', '--disable-3d-apis']);
    });

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test.each([
      ['southern-women', 'no organisation is known'],
      ['high-tech', 'ties that people named, and no groups'],
      ['open-source-sigs', 'many groups over years, and no money'],
    ])('%s (%s): asks for nothing, breaks nothing, fits 320 pixels, and axe finds nothing', { timeout: 180_000 }, async (name) => {
      const project = join(import.meta.dirname, `../projects/${name}.yaml`);
      const records = await openRecords([join(shared, name)], { project });
      const file = join(folder, `${name}.html`);
      try {
        const analysis = await analyse(records, { day: '2026-11-22', draws: 50 });
        writeFileSync(file, await renderReport(disclose(analysis, 'internal'), { script }));
      } finally {
        await records.close();
      }
      const page = await browser.newPage({ viewport: { width: 320, height: 900 }, reducedMotion: 'reduce' });
      const address = pathToFileURL(file).href;
      const wrong = wrongOn(page, address);
      await page.goto(address);
      await page.waitForSelector('html[data-script]');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      // Every section says something: what was found, or what to keep so that it will be.
      const silent = await page
        .locator('.edition:not([hidden]) main section[id]')
        .evaluateAll((sections) => sections.filter((section) => (section.textContent ?? '').trim().length < 60).map(({ id }) => id));
      expect(silent).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await (
          window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
        ).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
      });
      expect(found).toEqual([]);
      expect(wrong).toEqual([]);
      await page.close();
    });
  },
);
