import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { interruptible } from '../src/interruptible.ts';

const built = (name: string): string => JSON.stringify(new URL(`../dist/${name}.js`, import.meta.url).href);

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
}

const evaluated = (lines: readonly string[]): string[] => ['--input-type=module', '--eval', lines.join('\n')];

/** Runs Node, sends SIGINT once it says “begun”, and tells how it ended. What it does never ends by itself. */
function interrupted(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let limit = setTimeout(() => child.kill('SIGKILL'), 60_000);
    let out = '';
    child.stdout.on('data', (text: Buffer) => {
      out += text.toString();
      if (!text.toString().includes('begun')) return;
      child.kill('SIGINT');
      clearTimeout(limit);
      limit = setTimeout(() => child.kill('SIGKILL'), 10_000);
    });
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      resolve({ code, signal, out });
    });
  });
}

const head = [
  `import { writeSync } from 'node:fs';`,
  `import { interruptible } from ${built('interruptible')};`,
  `const say = (text) => writeSync(1, text + '\\n');`,
];

describe('long work that Ctrl-C stops', () => {
  it('gives what the work gives, and throws what it throws', () => {
    expect(interruptible(() => 7)).toBe(7);
    expect(interruptible(() => interruptible(() => [undefined]))).toEqual([undefined]);
    expect(() =>
      interruptible(() => {
        throw new RangeError('wrong');
      }),
    ).toThrow(RangeError);
  });

  it('stops where it is, and whoever listens is told', async () => {
    const ended = await interrupted(
      evaluated([
        ...head,
        `process.once('SIGINT', () => { say('told'); process.exitCode = 130; });`,
        `try { interruptible(() => { say('begun'); for (;;) Math.random(); }); } catch (error) { say(error.name); }`,
      ]),
    );
    expect(ended).toEqual({ code: 130, signal: null, out: 'begun\ntold\nInterrupted\n' });
  });

  it('ends the process as ever where nobody listens', async () => {
    const ended = await interrupted(evaluated([...head, `interruptible(() => { say('begun'); for (;;) Math.random(); });`]));
    expect(ended).toMatchObject({ signal: 'SIGINT', out: 'begun\n' });
  });

  it('stops while it waits for other threads, and those stop too when there is other work', async () => {
    const kernel = `data:text/javascript,${encodeURIComponent(
      `import { writeSync } from 'node:fs';
      import { isMainThread } from 'node:worker_threads';
      export const endless = ({ takers, rounds }) => {
        return (chunk) => {
          if (rounds > 0) return void Atomics.add(takers, 2, 1);
          if (isMainThread) return void Atomics.wait(takers, 1, 0);
          writeSync(1, 'begun\\n');
          Atomics.wait(takers, 1, 0, 3000);
        };
      };`,
    )}`;
    const job = `{ kernel: endless, module: ${JSON.stringify(kernel)}, chunks: 400, steps: 1e9, threads: 2 }`;
    const ended = await interrupted(
      evaluated([
        ...head,
        `import { inParallel, sharedInts } from ${built('threads/index')};`,
        `import { endless } from ${JSON.stringify(kernel)};`,
        `process.once('SIGINT', () => say('told'));`,
        `try { interruptible(() => inParallel({ ...${job}, input: { takers: sharedInts(3), rounds: 0 } })); } catch (error) { say(error.name); }`,
        `const takers = sharedInts(3);`,
        `inParallel({ ...${job}, input: { takers, rounds: 1 } });`,
        `say(String(takers[2]));`,
      ]),
    );
    expect(ended).toEqual({ code: 0, signal: null, out: 'begun\ntold\nInterrupted\n400\n' });
  });
});

describe('a command that is told to stop in a long search', () => {
  it('ends with 130 and leaves nothing half-written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grensganger-interrupted-'));
    try {
      // The first search for shortest paths never ends. In the command line's files its module has no name, and it has.
      const endless = join(folder, 'endless.mjs');
      await writeFile(
        endless,
        `import { writeSync } from 'node:fs';
        const { fill } = Int32Array.prototype;
        Int32Array.prototype.fill = function (...of) {
          if (new Error().stack.includes('hubBetweenness')) { writeSync(1, 'begun\\n'); for (;;) Math.random(); }
          return fill.apply(this, of);
        };`,
      );
      const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
      const asked = ['metrics', join(process.cwd(), 'data/sample'), '--format', 'csv', '--out', join(folder, 'scores.csv')];
      const ended = await interrupted(['--import', endless, main, ...asked, '--store', join(folder, 'network.duckdb')]);
      expect(ended).toMatchObject({ code: 130, out: 'begun\n' });
      expect(await readdir(folder)).toEqual(['endless.mjs']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
