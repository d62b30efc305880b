import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a module of ours as a worker: the built one in dist, or, in a checkout, the source itself through `tsx`.
 * @param name the module beside `base`, without its extension: `./workbook-worker`
 * @param base `import.meta.url` of the module that stands beside it
 */
export function startWorker(name: string, base: string, options: WorkerOptions = {}): Worker {
  if (!base.endsWith('.ts')) return new Worker(new URL(`${name}.js`, base), options);
  // A worker does not inherit what teaches Node to read TypeScript.
  const teacher = new URL('dist/esm/api/index.mjs', pathToFileURL(createRequire(base).resolve('tsx/package.json'))).href;
  const module = new URL(`${name}.ts`, base).href;
  const load = `import(${JSON.stringify(teacher)}).then(({ register }) => { register(); return import(${JSON.stringify(module)}); });`;
  return new Worker(load, { ...options, eval: true });
}
