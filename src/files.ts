import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const unfinished = new Set<string>();

/**
 * The name of a temporary file beside `path`, remembered until it is renamed or removed, so that `removeUnfinished` leaves
 * nothing half-written behind.
 */
export function temporaryBeside(path: string): string {
  const temporary = join(dirname(path), `.${basename(path)}.tmp-${randomBytes(6).toString('hex')}`);
  unfinished.add(temporary);
  return temporary;
}

/** Puts a finished temporary file in the place of `path`: whoever looks sees the old file or the new one, never a part. */
export async function putInPlace(temporary: string, path: string): Promise<void> {
  const file = await open(temporary, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  unfinished.delete(temporary);
}

/** Throws a temporary file away. */
export async function discard(temporary: string): Promise<void> {
  await rm(temporary, { force: true });
  unfinished.delete(temporary);
}

/** Writes a file as a whole or not at all, making the folders it stands in; parts are written as they come. */
export async function writeFileAtomically(path: string, data: string | Uint8Array | Iterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = temporaryBeside(path);
  try {
    const file = await open(temporary, 'w');
    try {
      if (typeof data === 'string' || data instanceof Uint8Array) await file.writeFile(data);
      else for (const part of data) await file.writeFile(part);
    } finally {
      await file.close();
    }
    await putInPlace(temporary, path);
  } catch (error) {
    await discard(temporary);
    throw error;
  }
}

/**
 * Removes whatever was being written: for a program that is told to stop. What is made meanwhile by something that was under way is removed
 * when this is called again.
 */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    rmSync(path, { force: true });
    rmSync(`${path}.wal`, { force: true });
  }
}
