import type { Command } from 'commander';
import { writeTemplates, type Locale } from '../index.ts';
import { makeConsole } from './console.ts';
import { languageOption } from './options.ts';

export function addInit(root: Command, locale: Locale): void {
  root
    .command('init')
    .argument(locale === 'nl' ? '<map>' : '<dir>', locale === 'nl' ? 'de nieuwe map' : 'the new folder')
    .description(locale === 'nl' ? 'maak een map met lege lijsten en uitleg' : 'make a folder with templates and explanations')
    .option('--quiet', locale === 'nl' ? 'alleen fouten melden' : 'report errors only')
    .addOption(languageOption(locale))
    .action(async (dir: string, options: { quiet?: boolean }) => {
      const files = await writeTemplates(dir, locale);
      makeConsole(locale, options.quiet === true).say({
        nl: `${files.length} bestanden gemaakt in ${dir}.\nBegin met LEESMIJ.md; vul de lijsten in en draai daarna: grensganger check ${dir}`,
        en: `${files.length} files made in ${dir}.\nBegin with LEESMIJ.md (in Dutch); fill in the lists and then run: grensganger check ${dir}`,
      });
    });
}
