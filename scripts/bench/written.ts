import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Line, Target } from './suite.ts';

export interface Run {
  /** As it was asked for: `metrics --size 500`. */
  readonly asked: string;
  /** `2026-11-25` */
  readonly day: string;
  /** The machine, and what ran on it. */
  readonly where: readonly string[];
  readonly lines: readonly Line[];
  readonly targets: readonly Target[];
  readonly failures: readonly string[];
}

const opening = `# Benchmarks

Made by \`npm run bench -- … --write docs/benchmarks.md\`, and not by hand: every section is one run, with its command, day and machine. Ours and its
peers run in turns, each in a process of its own, on networks that a seeded generator in the repository makes; results are compared before times are,
and a run in which they differ says so. Seconds are processor time (user + system) unless the row says otherwise; behind each figure of a peer stands how
many times ours it is. Quote ratios: seconds are this machine's, and of what else it did.
`;

/** A file of sections, with that of this run put in, or in the place of an earlier one of the same command. */
export function withRun(text: string, run: Run): string {
  const found = new Map(
    [...text.matchAll(/^## (.+)$\n([\s\S]*?)(?=^## |$(?![\s\S]))/gm)].map(([, title = '', body = '']) => [title, body.trim()]),
  );
  found.set(titleOf(run), bodyOf(run));
  const sections = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([title, body]) => `## ${title}\n\n${body}\n`);
  return [opening, ...sections].join('\n');
}

const titleOf = ({ asked }: Run): string => `\`npm run bench${asked === '' ? '' : ` -- ${asked}`}\``;

function bodyOf({ day, where, lines, targets, failures }: Run): string {
  const goals = targets.map(({ what, wanted, found, reached }) => [what, wanted, said(found), reached ? 'reached' : '**missed**']);
  const tables = [...new Set(lines.map(({ suite, on }) => `${suite} on ${on}`))].map((title) => {
    const own = lines.filter(({ suite, on }) => `${suite} on ${on}` === title);
    const peers = [...new Set(own.flatMap((line) => line.peers.map(({ name }) => name)))];
    return `### ${title}\n\n${table(
      ['', 'ours', ...peers],
      own.map((line) => [`${line.step} (${line.unit})`, said(line.ours), ...beside(line, peers)]),
    )}`;
  });
  return [
    `${day}. ${where.join('; ')}.`,
    ...(goals.length === 0 ? [] : [table(['goal', 'wanted', 'found', ''], goals)]),
    failures.length === 0
      ? 'Every result that could be compared agreed.'
      : `**Not equal:**\n\n${failures.map((failure) => `- ${failure}`).join('\n')}`,
    ...tables,
  ].join('\n\n');
}

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map((_, column) => (column === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What each peer has on a line, and how many times ours that is. */
export function beside(line: Line, peers: readonly string[]): string[] {
  return peers.map((name) => {
    const value = line.peers.find((peer) => peer.name === name)?.value ?? '–';
    if (typeof value === 'string') return value;
    return line.ours === null || line.ours === 0 ? figure(value) : `${figure(value)} (${figure(value / line.ours)}×)`;
  });
}

export function figure(value: number | null): string {
  if (value === null) return '–';
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(value >= 1 ? 3 : 2);
}

const said = (value: number | string | null): string => (typeof value === 'string' ? value : figure(value));

/** The machine, without its name, and the versions of what ran on it; what is not there is not named. */
export function whereItRan(): string[] {
  const root = new URL('../../node_modules/', import.meta.url);
  const packages = ['graphology', 'graphology-metrics', '@duckdb/node-api', 'arquero'].map((name) => {
    const { version }: { version: string } = JSON.parse(readFileSync(new URL(`${name}/package.json`, root), 'utf8'));
    return `${name} ${version}`;
  });
  const r = `cat(R.version.string); for (p in c("igraph", "sna", "vegan")) if (requireNamespace(p, quietly = TRUE)) cat(";", p, as.character(packageVersion(p)))`;
  const python = `import sys, importlib\nfound = ["Python " + sys.version.split()[0]]\nfor name in ("igraph", "networkx", "numpy"):\n  try: found.append(name + " " + importlib.import_module(name).__version__)\n  except ImportError: pass\nprint("; ".join(found))`;
  return [
    `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} threads, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.version}`,
    ...packages,
    ...told('Rscript', ['--vanilla', '-e', r]),
    ...told('/usr/bin/python3', ['-c', python]),
  ];
}

function told(command: string, args: readonly string[]): string[] {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split(/\s*;\s*/) : [];
}
