import type { Command } from 'commander';
import { saveAnalysis, type Locale } from '../index.ts';
import { rejectsOption } from './keep-rejects.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { argumentWords, defaultStore, sayRejections, withAnalysis } from './session.ts';

export function addAnalyse(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  const command = root
    .command('analyse')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(nl ? 'reken alles uit en bewaar het in één databasebestand' : 'compute everything and keep it in one store file')
    .addOption(rejectsOption(locale));
  addCommonOptions(command, locale).action(async (paths: string[], options: CommonOptions) => {
    const path = options.store ?? defaultStore;
    await withAnalysis(paths, options, { audience: 'internal', build: path }, async ({ console, open, analysis }) => {
      await saveAnalysis(open, analysis);
      sayRejections(console, open, paths);
      console.say({
        nl: `Alles staat in ${path}, met namen; bewaar het bestand zorgvuldig. Uitleg: grensganger dictionary.`,
        en: `Everything is in ${path}, with names; keep the file with care. Explained by: grensganger dictionary.`,
      });
      if (options.json === true) console.result(JSON.stringify({ store: path, period: analysis.focus.id }));
    });
  });
}
