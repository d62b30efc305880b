// `npm test`: sees to a browser and a fresh build, then runs the tests with the arguments it was given.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedBrowsers } from './find-browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const inherit = { cwd: root, stdio: 'inherit' };

const browser = (await usableBrowser()) ?? (await installBrowser());
if (browser === null) {
  process.stderr.write(
    [
      'The tests of the page need Chromium, Chrome or Edge; none was found, and none could be installed.',
      'Install one (on Debian or Ubuntu: `sudo apt-get install chromium`), or say where it stands:',
      '  CHROMIUM_PATH=/path/to/chrome npm test',
      '',
    ].join('\n'),
  );
  process.exit(1);
}

if (buildIsStale()) {
  const built = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], inherit);
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const vitest = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
const reporters = ['--reporter=default', `--reporter=${join(root, 'scripts', 'closing-line.mjs')}`];
const tested = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  ...inherit,
  env: { ...process.env, CHROMIUM_PATH: browser },
});
process.exitCode = tested.status ?? 1;

/** The first browser that starts: Ubuntu's package, for one, may be a stand-in that only says what to install. */
async function usableBrowser() {
  for (const found of await installedBrowsers()) {
    // On Windows the question would open a window, and macOS has no such stand-ins.
    if (process.platform !== 'linux') return found;
    const asked = spawnSync(found, ['--version'], { encoding: 'utf8', timeout: 60_000 });
    if (asked.status === 0) return found;
    const why = asked.stderr?.trim() || asked.error?.message || `status ${asked.status}`;
    process.stderr.write(`${found} does not start: ${why}\n`);
  }
  return null;
}

async function installBrowser() {
  const apt = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (apt) {
    process.stderr.write('No Chromium, Chrome or Edge was found: installing Chromium with apt …\n');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env };
    spawnSync('apt-get', ['-qq', 'update'], quiet);
    spawnSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], quiet);
    const found = await usableBrowser();
    if (found !== null) return found;
  }
  process.stderr.write("No Chromium, Chrome or Edge was found: installing Playwright's own Chromium …\n");
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  const withDependencies = apt ? ['--with-deps'] : [];
  spawnSync(process.execPath, [cli, 'install', ...withDependencies, 'chromium'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return usableBrowser();
}

/** Is dist missing, or older than what it is made from? */
function buildIsStale() {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) return true;
  const made = statSync(dist).mtimeMs;
  const inputs = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(
      ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'tsconfig.client.json', 'vite.client.config.ts'].map(
        (name) => join(root, name),
      ),
    );
  return inputs.some((path) => existsSync(path) && statSync(path).mtimeMs > made);
}
