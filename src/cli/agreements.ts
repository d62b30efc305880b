import { Option, type Command } from 'commander';
import { checkEvidence, declaredAgreements, originsOf, verdictTitles, type Agreement, type AgreementCheck, type Locale } from '../index.ts';
import { deliver, formats, type Format } from './deliver.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { argumentWords, internalOnly, sayAudience, sayRejections, withAnalysis } from './session.ts';

interface AgreementsOptions extends CommonOptions {
  readonly format?: Format;
  readonly out?: string;
  readonly records?: boolean;
}

/** Figures leave in euros and hours. */
export function figure(check: AgreementCheck, unit: Agreement['unit'] | undefined, which: 'agreed' | 'found'): number | null {
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
    .option('--out <file>', nl ? 'naar een bestand' : 'to a file')
    .option('--records', nl ? 'noem van elk oordeel de rijen waar het op rust' : 'name the rows that each verdict rests on');
  addCommonOptions(command, locale).action(async (paths: string[], options: AgreementsOptions) => {
    if (options.records === true) internalOnly(options.audience, { nl: 'De rijen achter een oordeel', en: 'The rows behind a verdict' });
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
      const terminal = options.format === undefined && options.json !== true;
      if (options.records === true) {
        const evidence = checkEvidence(open.records, analysis.periods, {
          kindAtStart: open.project.reading.kind_change === 'start',
        });
        const origin = await originsOf(open);
        const behind = rows.flatMap((row) => evidence(row).map(({ table, row: place }) => ({ ...row, table, ...origin(table, place) })));
        const headers = ['id', 'period', 'subject', 'verdict', 'table', 'file', 'sheet', 'row'] as const;
        const table = behind.map((each) =>
          headers.map((header) => (header === 'verdict' && terminal ? verdictTitles[each.verdict][options.lang] : each[header])),
        );
        const json = rows.map((row) => ({
          ...row,
          records: evidence(row).map(({ table: of, row: place }) => ({ table: of, ...origin(of, place) })),
        }));
        await deliver({ headers, rows: table, json }, options, console);
        return;
      }
      const headers = ['id', 'period', 'subject', 'agreed', 'found', 'verdict', 'because'] as const;
      const table = rows.map((row) =>
        headers.map((header) => (header === 'verdict' && terminal ? verdictTitles[row.verdict][options.lang] : row[header])),
      );
      await deliver({ headers, rows: table, json: rows }, options, console);
    });
  });
}
