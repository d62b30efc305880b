import { describe, expect, it } from 'vitest';
import { cycles, packages, stageOf, stages, wayTo, withoutDatabase, wrongImports, wrongPackages } from './architecture/rules.ts';
import { filesBelow, readSource, readSources, type Source } from './architecture/source.ts';
import { kinds, missing, outOfOrder, unitsOf } from './architecture/units.ts';

const sources = readSources();
const byFile = new Map(sources.map((source) => [source.file, source]));
const tests = new Set(filesBelow('test').filter((file) => file.endsWith('.test.ts')));

const made = (file: string, text: string): Source => readSource(file, text);
const map = (...list: Source[]) => new Map(list.map((source) => [source.file, source]));

describe('the street: imports point only to earlier stages', () => {
  it.each(Object.keys(stages))('%s', (stage) => {
    expect(sources.filter((source) => stageOf(source.file) === stage).flatMap(wrongImports)).toEqual([]);
  });

  it('knows a stage for every file', () => {
    expect(sources.filter((source) => stageOf(source.file) === null).map(({ file }) => file)).toEqual([]);
  });

  it('leads every import to a file that is there', () => {
    const lost = sources.flatMap(({ file, imports }) =>
      imports.filter((one) => one.file?.endsWith('.ts') && !byFile.has(one.file)).map(({ written }) => `${file} imports ${written}`),
    );
    expect(lost).toEqual([]);
  });

  it('has no circles', () => {
    expect(cycles(byFile).map((circle) => circle.join(' → '))).toEqual([]);
  });
});

describe('packages stay where they belong', () => {
  it.each(Object.entries(packages))('%s only in %s', (name) => {
    expect(sources.flatMap(wrongPackages).filter((complaint) => complaint.includes(` ${name}`))).toEqual([]);
  });

  it.each(withoutDatabase)('%s never reaches DuckDB', (stage) => {
    const files = sources.filter(({ file }) => stageOf(file)?.split('/')[0] === stage).map(({ file }) => file);
    expect(files.map((file) => wayTo(file, '@duckdb/node-api', byFile)).filter((way) => way !== null)).toEqual([]);
  });

  it('is the public door alone that the command line stands on', () => {
    const inside = sources.filter(({ file }) => file.startsWith('cli/')).flatMap(({ imports }) => imports);
    const outside = inside.filter(({ file }) => file !== null && !file.startsWith('cli/')).map(({ file }) => file);
    expect(new Set(outside)).toEqual(new Set(['index.ts']));
  });
});

describe('the gate', () => {
  it('is the only place where something is called disclosed', () => {
    const elsewhere = sources.filter(({ file }) => !file.startsWith('disclosure/'));
    const forged = elsewhere.flatMap(({ file, casts }) =>
      casts.filter((type) => /\bDisclosed\b/.test(type)).map((type) => `${file}: as ${type}`),
    );
    expect(forged).toEqual([]);
  });

  it('keeps its mark to itself', () => {
    const gate = sources.filter(({ file }) => file.startsWith('disclosure/'));
    expect(gate.some(({ exports }) => exports.includes('Disclosed'))).toBe(true);
    expect(gate.flatMap(({ exports }) => exports).filter((name) => /brand|mark|symbol/i.test(name))).toEqual([]);
  });
});

describe.each(kinds)('every $what', (kind) => {
  it('has a test of its own name and a line in the catalogue', () => {
    expect(unitsOf(kind, sources).length).toBeGreaterThan(0);
    expect(missing(kind, sources, tests)).toEqual([]);
  });
});

describe.each(kinds.filter(({ alphabetical }) => alphabetical))('every $what', (kind) => {
  it('stands in the catalogue in the order of the alphabet', () => {
    expect(outOfOrder(kind, sources)).toEqual([]);
  });
});

describe('files', () => {
  it('have names in kebab-case', () => {
    const names = filesBelow('src').flatMap((file) => file.split('/').map((part) => part.replace(/\.\w+$/, '')));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('have one subject: none is longer than 500 lines', () => {
    expect(sources.filter(({ lines }) => lines > 500).map(({ file, lines }) => `${file}: ${lines} lines`)).toEqual([]);
  });
});

describe('the rules themselves see what they should', () => {
  it('name file, import and rule of a wrong import', () => {
    const source = made('network/made.ts', "import { open } from '../store/open.ts';");
    expect(wrongImports(source)).toEqual([
      'network/made.ts imports ../store/open.ts: network may import from i18n, errors.ts, records, analysis.ts, not from store',
    ]);
  });

  it('see imports of every form', () => {
    const text = [
      "import type { A } from './a.ts';",
      "import { type B } from './b.ts';",
      "export * from './c.ts';",
      "export type { D } from './d.ts';",
      "const e = import('./e.ts');",
      "type F = import('./f.ts').F;",
      "import './g.css';",
      "// import './h.ts'",
      'const i = "import \'./i.ts\'";',
    ].join('\n');
    const seen = made('report/made.ts', text).imports.map(({ file, typeOnly }) => `${file} ${typeOnly ? 'type' : 'value'}`);
    expect(seen.toSorted()).toEqual([
      'report/a.ts type',
      'report/b.ts value',
      'report/c.ts value',
      'report/d.ts type',
      'report/e.ts value',
      'report/f.ts type',
      'report/g.css value',
    ]);
  });

  it('let the client take types of the payload, and no value', () => {
    expect(wrongImports(made('client/made.ts', "import type { Payload } from '../report/payload.ts';"))).toEqual([]);
    expect(wrongImports(made('client/made.ts', "import { payload } from '../report/payload.ts';"))).toHaveLength(1);
    expect(wrongImports(made('client/made.ts', "import type { Analysis } from '../analysis.ts';"))).toHaveLength(1);
  });

  it('see a package where it should not be, and find the way to it', () => {
    const low = made('records/made.ts', "import { DuckDBInstance } from '@duckdb/node-api';");
    const high = made('metrics/made.ts', "import { made } from '../records/made.ts';");
    const typed = made('metrics/typed.ts', "import type { made } from '../records/made.ts';");
    const required = made('metrics/made.ts', "const duckdb = require('@duckdb/node-api');");
    expect(wrongPackages(low)).toEqual(['records/made.ts imports @duckdb/node-api: only engine.ts, store, intake, export may']);
    expect(wayTo('metrics/made.ts', '@duckdb/node-api', map(low, high))).toEqual([
      'metrics/made.ts',
      'records/made.ts',
      '@duckdb/node-api',
    ]);
    expect(wayTo('metrics/typed.ts', '@duckdb/node-api', map(low, typed))).toBeNull();
    expect(wayTo('metrics/made.ts', '@duckdb/node-api', map(required))).toEqual(['metrics/made.ts', '@duckdb/node-api']);
  });

  it('find a circle once, whichever file it is met from', () => {
    const a = made('i18n/a.ts', "import './b.ts';");
    const b = made('i18n/b.ts', "import './c.ts';");
    const c = made('i18n/c.ts', "import './a.ts';");
    expect(cycles(map(b, c, a))).toEqual([['i18n/a.ts', 'i18n/b.ts', 'i18n/c.ts']]);
  });

  it('see a forged disclosure', () => {
    expect(made('report/made.ts', 'const d = analysis as unknown as Disclosed<Analysis>;').casts).toContain('Disclosed<Analysis>');
  });

  it('miss neither a test nor a line nor the order', () => {
    const chart = kinds.find(({ what }) => what === 'chart');
    if (chart === undefined) throw new Error('there are no charts');
    const a = made('report/charts/a.ts', "export const a = defineChart({ id: 'a' });");
    const b = made('report/charts/b.ts', "export const b = defineChart({ id: 'b' });");
    const helper = made('report/charts/helper.ts', 'export const make = () => defineChart({});');
    const index = made('report/charts/index.ts', "import { b } from './b.ts';\nimport { a } from './a.ts';");
    expect(missing(chart, [a, helper], new Set())).toEqual([
      'report/charts/a.ts: this chart has no line in report/charts/index.ts',
      'report/charts/a.ts: this chart has no test in test/report/charts/a.test.ts',
    ]);
    expect(missing(chart, [a, b, index], new Set(['report/charts/a.test.ts', 'report/charts/b.test.ts']))).toEqual([]);
    expect(outOfOrder(chart, [a, b, index])).toEqual(['report/charts/index.ts: a stands after b']);
  });
});
