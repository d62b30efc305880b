import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { startWorker } from '../src/start-worker.ts';

describe('a worker', () => {
  it('runs a module of ours as it stands in the source', async () => {
    const base = new URL('../src/intake/formats/workbook.ts', import.meta.url).href;
    const worker = startWorker('./workbook-worker', base, { workerData: new Uint8Array(10) });
    const [answer]: unknown[] = await once(worker, 'message');
    await worker.terminate();
    expect(answer).toEqual({ broken: 'not-a-zip' });
  });

  it('fails as itself where its module does not exist', async () => {
    await expect(once(startWorker('./nowhere', import.meta.url), 'message')).rejects.toThrow(/nowhere/);
  });
});
