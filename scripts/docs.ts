// Fills in what the commands in docs/*.md say, on the sample: npm run docs
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filled } from './docs-blocks.ts';
import { messagesPage } from './docs-messages.ts';
import { metricsPage } from './docs-metrics.ts';

const folder = fileURLToPath(new URL('../docs/', import.meta.url));
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
  const text = readFileSync(folder + file, 'utf8');
  writeFileSync(
    folder + file,
    filled(text, (words) => spawnSync(process.execPath, [main, ...words, '--quiet'], { encoding: 'utf8' }).stdout),
  );
}

writeFileSync(`${folder}reference/metrics.md`, metricsPage());
writeFileSync(`${folder}reference/command-messages.md`, messagesPage());
