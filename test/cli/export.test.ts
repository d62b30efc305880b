import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

describe('grensganger export', () => {
  it.each(['csv', 'gexf', 'graphml', 'json', 'parquet'])('exports as %s', (format) =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const { status, out } = await run(['export', 'records', '--as', format, '--json'], folder);
      expect(status).toBe(0);
      const { files } = JSON.parse(out) as { files: string[] };
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) expect((await stat(join(folder, file))).size).toBeGreaterThan(20);
    }),
  );
});
