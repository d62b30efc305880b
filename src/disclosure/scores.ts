import type { Chance, Score } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import type { Level } from '../metrics/define-metric.ts';
import type { Boundary } from '../network/partition.ts';
import { compositionsOf, type Compositions } from './compositions.ts';
import { keyOf, roundDigits, type Context } from './context.ts';
import { build, open, type Rules } from './rules.ts';
import type { Figure } from './suppression.ts';
import { standingOf } from './visibility.ts';
import { shownTies } from './views.ts';

/** What a score is about. */
type About = Pick<Score, 'metric' | 'level' | 'boundary' | 'period' | 'subject'> & {
  readonly other?: string | null;
  readonly value?: number | null;
};

/** Shares of the people of an organisation or a group: with the number of people they say how many do something, and how many don't. */
const sharesOfPeople = new Set(['crossing-share']);

const rounded = <V extends number | null>(value: V, { policy }: Context): V | number =>
  value === null ? value : roundDigits(value, policy.rounding?.digits);

export const scoreRules: Rules<Score, Context> = {
  metric: open,
  level: open,
  boundary: open,
  period: open,
  subject: (_, score, context) => subjectKey(score, score.subject, context),
  other: (other, score, context) => (other === null ? null : subjectKey(score, other, context)),
  value: (value, _, context) => rounded(value, context),
  bound: (bound, _, context) => rounded(bound, context),
};

export const chanceRules: Rules<Chance, Context> = {
  metric: open,
  level: open,
  boundary: open,
  period: open,
  subject: (_, chance, context) => subjectKey(chance, chance.subject, context),
  other: (other, chance, context) => (other === null ? null : subjectKey(chance, other, context)),
  null: open,
  draws: open,
  observed: (value, _, context) => rounded(value, context),
  expected: (value, _, context) => rounded(value, context),
  sd: (value, _, context) => rounded(value, context),
  low: (value, _, context) => rounded(value, context),
  high: (value, _, context) => rounded(value, context),
  z: (value, _, context) => rounded(value, context),
  p: (value, _, context) => rounded(value, context),
  verdict: open,
  spread: (values, _, context) => values.map((value) => rounded(value, context)),
};

export function scoresOf(context: Context): Score[] {
  const shown = context.analysis.scores.filter(judgeOf(context));
  return ordered(
    shown,
    shown.map((score) => build(scoreRules, score, context)),
  ).sort(inOrder);
}

export function chancesOf(context: Context): Chance[] {
  const judge = judgeOf(context);
  const shown = context.analysis.chances.filter((chance) => judge({ ...chance, value: chance.observed }));
  return ordered(
    shown,
    shown.map((chance) => build(chanceRules, chance, context)),
  ).sort((a, b) => inOrder(a, b) || byId(a.null, b.null));
}

/** A pair of which only one direction is given was put in the order of the ids; it leaves in the order of the keys. */
function ordered<P extends Pair>(shown: readonly P[], built: readonly P[]): P[] {
  const pairs = new Set(shown.map(pairKey));
  return built.map((pair, index) => {
    const source = shown[index];
    const reversed =
      source !== undefined && source.other !== null && pairs.has(pairKey({ ...source, subject: source.other, other: source.subject }));
    return reversed || pair.other === null || pair.subject <= pair.other ? pair : { ...pair, subject: pair.other, other: pair.subject };
  });
}

type Pair = Pick<Score, 'metric' | 'level' | 'boundary' | 'period' | 'subject' | 'other'>;

const pairKey = ({ metric, level, boundary, period, subject, other }: Pair): string =>
  JSON.stringify([metric, level, boundary, period, subject, other]);

const inOrder = (a: About, b: About): number =>
  byId(a.metric, b.metric) ||
  byId(a.level, b.level) ||
  byId(a.boundary ?? '', b.boundary ?? '') ||
  byId(a.period, b.period) ||
  byId(a.subject, b.subject) ||
  byId(a.other ?? '', b.other ?? '');

/**
 * The metrics of which it was weighed, level by level, what they say of people. Any other stays with the programme: whoever adds one to the
 * catalogue opens nothing by it.
 */
export const weighed: ReadonlySet<string> = new Set([
  'assortativity',
  'average-path-length',
  'betweenness',
  'blau-index',
  'closeness',
  'coleman-homophily',
  'constraint',
  'coordinator',
  'core-periphery',
  'crossing-share',
  'degree',
  'density',
  'density-ratio',
  'effective-size',
  'efficiency',
  'ei-index',
  'freeman-segregation',
  'gatekeeper',
  'iqv',
  'itinerant',
  'liaison',
  'modularity',
  'odds-ratio',
  'participation',
  'reach',
  'reach-sectors',
  'representative',
  'shared-groups',
  'strength',
  'tie-weight',
  'transitivity',
  'two-mode-betweenness',
  'two-mode-closeness',
  'two-mode-clustering-opsahl',
  'two-mode-clustering-robins-alexander',
  'two-mode-degree',
  'two-mode-density',
  'within-module-z',
]);

/** What stays with the programme, and why. Every metric is here or above: a test holds that. */
export const unopened: Readonly<Record<string, string>> = {
  'articulation-point': 'says of whom the network hangs together',
  communities: 'says how few stand apart',
  components: 'says how few stand apart',
  continuity: 'beside the sizes of two years it counts the few who stayed',
  'core-number': 'of persons',
  'distance-weighted-fragmentation': 'beside the average path length it counts the few who stand apart',
  'ei-index-highest': 'follows from the sizes of classes, also of those that are hidden',
  'ei-index-lowest': 'follows from the sizes of classes, also of those that are hidden',
  eigenvector: 'of persons',
  fragmentation: 'says how few stand apart',
  'hours-given': 'hours leave in the summaries, under the rules for amounts',
  'hours-received': 'hours leave in the summaries, under the rules for amounts',
  'largest-component': 'says how few stand apart',
  'product-span': 'leaves in the summaries, under their rules',
  'products-available': 'leaves in the summaries, under their rules',
  'products-used': 'leaves in the summaries, under their rules',
  'reach-persons': 'a number of people that nothing guards',
  'shared-hours': 'hours leave in the summaries, under the rules for amounts',
  'shared-meetings': 'of pairs of persons',
  'shared-persons': 'a number of people that nothing guards',
  'shared-products': 'says between which few organisations a product lies',
  'spectral-segregation': 'of persons, and of classes by their persons',
  turnover: 'beside the sizes of two years it counts the few who came and went',
};

/**
 * Scores of the network that follow from the sizes of its classes: beside the sizes that are shown they give an equation for those that are
 * not. They leave where every size is shown, or large.
 */
const ofSizes = new Set(['blau-index', 'density-ratio', 'freeman-segregation', 'iqv', 'odds-ratio']);

/** Scores that say nothing of how many people there are of each class: guarded in another way, or a number of classes that is shown. */
const notOfClasses = new Set(['crossing-share', 'reach', 'shared-groups']);

/** Scores that are divided by the number of people in the network: they say that number where the score's own is known. */
const ofTheNetwork = new Set(['crossing-share', 'two-mode-closeness', 'two-mode-degree', 'two-mode-density']);

/** Scores of the network that say how few people stand apart from the rest: they leave for whoever may see those people. */
const ofPieces = new Set(['components', 'fragmentation', 'largest-component']);

/** May this score leave? By level: the subject, or both subjects of a pair, must be shown with their number of people. */
function judgeOf(context: Context): (score: About) => boolean {
  const { figures, policy, visibility, analysis } = context;
  const persons = new Set(analysis.persons.map(({ id }) => id));
  const ties = new Map(analysis.views.map(({ period }) => [period, shownTies(period, context)]));
  const compositions = new Map(analysis.views.map(({ period }) => [period, compositionsOf(period, context)]));
  const isRare = rareTies(context, compositions);

  const isShown = (period: string, id: string): boolean =>
    standingOf(visibility, period, id) === 'shown' && figures.get(period)?.organisations.get(id)?.shown === true;
  const ofClass = (period: string, boundary: Boundary, id: string): boolean =>
    (compositions.get(period)?.sizes.get(`${boundary}:${id}`) ?? 0) >= policy.thresholds.group;
  const isNetworkShown = (period: string): boolean => figures.get(period)?.network.shown === true;

  /** Are those who do, and those who don't, nobody or enough? */
  const tells = ({ metric, subject, value }: About, people: Figure | undefined): boolean => {
    if (!sharesOfPeople.has(metric) || value === null || value === undefined || subject === policy.own) return true;
    const all = people?.value ?? 0;
    const some = Math.round(value * all);
    return [some, all - some].every((count) => count === 0 || count >= policy.thresholds.count);
  };

  /** May it be known whose people met, in the groups that these organisations share? */
  const areTogether = ({ metric, boundary, period }: About, ...organisations: string[]): boolean =>
    boundary === null ||
    notOfClasses.has(metric) ||
    organisations.includes(policy.own ?? '') ||
    compositions.get(period)?.ofOrganisations([...new Set(organisations)]) === true;

  const byLevel: Record<Level, (score: About) => boolean> = {
    network: (score) =>
      (policy.scoresOfPersons || !ofPieces.has(score.metric)) &&
      (visibility.sights.get(score.period)?.persons ?? 0) >= policy.thresholds.group &&
      tells(score, figures.get(score.period)?.network) &&
      (!ofSizes.has(score.metric) || score.boundary === null || compositions.get(score.period)?.ofAll(score.boundary) === true) &&
      (!ofTheNetwork.has(score.metric) || isNetworkShown(score.period)),
    organisation: (score) =>
      isShown(score.period, score.subject) &&
      tells(score, figures.get(score.period)?.organisations.get(score.subject)) &&
      areTogether(score, score.subject),
    group: (score) => {
      const { metric, boundary, period, subject } = score;
      const figure = figures.get(period)?.groups.get(subject);
      if (figure?.shown !== true || !tells(score, figure)) return false;
      if (boundary === null || notOfClasses.has(metric)) return !metric.startsWith('two-mode-') || isNetworkShown(period);
      return compositions.get(period)?.ofGroup(subject, boundary) === true;
    },
    person: () => policy.scoresOfPersons,
    pair: (score) => {
      const { boundary, period, subject, other } = score;
      if (other === null || other === undefined || boundary === 'school') return false;
      if (boundary !== null && isClass(boundary)) {
        return ofClass(period, boundary, subject) && ofClass(period, boundary, other) && !isRare(score);
      }
      // A pair without a boundary may be two people: two ids that could be theirs do not leave.
      if (boundary === null && persons.has(subject) && persons.has(other)) return false;
      if (!isShown(period, subject) || !isShown(period, other) || !areTogether(score, subject, other)) return false;
      return subject === other || ties.get(period)?.has(JSON.stringify([subject, other])) === true;
    },
    product: ({ subject }) => context.keys.product(subject) !== null,
  };
  return (score) => weighed.has(score.metric) && byLevel[score.level](score);
}

/** Are there so few ties between two classes, or within one, that they say who met? A density times the pairs is their number. */
function rareTies({ analysis, policy }: Context, compositions: ReadonlyMap<string, Compositions>): (score: About) => boolean {
  const key = ({ boundary, period, subject, other }: About): string =>
    JSON.stringify([boundary, period, ...[subject, other ?? ''].toSorted(byId)]);
  const densities = new Map(
    analysis.scores.flatMap((score) => (score.metric === 'density' && score.level === 'pair' ? [[key(score), score.value]] : [])),
  );
  return (score) => {
    const { boundary, period, subject, other } = score;
    const density = densities.get(key(score)) ?? null;
    const size = (id: string | null | undefined) => compositions.get(period)?.sizes.get(`${boundary ?? ''}:${id ?? ''}`) ?? 0;
    const pairs = subject === other ? (size(subject) * (size(subject) - 1)) / 2 : size(subject) * size(other);
    const ties = Math.round((density ?? 0) * pairs);
    return ties > 0 && ties < policy.thresholds.count;
  };
}

/** Classes that say something of people, and name nobody: their ids leave as they are. */
const isClass = (boundary: Boundary | null): boolean =>
  boundary === 'sector' || boundary === 'function' || boundary === 'municipality' || boundary === 'group-kind';

function subjectKey({ level, boundary }: About, id: string, { keys }: Context): string {
  const key: Record<Level, () => string | null> = {
    network: () => 'network',
    organisation: () => keys.organisation(id),
    group: () => keys.group(id),
    person: () => keys.person(id),
    pair: () => (isClass(boundary) ? id : keys.organisation(id)),
    product: () => keys.product(id),
  };
  return keyOf(key[level]());
}
