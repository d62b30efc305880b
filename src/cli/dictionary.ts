import { Option, type Command } from 'commander';
import { dictionary, dictionaryMarkdown, writeFileAtomically, type Locale } from '../index.ts';
import { makeConsole } from './console.ts';
import { languageOption } from './options.ts';

export function addDictionary(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  root
    .command('dictionary')
    .description(
      nl ? 'toon elke tabel, kolom, maat, elk overzicht en elke afspraak' : 'show every table, column, metric, summary and agreement',
    )
    .addOption(new Option('--format <format>', nl ? 'vorm' : 'format').choices(['markdown', 'json']).default('markdown'))
    .option('--json', nl ? 'hetzelfde als --format json' : 'the same as --format json')
    .option('--out <file>', nl ? 'naar een bestand' : 'to a file')
    .addOption(languageOption(locale))
    .action(async (options: { format: string; json?: boolean; out?: string }) => {
      const json = options.json === true || options.format === 'json';
      const text = json ? `${JSON.stringify(dictionary(), null, 2)}\n` : dictionaryMarkdown(locale);
      const console = makeConsole(locale, false);
      if (options.out === undefined) console.result(text);
      else {
        await writeFileAtomically(options.out, text);
        console.say({ nl: `Geschreven: ${options.out}`, en: `Written: ${options.out}` });
      }
    });
}
