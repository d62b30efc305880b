import { Option, type Command } from 'commander';
import {
  chanceTitles,
  computeDraws,
  computeGroupRanges,
  csvText,
  estimateWords,
  explain,
  formatNumber,
  judgeByChance,
  levels,
  measureRuns,
  metrics,
  multiplicityOf,
  networksOf,
  nullTitles,
  parquetFile,
  scoresIn,
  unknownIn,
  UserError,
  writeFileAtomically,
  type Analysis,
  type Chance,
  type ChanceOptions,
  type Estimate,
  type GroupRange,
  type Level,
  type Locale,
  type NamedAudience,
  type OpenColumns,
  type Score,
  type ScoreRun,
  type UnknownOf,
} from '../index.ts';
import type { Console } from './console.ts';
import { sayDividing, type HowCounted } from './dividing.ts';
import { deliver, formats, type Format } from './deliver.ts';
import { addCommonOptions, partOfPairs, wholeNumber, type CommonOptions } from './options.ts';
import {
  analyseOptions,
  argumentWords,
  internalOnly,
  sayAudience,
  sayRejections,
  withAnalysis,
  withColumns,
  type ColumnSession,
} from './session.ts';

interface MetricsOptions extends CommonOptions {
  readonly metric?: string[];
  readonly level?: Level;
  readonly chance?: boolean;
  readonly null?: Chance['null'][];
  readonly draws?: number;
  readonly drawsOut?: string;
  readonly leaveOneOut?: boolean;
  readonly sample?: number;
  readonly exact?: boolean;
  readonly format?: Format;
  readonly out?: string;
}

const columns = ['metric', 'level', 'boundary', 'period', 'subject', 'other', 'value'] as const satisfies (keyof Score)[];

// What scripts rely on stays as it is; a bound stands beside it only where something was estimated.
function columnsIn(scores: Iterable<Score>): readonly (keyof Score)[] {
  for (const { bound } of scores) if (bound !== null) return [...columns, 'bound'];
  return columns;
}

const chanceColumns = [
  ...['metric', 'level', 'boundary', 'period', 'subject', 'other', 'null', 'draws'],
  ...['observed', 'expected', 'sd', 'low', 'high', 'z', 'p', 'verdict'],
] as Exclude<keyof Chance, 'spread'>[];

export function addMetrics(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  const command = root
    .command('metrics')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(nl ? 'toon de maten als één lange tabel' : 'show the scores as one long table')
    .option('--metric <id...>', nl ? 'alleen deze maten' : 'only these metrics')
    .addOption(new Option('--level <level>', nl ? 'alleen op dit niveau' : 'only at this level').choices([...levels]))
    .option(
      '--chance',
      nl
        ? 'vergelijk ze met toeval: een tabel met verwachting, bandbreedte, z en p'
        : 'compare them with chance: a table of expectation, band, z and p',
    )
    .addOption(
      new Option('--null <model...>', nl ? 'wat toeval is (standaard two-mode)' : 'what chance is (default two-mode)').choices(
        Object.keys(nullTitles),
      ),
    )
    .addOption(
      new Option('--draws <n>', nl ? 'hoeveel willekeurige netwerken' : 'how many random networks')
        .argParser(wholeNumber(1, locale))
        .implies({ chance: true }),
    )
    .option(
      '--draws-out <file>',
      nl ? 'bewaar de waarde in elk willekeurig netwerk (csv of parquet)' : 'keep the value in every random network (csv or parquet)',
    )
    .option(
      '--leave-one-out',
      nl ? 'hoe ver de maten van het netwerk van één groep afhangen' : 'how far the scores of the network hang on one group',
    )
    .addOption(
      new Option(
        '--sample <epsilon>',
        nl
          ? 'schat wat langs de kortste paden tussen alle paren loopt, tot op dit deel van het hoogst mogelijke, bijvoorbeeld 0.005 (vanzelf boven 50.000 deelnemers)'
          : 'estimate what lies along the shortest paths of all pairs, to within this part of the highest possible, for instance 0.005 (by itself above 50,000 people)',
      )
        .argParser(partOfPairs(locale))
        .conflicts('exact'),
    )
    .option(
      '--exact',
      nl ? 'schat niets, hoe groot het netwerk ook is (kan uren duren)' : 'estimate nothing, however large the network (may take hours)',
    )
    .addOption(new Option('--format <format>', nl ? 'vorm' : 'format').choices([...formats]))
    .option('--out <file>', nl ? 'naar een bestand' : 'to a file');
  addCommonOptions(command, locale).action(async (paths: string[], options: MetricsOptions) => {
    checkMetrics(options);
    if (options.leaveOneOut === true) await writeRanges(paths, options);
    else if (options.chance === true || options.null !== undefined || options.drawsOut !== undefined) await writeChances(paths, options);
    else await writeScores(paths, options);
  });
}

async function writeScores(paths: string[], options: MetricsOptions): Promise<void> {
  const sampling =
    options.exact === true ? { sampling: null } : options.sample === undefined ? {} : { sampling: { epsilon: options.sample, delta: 0.1 } };
  const write = async (found: FoundScores): Promise<void> => {
    const { console, open, audience, about, unknown, estimates, heads, scores } = found;
    sayRejections(console, open, paths);
    sayAudience(console, audience);
    sayDividing(console, about, unknown, heads);
    sayEstimates(console, estimates, heads, options.sample !== undefined);
    const shown = estimates.length === 0 ? columns : columnsIn(scores);
    const deliverable = {
      headers: shown,
      rows: eachOf(scores, (score) => shown.map((column) => score[column])),
      json: eachOf(scores, (score) => Object.fromEntries(shown.map((column) => [column, score[column]]))),
    };
    await deliver(deliverable, options, console);
  };
  if ((options.audience ?? 'internal') === 'internal') {
    // Whoever may see all of it needs no gate, which looks at everything there is: only what is asked for is computed.
    await withColumns(paths, options, async ({ console, open }) => {
      const { settings, runs, estimates, unknown } = measureRuns(open, {
        ...analyseOptions(options, console),
        ...sampling,
        onlyFocus: ofOnePeriod(options),
        ...(options.metric === undefined ? {} : { metrics: options.metric }),
        ...(options.level === undefined ? {} : { levels: [options.level] }),
        ...(options.boundary === undefined ? {} : { onlyBoundary: options.boundary }),
      });
      console.settle();
      const heads = runs.filter(({ values }) => values[Symbol.iterator]().next().done !== true);
      const scores = { [Symbol.iterator]: () => allOf(heads) };
      await write({ console, open, audience: 'internal', about: settings, unknown, estimates, heads, scores });
    });
    return;
  }
  // Nothing is held against chance here.
  const plain = { audience: 'internal', chances: { chances: { metrics: [] }, ...sampling } } as const;
  await withAnalysis(paths, options, plain, ({ console, open, analysis, audience, disclosed }) => {
    const scores = asked(disclosed.scores, options, analysis);
    return write({
      ...{ console, open, audience, about: analysis.about, unknown: disclosed.quality.unknown, estimates: analysis.about.estimates },
      ...{ heads: scores, scores },
    });
  });
}

interface FoundScores extends ColumnSession {
  readonly audience: NamedAudience;
  readonly about: HowCounted;
  readonly unknown: readonly UnknownOf[];
  readonly estimates: readonly Estimate[];
  /** Of which metrics, boundaries and periods there are scores, */
  readonly heads: readonly Pick<Score, 'metric' | 'boundary' | 'period'>[];
  /** and all of them: they may be millions, and are gone through more than once. */
  readonly scores: Iterable<Score>;
}

function* allOf(runs: readonly ScoreRun[]): Generator<Score> {
  for (const run of runs) yield* scoresIn(run);
}

/** Something of each, made whenever it is gone through. */
const eachOf = <T, R>(found: Iterable<T>, of: (each: T) => R): Iterable<R> => ({
  *[Symbol.iterator]() {
    for (const each of found) yield of(each);
  },
});

/** An estimate is never given in silence; nor is it left unsaid where one was asked for, and everything turned out to be exact. */
function sayEstimates(
  console: Console,
  estimates: readonly Estimate[],
  scores: readonly Pick<Score, 'metric' | 'period'>[],
  isAsked: boolean,
): void {
  const given = estimates.filter(({ metric, period }) => scores.some((score) => score.metric === metric && score.period === period));
  for (const estimate of given) {
    const { metric, period } = estimate;
    const words = estimateWords(estimate);
    console.say({
      nl: `Geschat: ${metric} in ${period}. ${words.nl} Met --exact is alles exact.`,
      en: `Estimated: ${metric} in ${period}. ${words.en} With --exact everything is exact.`,
    });
  }
  if (given.length > 0 || !isAsked) return;
  console.say({
    nl: 'Er is niets geschat: alles is exact. Schatten kan alleen wat langs de kortste paden tussen alle paren loopt (tussenpositie, nabijheid, gemiddelde afstand), in een netwerk waarin dat sneller is.',
    en: 'Nothing was estimated: everything is exact. Only what lies along the shortest paths of all pairs can be (betweenness, closeness, average path length), in a network in which that is faster.',
  });
}

/** Of the year that was asked for, where one was. */
const ofOnePeriod = (options: MetricsOptions): boolean => options.year !== undefined || options.from !== undefined;

function asked<S extends Score | Chance>(scores: readonly S[], options: MetricsOptions, { focus }: Pick<Analysis, 'focus'>): S[] {
  return scores.filter(
    (score) =>
      (options.metric === undefined || options.metric.includes(score.metric)) &&
      (options.level === undefined || score.level === options.level) &&
      (options.boundary === undefined || score.boundary === null || score.boundary === options.boundary) &&
      (!ofOnePeriod(options) || score.period === focus.id),
  );
}

async function writeChances(paths: string[], options: MetricsOptions): Promise<void> {
  if (options.drawsOut !== undefined) {
    internalOnly(options.audience, { nl: 'De waarden in elk willekeurig netwerk', en: 'The values in every random network' });
  }
  const chances = {
    ...(options.metric === undefined ? {} : { metrics: options.metric }),
    ...(options.level === undefined ? {} : { levels: [options.level] }),
    ...(options.boundary === undefined ? {} : { boundaries: [options.boundary] }),
    ...(options.null === undefined ? {} : { nulls: options.null }),
  };
  const draws = options.draws === undefined ? {} : { draws: options.draws };
  const how = { chances, chancesOfFocus: ofOnePeriod(options), ...draws };
  const write = async (
    { console, open }: ColumnSession,
    found: Pick<FoundScores, 'audience' | 'unknown'> & {
      readonly about: HowCounted & { readonly ties: string };
      readonly chances: readonly Chance[];
    },
  ): Promise<void> => {
    sayRejections(console, open, paths);
    sayAudience(console, found.audience);
    sayDividing(console, found.about, found.unknown, found.chances);
    sayNull(console, found.chances);
    if (found.chances.length === 0) sayNothingJudged(console, found.about.ties, options);
    if (options.drawsOut !== undefined) await writeDraws(options.drawsOut, open, options, chances, console);
    const terminal = options.format === undefined && options.json !== true;
    const rows = found.chances.map((chance) =>
      chanceColumns.map((column) => (terminal && column === 'verdict' ? chanceTitles[chance.verdict][options.lang] : chance[column])),
    );
    await deliver(
      {
        headers: chanceColumns,
        rows,
        json: found.chances.map((chance) => Object.fromEntries(chanceColumns.map((column) => [column, chance[column]]))),
      },
      options,
      console,
    );
    sayMultiplicity(console, found.chances);
  };
  if ((options.audience ?? 'internal') === 'internal') {
    await withColumns(paths, options, async ({ console, open }) => {
      const { settings, chances: found, unknown } = judgeByChance(open, { ...analyseOptions(options, console), ...how });
      console.settle();
      await write({ console, open }, { audience: 'internal', about: settings, unknown, chances: found });
    });
    return;
  }
  await withAnalysis(paths, options, { audience: 'internal', chances: how }, ({ console, open, analysis, audience, disclosed }) =>
    write(
      { console, open },
      { audience, about: analysis.about, unknown: disclosed.quality.unknown, chances: asked(disclosed.chances, options, analysis) },
    ),
  );
}

/** “More than chance” says which chance is meant. */
function sayNull(console: Console, chances: readonly Chance[]): void {
  for (const [name, words] of Object.entries(nullTitles)) {
    if (!chances.some((chance) => chance.null === name)) continue;
    console.say({ nl: `Toeval (${name}): ${words.nl}.`, en: `Chance (${name}): ${words.en}.` });
  }
}

/** An empty table says why. */
function sayNothingJudged(console: Console, ties: string, { metric, level, null: models = ['two-mode'] }: MetricsOptions): void {
  const isNamed = ties.startsWith('named:') && models.every((model) => model === 'two-mode');
  const isJudged = metrics.some(
    ({ id, chance = {} }) => (metric?.includes(id) ?? true) && (level === undefined ? Object.keys(chance).length > 0 : level in chance),
  );
  console.say(
    isNamed
      ? {
          nl: 'Er is niets te vergelijken: genoemde contacten komen niet uit groepen waarover mensen te verdelen zijn. Kies --null labels of edges.',
          en: 'There is nothing to compare: named ties do not come from groups that people could be dealt over. Choose --null labels or edges.',
        }
      : isJudged
        ? {
            nl: 'Er is te weinig om iets te zeggen: er zijn geen contacten waarvan van beide kanten bekend is waar zij bij horen.',
            en: 'There is too little to tell: there are no ties of which it is known where both ends belong.',
          }
        : {
            nl: 'Er is niets te vergelijken. Welke maten het kan en op welk niveau: grensganger dictionary.',
            en: 'There is nothing to compare. Which metrics can be, and at which level: grensganger dictionary.',
          },
  );
}

function sayMultiplicity(console: Console, chances: readonly Chance[]): void {
  for (const { null: name, judged, different, byChance } of multiplicityOf(chances)) {
    if (judged < 2) continue;
    console.say({
      nl: `${judged} keer vergeleken (${name}): ${different} keer anders dan toeval. Ook als er niets aan de hand was, zou dat ongeveer ${formatNumber('nl', byChance)} keer voorkomen.`,
      en: `${judged} comparisons (${name}): ${different} differ from chance. About ${formatNumber('en', byChance)} would even if nothing were going on.`,
    });
  }
}

/** The value of each score in each draw, in one long table. */
async function writeDraws(
  file: string,
  open: OpenColumns,
  options: MetricsOptions,
  chances: Partial<ChanceOptions>,
  console: Console,
): Promise<void> {
  const { settings, focus, networks } = networksOf(open, analyseOptions(options, console));
  const chosen = ofOnePeriod(options) ? networks.filter(({ period }) => period.id === focus.id) : networks;
  const drawn = computeDraws(chosen, {
    boundaries: [settings.boundary],
    ...chances,
    ...{ seed: settings.seed, weight: settings.weight, counting: settings.counting, unknown: settings.unknown },
    draws: options.draws ?? settings.draws,
  });
  const headers = ['metric', 'level', 'boundary', 'period', 'subject', 'other', 'null', 'draw', 'value'];
  const rows = drawn.flatMap(({ metric, level, boundary, period, subject, other, null: model, values }) =>
    Array.from(values, (value, draw) => [metric, level, boundary, period, subject, other, model, draw, Number.isNaN(value) ? null : value]),
  );
  if (file.endsWith('.parquet')) await parquetFile(file, headers, rows);
  else await writeFileAtomically(file, csvText(headers, rows));
  console.say({
    nl: `Geschreven: ${file} (${rows.length} waarden)`,
    en: `Written: ${file} (${rows.length} values)`,
  });
}

const rangeColumns = [
  'metric',
  'boundary',
  'period',
  'value',
  'low',
  'lowWithout',
  'high',
  'highWithout',
  'groups',
] as const satisfies (keyof GroupRange)[];
const rangeHeaders = rangeColumns.map((column) => column.replace(/W/, '_w'));

async function writeRanges(paths: string[], options: MetricsOptions): Promise<void> {
  internalOnly(options.audience, { nl: 'Wat er zonder één groep overblijft', en: 'What is left without one group' });
  await withColumns(paths, options, async ({ console, open }) => {
    const { settings, focus, networks } = networksOf(open, analyseOptions(options, console));
    const ranges = computeGroupRanges(
      open.records,
      networks.filter(({ period }) => !ofOnePeriod(options) || period.id === focus.id),
      {
        boundaries: [settings.boundary],
        weight: settings.weight,
        ...{ counting: settings.counting, unknown: settings.unknown },
        ...(options.metric === undefined ? {} : { metrics: options.metric }),
        onProgress: (done, total) =>
          console.progress({ nl: 'Elke groep een keer weglaten', en: 'Leaving out each group in turn' }, done, total),
      },
    );
    sayRejections(console, open, paths);
    sayAudience(console, 'internal');
    sayDividing(console, settings, unknownIn(networks, [settings.boundary]), ranges);
    const rows = ranges.map((range) => rangeColumns.map((column) => range[column]));
    await deliver({ headers: rangeHeaders, rows, json: ranges }, options, console);
  });
}

/** @throws UserError `unknown-metric` */
export function checkMetrics(options: { readonly metric?: readonly string[] }): void {
  const unknown = options.metric?.find((id) => !metrics.some((metric) => metric.id === id));
  if (unknown === undefined) return;
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
