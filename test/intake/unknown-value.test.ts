import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readChecked } from './read-checked.ts';
import type { CheckedRecords } from '../../src/intake/report.ts';
import { locales } from '../../src/i18n/text.ts';
import { defaultProject, parseProject, type Project } from '../../src/project.ts';

const base = ['organisations', 'professionals', 'memberships'].map((name) => join(import.meta.dirname, 'base', `${name}.csv`));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grensganger-values-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function withKind(kind: string, project: Project): Promise<CheckedRecords> {
  const groups = join(folder, 'groepen.csv');
  await writeFile(groups, `nummer;naam;soort\ng1;Rekenen;"${kind}"\ng2;Taal;plg\n`);
  return readChecked([groups, ...base], project);
}

/** `values: groups: kind:` and its line, as somebody pastes them. */
function projectWith(path: string, line: string): Project {
  const keys = path.split(' ');
  const nested = [...keys, line].map((words, depth) => `${'  '.repeat(depth)}${words}`);
  return parseProject(nested.join('\n'), 'network.yaml');
}

describe('an unknown value', () => {
  for (const kind of ['netwerkgroep', 'werk: groep', '3', "'s avonds", '#4 – overleg', 'ja']) {
    for (const locale of locales) {
      it(`“${kind}” is known once either of the lines of its remedy stands in the project file (${locale})`, async () => {
        const { rejections } = await withKind(kind, defaultProject);
        const remedy = rejections.find(({ code }) => code === 'unknown-value')?.remedy[locale] ?? '';
        const quotes = [...remedy.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
        const paths = quotes.filter((words) => /^(?:values|vocabularies): /.test(words));
        const lines = quotes.filter((words) => words.endsWith(': plg') || !words.endsWith(':'));
        expect(paths).toEqual(['values: groups: kind:', 'vocabularies: group_kind:']);
        expect(lines).toHaveLength(2);
        const [asOurs, asOwn] = [lines.find((line) => line.endsWith(': plg')), lines.find((line) => !line.endsWith(': plg'))];
        for (const [path, line, becomes] of [
          [paths[0], asOurs, 'plg'],
          [paths[1], asOwn, kind],
        ]) {
          const read = await withKind(kind, projectWith(path ?? '', line ?? ''));
          expect(read.rejections).toEqual([]);
          expect(read.records.groups.find(({ id }) => id === 'g1')?.kind).toBe(becomes);
        }
      });
    }
  }
});
