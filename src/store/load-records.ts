import { asideCells } from '../intake/aside/kept-aside.ts';
import type { CheckedRecords } from '../intake/report.ts';
import type { Project } from '../project.ts';
import { tableIds } from '../records/index.ts';
import { agreedValues } from './convenant.ts';
import {
  aboutShape,
  agreedShape,
  enrichmentsShape,
  keptAsideShape,
  mergesShape,
  rejectionsShape,
  sourcesShape,
  warningsShape,
  yearsShape,
} from './schema.ts';
import type { Store } from './store.ts';
import { appendRows, createTable, inTransaction, writeTable, type Value } from './tables.ts';
import { derive } from './derived/index.ts';
import { writeImports } from './imports.ts';
import { writeRecords } from './record-columns.ts';
import { yearsOf } from './years.ts';

/** Raised whenever tables, columns or views change, so that a store of another make is built anew and not misread. */
export const storeSchema = 7;

/**
 * Puts checked records into the store, in one transaction: every record table with where its rows came from, the report of the
 * reading (`sources`, `rejections`, `warnings`), the history of `imports`, the `years`, what was `agreed`, what the store is made of (`about`), and what is derived from all that.
 */
export async function loadRecords(
  store: Store,
  checked: CheckedRecords,
  options: { readonly project: Project; readonly version: string; readonly day?: string },
): Promise<void> {
  const { project, version } = options;
  await inTransaction(store, async () => {
    for (const table of tableIds) {
      await writeRecords(store, checked, table);
    }
    await writeTable(
      store,
      sourcesShape,
      checked.files.map((file, index) => [
        index,
        file.file,
        file.sheet,
        file.table,
        file.dialect.format,
        file.dialect.encoding,
        file.dialect.delimiter,
        file.dialect.quote,
        file.dialect.lineEnds,
        file.dialect.header,
        file.dialect.decimal,
        file.dialect.thousands,
        file.dialect.dateOrder,
        JSON.stringify(file.because),
        JSON.stringify(file.columns),
        checked.contents[file.file] ?? null,
        file.rowsRead,
        file.rowsLoaded,
        file.rowsRejected,
      ]),
    );
    await writeAside(store, checked);
    await writeTable(
      store,
      rejectionsShape,
      checked.rejections.map((rejection) => [
        rejection.file,
        rejection.sheet,
        rejection.row,
        rejection.column,
        rejection.code,
        rejection.found,
        rejection.expected.nl,
        rejection.expected.en,
        rejection.message.nl,
        rejection.message.en,
        rejection.remedy.nl,
        rejection.remedy.en,
      ]),
    );
    await writeTable(
      store,
      mergesShape,
      checked.merges.map(({ kind, kept, merged, by, decided, times, message }) => [
        kind,
        ...[kept, merged].flatMap((side) => [side.id, side.name, side.file, side.sheet, side.row]),
        by,
        decided?.file ?? null,
        decided?.row ?? null,
        times,
        message.nl,
        message.en,
      ]),
    );
    await writeTable(
      store,
      enrichmentsShape,
      checked.enrichments.map(({ organisation, field, value, file, row, message }) => [
        organisation,
        field,
        value,
        file,
        row,
        message.nl,
        message.en,
      ]),
    );
    await writeTable(
      store,
      warningsShape,
      checked.warnings.map((warning) => [
        warning.code,
        warning.file,
        warning.sheet,
        warning.row,
        warning.message.nl,
        warning.message.en,
        warning.remedy.nl,
        warning.remedy.en,
      ]),
    );
    await writeTable(
      store,
      yearsShape,
      yearsOf(checked.records, project.year).map((year) => [year.id, year.from, year.until]),
    );
    await writeTable(
      store,
      agreedShape,
      agreedValues(project).map((agreed) => [agreed.id, agreed.groupKind, agreed.value, agreed.from, agreed.until]),
    );
    await writeImports(store, checked, { network: project.name, version, day: options.day ?? null });
    await writeTable(store, aboutShape, [[checked.fingerprint, version, storeSchema, project.name, project.year, asStored(project)]]);
    await derive(store);
  });
}

/** Who was left out is between them and the lists: a store is as if they had never been there. */
const asStored = (project: Project): string => JSON.stringify({ ...project, forget: undefined });

/** So many cells are handed over together. */
const together = 20_480;

async function writeAside(store: Store, { aside, origins }: CheckedRecords): Promise<void> {
  await createTable(store, keptAsideShape);
  let rows: Value[][] = [];
  for (const { file, row, position, name, value } of asideCells(aside, origins)) {
    rows.push([file, row, position, name, value]);
    if (rows.length < together) continue;
    await appendRows(store, keptAsideShape, rows);
    rows = [];
  }
  await appendRows(store, keptAsideShape, rows);
}
