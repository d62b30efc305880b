import {
  analyse,
  defaultThresholds,
  disclose,
  isEmpty,
  openColumns,
  openRecords,
  UserError,
  type AnalyseOptions,
  type Analysis,
  type Disclosed,
  type Locale,
  type NamedAudience,
  type OpenColumns,
  type OpenOptions,
  type OpenRecords,
  type Text,
} from '../index.ts';
import { makeConsole, type Console } from './console.ts';
import { keepRejectsOf } from './keep-rejects.ts';
import { checkPeriodOptions, type CommonOptions } from './options.ts';
import { inShell } from './print.ts';

/** What a command works with once the records are read, checked and computed. */
export interface Session {
  readonly console: Console;
  readonly open: OpenRecords;
  readonly analysis: Analysis;
  readonly audience: NamedAudience;
  readonly disclosed: Disclosed<Analysis>;
}

export const defaultStore = 'network.duckdb';

/** What a command works with that needs the records, and not everything that can be computed of them. */
export type RecordSession = Pick<Session, 'console' | 'open'>;

/** The same without a store. */
export interface ColumnSession {
  readonly console: Console;
  readonly open: OpenColumns;
}

/** What the options say of the records to be used, and the period. */
export function analyseOptions(options: CommonOptions, console: Console): AnalyseOptions {
  return {
    ...(options.year === undefined ? {} : { year: options.year }),
    ...(options.from === undefined || options.until === undefined ? {} : { stretch: { from: options.from, until: options.until } }),
    ...(options.boundary === undefined ? {} : { boundary: options.boundary }),
    ...(options.ties === undefined ? {} : { ties: options.ties }),
    ...(options.weight === undefined ? {} : { weight: options.weight }),
    ...(options.counting === undefined ? {} : { counting: options.counting }),
    ...(options.unknown === undefined ? {} : { unknown: options.unknown }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.threads === undefined ? {} : { threads: options.threads }),
    ...(options.division === undefined ? {} : { division: options.division }),
    day: new Date().toISOString().slice(0, 10),
    onProgress: (stage, done, total) => console.progress(stage, done, total),
  };
}

/**
 * Reads and checks the records (or takes them from a store that is still current) and lets `work` use them.
 * The status of the process becomes 1 where rows were rejected; with `--strict` the work is then not done.
 */
export const withRecords = (
  paths: readonly string[],
  options: CommonOptions,
  defaults: { readonly build?: string },
  work: (session: RecordSession) => Promise<void>,
): Promise<void> =>
  withOpened(
    paths,
    options,
    (reading) =>
      openRecords(paths, {
        ...reading,
        day: new Date().toISOString().slice(0, 10),
        ...(defaults.build === undefined
          ? { reuse: options.store ?? defaultStore }
          : { build: defaults.build, replace: options.store !== undefined }),
      }),
    work,
  );

/**
 * As `withRecords`, for what is made of the records alone: no store is made. To read files is quicker than to load the engine and see
 * whether a store is current; so a store is read where it is the records, or is named.
 */
export const withColumns = (
  paths: readonly string[],
  options: CommonOptions,
  work: (session: ColumnSession) => Promise<void>,
): Promise<void> =>
  withOpened(
    paths,
    options,
    (reading) => openColumns(paths, { ...reading, ...(options.store === undefined ? {} : { reuse: options.store }) }),
    work,
  );

async function withOpened<T extends OpenColumns>(
  paths: readonly string[],
  options: CommonOptions,
  read: (reading: Pick<OpenOptions, 'project' | 'threads' | 'onProposal' | 'onProgress'>) => Promise<T>,
  work: (session: { readonly console: Console; readonly open: T }) => Promise<void>,
): Promise<void> {
  checkPeriodOptions(options);
  const console = makeConsole(options.lang, options.quiet === true);
  const open = await read({
    ...(options.project === undefined ? {} : { project: options.project }),
    ...(options.threads === undefined ? {} : { threads: options.threads }),
    ...(options.acceptProposals === true ? { onProposal: (line: Text) => console.say(asTaken(line)) } : {}),
    onProgress: (stage, done, total, rows) => console.progress(stage, done, total, rows),
  });
  try {
    if (options.rejects !== undefined) await keepRejectsOf(open, paths, options.rejects, console);
    const rejected = open.quality.rejections.length;
    if (rejected > 0 && options.strict === true) {
      throw new UserError({
        code: 'strict',
        text: {
          nl: `${rejected} ${rejected === 1 ? 'rij is' : 'rijen zijn'} geweigerd, en u vroeg om dan te stoppen (--strict).`,
          en: `${rejected} ${rejected === 1 ? 'row was' : 'rows were'} rejected, and you asked to stop then (--strict).`,
        },
        remedy: {
          nl: `Zie welke en waarom: grensganger check ${inShell(paths)}`,
          en: `See which and why: grensganger check ${inShell(paths)}`,
        },
      });
    }
    sayUnsought(console, open);
    // By column: no row is made to see whether there is one.
    if ((['organisations', 'professionals', 'groups'] as const).every((table) => isEmpty(open.records, table))) throw nothingYet(paths);
    await work({ console, open });
    if (rejected > 0) process.exitCode = 1;
  } finally {
    console.settle();
    await open.close();
  }
}

/** As `withRecords`, with everything computed and passed through the gate. */
export async function withAnalysis(
  paths: readonly string[],
  options: CommonOptions,
  defaults: {
    readonly audience: NamedAudience;
    readonly build?: string;
    /** An organisation that it is made for, instead of an audience. */
    readonly organisation?: string | undefined;
    /** Whether more is made of it for other audiences: who stands behind each figure is then asked. */
    readonly forOthers?: boolean;
    /** Whether it tells which rows a line on the map rests on, to whoever may look them up. */
    readonly memberRows?: boolean;
    readonly chances?: Pick<AnalyseOptions, 'chances' | 'chancesOfFocus' | 'draws' | 'sampling'>;
  },
  work: (session: Session) => Promise<void>,
): Promise<void> {
  await withRecords(paths, options, defaults, async ({ console, open }) => {
    const audience = options.audience ?? defaults.audience;
    const own = defaults.organisation;
    const analysis = await analyse(open, {
      ...analyseOptions(options, console),
      ...defaults.chances,
      contributors: audience !== 'internal' || own !== undefined || defaults.forOthers === true,
      memberRows: defaults.memberRows === true && audience === 'internal' && own === undefined,
    });
    if (own !== undefined && !analysis.organisations.some(({ id }) => id === own)) throw unknownOrganisation(own);
    const disclosed = disclose(analysis, own === undefined ? audience : { organisation: own }, defaultThresholds(open.project));
    console.settle();
    await work({ console, open, analysis, audience, disclosed });
  });
}

/**
 * Some answers are for the programme itself: they say what hangs on one person, or show values that no gate has judged.
 * @throws UserError `internal-only` where they are asked for on behalf of another audience
 */
export function internalOnly(audience: NamedAudience | undefined, what: Text): void {
  if (audience === undefined || audience === 'internal') return;
  throw new UserError({
    code: 'internal-only',
    text: {
      nl: `${what.nl}: alleen voor de programmaleiding en onderzoekers, niet voor --audience ${audience}.`,
      en: `${what.en}: for programme leads and researchers only, not for --audience ${audience}.`,
    },
    remedy: {
      nl: 'Laat --audience weg, en deel de uitkomst niet buiten de programmaleiding.',
      en: 'Leave out --audience, and do not share the result outside the programme.',
    },
  });
}

const unknownOrganisation = (id: string): UserError =>
  new UserError({
    code: 'unknown-organisation',
    text: { nl: `De organisatie “${id}” staat niet in de gegevens.`, en: `The organisation “${id}” is not in the records.` },
    remedy: {
      nl: 'Noem het nummer van een bestuur of organisatie zoals het in de lijst van organisaties staat.',
      en: 'Name the id of a board or organisation as it stands in the list of organisations.',
    },
  });

/** A proposal that is taken is told of. */
export const asTaken = (line: Text): Text => ({ nl: `Overgenomen: ${line.nl}`, en: `Taken: ${line.en}` });

const nothingYet = (paths: readonly string[]): UserError =>
  new UserError({
    code: 'no-records',
    text: { nl: `In ${paths.join(' ')} staan nog geen gegevens.`, en: `There are no records in ${paths.join(' ')} yet.` },
    remedy: {
      nl: `Vul eerst organisaties, deelnemers, groepen en lidmaatschappen in, en kijk dan met: grensganger check ${inShell(paths)}`,
      en: `First fill in organisations, professionals, groups and memberships, and then look with: grensganger check ${inShell(paths)}`,
    },
  });

const audienceWords: Record<NamedAudience, Text> = {
  internal: {
    nl: 'intern (programmaleiding en onderzoekers; namen zichtbaar)',
    en: 'internal (programme leads and researchers; names visible)',
  },
  board: { nl: 'beleidsgroep', en: 'policy group' },
  public: { nl: 'openbaar', en: 'public' },
};

/** Every command that shows figures says for whom they are. */
export function sayAudience(console: Console, audience: NamedAudience, organisation?: string): void {
  if (organisation !== undefined) {
    console.say({
      nl: `Voor: organisatie ${organisation} zelf (haar eigen cijfers, verder wat de beleidsgroep ziet).`,
      en: `For: organisation ${organisation} itself (its own figures, otherwise what the policy group sees).`,
    });
    return;
  }
  const words = audienceWords[audience];
  console.say({ nl: `Voor: ${words.nl}.`, en: `For: ${words.en}.` });
}

/** Says that rows were rejected and how to see them; silent where none were. */
export function sayRejections(console: Console, open: Pick<OpenColumns, 'quality'>, paths: readonly string[]): void {
  const count = open.quality.rejections.length;
  if (count === 0) return;
  const command = `grensganger check ${inShell(paths)}`;
  console.say({
    nl: `${count} ${count === 1 ? 'rij is' : 'rijen zijn'} geweigerd en niet meegeteld; de rest wel. Welke en waarom: ${command}`,
    en: `${count} ${count === 1 ? 'row was' : 'rows were'} rejected and left out; the rest counts. Which and why: ${command}`,
  });
}

/** Says of a long list that nobody looked for who stands in it twice: every figure counts them as two. */
function sayUnsought(console: Console, open: Pick<OpenColumns, 'quality'>): void {
  for (const { code, message, remedy } of open.quality.warnings) {
    if (code === 'pairs-not-sought') console.say({ nl: `${message.nl} ${remedy.nl}`, en: `${message.en} ${remedy.en}` });
  }
}

export const argumentWords: Record<Locale, { name: string; help: string }> = {
  nl: { name: '<bestanden...>', help: 'een map, een of meer bestanden, of een databasebestand (.duckdb)' },
  en: { name: '<records...>', help: 'a folder, one or more files, or a store (.duckdb)' },
};
