import { chromium, type Browser, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';

/** Starts the Chromium, Chrome or Edge of this machine, with arguments beside the usual ones; `npm test` installs one where there is none. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge was found: run `npm test`, or name one in CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: [...browserArguments, ...more] });
}

/** What goes wrong on a page from here on: errors, breaches of its policy, and requests for anything but itself. */
export function wrongOn(page: Page, address: string): string[] {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || /policy/i.test(message.text())) wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address && !request.url().startsWith('data:')) wrong.push(request.url());
  });
  return wrong;
}
