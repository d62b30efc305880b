import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inFolder, run, sample } from './cli/run.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The commands of the sections on chance, change, what-if and evidence, as they stand there. */
const commands = ['## Is it more than chance?', '## What if', '## Where does a number come from?'].flatMap((title) => {
  const section = readme.slice(readme.indexOf(`${title}\n`)).split(/\n## /)[0] ?? '';
  return [...section.matchAll(/^npm run -s grensganger -- (.+)$/gm)].flatMap(([, words]) => (words === undefined ? [] : [words]));
});

describe('the commands in the README', () => {
  it('are there', () => {
    expect(commands.length).toBeGreaterThanOrEqual(6);
  });

  it.each(commands)('%s', (words) =>
    inFolder(async (folder) => {
      const typed = words.split(' ').map((word) => (word === 'data/sample' ? sample : word));
      // Some rows of the sample are wrong on purpose: status 1.
      const { status, out } = await run([...typed, '--quiet', ...(words.startsWith('metrics') ? ['--draws', '20'] : [])], folder);
      expect(status).toBe(1);
      expect(out.trim().split('\n').length).toBeGreaterThan(2);
    }),
  );
});
