import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const packageFile = new URL('../../package.json', import.meta.url);

describe('the command line', () => {
  it('lists every command in both languages', async () => {
    const commands = ['init', 'check', 'report', 'analyse', 'metrics', 'summaries', 'agreements', 'export', 'dictionary', 'explain'];
    for (const [words, usage] of [
      [['--help'], 'Gebruik:'],
      [['--help', '--lang', 'en'], 'Usage:'],
    ] as const) {
      const { status, out } = await run(words, '.');
      expect(status).toBe(0);
      expect(out).toContain(usage);
      for (const command of commands) expect(out).toMatch(new RegExp(`^ +${command}\\b`, 'm'));
    }
  });

  it('has the version of the package', async () => {
    const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
    expect((await run(['--version'], '.')).out.trim()).toBe(version);
  });
});
