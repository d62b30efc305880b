import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError } from '../errors.ts';
import { byId } from '../i18n/formats.ts';
import type { Project } from '../project.ts';
import { discoverFiles, type SourceFile } from './discover.ts';
import { userError } from './findings.ts';
import { marksOf, readDecisions } from './identity/decisions.ts';
import { registryFiles } from './registry/registry-files.ts';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** JSON with its keys in order, so that a project file says the same however it is arranged. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => byId(a, b)))
      : part,
  );
}

/**
 * The bytes of a file.
 * @throws UserError `file-unreadable`, or `file-changed` where something wrote to it meanwhile.
 */
export async function bytesOf(file: SourceFile): Promise<Buffer> {
  const unreadable = (): Error => userError('file-unreadable', { file: file.name });
  let bytes: Buffer;
  let before: BigIntStats;
  let after: BigIntStats;
  try {
    before = await stat(file.path, { bigint: true });
    // Reading a pipe would wait for ever.
    if (!before.isFile()) throw unreadable();
    bytes = await readFile(file.path);
    after = await stat(file.path, { bigint: true });
  } catch (error) {
    throw error instanceof UserError ? error : unreadable();
  }
  if (after.mtimeNs !== before.mtimeNs || after.size !== BigInt(bytes.length)) throw userError('file-changed', { file: file.name });
  return bytes;
}

/** How many bytes a file has, as far as that can be told; whether it can be read is seen when it is. */
export const sizeOf = (file: SourceFile): Promise<number> =>
  stat(file.path).then(
    ({ size }) => size,
    () => 0,
  );

/** SHA-256 of the content of a file. */
export const contentOf = (bytes: Buffer): string => sha256(bytes);

/** The mark of one file: its name without its place, and its content. */
export const markOf = (file: SourceFile, content: string): string => `${content} ${basename(file.path)}`;

/** The mark of a registry file, wherever it stands. */
export const registryMarkOf = (file: SourceFile, bytes: Buffer): string => `registry ${markOf(file, contentOf(bytes))}`;

export function fingerprintOf(marks: readonly string[], project: Project): string {
  return sha256([...marks].sort(byId).join('\n') + '\n' + ordered(project));
}

/** The `fingerprint` that `readRecords` would give, without reading more than the bytes: has anything changed since? */
export async function fingerprintRecords(paths: readonly string[], project: Project, identities?: string): Promise<string> {
  const marks = marksOf(await readDecisions(paths, identities));
  for (const file of await registryFiles(paths, project)) marks.push(registryMarkOf(file, await bytesOf(file)));
  for (const file of await discoverFiles(paths)) {
    if (file.format !== null) marks.push(markOf(file, contentOf(await bytesOf(file))));
  }
  return fingerprintOf(marks, project);
}
