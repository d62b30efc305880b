import type { Command } from 'commander';
import { checkJson, formatCheck, readRecords, resolveProject, type Locale } from '../index.ts';
import { makeConsole } from './console.ts';
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
    .action(async (paths: string[], options: CommonOptions) => {
      const console = makeConsole(locale, options.quiet === true);
      const project = await resolveProject(paths, options.project);
      const checked = await readRecords(paths, project, {
        onProgress: ({ done, total }) => console.progress({ nl: 'Lezen en controleren', en: 'Reading and checking' }, done, total),
      });
      console.result(options.json === true ? JSON.stringify(checkJson(checked, locale), null, 2) : asTyped(formatCheck(checked, locale)));
      if (checked.rejections.length > 0) process.exitCode = 1;
    });
}
