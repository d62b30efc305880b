import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/bench/contender.ts';
import { makeNetwork } from '../../../scripts/bench/make-network.ts';
import { ours } from '../../../scripts/bench/programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'ours-'));
beforeAll(() => makeNetwork(folder, { professionals: 40, seed: 1, shape: 'usual' }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Each script with its arguments, and the steps of which it has something to compare. */
const scripts: readonly (readonly [script: string, args: readonly string[], kept: readonly string[]])[] = [
  ['metrics', [folder, 'degree,E-I,communities,constraint'], ['degree', 'E-I', 'constraint']],
  ['metrics', [folder, 'degree,E-I,constraint', 'walked'], ['degree', 'E-I', 'constraint']],
  ['paths', [folder, 'closeness,weighted betweenness', '1'], ['closeness', 'weighted betweenness']],
  ['sampled-paths', [folder, '1', 'both', '0.05', 'betweenness'], ['betweenness: drawn']],
  ['nulls', [folder, 'labels,two-mode', '10'], ['labels', 'two-mode']],
  ['intake', [folder], []],
  ['catalogue', [folder], []],
  ['command', ['metrics', folder, '--threads', '1', '--metric', 'ei-index', '--format', 'csv', '--quiet'], []],
  ['summaries', ['5000'], ['attendance-by-group', 'hours-by-group', 'ties-by-group', 'support-plg']],
];

describe('what the benches run of ours', () => {
  it.each(scripts)('%s runs to its end on a tiny network, and tells what it found', { timeout: 60_000 }, async (script, args, kept) => {
    const ran = await run({ ...ours(script, ...args), limit: 50 });
    if ('failed' in ran) throw new Error(ran.failed);
    for (const step of kept) {
      expect(ran.values[step]?.length ?? 0, step).toBeGreaterThan(0);
      expect(
        ran.values[step]?.some((value) => value !== null && Number.isFinite(value)),
        step,
      ).toBe(true);
    }
  });
});
