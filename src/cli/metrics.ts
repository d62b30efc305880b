import { Option, type Command } from 'commander';
import { explain, levels, metrics, UserError, type Level, type Locale, type Score } from '../index.ts';
import { deliver, formats, type Format } from './deliver.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { argumentWords, sayAudience, sayRejections, withAnalysis } from './session.ts';

interface MetricsOptions extends CommonOptions {
  readonly metric?: string[];
  readonly level?: Level;
  readonly format?: Format;
  readonly out?: string;
}

const columns = ['metric', 'level', 'boundary', 'period', 'subject', 'other', 'value'] as const satisfies (keyof Score)[];

export function addMetrics(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  const command = root
    .command('metrics')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(nl ? 'toon de maten als één lange tabel' : 'show the scores as one long table')
    .option('--metric <id...>', nl ? 'alleen deze maten' : 'only these metrics')
    .addOption(new Option('--level <level>', nl ? 'alleen op dit niveau' : 'only at this level').choices([...levels]))
    .addOption(new Option('--format <format>', nl ? 'vorm' : 'format').choices([...formats]))
    .option('--out <file>', nl ? 'naar een bestand' : 'to a file');
  addCommonOptions(command, locale).action(async (paths: string[], options: MetricsOptions) => {
    const unknown = options.metric?.find((id) => !metrics.some((metric) => metric.id === id));
    if (unknown !== undefined) {
      const near = explain(unknown).near.filter((id) => metrics.some((metric) => metric.id === id));
      const choice = (near.length > 0 ? near : metrics.map((metric) => metric.id)).join(', ');
      throw new UserError({
        code: 'unknown-metric',
        text: { nl: `De maat “${unknown}” bestaat niet.`, en: `There is no metric “${unknown}”.` },
        remedy: {
          nl: `${near.length > 0 ? 'Bedoelt u' : 'Kies uit'}: ${choice}.`,
          en: `${near.length > 0 ? 'Did you mean' : 'Choose from'}: ${choice}.`,
        },
      });
    }
    await withAnalysis(paths, options, { audience: 'internal' }, async ({ console, open, analysis, audience, disclosed }) => {
      const oneYear = options.year !== undefined || options.from !== undefined;
      const scores = disclosed.scores.filter(
        (score) =>
          (options.metric === undefined || options.metric.includes(score.metric)) &&
          (options.level === undefined || score.level === options.level) &&
          (options.boundary === undefined || score.boundary === null || score.boundary === options.boundary) &&
          (!oneYear || score.period === analysis.focus.id),
      );
      sayRejections(console, open, paths);
      sayAudience(console, audience);
      await deliver(
        { headers: columns, rows: scores.map((score) => columns.map((column) => score[column])), json: scores },
        options,
        console,
      );
    });
  });
}
