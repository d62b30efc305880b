// Makes dist from src: the modules, what they read at run time, and the page's script. Types are held by `npm run types`.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(join(root, 'package.json'));
const source = join(root, 'src');
const dist = join(root, 'dist');
const made = join(root, `dist.tmp-${process.pid}`);

try {
  await build();
} catch (error) {
  process.stderr.write(`build: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(made, { recursive: true, force: true });
}

async function build() {
  const tsc = program('typescript', 'tsc');
  const vite = program('vite', 'vite');
  if (!existsSync(source) || tsc === null || vite === null) {
    // Installed as somebody's dependency: dist came along, and what makes it did not.
    if (existsSync(join(dist, 'cli', 'main.js'))) return;
    throw new Error('dist is missing, and so is what makes it: run `npm ci` with the development dependencies.');
  }
  run(tsc, ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', made]);
  await writeOutReads();
  copyAssets();
  await copyFonts();
  if (existsSync(join(root, 'vite.client.config.ts'))) {
    const folder = join(made, 'client');
    run(vite, ['build', '--config', 'vite.client.config.ts', '--outDir', folder, '--emptyOutDir', 'false', '--logLevel', 'warn']);
    if (!existsSync(join(folder, 'page.js'))) throw new Error('vite.client.config.ts made no client/page.js.');
  } else {
    process.stderr.write('build: there is no vite.client.config.ts, so the page has no script.\n');
  }
  const { bundleCommands } = await import('./build/bundle-commands.mjs');
  await bundleCommands(root, made);
  chmodSync(join(made, 'cli', 'main.js'), 0o755);
  putInPlace();
}

async function writeOutReads() {
  // Where nothing is built there may be no Vite.
  const { inlineReads } = await import('./build/inline-reads.mjs');
  for (const { name, parentPath } of readdirSync(made, { recursive: true, withFileTypes: true })) {
    if (!name.endsWith('.js') || name === 'arrays.js') continue;
    const path = join(parentPath, name);
    const code = readFileSync(path, 'utf8');
    const written = inlineReads(code);
    if (written !== code) writeFileSync(path, written);
  }
}

/** Style sheets, SQL and whatever else stands beside the modules that read it. */
function copyAssets() {
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.ts')) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(made, relative(source, from));
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
}

/** The typeface of the page, so that dist stands on its own: its package is needed here alone. */
async function copyFonts() {
  const beside = join(made, 'report', 'fonts.js');
  if (!existsSync(beside)) return;
  const { fontFile, fontWeights, scripts } = await import(pathToFileURL(beside).href);
  const { decompress } = await import('woff2-encoder');
  const from = dirname(require.resolve('@fontsource/source-sans-3/package.json'));
  const to = join(made, 'report', 'fonts');
  mkdirSync(to, { recursive: true });
  copyFileSync(join(from, 'LICENSE'), join(to, 'LICENSE'));
  for (const weight of fontWeights) {
    for (const name of [fontFile(weight, 'woff'), fontFile(weight, 'woff2')]) copyFileSync(join(from, 'files', name), join(to, name));
    // What sets a PDF or draws a PNG reads TrueType alone.
    for (const script of scripts) {
      const packed = readFileSync(join(from, 'files', fontFile(weight, 'woff2', script)));
      writeFileSync(join(to, fontFile(weight, 'ttf', script)), await decompress(packed));
    }
  }
}

/** A whole dist takes the place of the old one: whoever runs it meanwhile never meets half of one. */
function putInPlace() {
  const old = `${made}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(made, dist);
  rmSync(old, { recursive: true, force: true, maxRetries: 5 });
  // `npm test` compares this with the sources.
  const now = new Date();
  utimesSync(dist, now, now);
}

/** The script behind a package's command, or `null` where the package is not installed. */
function program(name, command) {
  try {
    const manifest = require.resolve(`${name}/package.json`);
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
    return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
  } catch {
    return null;
  }
}

function run(script, args) {
  const done = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  if (done.status === 0) {
    if (done.stderr.trim() !== '') process.stderr.write(done.stderr);
    return;
  }
  throw new Error(`${relative(root, script)} failed:\n${done.stdout}${done.stderr}${done.error?.message ?? ''}`);
}
