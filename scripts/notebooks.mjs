// `node scripts/notebooks.mjs preview` shows the notebooks in a browser and follows changes; `build [folder]` writes them as pages.
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config, observable } from '@observablehq/notebook-kit/vite';
import { build, createServer } from 'vite';

const root = join(dirname(dirname(fileURLToPath(import.meta.url))), 'notebooks');
const names = readdirSync(root).filter((name) => /^\d\d-.*\.html$/.test(name));
const kit = config();
// Not its `npm:` and `jsr:` imports, which fetch from elsewhere: what a notebook uses is installed.
const alias = kit.resolve.alias.filter(({ find }) => String(find).includes('observable'));
const shared = { configFile: false, root, base: './', appType: kit.appType, resolve: { alias }, plugins: [observable()] };

const [task = 'preview', folder = join(root, '.observable', 'dist')] = process.argv.slice(2);
if (task === 'build') {
  await build({
    ...shared,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: resolve(folder),
      emptyOutDir: true,
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { input: names.map((name) => join(root, name)) },
    },
  });
  process.stdout.write(`Built in ${resolve(folder)}: show it through a web server, or use npm run notebook.\n`);
} else {
  const server = await createServer({ ...shared, base: '/' });
  await server.listen();
  for (const name of names) process.stdout.write(`${server.resolvedUrls?.local[0] ?? ''}${name}\n`);
}
