import { readFileSync } from 'node:fs';

/**
 * The one statement in `name.sql`, beside the module that asks for it: works from the sources and from the built package.
 * @param moduleUrl the asking module's `import.meta.url`
 */
export function loadSql(name: string, moduleUrl: string): string {
  return readFileSync(new URL(`./${name}.sql`, moduleUrl), 'utf8').trimEnd();
}
