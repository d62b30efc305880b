import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeFileAtomically } from '../../files.ts';
import type { Locale } from '../../i18n/text.ts';
import { userError } from '../findings.ts';
import type { CheckedRecords } from '../report.ts';
import { formatIdentities, pairKeyOf, readIdentities } from './identities-file.ts';
import type { Decisions } from './settle-identities.ts';

const usual = 'identities.csv';
const names = [usual, 'identiteiten.csv'];

/** Where decisions on these records are kept, or would be: as named, or beside the records. */
export async function identitiesPath(paths: readonly string[], named?: string): Promise<string> {
  if (named !== undefined) return named;
  const [first = '.'] = paths;
  const found = await stat(first).catch(() => null);
  const folder = found?.isDirectory() === true ? first : dirname(first);
  for (const name of names) {
    const kept = await stat(join(folder, name)).catch(() => null);
    if (kept?.isFile() === true) return join(folder, name);
  }
  return join(folder, usual);
}

/**
 * What was decided before; none where there is no such file yet.
 * @throws UserError `identities-broken`, or `file-unreadable`
 */
export async function readDecisions(paths: readonly string[], named?: string): Promise<Decisions> {
  const path = await identitiesPath(paths, named);
  const file = basename(path);
  try {
    return { file, rows: readIdentities(await readFile(path), file) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { file, rows: [] };
    if (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code))
      throw userError('file-unreadable', { file });
    throw error;
  }
}

/** What decisions add to the mark of the records: pairs without a decision change nothing. */
export const marksOf = ({ rows }: Decisions): string[] =>
  rows.filter((row) => row.verdict !== null).map((row) => `identity ${pairKeyOf(row.kind, row.first, row.second)} ${row.verdict}`);

/**
 * Writes what is to be decided, above what was decided before; tells whether the file had to change. Nothing is written where there is
 * nothing to decide and never was.
 */
export async function writeIdentities(
  path: string,
  checked: Pick<CheckedRecords, 'proposals' | 'decisions'>,
  locale: Locale,
): Promise<boolean> {
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before === null && checked.proposals.length === 0) return false;
  const text = formatIdentities(checked.proposals, checked.decisions, locale);
  if (text === before) return false;
  await writeFileAtomically(path, text);
  return true;
}
