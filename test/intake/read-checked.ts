import { expect } from 'vitest';
import { readRecords, type ReadOptions } from '../../src/intake/read-records.ts';
import type { CheckedRecords, FileReport, Rejection } from '../../src/intake/report.ts';
import type { Project } from '../../src/project.ts';
import { columnsOf } from '../../src/records/columns.ts';
import { tableIds } from '../../src/records/index.ts';

type Accounts = {
  readonly files: readonly Pick<FileReport, 'file' | 'sheet' | 'rowsRead' | 'rowsLoaded' | 'rowsRejected'>[];
  readonly rejections: readonly Pick<Rejection, 'file' | 'sheet'>[];
};

/** What does not add up of what was read: nothing, for any file of any test. */
export function faultsInAccounts({ files, rejections }: Accounts): string[] {
  const faults: string[] = [];
  for (const { file, sheet, rowsRead, rowsLoaded, rowsRejected } of files) {
    const where = sheet === null ? file : `${file}, ${sheet}`;
    if (rowsRead !== rowsLoaded + rowsRejected) faults.push(`${where}: ${rowsRead} read, ${rowsLoaded} loaded, ${rowsRejected} rejected`);
    const told = rejections.filter((one) => one.file === file && one.sheet === sheet).length;
    if (told !== rowsRejected) faults.push(`${where}: ${rowsRejected} rejected, of which ${told} are told`);
  }
  const rejected = files.reduce((sum, file) => sum + file.rowsRejected, 0);
  if (rejections.length !== rejected) faults.push(`${rejections.length} rejections of ${rejected} rows`);
  return faults;
}

/** The same of what was loaded: as many records as the files say, each with where it came from. */
function faultsInRecords({ files, records, origins }: CheckedRecords): string[] {
  const faults: string[] = [];
  const loaded = files.map(() => 0);
  for (const table of tableIds) {
    const { rows } = columnsOf(records, table);
    const { files: from, rows: lines } = origins[table];
    if (rows !== from.length || rows !== lines.length) faults.push(`${table}: origins are not in step`);
    for (const file of from) loaded[file] = (loaded[file] ?? 0) + 1;
  }
  for (const [index, { file, rowsLoaded }] of files.entries()) {
    if (loaded[index] !== rowsLoaded) faults.push(`${file}: ${rowsLoaded} loaded, ${loaded[index]} records`);
  }
  return faults;
}

/** Reads as the program does, and holds every file to its accounts: tests read by way of this. */
export async function readChecked(paths: readonly string[], project: Project, options: ReadOptions = {}): Promise<CheckedRecords> {
  const checked = await readRecords(paths, project, options);
  expect([...faultsInAccounts(checked), ...faultsInRecords(checked)]).toEqual([]);
  return checked;
}
