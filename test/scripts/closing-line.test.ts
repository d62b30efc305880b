import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'closing-line-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function lastLine(files: Record<string, string>): { line: string | undefined; status: number | null } {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', `--reporter=${join(root, 'scripts', 'closing-line.mjs')}`];
  const run = spawnSync(process.execPath, [vitest, 'run', '--root', folder, '--globals', ...reporters], { encoding: 'utf8' });
  return { line: run.stdout.trimEnd().split('\n').at(-1), status: run.status };
}

it('a run ends with how many tests passed and failed', () => {
  const files = { 'one.test.js': "it('a', () => {}); it('b', () => {});", 'two.test.js': "describe('c', () => { it('d', () => {}); });" };
  expect(lastLine(files)).toEqual({ line: '3 passed, 0 failed', status: 0 });
});

it('a test that fails and a file that can not be loaded both count as failed', () => {
  const files = { 'one.test.js': "it('a', () => {}); it('b', () => { throw new Error('b'); });", 'two.test.js': "import './nothing.js';" };
  expect(lastLine(files)).toEqual({ line: '1 passed, 2 failed', status: 1 });
});
