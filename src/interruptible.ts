import { isMainThread } from 'node:worker_threads';
import { createContext, Script, type Context } from 'node:vm';

/** Somebody pressed Ctrl-C while long work was under way: it was stopped where it was. */
export class Interrupted extends Error {
  constructor() {
    super('Interrupted by SIGINT');
    this.name = 'Interrupted';
  }
}

const script = new Script('work()');
let context: Context | null = null;

/**
 * Does long work that gives no signal its turn, so that Ctrl-C stops it all the same, also where it waits for other threads. Whoever
 * listens for SIGINT is then told; where nobody does, the process ends as it would have.
 * @throws Interrupted
 */
export function interruptible<Result>(work: () => Result): Result {
  // Signals are the main thread's.
  if (!isMainThread) return work();
  context ??= createContext({});
  const before: unknown = context['work'];
  let ended: { readonly result: Result } | null = null;
  context['work'] = (): void => {
    ended = { result: work() };
  };
  try {
    script.runInContext(context, { breakOnSigint: true });
  } catch (error) {
    if (!isBreak(error)) throw error;
    if (!process.emit('SIGINT', 'SIGINT')) process.kill(process.pid, 'SIGINT');
    throw new Interrupted();
  } finally {
    context['work'] = before;
  }
  return resultOf(ended);
}

function resultOf<Result>(ended: { readonly result: Result } | null): Result {
  if (ended === null) throw new Interrupted();
  return ended.result;
}

/** An error of the context that the work was started in. */
const isBreak = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED';
