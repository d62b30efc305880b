import { defineConfig } from 'vite';

/** The report page's script: one classic script that runs from disk, without modules, workers or `eval`. */
export default defineConfig({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
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
