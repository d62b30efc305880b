import { join } from 'node:path';
import type { Command } from 'commander';
import { pageAssets, renderMarkdown, renderPdf, renderReport, writeFileAtomically, type Locale } from '../index.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { argumentWords, sayAudience, sayRejections, withAnalysis } from './session.ts';

interface ReportOptions extends CommonOptions {
  readonly out: string;
  readonly pdf?: boolean;
  readonly markdown?: boolean;
}

export function addReport(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  const command = root
    .command('report')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(
      nl ? 'maak het jaarverslag: één bestand dat in elke browser opent' : 'make the yearly report: one file that opens in any browser',
    )
    .option('--out <dir>', nl ? 'map voor het verslag' : 'folder for the report', 'reports')
    .option(
      '--pdf',
      nl
        ? 'ook als pdf, om te drukken of voor te lezen (in de taal van --lang)'
        : 'a PDF as well, for paper or a screen reader (in the language of --lang)',
    )
    .option('--markdown', nl ? 'ook als Markdown (in de taal van --lang)' : 'Markdown as well (in the language of --lang)');
  addCommonOptions(command, locale).action(async (paths: string[], options: ReportOptions) => {
    await withAnalysis(paths, options, { audience: 'board' }, async ({ console, open, analysis, audience, disclosed }) => {
      const path = join(options.out, 'index.html');
      const page = await renderReport(disclosed, await pageAssets(), { locale: options.lang });
      const name = options.lang === 'nl' ? 'jaarverslag' : 'report';
      const also = new Map<string, string | Uint8Array>();
      if (options.pdf === true) also.set(join(options.out, `${name}.pdf`), await renderPdf(disclosed, { locale: options.lang }));
      if (options.markdown === true) also.set(join(options.out, `${name}.md`), renderMarkdown(disclosed, { locale: options.lang }));
      await writeFileAtomically(path, page);
      for (const [file, content] of also) await writeFileAtomically(file, content);
      sayRejections(console, open, paths);
      sayAudience(console, audience);
      const span = analysis.focus.id === 'all' ? { nl: 'alle jaren', en: 'all years' } : { nl: analysis.focus.id, en: analysis.focus.id };
      console.say({
        nl: `Het verslag van ${analysis.about.name || 'uw netwerk'} over ${span.nl} staat in ${path}. Open het in een browser; het werkt zonder internet.`,
        en: `The report of ${analysis.about.name || 'your network'} on ${span.en} is in ${path}. Open it in a browser; it works offline.`,
      });
      for (const file of also.keys()) console.say({ nl: `Geschreven: ${file}`, en: `Written: ${file}` });
      if (options.json === true)
        console.result(
          JSON.stringify({ report: path, also: [...also.keys()], period: analysis.focus.id, audience, bytes: Buffer.byteLength(page) }),
        );
    });
  });
}
