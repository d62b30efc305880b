import { Option, type Command } from 'commander';
import {
  changesBetween,
  networksOf,
  turnoverBetween,
  UserError,
  type Change,
  type Level,
  type Locale,
  type Network,
  type Turnover,
} from '../index.ts';
import { deliver, formats, type Format } from './deliver.ts';
import { checkMetrics } from './metrics.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { analyseOptions, argumentWords, internalOnly, sayAudience, sayRejections, withColumns } from './session.ts';

interface ChangeCommandOptions extends CommonOptions {
  readonly since?: string;
  readonly metric?: string[];
  readonly level?: Extract<Level, 'network' | 'organisation' | 'group' | 'person'>;
  readonly turnover?: boolean;
  readonly format?: Format;
  readonly out?: string;
}

const columns = [
  'metric',
  'level',
  'boundary',
  'subject',
  'from',
  'until',
  'before',
  'after',
  'change',
  'turnover',
  'groups',
  'stayers',
] as const satisfies (keyof Change)[];

export function addChange(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  const command = root
    .command('change')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(
      nl
        ? 'waardoor een maat veranderde tussen twee jaren: wie kwam en ging, nieuwe en gestopte groepen, of wie bleef (alleen intern)'
        : 'why a metric changed between two years: who came and went, new and ended groups, or those who stayed (internal only)',
    )
    .option(
      '--since <year>',
      nl ? 'vergelijk met dit jaar (standaard het jaar ervoor)' : 'compare with this year (default the year before)',
    )
    .option('--metric <id...>', nl ? 'alleen deze maten' : 'only these metrics')
    .addOption(
      new Option('--level <level>', nl ? 'op dit niveau' : 'at this level')
        .choices(['network', 'organisation', 'group', 'person'])
        .default('network'),
    )
    .option(
      '--turnover',
      nl
        ? 'toon wie erbij kwam, wie vertrok en wie bleef, per organisatie en groep'
        : 'show who joined, left and stayed, by organisation and group',
    )
    .addOption(new Option('--format <format>', nl ? 'vorm' : 'format').choices([...formats]))
    .option('--out <file>', nl ? 'naar een bestand' : 'to a file');
  addCommonOptions(command, locale).action(async (paths: string[], options: ChangeCommandOptions) => {
    internalOnly(options.audience, { nl: 'Waardoor een maat veranderde', en: 'Why a metric changed' });
    checkMetrics(options);
    await withColumns(paths, options, async ({ console, open }) => {
      const { settings, periods, focus, networks } = networksOf(open, analyseOptions(options, console));
      const after = networks.find(({ period }) => period.id === focus.id);
      const before = earlierThan(
        networks,
        periods.map(({ id }) => id),
        focus.id,
        options.since,
      );
      if (after === undefined) return;
      sayRejections(console, open, paths);
      sayAudience(console, 'internal');
      const turnover = turnoverBetween(before, after, open.records);
      sayTurnover(turnover, console);
      if (options.turnover === true) {
        const rows = turnover.map(({ level, subject, joiners, leavers, stayers }) => [
          level,
          subject,
          joiners.length,
          leavers.length,
          stayers.length,
        ]);
        const titles = nl ? ['niveau', 'over', 'erbij', 'vertrokken', 'gebleven'] : ['level', 'subject', 'joined', 'left', 'stayed'];
        await deliver({ headers: ['level', 'subject', 'joiners', 'leavers', 'stayers'], titles, rows, json: turnover }, options, console);
        return;
      }
      const changes = changesBetween(open.records, before, after, {
        boundaries: [settings.boundary],
        weight: settings.weight,
        ...{ counting: settings.counting, unknown: settings.unknown },
        levels: [options.level ?? 'network'],
        ...(options.metric === undefined ? {} : { metrics: options.metric }),
        onProgress: (done, total) => console.progress({ nl: 'Verandering verdelen', en: 'Splitting the change' }, done, total),
      });
      const titles = nl
        ? ['maat', 'niveau', 'grens', 'over', 'van', 'tot', 'eerst', 'nu', 'verandering', 'komen en gaan', 'groepen', 'wie bleef']
        : ['metric', 'level', 'boundary', 'subject', 'from', 'until', 'before', 'after', 'change', 'turnover', 'groups', 'stayers'];
      await deliver(
        { headers: columns, titles, rows: changes.map((change) => columns.map((column) => change[column])), json: changes },
        options,
        console,
      );
    });
  });
}

/** The network that is compared with: the year named, else the one before. */
function earlierThan(networks: readonly Network[], years: readonly string[], focus: string, since: string | undefined): Network {
  const wanted = since ?? years[years.indexOf(focus) - 1];
  const found = networks.find(({ period }) => period.id === wanted);
  if (found !== undefined && found.period.id !== focus) return found;
  throw new UserError({
    code: 'nothing-to-compare',
    text:
      since === undefined
        ? { nl: `Er is geen jaar vóór ${focus} om mee te vergelijken.`, en: `There is no year before ${focus} to compare with.` }
        : { nl: `Met ${since} is ${focus} niet te vergelijken.`, en: `${focus} cannot be compared with ${since}.` },
    remedy: {
      nl: `Kies met --year en --since twee verschillende jaren uit ${years.join(', ')}.`,
      en: `Choose two different years with --year and --since from ${years.join(', ')}.`,
    },
  });
}

function sayTurnover(turnover: readonly Turnover[], console: { say: (text: { nl: string; en: string }) => void }): void {
  const [whole] = turnover;
  if (whole === undefined) return;
  const { before, after, joiners, leavers, stayers } = whole;
  console.say({
    nl: `Van ${before} naar ${after}: ${joiners.length} ${joiners.length === 1 ? 'persoon kwam' : 'mensen kwamen'} erbij, ${leavers.length} ${leavers.length === 1 ? 'vertrok' : 'vertrokken'}, ${stayers.length} ${stayers.length === 1 ? 'bleef' : 'bleven'}.`,
    en: `From ${before} to ${after}: ${joiners.length} joined, ${leavers.length} left, ${stayers.length} stayed.`,
  });
}
