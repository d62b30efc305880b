import { recordTables, tableIds, type TableId } from '../records/index.ts';
import { fold } from './fold.ts';

const tableByName: ReadonlyMap<string, TableId> = new Map(
  tableIds.flatMap((id) => {
    const table = recordTables[id];
    return [id, ...table.synonyms, table.title.nl, table.title.en].map((name) => [fold(name), id] as const);
  }),
);

const digits = /^\d+|\d+$/g;

/** The table that a file or sheet is named after: `Uren 2020-2021`, `uren.csv`, `01 Uren`; `null` where it is none of them. */
export function tableNamed(name: string): TableId | null {
  const folded = fold(name);
  return tableByName.get(folded) ?? tableByName.get(folded.replace(digits, '')) ?? null;
}

/** Every name that a table's file or sheet may have, for a message. */
export const tableNames = (id: TableId): readonly string[] => [...new Set([id, ...recordTables[id].synonyms])];

/** Every folded name there is, for finding the nearest. */
export const allTableNames: readonly string[] = [...tableByName.keys()];
