import { agreementsSource, computeAgreements, ownAgreements, tallyAgreements } from './agreements/index.ts';
import type { AgreementCheck } from './agreements/define-agreement.ts';
import type {
  Analysis,
  Chance,
  CheckRows,
  Finding,
  GroupFacts,
  MembershipRows,
  OrganisationFacts,
  PersonFacts,
  Prospects,
  ReadQuality,
  Score,
  UnknownOf,
} from './analysis.ts';
import { readBudgets } from './budget/index.ts';
import { UserError } from './errors.ts';
import { checkEvidence } from './evidence/index.ts';
import { byId, dayOf } from './i18n/formats.ts';
import type { Text } from './i18n/text.ts';
import { interruptible } from './interruptible.ts';
import {
  computeChances,
  computeRuns,
  computeScores,
  unknownClasses,
  type ChanceOptions,
  scoresIn,
  type ScoreOptions,
  type ScoreRun,
  type Weight,
  type Bound,
  type Estimate,
} from './metrics/index.ts';
import {
  buildNetwork,
  checkTieKind,
  divide,
  layOut,
  membershipRows,
  organisationsOf,
  viewOf,
  type Network,
  type TieSource,
} from './network/index.ts';
import type { Boundary, Counting, UnknownChoice } from './network/partition.ts';
import { originsOf, type OpenRecords } from './open-records.ts';
import type { Project } from './project.ts';
import type { Records } from './records/index.ts';
import { always, parseYear, yearExample, type Period } from './records/period.ts';
import { yearsOf } from './store/index.ts';
import type { Division } from './summaries/define-summary.ts';
import { computeOverYears, computeSummaries } from './summaries/index.ts';
import { version } from './version.ts';
import { prospectsOf } from './what-if/index.ts';

export interface AnalyseOptions {
  /** The day of the run: `2026-11-22`. Nothing here reads a clock. */
  readonly day: string;
  /** `2020-2021`, `2021` or `all`; without it the last year that is over and in which people took part. */
  readonly year?: string;
  /** A stretch of days instead of a year, both ends included. */
  readonly stretch?: { readonly from: string; readonly until: string };
  readonly boundary?: Boundary;
  readonly ties?: TieSource;
  readonly weight?: Weight;
  readonly counting?: Counting;
  readonly unknown?: UnknownChoice;
  readonly seed?: number;
  readonly draws?: number;
  /** At most so many threads; default: as many as the machine has. They change no figure. */
  readonly threads?: number;
  /** As in `ScoreOptions`: by default what lies along the shortest paths of all pairs is estimated in very large networks alone. */
  readonly sampling?: Bound | null;
  /** What is held against chance; default: the E-I index of the network, of organisations and of groups, under the two-mode null model. */
  readonly chances?: Partial<Pick<ChanceOptions, 'boundaries' | 'metrics' | 'levels' | 'nulls'>>;
  /** Hold only the period that is reported on against chance; default: every period. */
  readonly chancesOfFocus?: boolean;
  /** Of networks and scores, only the period that is reported on, and the one before it to compare with. */
  readonly onlyFocus?: boolean;
  /** Rules of division other than those of the project file. */
  readonly division?: Partial<Division>;
  /** `false`: what comes of it is for the internal audience alone; the gate passes it to no other. */
  readonly contributors?: boolean;
  /** Name the rows behind every part in a group, which programme leads may look up from the map; default: none of them. */
  readonly memberRows?: boolean;
  readonly onProgress?: (stage: Text, done: number, total: number) => void;
}

const stages = {
  network: { nl: 'Netwerk opbouwen', en: 'Building the network' },
  layout: { nl: 'Kaart tekenen', en: 'Laying out the map' },
  metrics: { nl: 'Maten berekenen', en: 'Computing the metrics' },
  chance: { nl: 'Vergelijken met toeval', en: 'Comparing with chance' },
  summaries: { nl: 'Geld, uren en afspraken', en: 'Money, hours and agreements' },
} as const satisfies Record<string, Text>;

/** What is measured, and how: as asked, else as the project says. */
export interface Settings {
  readonly boundary: Boundary;
  readonly ties: TieSource;
  readonly weight: Weight;
  readonly counting: Counting;
  readonly unknown: UnknownChoice;
  readonly seed: number;
  readonly draws: number;
}

export interface Networks {
  readonly settings: Settings;
  /** The years that have records, oldest first. */
  readonly periods: readonly Period[];
  /** The period asked for, else the last year that is over and in which people took part. */
  readonly focus: Period;
  /** One for each of `periods`, and one for `focus` where that is not among them. */
  readonly networks: readonly Network[];
}

/**
 * The network of every year of opened records: what everything about people and groups is computed from.
 * @throws UserError as `analyse` does
 */
export function networksOf(open: Pick<OpenRecords, 'project' | 'records'>, options: AnalyseOptions): Networks {
  const { project, records } = open;
  const settings = {
    boundary: options.boundary ?? project.boundary,
    ties: options.ties ?? project.ties,
    weight: options.weight ?? project.weight,
    counting: options.counting ?? project.counting,
    unknown: options.unknown ?? project.unknown,
    seed: options.seed ?? project.seed,
    draws: options.draws ?? project.draws,
  };
  checkTieKind(records, settings.ties);
  const periods = yearsOf(records, project.year);
  const build = once((period: Period): Network => buildNetwork(records, { period, ties: settings.ties }));
  const focus = interruptible(() => focusOf(periods, build, options, project));
  const measured = periods.some((period) => period.id === focus.id) ? periods : [...periods, focus];
  const asked = options.onlyFocus === true ? [...measured.filter(isBefore(focus)).slice(-1), focus] : measured;
  return { settings, periods, focus, networks: interruptible(() => asked.map(build)) };
}

const isBefore =
  (focus: Period) =>
  ({ until }: Period): boolean =>
    until < focus.from;

function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}

/** What is asked of the scores, and nothing more is computed than that. */
export interface MeasureOptions extends AnalyseOptions, Pick<ScoreOptions, 'metrics' | 'levels'> {
  /** Only of this boundary; default: that of the project, the organisation and the sector. */
  readonly onlyBoundary?: Boundary;
}

export interface Measured extends Networks {
  readonly scores: readonly Score[];
  /** What of it was estimated. */
  readonly estimates: readonly Estimate[];
  readonly unknown: readonly UnknownOf[];
}

/**
 * The scores alone, straight from the records: the same that `analyse` finds, where no money, hours or agreements are asked for.
 * @throws UserError as `analyse` does
 */
export function measure(open: Pick<OpenRecords, 'project' | 'records'>, options: MeasureOptions): Measured {
  const { runs, ...found } = measureRuns(open, options);
  return { ...found, scores: runs.flatMap((run) => [...scoresIn(run)]) };
}

/**
 * The same, run by run, as `computeRuns` gives them.
 * @throws UserError as `analyse` does
 */
export function measureRuns(
  open: Pick<OpenRecords, 'project' | 'records'>,
  options: MeasureOptions,
): Omit<Measured, 'scores'> & { readonly runs: readonly ScoreRun[] } {
  options.onProgress?.(stages.network, 0, 1);
  const found = networksOf(open, options);
  const { settings, focus, networks } = found;
  const boundaries = options.onlyBoundary === undefined ? usualBoundaries(settings) : [options.onlyBoundary];
  const estimates: Estimate[] = [];
  const runs = computeRuns(networks, {
    ...scoreOptions(settings, boundaries, options),
    onEstimate: (estimate) => estimates.push(estimate),
    ...(options.metrics === undefined ? {} : { metrics: options.metrics }),
    ...(options.levels === undefined ? {} : { levels: options.levels }),
    ...(options.onlyFocus === true ? { periods: [focus.id] } : {}),
  });
  return { ...found, runs, estimates, unknown: unknownIn(networks, boundaries) };
}

/**
 * What `analyse` finds beside chance, straight from the records.
 * @throws UserError as `analyse` does
 */
export function judgeByChance(
  open: Pick<OpenRecords, 'project' | 'records'>,
  options: AnalyseOptions,
): Networks & { readonly chances: readonly Chance[]; readonly unknown: readonly UnknownOf[] } {
  const found = networksOf(open, { ...options, onlyFocus: options.chancesOfFocus === true });
  const { settings, focus } = found;
  const networks = options.chancesOfFocus === true ? found.networks.filter(({ period }) => period.id === focus.id) : found.networks;
  const boundaries = options.chances?.boundaries ?? usualBoundaries(settings);
  return { ...found, networks, chances: chancesIn(networks, settings, options), unknown: unknownIn(networks, boundaries) };
}

const chancesIn = (networks: readonly Network[], settings: Settings, options: AnalyseOptions): Chance[] =>
  computeChances(networks, {
    boundaries: usualBoundaries(settings),
    seed: settings.seed,
    draws: settings.draws,
    weight: settings.weight,
    counting: settings.counting,
    unknown: settings.unknown,
    ...(options.threads === undefined ? {} : { threads: options.threads }),
    ...(options.chances ?? { metrics: ['ei-index'] }),
    onProgress: (done, total) => options.onProgress?.(stages.chance, done, total),
  });

const usualBoundaries = ({ boundary }: Settings): Boundary[] => [...new Set<Boundary>([boundary, 'organisation', 'sector'])];

const scoreOptions = (settings: Settings, boundaries: readonly Boundary[], options: AnalyseOptions): ScoreOptions => ({
  boundaries,
  weight: settings.weight,
  counting: settings.counting,
  unknown: settings.unknown,
  normalised: false,
  seed: settings.seed,
  ...(options.threads === undefined ? {} : { threads: options.threads }),
  ...(options.sampling === undefined ? {} : { sampling: options.sampling }),
  ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
});

/**
 * Computes everything there is to know of opened records.
 *
 *     store ─▶ records ─▶ a network per year ─▶ views, layout, scores, chance
 *       └────▶ summaries · agreements
 *
 * @throws UserError `unknown-year` where the year asked for has no records, or is no year of this network; `unknown-tie-kind` where nobody named
 * a tie of the kind asked for.
 */
export async function analyse(open: OpenRecords, options: AnalyseOptions): Promise<Analysis> {
  const { store, project, records } = open;
  const progress = (stage: Text, step: number): void => options.onProgress?.(stage, step, 5);
  progress(stages.network, 0);
  const { settings, periods, focus, networks } = networksOf(open, options);
  const views = networks.map((network) => viewOf(network, records));
  progress(stages.layout, 1);
  const positions = interruptible(() => layOut(views, settings.seed));
  progress(stages.metrics, 2);
  const boundaries = usualBoundaries(settings);
  const estimates: Estimate[] = [];
  const scores = computeScores(networks, {
    ...scoreOptions(settings, boundaries, options),
    onEstimate: (estimate) => estimates.push(estimate),
  });
  options.onProgress?.(stages.chance, 0, 1);
  const judged = options.chancesOfFocus === true ? networks.filter(({ period }) => period.id === focus.id) : networks;
  const chances = chancesIn(judged, settings, options);
  progress(stages.summaries, 4);
  const summaries = await computeSummaries(store, {
    ...(options.division === undefined ? {} : { division: options.division }),
    ...(options.contributors === undefined ? {} : { contributors: options.contributors }),
  });
  const overYears =
    focus.id === 'all' ? await computeOverYears(store, options.division === undefined ? {} : { division: options.division }) : [];
  const agreements = await computeAgreements(store, { day: dayOf(options.day), summaries, scores, boundary: settings.boundary });
  progress(stages.summaries, 5);

  return {
    about: {
      name: project.name,
      invented: project.invented,
      yearBasis: project.year,
      version,
      day: options.day,
      seed: settings.seed,
      ties: settings.ties,
      boundary: settings.boundary,
      weight: settings.weight,
      counting: settings.counting,
      unknown: settings.unknown,
      estimates,
      terms: project.vocabularies,
      agreedBy: await agreementsSource(store),
      ownAgreements: ownAgreements(project).map(({ id, title, agreed, check, unit, level, value, guarded }) => ({
        id,
        title,
        agreed,
        check,
        unit,
        level,
        value,
        guarded: guarded === true,
      })),
    },
    periods,
    focus,
    organisations: organisationFacts(records),
    groups: groupFacts(records),
    themes: records.themes.map(({ id, name }) => ({ id, name })),
    persons: personFacts(records),
    products: records.products.map(({ id, title, kind, group_id, date }) => ({ id, title, kind, group: group_id, date })),
    lineage: records.lineage.map((step) => ({ from: step.from_group_id, to: step.to_group_id, kind: step.kind, date: step.date })),
    views,
    positions,
    scores,
    chances,
    summaries,
    overYears,
    agreements,
    tallies: tallyAgreements(agreements),
    checkRows: await checkRowsOf(
      open,
      agreements.filter(({ period }) => period === focus.id),
      periods,
    ),
    memberRows: options.memberRows === true ? await memberRowsOf(open, networks) : [],
    budgets: await readBudgets(store),
    prospects: prospectsIn(networks, focus, records),
    quality: { ...open.quality, findings: findingsOf(open.quality), unknown: unknownIn(networks, boundaries) },
  };
}

function prospectsIn(networks: readonly Network[], focus: Period, records: Records): Prospects | null {
  const network = networks.find(({ period }) => period.id === focus.id);
  return network === undefined ? null : prospectsOf(network, records);
}

/** As many rows of a verdict as a reader looks up; `grensganger explain` names them all. */
const mostRows = 40;

async function checkRowsOf(open: OpenRecords, checks: readonly AgreementCheck[], periods: readonly Period[]): Promise<CheckRows[]> {
  const evidence = checkEvidence(open.records, periods, { kindAtStart: open.project.reading.kind_change === 'start' });
  const origin = await originsOf(open);
  return checks
    .filter(({ level }) => level === 'network' || level === 'group')
    .map((check) => {
      const behind = evidence(check);
      return {
        id: check.id,
        subject: check.subject,
        rows: behind.slice(0, mostRows).map(({ table, row }) => origin(table, row)),
        more: Math.max(0, behind.length - mostRows),
      };
    });
}

async function memberRowsOf(open: OpenRecords, networks: readonly Network[]): Promise<MembershipRows[]> {
  const origin = await originsOf(open);
  return networks.flatMap((network) => {
    const table = network.source === 'shared-meetings' ? 'attendance' : 'memberships';
    return membershipRows(network).map(({ person, group, rows }) => ({
      period: network.period.id,
      person,
      group,
      rows: rows.map((row) => origin(table, row)),
    }));
  });
}

/**
 * What is reported on where nobody says: the last year that is over and in which people took part; else the last in which they did.
 */
function usualFocus(yearly: readonly Network[], day: number): Period | undefined {
  const alive = yearly.filter(({ persons }) => persons.length > 0).map(({ period }) => period);
  return alive.findLast(({ until }) => until < day) ?? alive.at(-1) ?? yearly.at(-1)?.period;
}

function focusOf(periods: readonly Period[], build: (period: Period) => Network, options: AnalyseOptions, project: Project): Period {
  const first = periods[0];
  const last = periods.at(-1);
  if (options.stretch !== undefined) {
    const { from, until } = options.stretch;
    return { id: `${from}..${until}`, from: dayOf(from), until: dayOf(until) };
  }
  if (first === undefined || last === undefined) return { id: 'all', ...always };
  if (options.year === undefined) return usualFocus(periods.map(build), dayOf(options.day)) ?? last;
  if (options.year === 'all') return { id: 'all', from: first.from, until: last.until };
  const asked = parseYear(options.year, project.year);
  const found = periods.find((period) => period.id === asked?.id);
  if (found !== undefined) return found;
  const example = yearExample[project.year];
  throw new UserError({
    code: 'unknown-year',
    text:
      asked === null
        ? {
            nl: `“${options.year}” is geen jaar van dit netwerk: verwacht ${example.nl}.`,
            en: `“${options.year}” is no year of this network: expected ${example.en}.`,
          }
        : { nl: `Over ${options.year} zijn er geen gegevens.`, en: `There are no records of ${options.year}.` },
    remedy: {
      nl: `Kies uit ${periods.map((period) => period.id).join(', ')} of all.`,
      en: `Choose from ${periods.map((period) => period.id).join(', ')} or all.`,
    },
  });
}

function organisationFacts(records: Records): OrganisationFacts[] {
  const { ids, board } = organisationsOf(records.organisations);
  const top = new Map(ids.map((id, index) => [id, ids[board[index] ?? index]]));
  return records.organisations.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    sector: row.sector,
    board: top.get(row.id) ?? row.id,
    municipality: row.municipality,
    memberFrom: row.member_from,
    memberUntil: row.member_until,
  }));
}

function groupFacts(records: Records): GroupFacts[] {
  return records.groups.map(({ id, name, kind, theme_id, from, until }) => ({ id, name, kind, theme: theme_id, from, until }));
}

function personFacts(records: Records): PersonFacts[] {
  return records.professionals.map((row) => ({
    id: row.id,
    name: row.name,
    function: row.function,
    consent: row.consent === 'board' || row.consent === 'public' ? row.consent : 'none',
    consentFrom: row.consent_from,
    consentUntil: row.consent_until,
  }));
}

/** Of whom the class is not known, by boundary and period; where it is known of everybody there is no line. */
export const unknownIn = (networks: readonly Network[], boundaries: readonly Boundary[]): UnknownOf[] =>
  boundaries.toSorted(byId).flatMap((boundary) =>
    networks.flatMap((network) => {
      const found = unknownClasses(network, divide(network, boundary));
      return found.persons === 0 && found.ties === 0 ? [] : [{ boundary, period: network.period.id, ...found }];
    }),
  );

function findingsOf(quality: ReadQuality): Finding[] {
  const tableOf = new Map(quality.files.map((file) => [`${file.file}\n${file.sheet ?? ''}`, file.table]));
  const counts = new Map<string, Finding>();
  const count = (kind: Finding['kind'], found: { code: string; file: string | null; sheet: string | null }): void => {
    const table = tableOf.get(`${found.file ?? ''}\n${found.sheet ?? ''}`) ?? null;
    const key = `${kind}\n${found.code}\n${table ?? ''}`;
    counts.set(key, { kind, code: found.code, table, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  for (const rejection of quality.rejections) count('rejection', rejection);
  for (const warning of quality.warnings) count('warning', warning);
  return [...counts].sort(([a], [b]) => byId(a, b)).map(([, finding]) => finding);
}
