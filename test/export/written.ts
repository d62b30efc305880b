import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll } from 'vitest';
import { defaultThresholds, disclose } from '../../src/disclosure/index.ts';
import { exporters } from '../../src/export/index.ts';
import { analysisOf, madeCatalogue, makeWorld } from '../disclosure/made-analysis.ts';

const world = makeWorld(9, { persons: 60, organisations: 8, groups: 5 });

/** A made network in which one organisation's name is hostile to every format. */
export const hostile = {
  ...world,
  organisations: world.organisations.map((organisation, index) =>
    index === 0 ? Object.assign({}, organisation, { name: `=cmd|'/c calc'!A0 <b>&"]]>\u0007 ${organisation.name}` }) : organisation,
  ),
};
export const analysis = analysisOf(hostile);
export const period = '2022-2023';

/** A folder for the tests of one file, gone when they are done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'grensganger-export-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file that an exporter writes into a folder, by its name there. */
export async function written(id: string, audience: 'internal' | 'board' | 'public', folder: string): Promise<Map<string, Buffer>> {
  const exporter = exporters.find((one) => one.id === id);
  if (exporter === undefined) throw new Error(`There is no exporter ${id}.`);
  const disclosed = disclose(analysis, audience, defaultThresholds(), madeCatalogue);
  const files = await exporter.write(disclosed, join(folder, exporter.defaultOut), { period, locale: 'nl' });
  return new Map(await Promise.all(files.map(async (file) => [file.slice(folder.length + 1), await readFile(file)] as const)));
}

/** The first file that an exporter writes, as text. */
export async function textOf(id: string, audience: 'internal' | 'board' | 'public', folder: string): Promise<string> {
  return [...(await written(id, audience, folder)).values()][0]?.toString('utf8') ?? '';
}

export async function readParquet(path: string) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll('SELECT * FROM read_parquet($1)', [path]);
  const result = { names: reader.columnNames(), types: reader.columnTypes().map(String), rows: reader.getRows() };
  connection.closeSync();
  instance.closeSync();
  return result;
}
