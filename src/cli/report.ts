import { join } from 'node:path';
import type { Command } from 'commander';
import { pageAssets, renderMarkdown, renderPdf, renderReport, traceReport, UserError, writeFileAtomically, type Locale } from '../index.ts';
import { rejectsOption } from './keep-rejects.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { organisationsOf, writeOrganisationPages } from './organisation-pages.ts';
import { traceCsv, traceName } from './trace-file.ts';
import { argumentWords, internalOnly, sayAudience, sayRejections, withAnalysis } from './session.ts';

interface ReportOptions extends CommonOptions {
  readonly out: string;
  readonly pdf?: boolean;
  readonly markdown?: boolean;
  readonly trace?: boolean;
  readonly organisation?: string;
  readonly allOrganisations?: boolean;
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
    .addOption(rejectsOption(locale))
    .option(
      '--pdf',
      nl
        ? 'ook als pdf, om te drukken of voor te lezen (in de taal van --lang)'
        : 'a PDF as well, for paper or a screen reader (in the language of --lang)',
    )
    .option('--markdown', nl ? 'ook als Markdown (in de taal van --lang)' : 'Markdown as well (in the language of --lang)');
  addCommonOptions(
    command
      .option(
        '--organisation <id>',
        nl
          ? 'in plaats daarvan de pagina van deze organisatie, voor het jaargesprek: haar eigen cijfers, verder wat de beleidsgroep ziet'
          : 'instead the page of this organisation, for its yearly talk: its own figures, otherwise what the policy group sees',
      )
      .option(
        '--trace',
        nl
          ? 'ook een lijst van elke zin met haar getallen en waar die vandaan komen (CSV)'
          : 'a list of every sentence with its figures and where they come from as well (CSV)',
      )
      .option('--all-organisations', nl ? 'de pagina van elke organisatie die meedeed' : 'the page of every organisation that took part'),
    locale,
  ).action(async (paths: string[], options: ReportOptions) => {
    if (options.organisation !== undefined || options.allOrganisations === true) return organisationPages(paths, options);
    await withAnalysis(
      paths,
      options,
      { audience: 'board', memberRows: true },
      async ({ console, open, analysis, audience, disclosed }) => {
        const path = join(options.out, 'index.html');
        const page = await renderReport(disclosed, await pageAssets(), { locale: options.lang });
        const name = options.lang === 'nl' ? 'jaarverslag' : 'report';
        const also = new Map<string, string | Uint8Array>();
        if (options.pdf === true) also.set(join(options.out, `${name}.pdf`), await renderPdf(disclosed, { locale: options.lang }));
        if (options.markdown === true) also.set(join(options.out, `${name}.md`), await renderMarkdown(disclosed, { locale: options.lang }));
        if (options.trace === true) {
          also.set(
            join(options.out, traceName[options.lang]),
            traceCsv(await traceReport(disclosed, { locale: options.lang }), options.lang),
          );
        }
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
      },
    );
  });
}

const makingPages = { nl: 'pagina’s maken', en: 'making pages' };

/** A page for each organisation asked for; each holds what that organisation alone may see, so each goes to that organisation alone. */
async function organisationPages(paths: readonly string[], options: ReportOptions): Promise<void> {
  internalOnly(options.audience, { nl: 'De pagina van een organisatie', en: 'The page of an organisation' });
  const { organisation: asked } = options;
  await withAnalysis(
    paths,
    options,
    { audience: 'internal', organisation: asked, forOthers: true },
    async ({ console, open, analysis }) => {
      const ids = asked === undefined ? organisationsOf(analysis) : [asked];
      const out = asked === undefined ? join(options.out, 'organisations') : options.out;
      const pages = await writeOrganisationPages(
        { analysis, open },
        ids,
        {
          out,
          pdf: options.pdf === true,
          markdown: options.markdown === true,
          trace: options.trace === true,
          locale: options.lang,
        },
        (done) => console.progress(makingPages, done, ids.length),
      );
      console.settle();
      sayRejections(console, open, paths);
      const [only] = pages;
      if (only === undefined) throw nothingOf(asked);
      console.say(
        pages.length === 1
          ? {
              nl: `Geschreven: ${only.files.join(', ')}. Alleen voor deze organisatie.`,
              en: `Written: ${only.files.join(', ')}. For this organisation only.`,
            }
          : {
              nl: `${pages.length} pagina’s staan in ${out}. Elke pagina is alleen voor die organisatie.`,
              en: `${pages.length} pages are in ${out}. Each page is for that organisation only.`,
            },
      );
      if (options.json === true) console.result(JSON.stringify({ pages, period: analysis.focus.id, audience: 'organisation' }));
    },
  );
}

const nothingOf = (organisation: string | undefined): UserError =>
  new UserError({
    code: 'nothing-of-organisation',
    text:
      organisation === undefined
        ? { nl: 'In dit jaar deed geen organisatie mee.', en: 'No organisation took part in this year.' }
        : {
            nl: `Van “${organisation}” is in geen enkel jaar iets vastgelegd: niemand deed namens haar mee.`,
            en: `Nothing of “${organisation}” was recorded in any year: nobody took part in its name.`,
          },
    remedy: {
      nl: 'Noem het nummer van een bestuur waarvan mensen in een groep zaten, of kies een ander jaar met --year.',
      en: 'Name the id of a board whose people were in a group, or choose another year with --year.',
    },
  });
