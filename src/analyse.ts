import { agreementsSource, computeAgreements, ownAgreements, tallyAgreements } from './agreements/index.ts';
import type { Analysis, Finding, GroupFacts, OrganisationFacts, PersonFacts, Quality } from './analysis.ts';
import { readBudgets } from './budget/index.ts';
import { UserError } from './errors.ts';
import { byId, dayOf } from './i18n/formats.ts';
import type { Text } from './i18n/text.ts';
import { interruptible } from './interruptible.ts';
import { computeChances, computeScores, type ChanceOptions, type Weight, type Bound, type Estimate } from './metrics/index.ts';
import { buildNetwork, checkTieKind, layOut, organisationsOf, viewOf, type Network, type TieSource } from './network/index.ts';
import type { Boundary } from './network/partition.ts';
import type { OpenRecords } from './open-records.ts';
import type { Project } from './project.ts';
import type { Records } from './records/index.ts';
import { always, parseYear, yearExample, type Period } from './records/period.ts';
import { recordedYears } from './store/index.ts';
import type { Division } from './summaries/define-summary.ts';
import { computeSummaries } from './summaries/index.ts';
import { version } from './version.ts';

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
  readonly seed?: number;
  readonly draws?: number;
  /** At most so many threads; default: as many as the machine has. They change no figure. */
  readonly threads?: number;
  /** Estimate unweighted betweenness within this bound; default: everything is exact. */
  readonly sampling?: Bound;
  /** Told of every metric that was estimated: what is said nowhere else. */
  readonly onEstimate?: (estimate: Estimate) => void;
  /** What is held against chance; default: the E-I index of the network, of organisations and of groups, under the two-mode null model. */
  readonly chances?: Partial<Pick<ChanceOptions, 'boundaries' | 'metrics' | 'levels' | 'nulls'>>;
  /** Hold only the period that is reported on against chance; default: every period. */
  readonly chancesOfFocus?: boolean;
  /** Rules of division other than those of the project file. */
  readonly division?: Partial<Division>;
  /** `false`: what comes of it is for the internal audience alone; the gate passes it to no other. */
  readonly contributors?: boolean;
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
export async function networksOf(open: OpenRecords, options: AnalyseOptions): Promise<Networks> {
  const { store, project, records } = open;
  const settings = {
    boundary: options.boundary ?? project.boundary,
    ties: options.ties ?? project.ties,
    weight: options.weight ?? project.weight,
    seed: options.seed ?? project.seed,
    draws: options.draws ?? project.draws,
  };
  checkTieKind(records, settings.ties);
  const periods = await recordedYears(store);
  const build = (period: Period): Network => buildNetwork(records, { period, ties: settings.ties });
  const yearly = interruptible(() => periods.map(build));
  const focus = focusOf(yearly, options, project);
  const networks = periods.some((period) => period.id === focus.id) ? yearly : [...yearly, build(focus)];
  return { settings, periods, focus, networks };
}

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
  const { settings, periods, focus, networks } = await networksOf(open, options);
  const views = networks.map((network) => viewOf(network, records));
  progress(stages.layout, 1);
  const positions = interruptible(() => layOut(views, settings.seed));
  progress(stages.metrics, 2);
  const boundaries = [...new Set<Boundary>([settings.boundary, 'organisation', 'sector'])];
  const scores = computeScores(networks, {
    boundaries,
    weight: settings.weight,
    normalised: false,
    seed: settings.seed,
    ...(options.threads === undefined ? {} : { threads: options.threads }),
    ...(options.sampling === undefined ? {} : { sampling: options.sampling }),
    ...(options.onEstimate === undefined ? {} : { onEstimate: options.onEstimate }),
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  });
  options.onProgress?.(stages.chance, 0, 1);
  const judged = options.chancesOfFocus === true ? networks.filter(({ period }) => period.id === focus.id) : networks;
  const chances = computeChances(judged, {
    boundaries,
    seed: settings.seed,
    draws: settings.draws,
    weight: settings.weight,
    ...(options.chances ?? { metrics: ['ei-index'] }),
    onProgress: (done, total) => options.onProgress?.(stages.chance, done, total),
  });
  progress(stages.summaries, 4);
  const summaries = await computeSummaries(store, {
    ...(options.division === undefined ? {} : { division: options.division }),
    ...(options.contributors === undefined ? {} : { contributors: options.contributors }),
  });
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
    agreements,
    tallies: tallyAgreements(agreements),
    budgets: await readBudgets(store),
    quality: { ...open.quality, findings: findingsOf(open.quality) },
  };
}

/**
 * What is reported on where nobody says: the last year that is over and in which people took part; else the last in which they did.
 */
function usualFocus(yearly: readonly Network[], day: number): Period | undefined {
  const alive = yearly.filter(({ persons }) => persons.length > 0).map(({ period }) => period);
  return alive.findLast(({ until }) => until < day) ?? alive.at(-1) ?? yearly.at(-1)?.period;
}

function focusOf(yearly: readonly Network[], options: AnalyseOptions, project: Project): Period {
  const periods = yearly.map(({ period }) => period);
  const first = periods[0];
  const last = periods.at(-1);
  if (options.stretch !== undefined) {
    const { from, until } = options.stretch;
    return { id: `${from}..${until}`, from: dayOf(from), until: dayOf(until) };
  }
  if (first === undefined || last === undefined) return { id: 'all', ...always };
  if (options.year === undefined) return usualFocus(yearly, dayOf(options.day)) ?? last;
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

function findingsOf(quality: Omit<Quality, 'findings'>): Finding[] {
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
