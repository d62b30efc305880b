import { Option, type Command } from 'commander';
import { declaredAgreements, verdictTitles, type Agreement, type AgreementCheck, type Locale } from '../index.ts';
import { deliver, formats, type Format } from './deliver.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { argumentWords, sayAudience, sayRejections, withAnalysis } from './session.ts';

interface AgreementsOptions extends CommonOptions {
  readonly format?: Format;
  readonly out?: string;
}

/** Figures leave in euros and hours. */
function figure(check: AgreementCheck, unit: Agreement['unit'] | undefined, which: 'agreed' | 'found'): number | null {
  const value = check[which];
  const divisor = unit === 'money' ? 100 : unit === 'minutes' ? 60 : 1;
  return value === null ? null : Math.round((value / divisor) * 10_000) / 10_000;
}

export function addAgreements(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  const command = root
    .command('agreements')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(nl ? 'toon per afspraak of die is nagekomen' : 'show whether each agreement was kept')
    .addOption(new Option('--format <format>', nl ? 'vorm' : 'format').choices([...formats]))
    .option('--out <file>', nl ? 'naar een bestand' : 'to a file');
  addCommonOptions(command, locale).action(async (paths: string[], options: AgreementsOptions) => {
    await withAnalysis(paths, options, { audience: 'internal' }, async ({ console, open, analysis, audience, disclosed }) => {
      const oneYear = options.year !== undefined || options.from !== undefined;
      const rows = disclosed.agreements
        .filter((check) => !oneYear || check.period === analysis.focus.id)
        .map((check) => {
          const unit = declaredAgreements(analysis.about.ownAgreements).find((agreement) => agreement.id === check.id)?.unit;
          const { id, period, subject, verdict } = check;
          return {
            id,
            period,
            subject,
            agreed: figure(check, unit, 'agreed'),
            found: figure(check, unit, 'found'),
            verdict,
            because: check.because[options.lang],
          };
        });
      sayRejections(console, open, paths);
      sayAudience(console, audience);
      const headers = ['id', 'period', 'subject', 'agreed', 'found', 'verdict', 'because'] as const;
      const terminal = options.format === undefined && options.json !== true;
      const table = rows.map((row) =>
        headers.map((header) => (header === 'verdict' && terminal ? verdictTitles[row.verdict][options.lang] : row[header])),
      );
      await deliver({ headers, rows: table, json: rows }, options, console);
    });
  });
}
