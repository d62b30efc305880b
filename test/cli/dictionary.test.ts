import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';

describe('grensganger dictionary', () => {
  it('prints every entry as Markdown, or as JSON for programs', () =>
    inFolder(async (folder) => {
      const markdown = await run(['dictionary', '--out', 'woorden.md'], folder);
      expect(markdown).toMatchObject({ status: 0, out: '' });
      const text = await readFile(join(folder, 'woorden.md'), 'utf8');
      const entries = JSON.parse((await run(['dictionary', '--json'], folder)).out) as { id: string }[];
      for (const { id } of entries) expect(text).toContain(`\`${id}\``);
    }));
});
