import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  audiences,
  boundaries,
  countings,
  dayOf,
  divisionRules,
  locales,
  unknownChoices,
  UserError,
  weights,
  type Boundary,
  type Counting,
  type Division,
  type Locale,
  type NamedAudience,
  type Text,
  type TieSource,
  type UnknownChoice,
  type Weight,
} from '../index.ts';

/** What every command that reads records may be told. */
export interface CommonOptions {
  readonly project?: string;
  readonly year?: string;
  readonly from?: string;
  readonly until?: string;
  readonly audience?: NamedAudience;
  readonly lang: Locale;
  readonly boundary?: Boundary;
  readonly ties?: TieSource;
  readonly weight?: Weight;
  readonly counting?: Counting;
  readonly unknown?: UnknownChoice;
  readonly seed?: number;
  readonly division?: Partial<Division>;
  readonly store?: string;
  readonly identities?: string;
  readonly rejects?: string;
  readonly threads?: number;
  readonly acceptProposals?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** The language asked for, known before the command line is parsed: help and errors are in it too. */
export function localeOf(argv: readonly string[]): Locale {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const given = at < 0 ? undefined : argv[at]?.includes('=') ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return locales.find((locale) => locale === given) ?? 'nl';
}

/** A whole number from `low`. */
export const wholeNumber = (low: number, locale: Locale) => (text: string) => {
  if (/^\d+$/.test(text) && Number(text) >= low && Number.isSafeInteger(Number(text))) return Number(text);
  throw new InvalidArgumentError(locale === 'nl' ? `verwacht een heel getal vanaf ${low}` : `expected a whole number from ${low}`);
};

/** A part above 0 and below 1, with a point. */
export const partOfPairs = (locale: Locale) => (text: string) => {
  if (/^0?\.\d+$/.test(text) && Number(text) > 0) return Number(text);
  throw new InvalidArgumentError(
    locale === 'nl' ? 'verwacht een getal tussen 0 en 1, zoals 0.005' : 'expected a number between 0 and 1, such as 0.005',
  );
};

const isoDay = (locale: Locale) => (text: string) => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayOf(text))) return text;
  throw new InvalidArgumentError(locale === 'nl' ? 'verwacht een datum zoals 2021-08-01' : 'expected a date such as 2021-08-01');
};

const tieBasis = (locale: Locale) => (text: string) => {
  if (/^(shared-groups|shared-meetings|named:.+)$/.test(text)) return text;
  throw new InvalidArgumentError(
    locale === 'nl' ? 'verwacht shared-groups, shared-meetings of named:SOORT' : 'expected shared-groups, shared-meetings or named:KIND',
  );
};

/** `--division hours=equal`: one rule of division other than that of the project file; repeatable. */
const divisionRule = (locale: Locale) => (text: string, before: Partial<Division> | undefined) => {
  const [what = '', rule = ''] = text.split('=');
  const rules: readonly string[] | undefined = Object.entries(divisionRules).find(([name]) => name === what)?.[1];
  if (rules?.includes(rule) === true) return { ...before, [what]: rule };
  const known = Object.entries(divisionRules).map(([name, of]) => `${name}=${of.join('|')}`);
  throw new InvalidArgumentError(`${locale === 'nl' ? 'verwacht' : 'expected'} ${known.join(', ')}`);
};

/** The options that say which records, which stretch of time and for whom. */
export function addCommonOptions(command: Command, locale: Locale): Command {
  const t = (text: Text): string => text[locale];
  return command
    .option(
      '--project <file>',
      t({ nl: 'projectbestand (anders network.yaml in de map)', en: 'project file (else network.yaml in the folder)' }),
    )
    .option('--year <year>', t({ nl: 'jaar: 2021, 2020-2021 of all', en: 'year: 2021, 2020-2021 or all' }))
    .addOption(new Option('--from <date>', t({ nl: 'vanaf deze dag', en: 'from this day' })).argParser(isoDay(locale)))
    .addOption(new Option('--until <date>', t({ nl: 'tot en met deze dag', en: 'until this day' })).argParser(isoDay(locale)))
    .addOption(new Option('--audience <audience>', t({ nl: 'voor wie', en: 'for whom' })).choices([...audiences]))
    .addOption(new Option('--boundary <boundary>', t({ nl: 'welke grens telt', en: 'which boundary counts' })).choices([...boundaries]))
    .addOption(
      new Option(
        '--ties <basis>',
        t({
          nl: 'wat een contact is: shared-groups, shared-meetings, named:SOORT',
          en: 'what a tie is: shared-groups, shared-meetings, named:KIND',
        }),
      ).argParser(tieBasis(locale)),
    )
    .addOption(
      new Option('--weight <weight>', t({ nl: 'wat een contact sterk maakt', en: 'what makes a tie strong' })).choices([...weights]),
    )
    .addOption(
      new Option(
        '--counting <rule>',
        t({
          nl: 'hoe iemand met meer werkgevers telt: voor elk naar fte (by-share) of helemaal voor de grootste (binary)',
          en: 'how somebody with several employers counts: for each by fte (by-share) or wholly for the main one (binary)',
        }),
      ).choices([...countings]),
    )
    .addOption(
      new Option(
        '--unknown <choice>',
        t({
          nl: 'van wie bijvoorbeeld de organisatie niet bekend is: buiten beschouwing (exclude) of een eigen groep (category)',
          en: 'whose organisation, for instance, is not known: left out (exclude) or a class of their own (category)',
        }),
      ).choices([...unknownChoices]),
    )
    .addOption(
      new Option('--seed <n>', t({ nl: 'begingetal van het toeval', en: 'seed of every random draw' })).argParser(wholeNumber(0, locale)),
    )
    .addOption(
      new Option(
        '--division <rule>',
        t({
          nl: 'hoe uren, producten en geld over organisaties worden verdeeld, zoals hours=equal (mag vaker)',
          en: 'how hours, products and money are shared out over organisations, such as hours=equal (repeatable)',
        }),
      ).argParser(divisionRule(locale)),
    )
    .option('--store <file>', t({ nl: 'databasebestand (standaard network.duckdb)', en: 'store file (default network.duckdb)' }))
    .addOption(
      new Option('--threads <n>', t({ nl: 'hoeveel rekenkernen meedoen', en: 'number of threads' })).argParser(wholeNumber(1, locale)),
    )
    .addOption(acceptOption(locale))
    .option('--strict', t({ nl: 'stop als er rijen geweigerd zijn', en: 'stop when rows are rejected' }))
    .option('--quiet', t({ nl: 'alleen fouten melden', en: 'report errors only' }))
    .option('--json', t({ nl: 'uitkomst als JSON op standaarduitvoer', en: 'result as JSON on standard output' }))
    .addOption(languageOption(locale));
}

export const acceptOption = (locale: Locale): Option =>
  new Option(
    '--accept-proposals',
    locale === 'nl'
      ? 'neem over wat wordt voorgesteld voor onbekende bestanden en kolommen'
      : 'take what is proposed for files and columns that are not known',
  );

export const languageOption = (locale: Locale): Option =>
  new Option('--lang <lang>', locale === 'nl' ? 'taal' : 'language').choices([...locales]).default('nl');

/** `--from` and `--until` go together, and not with `--year`. */
export function checkPeriodOptions(options: CommonOptions): void {
  const both = (options.from === undefined) === (options.until === undefined);
  if (both && (options.from === undefined || options.year === undefined)) return;
  throw new UserError({
    code: 'period-options',
    text: {
      nl: both ? 'Geef --year, of --from met --until; niet allebei.' : '--from en --until horen bij elkaar.',
      en: both ? 'Give --year, or --from with --until; not both.' : '--from and --until go together.',
    },
    remedy: { nl: 'Bijvoorbeeld --from 2020-08-01 --until 2021-07-31.', en: 'For instance --from 2020-08-01 --until 2021-07-31.' },
  });
}
