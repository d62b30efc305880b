import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseProject } from '../../src/project.ts';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

const ours = 'nummer;naam;organisatie\nP1;Anna Jansma;O1\nP2;Bram de Vlet;O1\nP3;Chris Ozal;O2\n';
const theirs = {
  'deelnemers.csv': null,
  'personeel.csv': ours.replace('nummer;naam', 'Personeelscode;Volledige naam'),
};

describe('map', () => {
  it('proposes a project file with which check reads the folder', async () => {
    await inFolder(async (folder) => {
      const records = await writeSmall(folder, theirs);
      const before = await run(['check', records], folder);
      expect(before.status).toBe(2);
      expect(before.err).toContain('Voorgesteld, nog niet overgenomen');
      const out = join(records, 'network.yaml');
      const made = await run(['map', records, '--out', out], folder);
      expect(made).toMatchObject({ status: 0, out: '' });
      expect(await readFile(out, 'utf8')).toContain('Personeelscode: id');
      const after = await run(['check', records, '--json'], folder);
      expect(after.status).toBe(0);
      expect(JSON.parse(after.out)).toMatchObject({ rejections: [], proposals: [] });
    });
  });

  it('says how its proposal is kept, with a command that can be typed, and names no file that is not there', async () => {
    await inFolder(async (folder) => {
      await writeSmall(folder, theirs);
      const shown = await run(['map', 'records'], folder);
      expect([shown.status, shown.out.includes('Personeelscode: id')]).toEqual([0, true]);
      const [, typed = ''] = /grensganger (map .*)$/m.exec(shown.err) ?? [];
      expect(typed).toBe('map records --out records/network.yaml');
      const kept = await run(typed.split(' '), folder);
      const [, look = ''] = /grensganger (check .*)$/m.exec(kept.err) ?? [];
      expect(look).toBe('check records');
      expect((await run(look.split(' '), folder)).status).toBe(0);
      expect((await run(['map', 'records', '--out', 'elders.yaml'], folder)).err).toContain(
        'grensganger check records --project elders.yaml',
      );
      expect((await run(['map', 'records'], folder)).err).toContain('map records --out records/network.yaml --replace');
    });
  });

  it('never overwrites a file without being told, and then keeps what it says', async () => {
    await inFolder(async (folder) => {
      const records = await writeSmall(folder, theirs);
      const out = join(records, 'network.yaml');
      await writeFile(out, '# van ons\nname: Ons netwerk\n');
      const refused = await run(['map', records, '--out', out], folder);
      expect(refused.status).toBe(2);
      expect(refused.err).toContain('is er al');
      expect(await readFile(out, 'utf8')).toBe('# van ons\nname: Ons netwerk\n');
      const told = await run(['map', records, '--out', out, '--replace', '--lang', 'en'], folder);
      expect(told.status).toBe(0);
      const text = await readFile(out, 'utf8');
      expect(text).toContain('# van ons');
      expect(text).toContain('name: Ons netwerk');
    });
  });

  it('is taken by every command that reads, where that is asked for, and says what was taken', async () => {
    await inFolder(async (folder) => {
      const records = await writeSmall(folder, theirs);
      for (const words of [
        ['check', records],
        ['metrics', records, '--metric', 'density'],
        ['summaries', records],
      ]) {
        const asked = await run([...words, '--accept-proposals'], folder);
        expect(asked.err).toContain('Overgenomen: Deelnemers, “Personeelscode” → id');
        expect(asked.status).toBe(0);
        expect((await run(words, folder)).status).toBe(2);
      }
    });
  });

  it('is told of in the README with lines that a project file may hold', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) parseProject(block, 'network.yaml');
    expect(blocks.join('\n')).toContain('wide:');
  });
});
