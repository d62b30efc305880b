import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One who takes part: a process of its own, ours or a peer's. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Why it cannot take part, where it cannot: said in the table, never left out in silence. */
  readonly absent?: string | null;
  /** Seconds after which it is given up; the table says so. Default: 600. */
  readonly limit?: number;
  /** The same in CPU seconds, which other work on the machine does not shorten. */
  readonly cpuLimit?: number;
}

/**
 * What a contender leaves in the file that `BENCH_OUT` names:
 * CPU seconds (user + system) per step and of the whole process, its peak memory in MB, and what it found: numbers or `null` per step.
 */
export interface Outcome {
  readonly steps: Readonly<Record<string, number>>;
  /** The same steps by the clock, where the contender tells: two threads take half of it. */
  readonly walls?: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
  readonly cpu: number;
  readonly peak: number;
}

export type Ran = Outcome | { readonly failed: string };

/** Runs a contender once, with nothing beside it. */
export async function run({ command, args, absent, limit = 600, cpuLimit }: Contender): Promise<Ran> {
  if (absent !== undefined && absent !== null) return { failed: absent };
  const folder = mkdtempSync(join(tmpdir(), 'grensganger-bench-'));
  const out = join(folder, 'out.json');
  try {
    const failure =
      cpuLimit === undefined
        ? await finished(command, args, out, limit)
        : await finished('sh', ['-c', `ulimit -t ${cpuLimit}; exec "$0" "$@"`, command, ...args], out, limit, cpuLimit);
    if (failure !== null) return { failed: failure };
    return JSON.parse(readFileSync(out, 'utf8')) as Outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function finished(command: string, args: readonly string[], out: string, limit: number, cpuLimit?: number): Promise<string | null> {
  return new Promise((resolve) => {
    const env = { ...process.env, BENCH_OUT: out, OMP_NUM_THREADS: '1' };
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text: Buffer) => {
      said = (said + text.toString()).slice(-600);
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), limit * 1000);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve(error.message);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGXCPU' || (signal === 'SIGKILL' && cpuLimit !== undefined)) resolve(`> ${cpuLimit ?? limit} s`);
      else if (signal === 'SIGKILL') resolve(`> ${limit} s`);
      else resolve(code === 0 ? null : `ended with ${code ?? signal}: ${said.trim().split('\n').at(-1) ?? ''}`);
    });
  });
}

/** Can this program run, with what it needs? `null`, or what is missing. */
export function missing(command: string, args: readonly string[], what: string): string | null {
  const tried = spawnSync(command, args, { stdio: 'ignore' });
  return tried.status === 0 ? null : `${what} not found on this machine`;
}

/** Runs all in turns, several times, and keeps of each the least CPU time per step: what the machine did beside it counts for nobody. */
export async function inTurns(contenders: readonly Contender[], turns: number): Promise<Map<Contender, Ran>> {
  const best = new Map<Contender, Ran>();
  for (let turn = 0; turn < turns; turn += 1) {
    for (const contender of contenders) {
      const before = best.get(contender);
      if (before !== undefined && 'failed' in before) continue;
      const ran = await run(contender);
      best.set(contender, before === undefined || 'failed' in ran ? ran : lesser(before, ran));
    }
  }
  return best;
}

function lesser(a: Outcome, b: Outcome): Outcome {
  const steps = Object.fromEntries(Object.entries(b.steps).map(([step, cpu]) => [step, Math.min(cpu, a.steps[step] ?? cpu)]));
  const walls = Object.fromEntries(Object.entries(b.walls ?? {}).map(([step, wall]) => [step, Math.min(wall, a.walls?.[step] ?? wall)]));
  return { steps, walls, values: b.values, cpu: Math.min(a.cpu, b.cpu), peak: Math.min(a.peak, b.peak) };
}
