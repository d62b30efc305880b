import { differences } from './compare.ts';
import { inTurns, type Contender, type Ran } from './contender.ts';
import type { NetworkSpec } from './make-network.ts';

/** A row of the table: one step (or the whole process, or peak memory) at one size. */
export interface Line {
  readonly suite: string;
  readonly on: string;
  readonly step: string;
  readonly unit: 's' | 'MB' | 'ns/tie' | 'x';
  readonly ours: number | null;
  /** Beside ours: a figure, or why there is none. */
  readonly peers: readonly { readonly name: string; readonly value: number | string }[];
}

/** A goal, what this run found and whether that reaches it: told at the end, reached or not. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly found: number | string;
  readonly reached: boolean;
}

/** What a suite may ask of the harness. */
export interface Bench {
  /** Sizes asked for on the command line; a suite's own where none were. */
  readonly sizes: (usual: readonly number[]) => readonly number[];
  readonly turns: number;
  /** The folder of a made network, made once per run. */
  readonly network: (spec: NetworkSpec) => string;
  /** Compares results, then times; a result that differs is told and fails the run. */
  readonly contest: (contest: Contest) => Promise<Map<Contender, Ran>>;
  readonly line: (line: Line) => void;
  readonly fail: (what: string) => void;
  readonly target: (target: Target) => void;
}

export interface Contest {
  readonly suite: string;
  /** What it is run on: `10,000`. */
  readonly on: string;
  readonly ours: Contender;
  readonly peers: readonly Contender[];
  readonly tolerance?: (step: string) => number;
  readonly turns?: number;
}

export interface Suite {
  readonly id: string;
  readonly about: string;
  run(bench: Bench): Promise<void>;
}

/** Runs a contest in turns and gives its lines: every step, the whole process and peak memory. */
export async function contestOf(bench: Pick<Bench, 'turns' | 'line' | 'fail'>, contest: Contest): Promise<Map<Contender, Ran>> {
  const { suite, on, ours, peers, tolerance = () => 1e-9 } = contest;
  const ran = await inTurns([ours, ...peers], contest.turns ?? bench.turns);
  const own = ran.get(ours);
  if (own === undefined || 'failed' in own) {
    bench.fail(`${suite} ${on}: ${ours.name}: ${own?.failed ?? 'did not run'}`);
    return ran;
  }
  for (const peer of peers) {
    const theirs = ran.get(peer);
    if (theirs === undefined || 'failed' in theirs) continue;
    for (const { step, what } of differences(own, theirs, tolerance)) {
      bench.fail(`${suite} ${on}: ${step} differs from ${peer.name}: ${what}`);
    }
  }
  const row = (step: string, unit: Line['unit'], of: (outcome: Exclude<Ran, { failed: string }>) => number | undefined): void => {
    bench.line({
      suite,
      on,
      step,
      unit,
      ours: of(own) ?? null,
      peers: peers.map((peer) => {
        const theirs = ran.get(peer);
        if (theirs === undefined) return { name: peer.name, value: '–' };
        return { name: peer.name, value: 'failed' in theirs ? theirs.failed : (of(theirs) ?? '–') };
      }),
    });
  };
  for (const step of Object.keys(own.steps)) row(step, 's', ({ steps }) => steps[step]);
  row('whole process', 's', ({ cpu }) => cpu);
  row('peak memory', 'MB', ({ peak }) => peak);
  return ran;
}
