import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { version } from '../src/version.ts';

it('is the version of the package and of the citation', async () => {
  const read = (name: string): Promise<string> => readFile(new URL(`../${name}`, import.meta.url), 'utf8');
  expect((JSON.parse(await read('package.json')) as { version: string }).version).toBe(version);
  expect(await read('CITATION.cff')).toContain(`version: ${version}`);
});
