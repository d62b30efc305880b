import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckJson } from '../../src/intake/check-report.ts';
import { faultsInAccounts } from '../intake/read-checked.ts';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
export const sample = fileURLToPath(new URL('../../data/sample', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user would, in `cwd`. */
export function run(words: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...words], { cwd, env: { ...process.env, ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (status) => {
      try {
        if (words[0] === 'check' && words.includes('--json') && out.startsWith('{')) holdToAccounts(out);
        resolve({ status, out, err });
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** Whatever `check` says in a test, its rows add up. */
function holdToAccounts(out: string): void {
  const faults = faultsInAccounts(JSON.parse(out) as CheckJson);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** A folder for one test, removed afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'grensganger-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
