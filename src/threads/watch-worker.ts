import { parentPort } from 'node:worker_threads';
import type { Watched } from './in-parallel.ts';

/*
 * Sees a worker end while the thread that started it is at work or waits, and hears of nothing. The line from a worker to here is cut
 * when it ends, however that comes about.
 */
parentPort?.on('message', ({ line, ended }: Watched) => {
  line.once('close', () => {
    Atomics.store(ended, 0, 1);
    Atomics.notify(ended, 0);
  });
  line.start();
});
