// node command.mjs ARGUMENT … : the command line with these arguments, in this process; without any, Node's own start.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { done } from './usage.mjs';

const asked = process.argv.slice(2);
process.on('exit', () => done());
if (asked.length > 0) {
  const out = mkdtempSync(join(tmpdir(), 'grensganger-bench-scores-'));
  process.on('exit', () => rmSync(out, { recursive: true }));
  const main = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
  process.argv = [process.execPath, main, ...asked, '--out', join(out, 'scores.csv')];
  await import(main);
}
