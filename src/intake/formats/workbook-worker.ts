import { HucreError } from 'hucre';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { Text } from '../../i18n/text.ts';
import { UnreadableCell, type Cell, type Note } from './raw-table.ts';
import { sheetRows, type SheetRows } from './sheet-rows.ts';
import { refuseZip } from './zip-directory.ts';

/** A sheet as it travels between threads: a cell that can't be read loses its class there, and so travels beside the others. */
export interface SentSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly unreadable: readonly { readonly row: number; readonly column: number; readonly cell: Pick<UnreadableCell, 'code' | 'found'> }[];
  readonly notes: readonly Note[];
  readonly countsFrom1904: boolean;
}

export type Answer = { readonly sheets: readonly SentSheet[] } | { readonly refused: Text } | { readonly broken: 'not-a-zip' | 'damaged' };

function sent({ name, rows, notes, countsFrom1904 }: SheetRows): SentSheet {
  const unreadable: SentSheet['unreadable'][number][] = [];
  const plain = rows.map((cells, row) =>
    cells.map((cell: Cell, column) => {
      if (!(cell instanceof UnreadableCell)) return cell;
      unreadable.push({ row, column, cell: { code: cell.code, found: cell.found } });
      return '';
    }),
  );
  return { name, rows: plain, unreadable, notes, countsFrom1904 };
}

async function answer(bytes: Uint8Array): Promise<Answer> {
  const refused = refuseZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (refused === 'not-a-zip') return { broken: refused };
  if (refused !== null) return { refused };
  try {
    return { sheets: (await sheetRows(bytes)).map(sent) };
  } catch (error) {
    if (error instanceof HucreError) return { broken: 'damaged' };
    throw error;
  }
}

parentPort?.postMessage(await answer(z.instanceof(Uint8Array).parse(workerData)), []);
