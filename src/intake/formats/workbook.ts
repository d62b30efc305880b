import { once } from 'node:events';
import type { Text } from '../../i18n/text.ts';
import { startWorker } from '../../start-worker.ts';
import type { SourceName } from '../findings.ts';
import { userError } from '../findings.ts';
import { damaged, UnreadableCell, type Cell } from './raw-table.ts';
import type { SheetRows } from './sheet-rows.ts';
import type { Answer, SentSheet } from './workbook-worker.ts';

export type { SheetRows } from './sheet-rows.ts';

/** What reading one workbook may take. */
export interface WorkbookLimits {
  readonly memoryMb: number;
  readonly seconds: number;
}

/** A sheet of 100,000 rows and 20 columns takes a third of the memory, and some seconds of the time. */
const usualLimits: WorkbookLimits = { memoryMb: 2048, seconds: 300 };

const oldOrLocked = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
/** How the parts of such a file are called: in UTF-16. */
const namedPart = (name: string): Buffer => Buffer.from(name, 'utf16le');

/**
 * What a file that is no .xlsx turns out to be, or `null`. A workbook with a password and an old one lie in the same kind of container; the
 * names of its parts tell them apart.
 */
function otherKind(bytes: Buffer): 'binary' | 'ods' | 'old' | 'other' | 'password' | null {
  if (bytes.subarray(0, 200).includes('application/vnd.oasis.opendocument')) return 'ods';
  if (bytes.includes('xl/workbook.bin')) return 'binary';
  if (!bytes.subarray(0, 4).equals(oldOrLocked)) return null;
  if (bytes.includes(namedPart('EncryptedPackage'))) return 'password';
  return bytes.includes(namedPart('Workbook')) || bytes.includes(namedPart('Book')) ? 'old' : 'other';
}

const refusals = {
  binary: { nl: 'het is een binaire werkmap (.xlsb)', en: 'it is a binary workbook (.xlsb)' },
  ods: { nl: 'het is een werkmap van LibreOffice (.ods)', en: 'it is a LibreOffice workbook (.ods)' },
  password: { nl: 'zij heeft een wachtwoord', en: 'it has a password' },
  old: { nl: 'het is een werkmap van vóór 2007 (.xls)', en: 'it is a workbook from before 2007 (.xls)' },
  other: { nl: 'het is een oud Office-bestand', en: 'it is an old Office file' },
  memory: { nl: 'zij vraagt te veel geheugen', en: 'it takes too much memory' },
  time: { nl: 'het lezen duurt te lang', en: 'reading it takes too long' },
} satisfies Record<string, Text>;

/** What to do about it, where that is not the usual advice. */
const remedies = {
  password: {
    nl: 'Open haar in Excel, haal het wachtwoord weg (Bestand › Info › Werkmap beveiligen) en bewaar haar opnieuw.',
    en: 'Open it in Excel, take the password off (File › Info › Protect Workbook) and save it again.',
  },
  anew: {
    nl: 'Open haar in Excel of LibreOffice en bewaar haar als “Excel-werkmap (.xlsx)”.',
    en: 'Open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”.',
  },
  usual: {
    nl: 'Bewaar alleen de bladen die nodig zijn, als een nieuwe .xlsx of als .csv.',
    en: 'Save only the sheets that are needed, as a new .xlsx or as .csv.',
  },
} satisfies Record<string, Text>;

const revived = ({ name, rows, unreadable, notes, countsFrom1904 }: SentSheet): SheetRows => {
  const cells: Cell[][] = rows.map((row) => [...row]);
  for (const { row, column, cell } of unreadable) {
    const there = cells[row];
    if (there !== undefined) there[column] = new UnreadableCell(cell.code, cell.found);
  }
  return { name, rows: cells, notes, countsFrom1904 };
};

/**
 * Every sheet of a workbook as rows of cells: dates as `2021-12-31`, times as `1:30`, numbers as numbers, a formula's result.
 * It is read in a thread of its own, with an end to its memory and its time: whatever is in the file, this process goes on.
 * @throws UserError `workbook-refused` where its size or content is not to be trusted, `file-broken` where it can't be read.
 */
export async function readWorkbook(bytes: Buffer, at: SourceName, limits: WorkbookLimits = usualLimits): Promise<SheetRows[]> {
  const refused = (reason: Text, remedy: Text): Error => userError('workbook-refused', { file: at.file }, { reason, remedy });
  const other = otherKind(bytes);
  if (other !== null) throw refused(refusals[other], other === 'password' ? remedies.password : remedies.anew);
  const answer = await inWorker(bytes, limits);
  if (answer === 'memory' || answer === 'time') throw refused(refusals[answer], remedies.usual);
  if ('refused' in answer) throw refused(answer.refused, remedies.usual);
  if ('broken' in answer) {
    const reason = answer.broken === 'damaged' ? damaged : { nl: 'het is geen werkmap', en: 'it is no workbook' };
    throw userError('file-broken', { file: at.file }, { kind: 'xlsx', reason });
  }
  return answer.sheets.map(revived);
}

async function inWorker(bytes: Buffer, limits: WorkbookLimits): Promise<Answer | 'memory' | 'time'> {
  // A copy of its own, so that it can be handed over instead of being copied once more.
  const own = new Uint8Array(bytes);
  const worker = startWorker('./workbook-worker', import.meta.url, {
    workerData: own,
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  });
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), limits.seconds * 1000);
  try {
    // `once` fails with whatever the worker fails with.
    const [answer]: Answer[] = await once(worker, 'message', { signal: ended.signal });
    if (answer === undefined) throw new Error('The worker sent nothing');
    return answer;
  } catch (error) {
    if (ended.signal.aborted) return 'time';
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return 'memory';
    throw error;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
