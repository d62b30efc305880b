import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.csv': 'text/csv' };
const names = readdirSync(join(root, 'notebooks')).filter((name) => name.endsWith('.html'));

let folder: string;
let server: Server;
let address: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notebooks-'));
  await promisify(execFile)(process.execPath, [join(root, 'scripts', 'notebooks.mjs'), 'build', folder]);
  server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(folder, name)).then(
      (content) => response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  address = `http://127.0.0.1:${bound.port}`;
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('No browser was found: run `npm test`, which installs one.');
  browser = await chromium.launch({ executablePath, args: [...browserArguments] });
});

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => (server === undefined ? resolve(null) : server.close(resolve)));
  await rm(folder, { recursive: true, force: true });
});

describe.each(names)('the notebook %s', (name) => {
  const source = readFileSync(join(root, 'notebooks', name), 'utf8');

  it('imports only what is installed', () => {
    expect([...source.matchAll(/\bfrom "([^"]+)"/g)].map(([, from]) => from).filter((from) => /^(npm|jsr|https?):/.test(from ?? ''))).toEqual([]);
  });

  it('runs without a network: every cell gives a value, and nothing is asked of anybody else', async () => {
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    const faults: string[] = [];
    await page.route('**/*', (route) => {
      const { protocol, origin } = new URL(route.request().url());
      if (origin === address || protocol === 'data:' || protocol === 'blob:') return route.continue();
      elsewhere.push(route.request().url());
      return route.abort();
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) faults.push(message.text());
    });
    await page.goto(`${address}/${name}`);
    const cells = [...source.matchAll(/<script id="(\d+)"/g)].map(([, id]) => `cell-${id}`);
    for (const id of cells) await page.locator(`#${id} > *`).or(page.locator(`#${id}`, { hasText: /\S/ })).first().waitFor();
    await page.locator('svg.marks').first().waitFor();
    await page.locator('main table').first().waitFor();
    const texts = await Promise.all(cells.map((id) => page.locator(`#${id}`).innerText()));
    expect(cells.length).toBeGreaterThan(5);
    expect(texts.filter((text) => text.trim() === '' || /\b(NaN|undefined|RuntimeError)\b/.test(text))).toEqual([]);
    expect(await page.locator('.observablehq--error').count()).toBe(0);
    expect(faults).toEqual([]);
    expect(elsewhere).toEqual([]);
    await page.close();
  });
});
