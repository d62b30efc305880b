import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, basename, resolve } from 'node:path';
import type { Project } from '../../project.ts';
import type { SourceFile } from '../discover.ts';

/** The files that the project file names, from the folder of the records; each is called as it stands there. */
export async function registryFiles(paths: readonly string[], project: Project): Promise<SourceFile[]> {
  const { files } = project.registry;
  if (files.length === 0) return [];
  const [first = '.'] = paths;
  const found = await stat(first).catch(() => null);
  const folder = found?.isDirectory() === true ? first : dirname(first);
  return files.map((name) => ({ path: resolve(folder, name), name: isAbsolute(name) ? basename(name) : name, format: 'csv' }));
}
