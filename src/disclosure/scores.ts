import type { Chance, OrganisationFacts, Score } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import type { Level } from '../metrics/define-metric.ts';
import type { Boundary } from '../network/partition.ts';
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
};

export const chanceRules: Rules<Chance, Context> = {
  metric: open,
  level: open,
  boundary: open,
  period: open,
  subject: (_, chance, context) => subjectKey(chance, chance.subject, context),
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
};

export function scoresOf(context: Context): Score[] {
  const shown = context.analysis.scores.filter(judgeOf(context));
  const pairs = new Set(shown.map(pairKey));
  return shown
    .map((score) => {
      const built = build(scoreRules, score, context);
      const reversed = score.other !== null && pairs.has(pairKey({ ...score, subject: score.other, other: score.subject }));
      return reversed ? built : inKeyOrder(built);
    })
    .sort(inOrder);
}

const pairKey = ({ metric, level, boundary, period, subject, other }: Score): string =>
  JSON.stringify([metric, level, boundary, period, subject, other]);

/** A pair of which only one direction is given was put in the order of the ids; it leaves in the order of the keys. */
const inKeyOrder = (score: Score): Score =>
  score.other === null || score.subject <= score.other ? score : { ...score, subject: score.other, other: score.subject };

export function chancesOf(context: Context): Chance[] {
  const judge = judgeOf(context);
  return context.analysis.chances
    .filter(judge)
    .map((chance) => build(chanceRules, chance, context))
    .sort((a, b) => inOrder(a, b) || byId(a.null, b.null));
}

const inOrder = (a: About, b: About): number =>
  byId(a.metric, b.metric) ||
  byId(a.level, b.level) ||
  byId(a.boundary ?? '', b.boundary ?? '') ||
  byId(a.period, b.period) ||
  byId(a.subject, b.subject) ||
  byId(a.other ?? '', b.other ?? '');

/** May this score leave? By level: the subject, or both subjects of a pair, must be shown with their number of people. */
function judgeOf(context: Context): (score: About) => boolean {
  const { figures, policy, visibility, analysis } = context;
  const persons = new Set(analysis.persons.map(({ id }) => id));
  const facts = new Map(analysis.organisations.map((organisation) => [organisation.id, organisation]));
  const ties = new Map(analysis.views.map(({ period }) => [period, shownTies(period, context)]));
  const sizes = new Map(analysis.views.map(({ period }) => [period, classSizes(period, context, facts)]));

  const organisation = (period: string, id: string): boolean =>
    standingOf(visibility, period, id) === 'shown' && figures.get(period)?.organisations.get(id)?.shown === true;
  const group = (period: string, id: string): boolean => figures.get(period)?.groups.get(id)?.shown === true;
  const ofClass = (period: string, boundary: Boundary, id: string): boolean =>
    (sizes.get(period)?.get(`${boundary}:${id}`) ?? 0) >= policy.thresholds.group;

  /** Are those who do, and those who don't, nobody or enough? */
  const tells = ({ metric, subject, value }: About, people: ReadonlyMap<string, Figure> | undefined): boolean => {
    if (!sharesOfPeople.has(metric) || value === null || value === undefined || subject === policy.own) return true;
    const all = people?.get(subject)?.value ?? 0;
    const some = Math.round(value * all);
    return [some, all - some].every((count) => count === 0 || count >= policy.thresholds.count);
  };

  const byLevel: Record<Level, (score: About) => boolean> = {
    network: ({ period }) => (visibility.sights.get(period)?.persons ?? 0) >= policy.thresholds.group,
    organisation: (score) => organisation(score.period, score.subject) && tells(score, figures.get(score.period)?.organisations),
    group: (score) => group(score.period, score.subject) && tells(score, figures.get(score.period)?.groups),
    person: () => policy.scoresOfPersons,
    pair: ({ boundary, period, subject, other }) => {
      if (other === null || other === undefined || boundary === 'school') return false;
      if (boundary === 'sector' || boundary === 'function' || boundary === 'municipality') {
        return ofClass(period, boundary, subject) && ofClass(period, boundary, other);
      }
      // A pair without a boundary may be two people: two ids that could be theirs do not leave.
      if (boundary === null && persons.has(subject) && persons.has(other)) return false;
      if (!organisation(period, subject) || !organisation(period, other)) return false;
      return subject === other || ties.get(period)?.has(JSON.stringify([subject, other])) === true;
    },
    product: ({ subject }) => context.keys.product(subject) !== null,
  };
  return (score) => byLevel[score.level](score);
}

/** How many people there are of each sector, function and municipality: as many as the analysis itself can tell. */
function classSizes(period: string, { analysis }: Context, facts: ReadonlyMap<string, OrganisationFacts>): ReadonlyMap<string, number> {
  const posts = new Map(analysis.persons.map((person) => [person.id, person.function]));
  const sizes = new Map<string, number>();
  for (const person of analysis.views.find((view) => view.period === period)?.persons ?? []) {
    const employers = person.organisations.flatMap((id) => facts.get(id) ?? []);
    const classes = new Set([
      `function:${posts.get(person.id) ?? ''}`,
      ...employers.map(({ sector }) => `sector:${sector ?? ''}`),
      ...employers.map(({ municipality }) => `municipality:${municipality ?? ''}`),
    ]);
    for (const key of classes) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return sizes;
}

const isClass = (boundary: Boundary | null): boolean => boundary === 'sector' || boundary === 'function' || boundary === 'municipality';

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
