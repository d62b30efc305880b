import { defineConfig } from 'vite';

// Transforms that no chart of ours uses, a fifth of Vega: maps of the earth, forces, trees, word clouds, curve fitting, label placing.
const unused = /^vega-(crossfilter|force|geo|hierarchy|label|regression|voronoi|wordcloud)$/;
// Nor does any measure or project the earth: what Vega names of it, and nothing behind the names.
const earth = { 'd3-geo': ['geoArea', 'geoBounds', 'geoCentroid'], 'vega-projection': ['projection'] };
const earthly = Object.entries(earth).map(([id, names]) => [id, names.map((name) => `export const ${name} = null;`).join('')] as const);
const standIns = new Map(earthly);

/** The report page's script: one classic script that runs from disk, without modules, workers or `eval`. */
export default defineConfig({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [
    {
      name: 'leave-out-unused-transforms',
      enforce: 'pre',
      resolveId: (id) => (unused.test(id) || standIns.has(id) ? `\0${id}` : null),
      load: (id) => standIns.get(id.slice(1)) ?? (id.startsWith('\0vega-') ? 'export {};' : null),
    },
  ],
  build: {
    outDir: 'dist/client',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    minify: true,
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    lib: { entry: 'src/client/main.ts', formats: ['iife'], name: 'grensganger', fileName: () => 'page.js' },
  },
});
