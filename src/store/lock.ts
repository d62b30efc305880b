import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Locale, Text } from '../i18n/text.ts';

/** Who holds a lock: enough to tell a person what to wait for, and to tell a process from another that got its number later. */
interface Holder {
  readonly pid: number;
  /** The command: `grensganger analyse`. */
  readonly command: string;
  /** When the process started, as ISO 8601. */
  readonly started: string;
  /** What the system says of when it started; `null` where it does not say. */
  readonly mark: string | null;
}

/**
 * Makes sure that only one run at a time builds a store: a lock file beside it says which process holds it. A lock of a process that is
 * gone is taken over.
 * @returns lets go of the lock
 * @throws UserError `store-busy` where another run is building the same store
 */
export function lockStore(path: string): () => void {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const mine = JSON.stringify(ownHolder());
  if (take(lock, mine)) return releaseOf(lock, mine);
  const held = contentOf(lock);
  if (held !== null && isAlive(held)) throw busy(path, basename(lock), holderIn(held));
  // Of several that find a lock of the dead one takes it over, under a lock of its own; that is held for moments only.
  const takeover = `${lock}.takeover`;
  if (!take(takeover, mine)) {
    if (isFresh(takeover)) throw busy(path, basename(lock), null);
    rmSync(takeover, { force: true });
    if (!take(takeover, mine)) throw busy(path, basename(lock), null);
  }
  try {
    const now = contentOf(lock);
    if (now !== null && now === held) rmSync(lock, { force: true });
    if (take(lock, mine)) return releaseOf(lock, mine);
    throw busy(path, basename(lock), holderIn(contentOf(lock) ?? ''));
  } finally {
    letGo(takeover, mine);
  }
}

/** Lets go of a lock when it is told to, and when the process is told to stop. */
function releaseOf(lock: string, content: string): () => void {
  const release = (): void => {
    process.removeListener('exit', release);
    letGo(lock, content);
  };
  process.once('exit', release);
  return release;
}

function take(lock: string, content: string): boolean {
  try {
    writeFileSync(lock, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    // A lock that could not be written in full, on a full disk, would be taken for somebody's.
    if (isCode(error, 'ENOSPC', 'EDQUOT', 'EFBIG')) rmSync(lock, { force: true });
    throw error;
  }
}

function contentOf(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
}

function letGo(lock: string, content: string): void {
  if (contentOf(lock) === content) rmSync(lock, { force: true });
}

const freshMs = 10_000;

function isFresh(lock: string): boolean {
  try {
    return Date.now() - statSync(lock).mtimeMs < freshMs;
  } catch {
    return false;
  }
}

function ownHolder(): Holder {
  const [, script = '', command = ''] = process.argv;
  return {
    pid: process.pid,
    command: [/^main\.[jt]s$/.test(basename(script)) ? 'grensganger' : basename(script), /^[a-z]+$/.test(command) ? command : '']
      .filter((word) => word !== '')
      .join(' '),
    started: new Date(Date.now() - process.uptime() * 1000).toISOString(),
    mark: startMark(process.pid),
  };
}

/** When the system says a process started; Linux does, and a number that is given out anew then shows. */
function startMark(pid: number): string | null {
  try {
    // The name of the program stands in brackets and may hold spaces; the start is the twentieth word behind it.
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? null
    );
  } catch {
    return null;
  }
}

function holderIn(content: string): Holder | null {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value === 'number') return { pid: value, command: '', started: '', mark: null };
    if (typeof value !== 'object' || value === null) return null;
    const { pid, command, started, mark } = value as Partial<Record<keyof Holder, unknown>>;
    if (typeof pid !== 'number') return null;
    return {
      pid,
      command: typeof command === 'string' ? command : '',
      started: typeof started === 'string' ? started : '',
      mark: typeof mark === 'string' ? mark : null,
    };
  } catch {
    return null;
  }
}

function isAlive(content: string): boolean {
  // Made but not yet written: somebody is taking it at this very moment.
  if (content === '') return true;
  const holder = holderIn(content);
  if (holder === null || !Number.isSafeInteger(holder.pid) || holder.pid <= 0) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (!isCode(error, 'EPERM')) return false;
  }
  const mark = startMark(holder.pid);
  return holder.mark === null || mark === null || mark === holder.mark;
}

/** `grensganger analyse (proces 1234, begonnen op 25 november 2026 om 10:32)`, as far as it is known. */
function named(holder: Holder | null): Text {
  if (holder === null) return { nl: 'Een andere opdracht', en: 'Another command' };
  const moment = new Date(holder.started);
  const at = (locale: Locale): string =>
    Number.isNaN(moment.getTime())
      ? ''
      : new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeStyle: 'medium' }).format(moment);
  const began = { nl: at('nl') === '' ? '' : `, begonnen op ${at('nl')}`, en: at('en') === '' ? '' : `, started on ${at('en')}` };
  const command = { nl: holder.command || 'Een andere opdracht', en: holder.command || 'Another command' };
  return { nl: `${command.nl} (proces ${holder.pid}${began.nl})`, en: `${command.en} (process ${holder.pid}${began.en})` };
}

function busy(path: string, lock: string, holder: Holder | null): UserError {
  const file = basename(path);
  const who = named(holder);
  return new UserError({
    code: 'store-busy',
    place: { file },
    text: {
      nl: `${who.nl} is ${file} nu aan het maken. Er is niets veranderd.`,
      en: `${who.en} is making ${file} at this moment. Nothing has changed.`,
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
