import { Option, type Command } from 'commander';
import {
  changesFromYearBefore,
  comparedColumns,
  overYears,
  summaryCatalogue,
  UserError,
  vocabularies,
  type Analysis,
  type Cell,
  type Locale,
  type Summary,
  type SummaryColumn,
  type SummaryTable,
  type Text,
} from '../index.ts';
import { deliver, formats, type Format } from './deliver.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { argumentWords, sayAudience, sayRejections, withAnalysis } from './session.ts';

interface SummariesOptions extends CommonOptions {
  readonly name?: string;
  readonly format?: Format;
  readonly out?: string;
  readonly change?: boolean;
  readonly organisation?: string;
  readonly only?: string;
}

/** Cents leave as euros, minutes as hours: the column's name says so. */
const leaving = (id: string): string => id.replace(/_cents$/, '_eur').replace(/_minutes$/, '_hours');

const unitOf: Partial<Record<SummaryColumn['type'], string>> = {
  money: 'EUR',
  minutes: 'hours',
  count: 'count',
  share: 'share',
  number: 'number',
};
const divisorOf: Partial<Record<SummaryColumn['type'], number>> = { money: 100, minutes: 60 };

/** A summary as it leaves: of one period (`all`: all years taken together) or of every year, with the change from the year before beside each number. */
function outward(
  summary: Summary,
  whole: SummaryTable,
  {
    period,
    years,
    change,
    only,
    counted,
  }: { period: string | null; years: readonly string[]; change: boolean; only: string | null; counted: SummaryTable | undefined },
) {
  const table = period === 'all' ? overYears(summary, whole, counted) : whole;
  const changes = change ? changesFromYearBefore(summary, table, years) : [];
  const compared = new Set(change ? comparedColumns(summary) : []);
  const columns = Object.entries(summary.columns).flatMap(([from, { type, title, vocabulary }]) => {
    const unit = unitOf[type] ?? null;
    const column = { id: leaving(from), from, type, title, vocabulary, unit, divisor: divisorOf[type] ?? 1, change: false };
    return compared.has(from) ? [column, { ...column, id: `${column.id}_change`, change: true }] : [column];
  });
  const identifiers = Object.entries(summary.columns).flatMap(([id, { type, role }]) =>
    type === 'id' && role === 'dimension' ? [id] : [],
  );
  const rows = table.rows.flatMap((row, index) => {
    if (period !== null && row['period'] !== undefined && row['period'] !== period) return [];
    if (only !== null && !identifiers.some((id) => row[id] === only)) return [];
    return [
      columns.map(({ from, divisor, change: isChange }) => {
        const value = (isChange ? changes[index]?.[from] : row[from]) ?? null;
        return typeof value === 'number' && divisor !== 1 ? Math.round((value / divisor) * 100) / 100 : value;
      }),
    ];
  });
  return { columns, rows };
}

/** How the figures of all years together came about. */
const overYearsWords = {
  nl: 'Alle jaren samen: geld, uren, bijeenkomsten en producten zijn opgeteld. Mensen, groepen, organisaties en contacten zijn één keer geteld, ook wie er meer jaren was. Leeg: alleen van één jaar te zeggen, zoals wat nieuw is of aan een afspraak voor dat jaar voldoet.',
  en: 'All years together: money, hours, meetings and products are added up. People, groups, organisations and ties are counted once, also who was there for several years. Empty: can only be said of one year, such as what is new or keeps to what was agreed for that year.',
};

/** As many rows as fit beside each other in a terminal. */
const besideEachOther = 4;

type Columns = ReturnType<typeof outward>['columns'];

/** What stands above a column for whoever reads it: its title and unit. */
function titleOf({ title, unit, change }: Columns[number], locale: Locale): string {
  const units: Readonly<Record<string, string>> = { EUR: ' (€)', hours: locale === 'nl' ? ' (uur)' : ' (hours)' };
  const changes = locale === 'nl' ? ', verandering' : ', change';
  return `${title[locale]}${change ? changes : ''}${units[unit ?? ''] ?? ''}`;
}

type Terms = Readonly<Record<string, Readonly<Record<string, Text>>>>;

const usualTerms: Terms = Object.fromEntries(Object.entries(vocabularies).map(([id, { terms }]) => [id, terms]));

/** Rows for whoever reads them: a choice in words, a share in percents, an amount with its cents. */
function readable(columns: Columns, rows: readonly Cell[][], own: Terms, locale: Locale): Cell[][] {
  const tag = locale === 'nl' ? 'nl-NL' : 'en-GB';
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const amount = new Intl.NumberFormat(tag, { minimumFractionDigits: 2 });
  return rows.map((row) =>
    columns.map(({ type, vocabulary = '' }, index) => {
      const cell = row[index] ?? null;
      if (type === 'money' && typeof cell === 'number') return amount.format(cell);
      if (type === 'share' && typeof cell === 'number') return percent.format(cell);
      if (type === 'period' && cell === 'all') return locale === 'nl' ? 'alle jaren' : 'all years';
      if (type !== 'choice' || typeof cell !== 'string') return cell;
      return (own[vocabulary]?.[cell] ?? usualTerms[vocabulary]?.[cell])?.[locale] ?? cell;
    }),
  );
}

/** A few rows beside each other: a line for each column, with its title and unit. */
function turned(titles: readonly string[], rows: readonly Cell[][]): { headers: string[]; rows: Cell[][] } {
  const lines = titles.map((title, index) => [title, ...rows.map((row) => row[index] ?? null)]);
  const [first = [], ...rest] = lines;
  return { headers: first.map((cell) => String(cell ?? '–')), rows: rest };
}

/** What a record is called on its way out: itself for the internal audience, for others the key of what has its name. */
function leavingId(id: string, analysis: Analysis, disclosed: Analysis): string {
  for (const facts of ['organisations', 'groups'] as const) {
    const name = analysis[facts].find((one) => one.id === id)?.name;
    if (name !== undefined) return disclosed[facts].find((one) => one.name === name)?.id ?? id;
  }
  throw new UserError({
    code: 'unknown-subject',
    text: { nl: `Er is geen organisatie of groep “${id}”.`, en: `There is no organisation or group “${id}”.` },
    remedy: {
      nl: 'Noem het nummer van een organisatie (het bestuur) of groep zoals het in uw lijsten staat.',
      en: 'Name the id of an organisation (the board) or group as it stands in your lists.',
    },
  });
}

export function addSummaries(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  const command = root
    .command('summaries')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(nl ? 'toon de overzichten: geld, uren, deelname, producten' : 'show the summaries: money, hours, participation, products')
    .option('--name <id>', nl ? 'alleen dit overzicht' : 'only this summary')
    .addOption(new Option('--format <format>', nl ? 'vorm' : 'format').choices([...formats]))
    .option('--out <file>', nl ? 'naar een bestand' : 'to a file')
    .option(
      '--organisation <id>',
      nl
        ? 'voor deze organisatie zelf: haar eigen cijfers, verder wat de beleidsgroep ziet'
        : 'for this organisation itself: its own figures, otherwise what the policy group sees',
    )
    .option(
      '--only <id>',
      nl
        ? 'alleen wat over deze organisatie of groep gaat; enkele rijen staan dan naast elkaar'
        : 'only what is about this organisation or group; a few rows then stand side by side',
    )
    .option('--change', nl ? 'ook de verandering ten opzichte van het jaar ervoor' : 'also the change from the year before');
  addCommonOptions(command, locale).action(async (paths: string[], options: SummariesOptions) => {
    const ids = summaryCatalogue.map((summary) => summary.id);
    const asFile = options.format === 'csv' || options.format === 'parquet';
    if (options.name === undefined ? asFile : !ids.includes(options.name)) {
      throw new UserError({
        code: 'unknown-summary',
        text: {
          nl:
            options.name === undefined
              ? 'Een tabel bevat één overzicht: noem het met --name.'
              : `Het overzicht “${options.name}” bestaat niet.`,
          en: options.name === undefined ? 'A table holds one summary: name it with --name.' : `There is no summary “${options.name}”.`,
        },
        remedy: { nl: `Kies uit: ${ids.join(', ')}.`, en: `Choose from: ${ids.join(', ')}.` },
      });
    }
    await withAnalysis(
      paths,
      options,
      { audience: 'internal', organisation: options.organisation },
      async ({ console, open, analysis, audience, disclosed }) => {
        const period = options.year === undefined && options.from === undefined ? null : analysis.focus.id;
        sayRejections(console, open, paths);
        sayAudience(console, audience, options.organisation);
        if (period === 'all' && analysis.periods.length > 1) console.say(overYearsWords);
        const results = summaryCatalogue.flatMap((summary) => {
          const table = disclosed.summaries.find((candidate) => candidate.id === summary.id);
          if (table === undefined || (options.name !== undefined && summary.id !== options.name)) return [];
          const { columns, rows } = outward(summary, table, {
            period,
            years: analysis.periods.map(({ id }) => id),
            change: options.change === true,
            counted: disclosed.overYears.find((candidate) => candidate.id === summary.id),
            only: options.only === undefined ? null : leavingId(options.only, analysis, disclosed),
          });
          const json = {
            id: summary.id,
            grain: summary.grain[options.lang],
            columns: columns.map(({ id, unit, type }) => ({ id, unit, type })),
            rows: rows.map((row) => Object.fromEntries(columns.map((column, index) => [column.id, row[index] ?? null]))),
          };
          return [{ summary, columns, rows, json }];
        });
        const [only] = results;
        if (options.name !== undefined && only === undefined) {
          console.say({
            nl: `Het overzicht ${options.name} gaat over mensen of over losse organisaties, en is alleen voor intern gebruik.`,
            en: `The summary ${options.name} is about people or about single organisations, and is for internal use only.`,
          });
        }
        const toRead = ({ columns, rows }: { columns: Columns; rows: readonly Cell[][] }) => ({
          titles: columns.map((column) => titleOf(column, options.lang)),
          rows: readable(columns, rows, analysis.about.terms, options.lang),
        });
        if (options.name !== undefined && only !== undefined) {
          const headers = only.columns.map((column) => column.id);
          const terminal = options.json !== true && (options.format === undefined || options.format === 'table');
          if (options.only !== undefined && terminal && only.rows.length > 0 && only.rows.length <= besideEachOther) {
            const { titles, rows } = toRead(only);
            await deliver({ ...turned(titles, rows), json: only.json }, options, console);
          } else await deliver({ headers, rows: only.rows, json: only.json, ...(terminal ? toRead(only) : {}) }, options, console);
        } else if (options.json === true || options.format === 'json') {
          await deliver({ headers: [], rows: [], json: results.map((result) => result.json) }, options, console);
        } else {
          for (const { summary, columns, rows, json } of results) {
            console.result(`\n${summary.title[options.lang]} (${summary.id})`);
            const headers = columns.map((column) => column.id);
            await deliver({ headers, json, ...toRead({ columns, rows }) }, { lang: options.lang }, console);
          }
        }
      },
    );
  });
}
