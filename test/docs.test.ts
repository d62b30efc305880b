import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandsIn, filled } from '../scripts/docs-blocks.ts';
import { inFolder, run, sample } from './cli/run.ts';

const folder = new URL('../docs/', import.meta.url);

const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** The bench writes its own page. */
const withCommands = pages.filter((file) => file !== 'benchmarks.md');

describe.each(withCommands)('docs/%s', (file) => {
  const page = textOf(file);

  it('shows what its commands say now (npm run docs makes it anew)', { timeout: 240_000 }, () =>
    inFolder(async (at) => {
      const said = new Map<string, string>();
      for (const words of commandsIn(page)) {
        const { out, status } = await run([...words.map((word) => (word === 'data/sample' ? sample : word)), '--quiet'], at);
        // Some rows of the sample are wrong on purpose: status 1.
        expect(status).toBe(1);
        expect(out.trim()).not.toBe('');
        said.set(words.join(' '), out);
      }
      expect(said.size).toBeGreaterThan(5);
      expect(page).toBe(filled(page, (words) => said.get(words.join(' ')) ?? ''));
    }),
  );
});

describe.each(pages)('docs/%s', (file) => {
  it('is linked from the README', () => {
    expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain(`docs/${file}`);
  });
});
