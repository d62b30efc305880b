import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readChecked } from '../intake/read-checked.ts';
import { defaultProject } from '../../src/project.ts';
import { tableIds, type RecordRow, type TableId } from '../../src/records/index.ts';

export interface ReadOne<T extends TableId> {
  readonly rows: readonly RecordRow<T>[];
  readonly refused: readonly { readonly row: number; readonly column: string | null; readonly code: string }[];
}

/** Reads the lines of one list by itself: every other table counts as one that the network does not keep. */
export async function readOne<T extends TableId>(table: T, fileName: string, lines: readonly string[]): Promise<ReadOne<T>> {
  const folder = await mkdtemp(join(tmpdir(), 'records-'));
  try {
    await writeFile(join(folder, fileName), `${lines.join('\r\n')}\r\n`);
    const { records, rejections } = await readChecked([folder], { ...defaultProject, without: tableIds });
    return { rows: records[table], refused: rejections.map(({ row, column, code }) => ({ row, column, code })) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
