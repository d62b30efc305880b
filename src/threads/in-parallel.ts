import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, type MessagePort, type Worker } from 'node:worker_threads';
import { startWorker } from '../start-worker.ts';
import { finished, makeControl, stop, stopped, takeChunks, type Control, type Kernel } from './chunks.ts';

/**
 * Work that threads share. The input is plain data and typed arrays; those over shared memory (`sharedFloats`, `sharedInts`, `share`) are
 * read and written in place, others are copied to every worker. A chunk writes where no other chunk does, so that the bytes are the same
 * whichever thread takes it: sums of fractions get a row per chunk, to be added up in the order of the chunks afterwards.
 */
export interface Job<Input extends object> {
  /** Its name must be that under which `module` exports it. */
  readonly kernel: Kernel<Input>;
  /** `import.meta.url` of the module that exports the kernel: a worker loads it from there. */
  readonly module: string;
  readonly input: Input;
  /** Numbered from 0; about 32 of about equal size keep any usual number of threads busy. */
  readonly chunks: number;
  /** How much there is to do in all, in steps of a kernel's innermost loop: small work stays on the caller's thread. */
  readonly steps: number;
  /** At most this many threads, the caller's among them; default: as many as the machine has. 1 starts no worker. */
  readonly threads?: number | undefined;
  /** Told between the chunks that the caller's own thread takes. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** How a worker is told of a job. */
export interface Order {
  readonly module: string;
  readonly name: string;
  /** Its number, by which what went wrong in it is told apart from what went wrong before. */
  readonly job: number;
  readonly input: object;
  readonly control: Control;
}

/** What went wrong in a worker; there to be read before anybody is told to stop. */
export interface Fault {
  readonly job: number;
  readonly fault: unknown;
}

/*
 * A worker starts in about 45 ms of processor time (Node 20), and loads a kernel in about 10; a step takes 2 to 10 ns. It starts where its
 * half of the work is several times that, and is used again where it runs already.
 */
const stepsToStart = 50_000_000;
const stepsToUse = 2_000_000;

interface Helper {
  readonly worker: Worker;
  /** Where it says what went wrong. */
  readonly faults: MessagePort;
}

const helpers: Helper[] = [];
let jobs = 0;

/**
 * Runs every chunk of a job, and returns when all are done. The caller's thread takes part, and blocks while the others finish theirs.
 * Workers are kept for the next job, and keep no process alive.
 * @throws what a chunk throws, on whichever thread, with its stack
 */
export function inParallel<Input extends object>(job: Job<Input>): void {
  const { kernel, module, input, chunks, steps, onProgress } = job;
  const control = makeControl(chunks);
  const used = usefulHelpers(Math.min(job.threads ?? availableParallelism(), chunks) - 1, steps);
  jobs += 1;
  const order: Order = { module, name: kernel.name, job: jobs, input, control };
  for (const { worker } of used) worker.postMessage(order, []);
  try {
    takeChunks(kernel, input, control, onProgress);
  } catch (error) {
    stop(control);
    throw error;
  }
  for (;;) {
    const done = Atomics.load(control.state, finished);
    if (Atomics.load(control.state, stopped) === 1) throw faultOf(used, order.job);
    if (done >= chunks) return;
    Atomics.wait(control.state, finished, done);
  }
}

/** The number of workers that run now. */
export const workersRunning = (): number => helpers.length;

function usefulHelpers(wanted: number, steps: number): readonly Helper[] {
  if (wanted < 1 || steps < stepsToUse) return [];
  if (steps >= stepsToStart) while (helpers.length < wanted) helpers.push(startHelper());
  return helpers.slice(0, wanted);
}

function startHelper(): Helper {
  const { port1: faults, port2 } = new MessageChannel();
  // What the process was started with, such as another `--import`, may wait for a main thread that is at work.
  const worker = startWorker('./chunks-worker', import.meta.url, { execArgv: [], workerData: { faults: port2 }, transferList: [port2] });
  const helper = { worker, faults };
  // One that ends is no help any more; the work goes on without it.
  worker.once('error', () => helpers.splice(helpers.indexOf(helper), 1));
  worker.unref();
  faults.unref();
  return helper;
}

function faultOf(used: readonly Helper[], job: number): unknown {
  for (const { faults } of used) {
    for (;;) {
      const told: { message: Fault } | undefined = receiveMessageOnPort(faults);
      if (told === undefined) break;
      if (told.message.job === job) return told.message.fault;
    }
  }
  return new Error('A worker stopped without saying why.');
}
