import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { stop, takeChunks, type Kernel } from './chunks.ts';
import type { Fault, Order } from './in-parallel.ts';

// A worker takes one job after another, as long as there is somebody to give them.
const { faults, line }: { faults: MessagePort; line: MessagePort } = workerData;
// Held for as long as this worker lives, and no reason to live.
line.unref();

parentPort?.on('message', (order: Order) => void obey(order));

async function obey({ module, name, job, input, control }: Order): Promise<void> {
  try {
    const exported: Readonly<Record<string, Kernel<object> | undefined>> = await import(module);
    const kernel = exported[name];
    if (kernel === undefined) throw new Error(`${module} exports no kernel “${name}”.`);
    takeChunks(kernel, input, control);
  } catch (fault) {
    const told: Fault = { job, fault };
    faults.postMessage(told, []);
    stop(control);
  }
}
