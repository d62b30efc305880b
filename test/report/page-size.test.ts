import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { defaultThresholds, disclose } from '../../src/disclosure/index.ts';
import { openRecords } from '../../src/open-records.ts';
import { pageAssets, renderReport } from '../../src/report/index.ts';

const most = 1_500_000;

it('makes a page of the sample of less than 1.5 MB for every audience, in either language', async () => {
  const open = await openRecords([fileURLToPath(new URL('../../data/sample', import.meta.url))]);
  try {
    const analysis = await analyse(open, { day: '2026-11-22', draws: 100 });
    const assets = await pageAssets();
    for (const audience of ['internal', 'board', 'public'] as const) {
      for (const locale of audience === 'internal' ? (['nl', 'en'] as const) : (['nl'] as const)) {
        const page = await renderReport(disclose(analysis, audience, defaultThresholds(open.project)), assets, { locale });
        expect(Buffer.byteLength(page), `${audience}, ${locale}`).toBeLessThan(most);
      }
    }
  } finally {
    await open.close();
  }
}, 120_000);
