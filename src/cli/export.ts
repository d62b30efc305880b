import { Option, type Command } from 'commander';
import { exporters, type Locale } from '../index.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { argumentWords, sayAudience, sayRejections, withAnalysis } from './session.ts';

interface ExportOptions extends CommonOptions {
  readonly as: string;
  readonly out?: string;
}

export function addExport(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  const command = root
    .command('export')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(
      nl ? 'schrijf het netwerk voor andere programma’s (Gephi, R, Excel …)' : 'write the network for other programs (Gephi, R, Excel …)',
    )
    .addOption(new Option('--as <format>', nl ? 'vorm' : 'format').choices(exporters.map((exporter) => exporter.id)).makeOptionMandatory())
    .option('--out <path>', nl ? 'bestand of map' : 'file or folder');
  addCommonOptions(command, locale).action(async (paths: string[], options: ExportOptions) => {
    const exporter = exporters.find((candidate) => candidate.id === options.as);
    if (exporter === undefined) return;
    await withAnalysis(paths, options, { audience: 'internal' }, async ({ console, open, analysis, audience, disclosed }) => {
      const out = options.out ?? exporter.defaultOut;
      const files = await exporter.write(disclosed, out, { period: analysis.focus.id, locale: options.lang });
      sayRejections(console, open, paths);
      sayAudience(console, audience);
      console.say({ nl: `Geschreven: ${files.join(', ')}`, en: `Written: ${files.join(', ')}` });
      if (options.json === true) console.result(JSON.stringify({ files, period: analysis.focus.id, audience }));
    });
  });
}
