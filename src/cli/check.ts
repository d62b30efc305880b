import { basename } from 'node:path';
import type { Command } from 'commander';
import {
  acceptProposals,
  checkJson,
  formatCheck,
  identitiesPath,
  proposalJson,
  proposalLines,
  proposeProject,
  readRecords,
  renderCheck,
  resolveProject,
  UserError,
  writeFileAtomically,
  writeIdentities,
  type CheckedRecords,
  type CheckPageOptions,
  type Locale,
  type Proposal,
  type Text,
} from '../index.ts';
import { makeConsole, type Console } from './console.ts';
import { keepRejects, rejectsOption } from './keep-rejects.ts';
import { acceptOption, languageOption, type CommonOptions } from './options.ts';
import { asTyped } from './print.ts';
import { argumentWords, asTaken } from './session.ts';

interface CheckOptions extends Omit<CommonOptions, 'identities'> {
  /** `true` where the option stands alone. */
  readonly identities?: string | true;
  readonly html?: string;
}

export function addCheck(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  root
    .command('check')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(nl ? 'lees en controleer alles, zonder iets te bewaren' : 'read and check everything, keep nothing')
    .option('--project <file>', nl ? 'projectbestand (anders network.yaml in de map)' : 'project file (else network.yaml in the folder)')
    .option('--json', nl ? 'als JSON, voor programma’s' : 'as JSON, for programs')
    .option('--quiet', nl ? 'geen voortgang tonen' : 'show no progress')
    .addOption(acceptOption(locale))
    .addOption(languageOption(locale))
    .option(
      '--identities [file]',
      nl
        ? 'schrijf wie of wat misschien dezelfde is in een bestand om te beslissen (identities.csv bij de lijsten, of waar u zegt)'
        : 'write who or what may be the same to a file to decide in (identities.csv beside the lists, or where you say)',
    )
    .option(
      '--html <file>',
      nl
        ? 'schrijf ook een pagina die in elke browser opent (intern: er staan cellen van uw lijsten op)'
        : 'also write a page that opens in any browser (internal: it shows cells of your records)',
    )
    .addOption(rejectsOption(locale))
    .action(async (paths: string[], options: CheckOptions) => {
      const console = makeConsole(locale, options.quiet === true);
      const said = await resolveProject(paths, options.project);
      const accept = options.acceptProposals === true;
      const project = accept
        ? await acceptProposals(
            paths,
            said,
            (line) => console.say(asTaken(line)),
            (...told) => console.progress(...told),
          )
        : said;
      const asked = options.identities !== undefined;
      const keepPage = async (found: CheckedRecords | UserError, proposal: Proposal | null): Promise<void> => {
        if (options.html === undefined) return;
        const proposals = proposal === null ? [] : toTake(proposal);
        await writePage(options.html, found, { project, locale, accepted: accept, proposals, typed: asTyped }, console);
      };
      const named = typeof options.identities === 'string' ? options.identities : undefined;
      const checked = await readRecords(paths, project, {
        identities: named,
        pairs: asked ? 'always' : undefined,
        onProgress: ({ done, total, rows }) =>
          console.progress({ nl: 'Lezen en controleren', en: 'Reading and checking' }, done, total, rows),
      }).catch(async (error: unknown) => {
        if (!(error instanceof UserError)) throw error;
        const proposal =
          !accept && [error, ...error.also].some(({ code }) => mendable.has(code)) ? await proposeProject(paths, project) : null;
        if (proposal !== null) propose(console, proposal);
        // A page of an earlier check would say that all was read.
        await keepPage(error, proposal);
        throw error;
      });
      const proposal = accept || allKnown(checked) ? null : await proposeProject(paths, project);
      const identities = await identitiesPath(paths, named);
      if (asked) await keepIdentities(identities, checked, locale, console);
      await keepPage(checked, proposal);
      console.result(
        options.json === true
          ? JSON.stringify({ ...checkJson(checked, locale), proposals: proposal === null ? [] : proposalJson(proposal, locale) }, null, 2)
          : asTyped(formatCheck(checked, locale, asked ? basename(identities) : null)),
      );
      if (options.rejects !== undefined) await keepRejects(paths, project, checked, options.rejects, console);
      if (proposal !== null && options.json !== true) propose(console, proposal);
      if (checked.rejections.length > 0) process.exitCode = 1;
    });
}

/** What a project file may mend. */
const mendable = new Set(['missing-column', 'missing-table', 'nothing-to-read', 'columns-collide']);

const allKnown = (checked: CheckedRecords): boolean =>
  checked.files.every((file) => file.columns.every((use) => use.by !== 'unknown' || use.column === '')) &&
  !checked.warnings.some((one) => one.code === 'unknown-file' || one.code === 'unknown-sheet');

/** That a file is left unread need not be proposed. */
const toTake = (proposal: Proposal): Text[] => proposalLines(proposal).filter((line) => !line.nl.includes('→ skip:'));

async function writePage(path: string, found: CheckedRecords | UserError, options: CheckPageOptions, console: Console): Promise<void> {
  const page = await renderCheck(found, options);
  try {
    await writeFileAtomically(path, page);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UserError({
      code: 'page-not-written',
      text: { nl: `De pagina kon niet geschreven worden: ${path}.`, en: `The page could not be written: ${path}.` },
      remedy: {
        nl: 'Kies met --html een andere plaats, of kijk of u daar mag schrijven en of er ruimte is.',
        en: 'Choose another place with --html, or see whether you may write there and whether there is room.',
      },
    });
  }
  console.say({
    nl: `De controle staat als pagina in ${path}. Open haar in een browser; ze is intern, want er staan cellen van uw lijsten op.`,
    en: `The check is a page in ${path}. Open it in a browser; it is internal, as it shows cells of your records.`,
  });
}

/** Says what is proposed, and how it is taken. */
function propose(console: Console, proposal: Proposal): void {
  const lines = toTake(proposal);
  if (lines.length === 0) return;
  console.say({ nl: 'Voorgesteld, nog niet overgenomen:', en: 'Proposed, not taken yet:' });
  for (const line of lines) console.say({ nl: `  ${line.nl}`, en: `  ${line.en}` });
  console.say({
    nl: 'Overnemen kan met --accept-proposals, of schrijf het in het projectbestand: `grensganger map` maakt dat voor u.',
    en: 'Take it with --accept-proposals, or write it into the project file: `grensganger map` makes that for you.',
  });
}

/** What is to be decided stands beside the records; a folder that may not be written in is no reason to stop. */
async function keepIdentities(path: string, checked: CheckedRecords, locale: Locale, console: Console): Promise<void> {
  try {
    if (!(await writeIdentities(path, checked, locale))) return;
    console.say({
      nl: `In ${path} staat wie of wat misschien dezelfde is; schrijf daar uw besluiten bij.`,
      en: `${path} holds who or what may be the same; add your decisions there.`,
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    console.say({
      nl: `${path} kon niet geschreven worden; kies met --identities een andere plaats.`,
      en: `${path} could not be written; choose another place with --identities.`,
    });
  }
}
