import { readFile } from 'node:fs/promises';
import type { ReportAssets } from './render-report.ts';

/** The page's script as the build made it, from wherever this module stands: `dist/report`, or `src/report` in a checkout. */
export async function pageAssets(): Promise<ReportAssets> {
  const places = ['../client/page.js', '../../dist/client/page.js'];
  for (const place of places) {
    const script = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => null);
    if (script !== null) return { script };
  }
  throw new Error('The page has no script: run `npm run build` first.');
}
