import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.ts';

/**
 * Makes sure that only one run at a time builds a store: a lock file beside it holds the number of the running process.
 * A lock of a process that is gone is taken over.
 * @returns lets go of the lock
 * @throws UserError `store-busy` where another run is building the same store
 */
export function lockStore(path: string): () => void {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
      if (attempt > 0 || isHeld(lock)) throw busy(path, basename(lock));
      rmSync(lock, { force: true });
    }
  }
}

function isHeld(lock: string): boolean {
  let holder: number;
  try {
    holder = Number(readFileSync(lock, 'utf8'));
  } catch {
    return false;
  }
  // Written but still empty: somebody is taking it at this very moment.
  if (holder === 0) return true;
  if (!Number.isSafeInteger(holder) || holder < 0) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function busy(path: string, lock: string): UserError {
  const file = basename(path);
  return new UserError({
    code: 'store-busy',
    place: { file },
    text: {
      nl: `Een andere opdracht is ${file} nu aan het maken.`,
      en: `Another command is making ${file} at this moment.`,
    },
    remedy: {
      nl: `Wacht tot die klaar is en probeer het opnieuw, of kies met --store een ander bestand. Loopt er niets meer? Verwijder dan ${lock}.`,
      en: `Wait until it is done and try again, or choose another file with --store. Is nothing running? Then remove ${lock}.`,
    },
  });
}

/** Is this the system's error of that name? */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}
