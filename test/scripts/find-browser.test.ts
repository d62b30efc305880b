import { delimiter } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPlaces, findBrowser } from '../../scripts/find-browser.mjs';

describe('where a browser is looked for', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'browser-'));
    writeFileSync(join(folder, 'google-chrome'), '');
    writeFileSync(join(folder, 'elsewhere'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes what the environment names before anything else', async () => {
    const environment = { CHROMIUM_PATH: join(folder, 'elsewhere'), PATH: folder };
    expect(await findBrowser(environment, 'linux')).toBe(join(folder, 'elsewhere'));
  });

  it('passes over a name that leads nowhere', async () => {
    const environment = { CHROMIUM_PATH: join(folder, 'missing'), PATH: ['/nowhere', folder].join(delimiter) };
    expect(await findBrowser(environment, 'linux')).toBe(join(folder, 'google-chrome'));
  });

  it('knows the places of Linux, macOS and Windows', () => {
    expect(browserPlaces({ PATH: '' }, 'linux')).toContain('/usr/bin/chromium');
    expect(browserPlaces({ PATH: '' }, 'darwin')).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    const windows = browserPlaces({ PROGRAMFILES: 'C:/Program Files' }, 'win32').map((place) => place.replaceAll('\\', '/'));
    expect(windows).toContain('C:/Program Files/Google/Chrome/Application/chrome.exe');
    expect(windows).toContain('C:/Program Files/Microsoft/Edge/Application/msedge.exe');
    expect(windows.some((place) => place.startsWith('undefined'))).toBe(false);
  });
});
