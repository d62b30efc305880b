import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';

/** Starts the Chromium, Chrome or Edge of this machine, with arguments beside the usual ones; `npm test` installs one where there is none. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge was found: run `npm test`, or name one in CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: [...browserArguments, ...more] });
}
