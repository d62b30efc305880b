import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileNames, organisationsOf } from '../../src/cli/organisation-pages.ts';
import { madeAnalysis } from '../report/fixture.ts';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

describe('grensganger report --organisation', () => {
  it('makes file names of names, and tells the same apart', () => {
    expect(fileNames(['Stichting Één & Twee', 'stichting een twee', '***', '学校', '../../etc/passwd', 'x'.repeat(99)])).toEqual([
      'stichting-een-twee',
      'stichting-een-twee-2',
      'organisatie',
      'organisatie-2',
      'etc-passwd',
      'x'.repeat(60),
    ]);
  });

  it('is for the boards that took part or paid', () => {
    const analysis = madeAnalysis();
    const ids = organisationsOf(analysis);
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) expect(analysis.organisations.find((each) => each.id === id)?.board).toBe(id);
  });

  it('writes a page for every one, and says that each is for that organisation only', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const { status, out, err } = await run(['report', 'records', '--all-organisations', '--json'], folder);
      expect({ status, err }).toMatchObject({ status: 0, err: expect.stringMatching(/alleen voor di?e/) });
      const { pages } = JSON.parse(out) as { pages: { organisation: string; files: string[] }[] };
      const there = await readdir(join(folder, 'reports', 'organisations'));
      expect(there).toHaveLength(pages.length);
      expect(pages.length).toBeGreaterThan(1);
      for (const { files } of pages) expect(await readFile(join(folder, files[0] ?? ''), 'utf8')).toContain('</html>');
    }));

  it('writes Markdown and the list of sentences as well where that is asked for', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const asked = ['report', 'records', '--all-organisations', '--markdown', '--trace', '--json'];
      const { status, out } = await run(asked, folder);
      expect(status).toBe(0);
      const { pages } = JSON.parse(out) as { pages: { files: string[] }[] };
      for (const { files } of pages) {
        expect(files.map((file) => file.replace(/^.*?(?=(?:-herkomst)?\.\w+$)/, ''))).toEqual(['.html', '.md', '-herkomst.csv']);
        const [, markdown, trace] = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
        const [, name] = /^# (.+)$/m.exec(markdown ?? '') ?? [];
        expect(name).toMatch(/\p{L}/u);
        expect(markdown).toContain('## Het jaar in het kort');
        expect(trace).toMatch(/^\uFEFF?onderdeel[,;]zin[,;]waarde/);
      }
    }));

  it('says which organisations there are not, and for whom it is not', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const unknown = await run(['report', 'records', '--organisation', 'nergens', '--lang', 'en'], folder);
      expect(unknown.status).toBe(2);
      expect(unknown.err).toMatch(/nergens/);
      const board = await run(['report', 'records', '--all-organisations', '--audience', 'board'], folder);
      expect(board.status).toBe(2);
      expect(board.err).toMatch(/alleen voor de programmaleiding/);
    }));
});
