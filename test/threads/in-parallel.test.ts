import { spawnSync } from 'node:child_process';
import { threadId } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { inParallel, sharedFloats, sharedInts, workersRunning } from '../../src/threads/index.ts';
import { faulty, inverseSquares, leaving, type Squares } from './kernels.ts';

const module = new URL('./kernels.ts', import.meta.url).href;
const chunks = 40;
const large = 1e9;

const run = (threads: number, steps: number, crowd = 1): Squares => {
  const input = { sums: sharedFloats(chunks), takers: sharedInts(chunks + 1), size: 20_000, crowd };
  inParallel({ kernel: inverseSquares, module, input, chunks, steps, threads });
  return input;
};

describe('work that threads share', () => {
  it('starts no worker where there is little to do, nor for one thread', () => {
    run(4, 1000);
    run(1, large);
    expect(workersRunning()).toBe(0);
  });

  it('is done on several threads at once, each chunk once, with the same bytes as on one', () => {
    const alone = run(1, large);
    const together = run(3, large, 3);
    expect(workersRunning()).toBe(2);
    expect([...together.sums]).toEqual([...alone.sums]);
    expect(together.sums.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Math.PI ** 2 / 6, 5);
    expect(together.takers[0]).toBe(3);
    expect(new Set(together.takers.subarray(1)).size).toBeGreaterThan(1);
  });

  it('tells the caller how far it is', () => {
    const told: number[] = [];
    const input = { sums: sharedFloats(3), takers: sharedInts(4), size: 10, crowd: 1 };
    inParallel({ kernel: inverseSquares, module, input, chunks: 3, steps: 1, onProgress: (done, total) => told.push(done / total) });
    expect(told).toEqual([1 / 3, 2 / 3, 1]);
  });

  it('has nothing to do for no chunks', () => {
    expect(() => inParallel({ kernel: inverseSquares, module, input: run(1, 1), chunks: 0, steps: large })).not.toThrow();
  });

  it('throws what a worker throws, with where it was thrown', () => {
    const input = { sums: sharedFloats(0), takers: sharedInts(2), size: 0, crowd: 1 };
    const fail = (): void => inParallel({ kernel: faulty, module, input, chunks: 2, steps: large, threads: 2 });
    let caught: unknown = null;
    try {
      fail();
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(Error);
    expect(caught instanceof Error ? caught.message : '').toMatch(/chunk [01] of the worker is wrong/);
    expect(caught instanceof Error ? caught.stack : '').toContain('kernels.ts');
    // And the pool is whole afterwards.
    expect([...run(2, large).sums]).toEqual([...run(1, 1).sums]);
  });

  it('fails with a clear error where a worker ends outright, and never waits for it', () => {
    const input = { sums: sharedFloats(0), takers: sharedInts(2), size: threadId, crowd: 1 };
    expect(() => inParallel({ kernel: leaving, module, input, chunks: 2, steps: large, threads: 2 })).toThrow(
      expect.objectContaining({ code: 'worker-ended', message: expect.stringContaining('ended before its work was done') }),
    );
    // Another takes its place.
    expect([...run(2, large, 2).sums]).toEqual([...run(1, 1).sums]);
  });

  it('fails with a clear error where a worker is ended for want of memory', () => {
    const kernel = `data:text/javascript,${encodeURIComponent(
      `import { isMainThread } from 'node:worker_threads';
      export const hungry = ({ takers }) => {
        return () => {
          if (isMainThread) return void Atomics.wait(takers, 1, 0, 20000);
          Atomics.store(takers, 1, 1);
          Atomics.notify(takers, 1);
          for (const held = []; ; ) held.push(Array.from({ length: 1000 }, Math.random));
        };
      };`,
    )}`;
    const script = [
      `import { inParallel, sharedInts } from ${JSON.stringify(new URL('../../dist/threads/index.js', import.meta.url).href)};`,
      `import { hungry } from ${JSON.stringify(kernel)};`,
      'try {',
      `  inParallel({ kernel: hungry, module: ${JSON.stringify(kernel)}, input: { takers: sharedInts(2) }, chunks: 2, steps: 1e9, threads: 2 });`,
      '} catch (error) { console.log(error.code); }',
    ].join('\n');
    const args = ['--max-old-space-size=48', '--input-type=module', '--eval', script];
    const done = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
    expect(done.stdout.trim()).toBe('worker-ended');
    expect(done.signal).toBe(null);
  });

  it('throws what the caller’s own thread throws', () => {
    const broken = { sums: sharedFloats(0), takers: sharedInts(2), size: 0, crowd: 1 };
    Atomics.store(broken.takers, 0, 1);
    expect(() => inParallel({ kernel: faulty, module, input: broken, chunks: 2, steps: 1 })).toThrow('chunk 0 of the worker is wrong');
  });

  it('says which kernel a module lacks', () => {
    // On the caller's thread it is there, and gives the worker the time to look for it.
    const missing = ({ takers }: Squares) => {
      return (): void => void Atomics.wait(takers, 0, 0, 500);
    };
    const input = { sums: sharedFloats(0), takers: sharedInts(1), size: 0, crowd: 1 };
    expect(() => inParallel({ kernel: missing, module, input, chunks: 4, steps: large, threads: 2 })).toThrow(
      'exports no kernel “missing”',
    );
  });

  it.each([
    { built: 'from the sources, run by tsx', at: '../../src/threads/index.ts', args: ['--import', 'tsx'] },
    { built: 'from dist', at: '../../dist/threads/index.js', args: [] },
  ])('lets the process end by itself, $built', ({ at, args }) => {
    // A kernel in plain JavaScript, which waits until there are two of it.
    const kernel = `data:text/javascript,${encodeURIComponent(
      `export const count = ({ takers }) => {
        Atomics.add(takers, 0, 1);
        Atomics.notify(takers, 0);
        Atomics.wait(takers, 0, 1, 20000);
        return (chunk) => { takers[chunk + 1] = chunk; };
      };`,
    )}`;
    const script = [
      `import { inParallel, sharedInts, workersRunning } from ${JSON.stringify(new URL(at, import.meta.url).href)};`,
      `import { count } from ${JSON.stringify(kernel)};`,
      'const takers = sharedInts(11);',
      `inParallel({ kernel: count, module: ${JSON.stringify(kernel)}, input: { takers }, chunks: 10, steps: 1e9, threads: 2 });`,
      'console.log(workersRunning(), takers.join(" "));',
    ].join('\n');
    const done = spawnSync(process.execPath, [...args, '--input-type=module', '--eval', script], { encoding: 'utf8', timeout: 60_000 });
    expect(done.stderr).toBe('');
    expect(done.stdout.trim()).toBe('1 2 0 1 2 3 4 5 6 7 8 9');
    expect(done.status).toBe(0);
  });
});
