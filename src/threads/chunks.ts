/** Made once per thread from the input of the job; what it returns is called for every chunk that the thread takes. */
export type Kernel<Input extends object> = (input: Input) => (chunk: number) => void;

/** What the threads of a job share: who takes which chunk, and how far they are. */
export interface Control {
  readonly chunks: number;
  readonly state: Int32Array;
}

const next = 0;
/** Places in `Control.state`: the chunks done (one more where a thread failed), and whether a thread failed. */
export const finished = 1;
export const stopped = 2;

export const makeControl = (chunks: number): Control => ({
  chunks,
  state: new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT)),
});

/** Takes chunks until there are none left. Whoever calls it tells the others to stop where one fails. */
export function takeChunks<Input extends object>(
  kernel: Kernel<Input>,
  input: Input,
  { chunks, state }: Control,
  onProgress?: (done: number, total: number) => void,
): void {
  let run: ((chunk: number) => void) | null = null;
  for (;;) {
    const chunk = Atomics.add(state, next, 1);
    if (chunk >= chunks) return;
    run ??= kernel(input);
    run(chunk);
    Atomics.add(state, finished, 1);
    Atomics.notify(state, finished);
    onProgress?.(Math.min(Atomics.load(state, finished), chunks), chunks);
  }
}

/** Nobody takes another chunk, and nobody waits for one. */
export function stop({ chunks, state }: Control): void {
  Atomics.store(state, next, chunks);
  Atomics.store(state, stopped, 1);
  Atomics.add(state, finished, 1);
  Atomics.notify(state, finished);
}
