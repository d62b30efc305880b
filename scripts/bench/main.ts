import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeNetwork } from './make-network.ts';
import { contestOf, type Bench, type Line, type Suite, type Target } from './suite.ts';
import { beside, figure, whereItRan, withRun } from './written.ts';

/*
 * npm run bench [-- SUITE …] [--size N …] [--turns N] [--json] [--write FILE]
 *
 * Ours and its peers run in turns, each in a process of its own; results are compared before times are. The run fails where they differ.
 * With `--write` what was found takes its place in a file of such runs: docs/benchmarks.md.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', multiple: true },
    turns: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});

const folder = fileURLToPath(new URL('suites/', import.meta.url));
const known = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map(async (file) => ((await import(join(folder, file))) as { readonly suite: Suite }).suite),
);
const unknown = positionals.find((id) => !known.some((suite) => suite.id === id));
if (unknown !== undefined) {
  process.stderr.write(
    `There is no suite ${unknown}. There are:\n${known.map(({ id, about }) => `  ${id.padEnd(12)} ${about}`).join('\n')}\n`,
  );
  process.exit(2);
}

const lines: Line[] = [];
const failures: string[] = [];
const targets: Target[] = [];
const made = new Map<string, string>();
const work = mkdtempSync(join(tmpdir(), 'grensganger-bench-networks-'));
const say = (text: string): boolean => process.stderr.write(`${text}\n`);

const bench: Bench = {
  sizes: (usual) => values.size?.map(Number) ?? usual,
  turns: Number(values.turns),
  network: (spec) => {
    const key = `${spec.shape}-${spec.professionals}-${spec.seed}`;
    const path = made.get(key) ?? join(work, key);
    if (!made.has(key)) makeNetwork(path, spec);
    made.set(key, path);
    return path;
  },
  contest: (contest) => {
    say(`${contest.suite} on ${contest.on}: ${[contest.ours, ...contest.peers].map(({ name }) => name).join(', ')} …`);
    return contestOf(bench, contest);
  },
  line: (line) => lines.push(line),
  target: (target) => targets.push(target),
  fail: (what) => {
    failures.push(what);
    say(`NOT EQUAL  ${what}`);
  },
};

try {
  for (const suite of known) if (positionals.length === 0 || positionals.includes(suite.id)) await suite.run(bench);
} finally {
  rmSync(work, { recursive: true, force: true });
}

if (values.json)
  process.stdout.write(`${JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, lines, targets, failures }, null, 1)}\n`);
else print();
if (values.write !== undefined) {
  const asked = [...positionals, ...(values.size ?? []).map((size) => `--size ${size}`)].join(' ');
  const run = { asked, day: new Date().toISOString().slice(0, 10), where: whereItRan(), lines, targets, failures };
  writeFileSync(values.write, withRun(existsSync(values.write) ? readFileSync(values.write, 'utf8') : '', run));
}
process.exitCode = failures.length > 0 ? 1 : 0;

function print(): void {
  process.stdout.write(
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; CPU seconds (user + system), × as much as ours\n`,
  );
  for (const on of new Set(lines.map((line) => `${line.suite} on ${line.on}`))) {
    const own = lines.filter((line) => `${line.suite} on ${line.on}` === on);
    const peers = [...new Set(own.flatMap((line) => line.peers.map(({ name }) => name)))];
    const table = [
      ['', 'ours', ...peers],
      ...own.map((line) => [`${line.step} (${line.unit})`, figure(line.ours), ...beside(line, peers)]),
    ];
    const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length))) ?? [];
    const text = table.map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    );
    process.stdout.write(`\n${on}\n${text.join('\n')}\n`);
  }
  if (targets.length > 0) {
    const told = targets.map(({ what, wanted, found, reached }) => {
      const value = typeof found === 'string' ? found : figure(found);
      return `${reached ? 'reached' : 'MISSED '}  ${what}: ${value} (wanted: ${wanted})`;
    });
    process.stdout.write(`\nGoals\n${told.join('\n')}\n`);
  }
  process.stdout.write(failures.length === 0 ? '\nEvery result that could be compared agreed.\n' : `\n${failures.join('\n')}\n`);
}
