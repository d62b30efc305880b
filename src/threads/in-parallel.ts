import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, type MessagePort, type Worker } from 'node:worker_threads';
import { UserError } from '../errors.ts';
import { startWorker } from '../start-worker.ts';
import { sharedInts } from './shared.ts';
import { finished, makeControl, stop, stopped, takeChunks, type Control, type Kernel } from './chunks.ts';

/** What a caller may say of long work; neither changes what is found. */
export interface Effort {
  /** At most this many threads, the caller's among them; default: as many as the machine has. 1 starts no worker. */
  readonly threads?: number | undefined;
  /** Told of the chunks that are done, between those that the caller's own thread takes and while it waits. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Work that threads share. The input is plain data and typed arrays; those over shared memory (`sharedFloats`, `sharedInts`, `share`) are
 * read and written in place, others are copied to every worker. A chunk writes where no other chunk does, so that the bytes are the same
 * whichever thread takes it: sums of fractions get a row per chunk, to be added up in the order of the chunks afterwards.
 */
export interface Job<Input extends object> extends Effort {
  /** Its name must be that under which `module` exports it. */
  readonly kernel: Kernel<Input>;
  /** `import.meta.url` of the module that exports the kernel: a worker loads it from there. */
  readonly module: string;
  readonly input: Input;
  /** Numbered from 0; about 32 of about equal size keep any usual number of threads busy. */
  readonly chunks: number;
  /** How much there is to do in all, in steps of a kernel's innermost loop: small work stays on the caller's thread. */
  readonly steps: number;
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

/** A line from a worker to the one who watches; `ended[0]` becomes 1 when it is cut. */
export interface Watched {
  readonly line: MessagePort;
  readonly ended: Int32Array;
}

interface Helper {
  readonly worker: Worker;
  /** Where it says what went wrong. */
  readonly faults: MessagePort;
  readonly ended: Int32Array;
}

const helpers: Helper[] = [];
let watch: Worker | null = null;
let jobs = 0;
/** The job that runs; one that was interrupted is left standing here. */
let running: Control | null = null;

/** Between two looks whether the workers still live, in milliseconds. */
const patience = 100;

/**
 * Runs every chunk of a job, and returns when all are done. The caller's thread takes part, and blocks while the others finish theirs.
 * Workers are kept for the next job, and keep no process alive.
 * @throws what a chunk throws, on whichever thread, with its stack; UserError `worker-ended` where a worker ends before its chunks are done, as one does
 * that runs out of memory
 */
export function inParallel<Input extends object>(job: Job<Input>): void {
  const { kernel, module, input, chunks, steps, onProgress } = job;
  if (running !== null) stop(running);
  const control = makeControl(chunks);
  running = control;
  const used = usefulHelpers(Math.min(job.threads ?? availableParallelism(), chunks) - 1, steps);
  jobs += 1;
  const order: Order = { module, name: kernel.name, job: jobs, input, control };
  for (const { worker } of used) worker.postMessage(order, []);
  try {
    takeChunks(kernel, input, control, onProgress);
  } catch (error) {
    stop(control);
    running = null;
    throw error;
  }
  try {
    waitFor(control, used, order.job, onProgress);
  } finally {
    running = null;
  }
}

/** Waits until all chunks are done, or somebody fails or ends. */
function waitFor(control: Control, used: readonly Helper[], job: number, onProgress: Job<object>['onProgress']): void {
  const { chunks, state } = control;
  for (;;) {
    const done = Atomics.load(state, finished);
    if (Atomics.load(state, stopped) === 1) throw faultOf(used, job) ?? workerEnded();
    if (done >= chunks) return;
    if (used.some(({ ended }) => Atomics.load(ended, 0) === 1)) {
      // What it said last, and what was done before, counts.
      if (Atomics.load(state, finished) >= chunks) return;
      stop(control);
      throw faultOf(used, job) ?? workerEnded();
    }
    if (Atomics.wait(state, finished, done, patience) !== 'timed-out')
      onProgress?.(Math.min(Atomics.load(state, finished), chunks), chunks);
  }
}

const workerEnded = (): UserError =>
  new UserError({
    code: 'worker-ended',
    text: {
      nl: 'Een van de rekenprocessen hield op voordat het klaar was, waarschijnlijk bij gebrek aan geheugen. Er is niets berekend.',
      en: 'One of the worker threads ended before its work was done, probably for want of memory. Nothing was computed.',
    },
    remedy: {
      nl: 'Sluit andere programma’s, vraag minder maten of een kortere periode, of gebruik --threads 1.',
      en: 'Close other programs, ask for fewer metrics or a shorter period, or use --threads 1.',
    },
  });

/** The number of workers that run now. */
export const workersRunning = (): number => helpers.length;

function usefulHelpers(wanted: number, steps: number): readonly Helper[] {
  if (wanted < 1 || steps < stepsToUse) return [];
  for (const helper of helpers.filter(({ ended }) => Atomics.load(ended, 0) === 1)) forget(helper);
  if (steps >= stepsToStart) while (helpers.length < wanted) helpers.push(startHelper());
  return helpers.slice(0, wanted);
}

function forget(helper: Helper): void {
  const at = helpers.indexOf(helper);
  if (at >= 0) helpers.splice(at, 1);
}

function startHelper(): Helper {
  const { port1: faults, port2 } = new MessageChannel();
  const { port1: line, port2: ownEnd } = new MessageChannel();
  const worker = startWorker('./chunks-worker', import.meta.url, {
    ...bare,
    workerData: { faults: port2, line: ownEnd },
    transferList: [port2, ownEnd],
  });
  const helper = { worker, faults, ended: sharedInts(1) };
  // One that ends is no help any more; the work goes on without it.
  worker.once('error', () => forget(helper));
  worker.once('exit', () => forget(helper));
  worker.unref();
  faults.unref();
  watch ??= startWatch();
  const watched: Watched = { line, ended: helper.ended };
  watch.postMessage(watched, [line]);
  return helper;
}

// What the process was started with, such as another `--import`, may wait for a main thread that is at work.
const bare = { execArgv: [] };

function startWatch(): Worker {
  const worker = startWorker('./watch-worker', import.meta.url, bare);
  worker.unref();
  return worker;
}

/** What one of them said of this job; `undefined` where none said anything. */
function faultOf(used: readonly Helper[], job: number): unknown {
  for (const { faults } of used) {
    for (;;) {
      const told: { message: Fault } | undefined = receiveMessageOnPort(faults);
      if (told === undefined) break;
      if (told.message.job === job) return told.message.fault;
    }
  }
  return undefined;
}
