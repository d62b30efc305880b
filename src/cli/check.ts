import { basename } from 'node:path';
import type { Command } from 'commander';
import {
  checkJson,
  formatCheck,
  identitiesPath,
  readRecords,
  resolveProject,
  writeIdentities,
  type CheckedRecords,
  type Locale,
} from '../index.ts';
import { makeConsole, type Console } from './console.ts';
import { languageOption, type CommonOptions } from './options.ts';
import { asTyped } from './print.ts';
import { argumentWords } from './session.ts';

export function addCheck(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  root
    .command('check')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(nl ? 'lees en controleer alles, zonder iets te bewaren' : 'read and check everything, keep nothing')
    .option('--project <file>', nl ? 'projectbestand (anders network.yaml in de map)' : 'project file (else network.yaml in the folder)')
    .option('--json', nl ? 'als JSON, voor programma’s' : 'as JSON, for programs')
    .option('--quiet', nl ? 'geen voortgang tonen' : 'show no progress')
    .addOption(languageOption(locale))
    .option(
      '--identities <file>',
      nl
        ? 'waar u besluit wie dezelfde is (anders identities.csv bij de bestanden)'
        : 'where you decide who is the same (else identities.csv beside the files)',
    )
    .action(async (paths: string[], options: CommonOptions) => {
      const console = makeConsole(locale, options.quiet === true);
      const project = await resolveProject(paths, options.project);
      const checked = await readRecords(paths, project, {
        identities: options.identities,
        pairs: 'always',
        onProgress: ({ done, total }) => console.progress({ nl: 'Lezen en controleren', en: 'Reading and checking' }, done, total),
      });
      const identities = await identitiesPath(paths, options.identities);
      await keepIdentities(identities, checked, locale, console);
      console.result(
        options.json === true
          ? JSON.stringify(checkJson(checked, locale), null, 2)
          : asTyped(formatCheck(checked, locale, basename(identities))),
      );
      if (checked.rejections.length > 0) process.exitCode = 1;
    });
}

/** What is to be decided stands beside the records; a folder that may not be written in is no reason to stop. */
async function keepIdentities(path: string, checked: CheckedRecords, locale: Locale, console: Console): Promise<void> {
  try {
    if (!(await writeIdentities(path, checked, locale))) return;
    console.say({
      nl: `In ${path} staat wie of wat misschien dezelfde is; schrijf daar uw besluiten bij.`,
      en: `${path} holds who or what may be the same; add your decisions there.`,
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    console.say({
      nl: `${path} kon niet geschreven worden; kies met --identities een andere plaats.`,
      en: `${path} could not be written; choose another place with --identities.`,
    });
  }
}
