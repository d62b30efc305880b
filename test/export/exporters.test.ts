import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { MultiUndirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultThresholds, disclose } from '../../src/disclosure/index.ts';
import { exporters, parquetFile } from '../../src/export/index.ts';
import { summaryCatalogue } from '../../src/summaries/index.ts';
import { analysisOf, madeCatalogue, makeWorld } from '../disclosure/made-analysis.ts';
import { leaksIn } from '../disclosure/canary.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grensganger-export-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const world = makeWorld(9, { persons: 60, organisations: 8, groups: 5 });
const hostile = {
  ...world,
  organisations: world.organisations.map((organisation, index) =>
    index === 0 ? { ...organisation, name: `=cmd|'/c calc'!A0 <b>&"]]>\u0007 ${organisation.name}` } : organisation,
  ),
};
const analysis = analysisOf(hostile);
const period = '2022-2023';
const options = { period, locale: 'nl' } as const;
const thresholds = defaultThresholds();

async function written(id: string, audience: 'internal' | 'board' | 'public', name: string): Promise<Map<string, Buffer>> {
  const exporter = exporters.find((one) => one.id === id);
  if (exporter === undefined) throw new Error(id);
  const files = await exporter.write(
    disclose(analysis, audience, thresholds, madeCatalogue),
    join(folder, name, exporter.defaultOut),
    options,
  );
  return new Map(await Promise.all(files.map(async (file) => [file.slice(join(folder, name).length + 1), await readFile(file)] as const)));
}

describe('exporters', () => {
  it('stand in the order of their ids, each with its title in Dutch and English', () => {
    expect(exporters.map(({ id }) => id)).toEqual(exporters.map(({ id }) => id).sort());
    for (const { title } of exporters) expect([title.nl, title.en].every((words) => words.length > 5)).toBe(true);
  });

  it.each(exporters.map(({ id }) => id))('%s: the same twice gives the same bytes, and nothing half-written stays behind', async (id) => {
    const once = await written(id, 'internal', `${id}-once`);
    const again = await written(id, 'internal', `${id}-again`);
    expect(once.size).toBeGreaterThan(0);
    expect([...again].map(([name, bytes]) => [name, bytes.toString('base64')])).toEqual(
      [...once].map(([name, bytes]) => [name, bytes.toString('base64')]),
    );
    const left = await readdir(join(folder, `${id}-again`), { recursive: true });
    expect(left.filter((name) => name.includes('.tmp-'))).toEqual([]);
  });

  it.each(exporters.map(({ id }) => id))('%s: for everybody nobody is found in it', async (id) => {
    const secrets = hostile.persons.flatMap((person) => [person.id, person.name, person.email]);
    for (const [name, bytes] of await written(id, 'public', `${id}-public`)) {
      expect(leaksIn(bytes.toString('utf8'), secrets.slice(0, 60)), name).toEqual([]);
      expect(leaksIn(bytes.toString('latin1'), secrets.slice(0, 60)), name).toEqual([]);
    }
  });
});

describe('csv', () => {
  it('writes nodes, ties, scores, chances, agreements and every declared summary', async () => {
    const disclosed = disclose(analysis, 'internal', thresholds, madeCatalogue);
    const declared = disclosed.summaries.filter(({ id }) => summaryCatalogue.some((summary) => summary.id === id)).map(({ id }) => id);
    const files = await written('csv', 'internal', 'csv-all');
    expect([...files.keys()].map((name) => name.split(/[\\/]/).at(-1)).sort()).toEqual(
      ['agreements', 'chances', 'nodes', 'scores', 'ties', ...declared].map((name) => `${name}.csv`).sort(),
    );
    expect(files.get(join('export-csv', 'scores.csv'))?.toString().split('\n')[0]).toBe('metric,level,boundary,period,subject,other,value');
  });

  it('lets no spreadsheet run a name', async () => {
    const nodes = (await written('csv', 'internal', 'csv-formula')).get(join('export-csv', 'nodes.csv'))?.toString() ?? '';
    expect(nodes).toContain(`"'=cmd|'/c calc'!A0 <b>&""]]>`);
    expect(/(^|,)"?[=+@]/m.test(nodes)).toBe(false);
  });
});

describe('gexf', () => {
  it('is read back by graphology with every node, tie, place and number', async () => {
    const [bytes] = [...(await written('gexf', 'internal', 'gexf-back')).values()];
    const graph = parse(MultiUndirectedGraph, bytes?.toString() ?? '');
    const view = analysis.views.find((one) => one.period === period);
    expect(graph.order).toBe((view?.organisations.length ?? 0) + (view?.groups.length ?? 0) + (view?.persons.length ?? 0));
    const memberships = view?.persons.reduce((sum, person) => sum + person.groups.length, 0) ?? 0;
    expect(graph.size).toBe((view?.affiliations.length ?? 0) + (view?.organisationTies.length ?? 0) + memberships);
    const first = view?.organisations[0];
    expect(graph.getNodeAttribute(`organisation:${first?.id}`, 'persons')).toBe(first?.persons);
    expect(typeof graph.getNodeAttribute(`organisation:${first?.id}`, 'x')).toBe('number');
    expect(graph.getNodeAttribute(`organisation:${hostile.organisations[0]?.id}`, 'label')).toContain('=cmd|');
  });
});

describe('graphml', () => {
  it('is well-formed, escapes every sign, and types its attributes', async () => {
    const [bytes] = [...(await written('graphml', 'internal', 'graphml')).values()];
    const text = bytes?.toString() ?? '';
    expect(text).toContain('&lt;b&gt;&amp;&quot;]]&gt;\uFFFD');
    expect(text).toContain('attr.name="persons" attr.type="long"');
    const open: string[] = [];
    for (const [, close, name = '', , empty] of text
      .slice(text.indexOf('?>') + 2)
      .matchAll(/<(\/?)([a-z]+)((?:\s[\w.:]+="[^"<]*")*)(\/?)>/g)) {
      if (close === '/') expect(open.pop()).toBe(name);
      else if (empty !== '/') open.push(name);
    }
    expect(open).toEqual([]);
    expect(text.replaceAll(/<\/?[a-z]+(?:\s[\w.:]+="[^"<]*")*\/?>/g, '').slice(40)).not.toMatch(/[<>]/);
  });

  it('leaves out what is hidden', async () => {
    const [bytes] = [...(await written('graphml', 'public', 'graphml-public')).values()];
    expect(bytes?.toString()).not.toContain('null');
    expect(bytes?.toString()).not.toContain('person:');
  });
});

describe('json', () => {
  it('holds nodes and links that point at them, and null where a number is hidden', async () => {
    const [bytes] = [...(await written('json', 'board', 'json')).values()];
    const graph = JSON.parse(bytes?.toString() ?? '') as {
      nodes: { id: string; persons: number | null }[];
      links: { source: string; target: string }[];
    };
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(graph.links.length).toBeGreaterThan(10);
    expect(graph.links.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
    expect(graph.nodes.some(({ persons }) => persons === null)).toBe(true);
  });
});

describe('parquet', () => {
  async function read(path: string) {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll('SELECT * FROM read_parquet($1)', [path]);
    const result = { names: reader.columnNames(), types: reader.columnTypes().map(String), rows: reader.getRows() };
    connection.closeSync();
    instance.closeSync();
    return result;
  }

  it('keeps names, types, order and nothing', async () => {
    const path = join(folder, 'it\'s a "file".parquet');
    await parquetFile(
      path,
      [
        { id: 'a "b"', type: 'text' },
        { id: 'n', type: 'whole' },
        { id: 'x', type: 'number' },
      ],
      [
        ['z', 2, 0.5],
        ['', null, Number.NaN],
        [null, 9_007_199_254_740_991, -1],
      ],
    );
    const { names, types, rows } = await read(path);
    expect(names).toEqual(['a "b"', 'n', 'x']);
    expect(types).toEqual(['VARCHAR', 'BIGINT', 'DOUBLE']);
    expect(rows).toEqual([
      ['z', 2n, 0.5],
      ['', null, null],
      [null, 9_007_199_254_740_991n, -1],
    ]);
  });

  it('finds the type of a column that is given by its name alone', async () => {
    const path = join(folder, 'typed.parquet');
    await parquetFile(
      path,
      ['whole', 'number', 'flag', 'text', 'mixed', 'empty'],
      [
        [1, 1.5, true, 'a', 1, null],
        [2, 2, false, null, 'b', null],
      ],
    );
    expect((await read(path)).types).toEqual(['BIGINT', 'DOUBLE', 'BOOLEAN', 'VARCHAR', 'VARCHAR', 'VARCHAR']);
  });

  it('leaves the old file as it was when writing fails', async () => {
    const path = join(folder, 'kept.parquet');
    await parquetFile(path, ['a'], [[1]]);
    const before = await readFile(path);
    await expect(parquetFile(path, ['a', 'A'], [[1, 2]])).rejects.toThrow();
    expect(await readFile(path)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.includes('.tmp-'))).toEqual([]);
  });
});
