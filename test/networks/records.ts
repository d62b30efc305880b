import { recordTables, tableIds, type RecordRow, type Records, type TableId } from '../../src/records/index.ts';

export type PartialRecords = { readonly [T in TableId]?: readonly Partial<RecordRow<T>>[] };

/** Records in which only what matters is written down: every other field is `null`, every other table empty. */
export function recordsOf(tables: PartialRecords): Records {
  const filled = tableIds.map((table) => {
    const empty = Object.fromEntries(Object.keys(recordTables[table].fields).map((field) => [field, null]));
    return [table, (tables[table] ?? []).map((row) => Object.assign({}, empty, row))];
  });
  return Object.fromEntries(filled) as Records;
}

/** A period without ends. */
export const allTime = { id: 'all', from: -25_567, until: 84_005 };

/** Ids `p00`, `p01` …: in the order of their numbers. */
export const numbered = (prefix: string, index: number): string => `${prefix}${String(index).padStart(2, '0')}`;

/** Records of a network whose ties are known one by one, and of a class for each of its people. */
export function recordsOfTies(ties: readonly (readonly [number, number])[], classes: readonly string[], bothWays = true): Records {
  const organisations = [...new Set(classes)];
  return recordsOf({
    organisations: organisations.map((id) => ({ id, name: id, kind: 'other', sector: null })),
    professionals: classes.map((organisation_id, index) => ({ id: numbered('p', index), organisation_id })),
    ties: ties.flatMap(([a, b]) => {
      const tie = { from_professional_id: numbered('p', a), to_professional_id: numbered('p', b), kind: 'collaboration' };
      return bothWays
        ? [tie, { ...tie, from_professional_id: tie.to_professional_id, to_professional_id: tie.from_professional_id }]
        : [tie];
    }),
  });
}
