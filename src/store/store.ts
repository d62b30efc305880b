import { readdir, rm, stat } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { engine } from '../engine.ts';
import { UserError } from '../errors.ts';
import { discard, putInPlace, temporaryBeside } from '../files.ts';
import { rememberBefore } from './imports.ts';
import { isCode, lockStore } from './lock.ts';

/** An open DuckDB database: the records and what was computed from them. */
export interface Store {
  readonly connection: DuckDBConnection;
  /** Does it remember what the file held before, so that it can be said what an import changes? */
  readonly remembers: boolean;
  /** Puts what was built in the place of the file, and closes; a store in memory, or one that was opened to read, only closes. */
  readonly save: () => Promise<void>;
  /** Closes; what was being built and not saved is thrown away, and the old file stands as it was. */
  readonly close: () => Promise<void>;
  /** What went wrong while something was written, as a user's mistake where it is one: a full disk, a folder one may not write in. */
  readonly explain: (error: unknown) => unknown;
}

export interface StoreOptions {
  readonly threads?: number;
}

/** The engine fetches no extensions and loads none. */
function extensionsOff(options: StoreOptions): Record<string, string> {
  return {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
  };
}

/** It reads and writes no other file, and can't be told otherwise. */
const closed = { enable_external_access: 'false', lock_configuration: 'true' } as const;

/** From the first statement on; a store that takes the place of another is locked down as soon as that was looked at. */
const lockedDown = (options: StoreOptions): Record<string, string> => ({ ...extensionsOff(options), ...closed });

/** Looks at the store that stands in the file, if there is one. A file that is damaged or something else has no history. */
async function remember(connection: DuckDBConnection, path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) return false;
  try {
    return await rememberBefore(connection, path);
  } catch (error) {
    // What another program writes in is not replaced behind its back.
    if (isLockMessage(error)) throw locked(basename(path));
    return false;
  }
}

/**
 * A new, empty store: in memory (`:memory:`), or to become the file `path`. A file is built beside its place and moved there by
 * `save`, so that whoever looks, and whatever is killed, finds the old file or the new one.
 * @throws UserError `store-busy`, `store-unwritable`
 */
export async function createStore(path: string, options: StoreOptions = {}): Promise<Store> {
  if (path === ':memory:') {
    const { connection, close } = await connect(path, lockedDown(options));
    return { connection, remembers: false, save: close, close, explain: (error) => error };
  }
  let unlock: () => void;
  try {
    mkdirSync(dirname(path), { recursive: true });
    unlock = lockStore(path);
  } catch (error) {
    throw unwritable(path, error);
  }
  const temporary = await removeRemains(path).then(() => temporaryBeside(path));
  let open: Awaited<ReturnType<typeof connect>> | undefined;
  let remembers: boolean;
  try {
    open = await connect(temporary, extensionsOff(options));
    remembers = await remember(open.connection, path);
    for (const [name, value] of Object.entries(closed)) await open.connection.run(`SET ${name} = ${value}`);
  } catch (error) {
    await open?.close();
    await discard(temporary);
    unlock();
    throw unwritable(path, error);
  }
  const { connection, close: disconnect } = open;
  let finished = false;
  const close = async (): Promise<void> => {
    if (finished) return;
    finished = true;
    await disconnect();
    await discard(temporary);
    await rm(`${temporary}.wal`, { force: true });
    unlock();
  };
  const save = async (): Promise<void> => {
    try {
      await connection.run('CHECKPOINT');
      await disconnect();
      await putInPlace(temporary, path);
    } catch (error) {
      await close();
      throw unwritable(path, error);
    }
    finished = true;
    unlock();
  };
  return { connection, remembers, save, close, explain: (error) => unwritable(path, error) };
}

/**
 * Opens a store that was made before, to read it.
 * @throws UserError `store-missing`, `store-locked` where another program writes in it, `store-unreadable`
 */
export async function openStore(path: string, options: StoreOptions = {}): Promise<Store> {
  const file = basename(path);
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) {
    throw new UserError({
      code: 'store-missing',
      place: { file },
      text: { nl: `Het bestand ${file} is er niet.`, en: `The file ${file} is not there.` },
      remedy: {
        nl: 'Maak het met `grensganger analyse`, of noem het bestand dat u bedoelt.',
        en: 'Make it with `grensganger analyse`, or name the file that you mean.',
      },
    });
  }
  try {
    const { connection, close } = await connect(path, { ...lockedDown(options), access_mode: 'READ_ONLY' });
    return { connection, remembers: false, save: close, close, explain: (error) => error };
  } catch (error) {
    throw isLockMessage(error) ? locked(file) : unreadable(file);
  }
}

async function connect(
  path: string,
  configuration: Record<string, string>,
): Promise<{ connection: DuckDBConnection; close: () => Promise<void> }> {
  const instance = await engine().DuckDBInstance.create(path, configuration);
  const connection = await instance.connect();
  let closed = false;
  return {
    connection,
    close: async () => {
      if (closed) return;
      closed = true;
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** What a killed run left beside the store; nobody else can be building it, as we hold its lock. */
async function removeRemains(path: string): Promise<void> {
  const start = `.${basename(path)}.tmp-`;
  const names = await readdir(dirname(path));
  await Promise.all(names.filter((name) => name.startsWith(start)).map((name) => rm(join(dirname(path), name), { force: true })));
}

function isLockMessage(error: unknown): boolean {
  return error instanceof Error && /lock|being used by another process/i.test(error.message);
}

function locked(file: string): UserError {
  return new UserError({
    code: 'store-locked',
    place: { file },
    text: { nl: `${file} is nu in gebruik door een ander programma.`, en: `${file} is in use by another program at this moment.` },
    remedy: {
      nl: 'Sluit het programma dat het bestand open heeft (DuckDB, R, Python, DBeaver …) en probeer het opnieuw, of kies met --store een ander bestand.',
      en: 'Close the program that has the file open (DuckDB, R, Python, DBeaver …) and try again, or choose another file with --store.',
    },
  });
}

function unreadable(file: string): UserError {
  return new UserError({
    code: 'store-unreadable',
    place: { file },
    text: {
      nl: `${file} is geen bestand dat Grensganger heeft gemaakt, of het is beschadigd.`,
      en: `${file} is no file that Grensganger made, or it is damaged.`,
    },
    remedy: {
      nl: 'Verwijder het en maak het opnieuw uit de bestanden met `grensganger analyse`; de bestanden zelf blijven zoals ze zijn.',
      en: 'Remove it and make it again from the files with `grensganger analyse`; the files themselves stay as they are.',
    },
  });
}

/** A full disk, a folder one may not write in, a file that another program holds: said as such. Anything else stays as it is. */
function unwritable(path: string, error: unknown): unknown {
  const file = basename(path);
  if (error instanceof UserError) return error;
  if (isCode(error, 'EBUSY')) return locked(file);
  const words = error instanceof Error ? error.message : '';
  const full = isCode(error, 'ENOSPC', 'EDQUOT', 'EFBIG') || /no space left|disk.*full|quota|file too large/i.test(words);
  if (full) {
    return new UserError({
      code: 'disk-full',
      place: { file },
      text: { nl: `Er is geen ruimte meer op de schijf voor ${file}.`, en: `There is no space left on the disk for ${file}.` },
      remedy: {
        nl: 'Maak ruimte en probeer het opnieuw. Wat er al stond, is niet veranderd.',
        en: 'Make space and try again. What stood there has not changed.',
      },
    });
  }
  if (
    !isCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOENT') &&
    !/cannot open file|permission denied/i.test(words)
  ) {
    return error;
  }
  return new UserError({
    code: 'store-unwritable',
    place: { file },
    text: { nl: `${file} kan daar niet worden geschreven.`, en: `${file} can't be written there.` },
    remedy: {
      nl: 'Kijk of de map bestaat en of u erin mag schrijven, of kies met --store een andere plaats.',
      en: 'See whether the folder exists and whether you may write in it, or choose another place with --store.',
    },
  });
}
