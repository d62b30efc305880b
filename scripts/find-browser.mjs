import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names under which Chromium, Chrome and Edge are found on the PATH of Linux and macOS. */
const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];

/**
 * Where a Chromium, Chrome or Edge usually stands, in the order of preference: what CHROMIUM_PATH or CHROME_PATH names, what the
 * PATH holds, the usual places of the platform.
 */
export function browserPlaces(environment = process.env, platform = process.platform) {
  const named = [environment.CHROMIUM_PATH, environment.CHROME_PATH];
  if (platform === 'win32') {
    const roots = [environment.LOCALAPPDATA, environment.PROGRAMFILES, environment['PROGRAMFILES(X86)']];
    const programs = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return filled([...named, ...programs.flatMap((program) => roots.map((root) => root && join(root, program)))]);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  if (platform === 'darwin') {
    const programs = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const roots = ['/Applications', join(homedir(), 'Applications')];
    return filled([...named, ...programs.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`)), ...onPath]);
  }
  return filled([
    ...named,
    ...onPath,
    ...commands.map((command) => `/usr/bin/${command}`),
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ]);
}

/** Every browser that is there, best first, and last the one that Playwright installed before. */
export async function installedBrowsers(environment = process.env, platform = process.platform) {
  const { chromium } = await import('playwright-core');
  return filled([...browserPlaces(environment, platform), chromium.executablePath()]).filter((place) => existsSync(place));
}

/** The browser to use, or `null` where there is none: `npm test` then installs one. */
export async function findBrowser(environment = process.env, platform = process.platform) {
  const [first] = await installedBrowsers(environment, platform);
  return first ?? null;
}

/** Arguments that let a browser run without a screen, without a graphics card and without asking the network for anything. */
export const browserArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

function filled(places) {
  return [...new Set(places.filter((place) => place !== undefined && place !== ''))];
}
