import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';

/** Small, and loaded by every command: read from one file with ours, in place of some two hundred. Their licences stand beside it. */
const taken = ['chardet', 'commander', 'csv-parse', 'iconv-lite', 'pure-rand', 'yaml', 'zod'];

/**
 * Puts the command line and the library in a few files: what all commands need and, beside it, what each needs more. Node spends half a
 * second on finding and reading the six hundred modules one by one. The modules stay beside them, for worker threads and for what they read at run time.
 * @param made the built modules
 */
export async function bundleCommands(root, made) {
  const folder = join(made, 'cli');
  const bundled = join(made, 'cli-bundled');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [placesOf(made, folder)],
    ssr: { noExternal: taken },
    build: {
      ssr: true,
      outDir: bundled,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      license: { fileName: 'LICENSES.md' },
      rollupOptions: {
        input: { main: join(folder, 'main.js'), index: join(made, 'index.js') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: ({ name }) => (name.startsWith('dist.tmp') ? 'shared-[hash].js' : '[name]-[hash].js'),
        },
        // Importing a module of ours does nothing.
        treeshake: { moduleSideEffects: (id) => !id.startsWith(made) || id === join(folder, 'main.js') || id === join(made, 'index.js') },
      },
    },
  });
  holdKernels(made, bundled);
  rmSync(folder, { recursive: true });
  renameSync(bundled, folder);
  // The library is read from the same few files.
  writeFileSync(join(made, 'index.js'), "export * from './cli/index.js';\n");
}

/** A module knows where it stands by its own address, as before it was bundled. */
function placesOf(made, folder) {
  return {
    name: 'places',
    transform(code, id) {
      if (!id.startsWith(made + sep) || !code.includes('import.meta.url')) return null;
      const place = relative(folder, id).split(sep).join('/');
      return { code: code.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`), map: null };
    },
  };
}

/** A worker is told a kernel's name: it must be the one that its module exports. */
function holdKernels(made, bundled) {
  const text = readdirSync(bundled)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(bundled, file), 'utf8'))
    .join('\n');
  for (const { name, parentPath } of readdirSync(made, { recursive: true, withFileTypes: true })) {
    if (!name.endsWith('.js') || parentPath.startsWith(bundled)) continue;
    for (const [, kernel] of readFileSync(join(parentPath, name), 'utf8').matchAll(/\bkernel: (\w+), module: import\.meta\.url/g)) {
      if (!new RegExp(`\\bkernel: ${kernel},`).test(text)) throw new Error(`The kernel ${kernel} has another name in the bundle.`);
    }
  }
}
