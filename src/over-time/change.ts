import type { Score } from '../analysis.ts';
import { UserError } from '../errors.ts';
import { computeScores, type Level, type Weight } from '../metrics/index.ts';
import { continuedGroups, type Boundary, type Dividing, type Network } from '../network/index.ts';
import type { Records } from '../records/index.ts';
import { counterfactual, factors, type Factor } from './counterfactual.ts';

/** A change of a score between two periods, and what it is made of: `change = turnover + groups + stayers`, exactly. */
export interface Change extends Pick<Score, 'metric' | 'level' | 'boundary' | 'subject'> {
  /** The two periods. */
  readonly from: string;
  readonly until: string;
  readonly before: number | null;
  readonly after: number | null;
  /** `null`, as the parts, where a value is not defined in one of the periods. */
  readonly change: number | null;
  /** By leavers and joiners. */
  readonly turnover: number | null;
  /** By groups that ended and new ones. */
  readonly groups: number | null;
  /** By what those who stayed do otherwise: other seats in the groups of both periods, other days, another employer. */
  readonly stayers: number | null;
}

export interface ChangeOptions extends Dividing {
  readonly metrics?: readonly string[];
  /** Default: `network`. */
  readonly levels?: readonly Extract<Level, 'network' | 'organisation' | 'group' | 'person'>[];
  readonly boundaries?: readonly Boundary[];
  /** Default: `newman`. */
  readonly weight?: Weight;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Splits the change of scores between two periods by the Shapley value (Shapley 1953; Shorrocks 2013): each factor's part is the mean of
 * what it adds over every order in which the factors may change. So the parts add up, no order is preferred, and turning the periods round
 * turns the signs. Every score of the eight networks comes from the metric's own function.
 *
 * A part is `null` where the metric is not defined with some of the factors changed.
 * @param records the rows that the networks were built from
 * A group that goes on under another id (`lineage`) is one group, under its later id.
 * @throws UserError `change-by-hours` where ties are weighted by hours, or by attendance that does not make them
 */
export function changesBetween(records: Records, before: Network, after: Network, options: ChangeOptions = {}): Change[] {
  const { weight = 'newman', counting = 'by-share', unknown = 'exclude', levels = ['network'], metrics, boundaries } = options;
  if (before.source !== after.source) throw new Error('Networks of other ties do not differ by what happened between them');
  if (weight === 'hours' || (weight === 'attendance' && after.source !== 'shared-meetings')) throw byHours();
  const renamed = continuedGroups(records, before, after);
  const scoresIn = (network: Network): Score[] =>
    computeScores([network], {
      weight,
      ...{ counting, unknown },
      levels,
      ...(metrics === undefined ? {} : { metrics }),
      ...(boundaries === undefined ? {} : { boundaries }),
    });
  const underLaterId = (score: Score): Score =>
    score.level === 'group' ? { ...score, subject: renamed.get(score.subject) ?? score.subject } : score;
  const asked = [...scoresIn(before).map(underLaterId), ...scoresIn(after)];
  const values = subsets.map((changed, index) => {
    options.onProgress?.(index, subsets.length);
    const whole = changed.size === factors.length;
    const network = changed.size === 0 ? before : whole ? after : counterfactual(records, before, after, changed);
    const found = changed.size === 0 ? scoresIn(network).map(underLaterId) : scoresIn(network);
    return new Map(found.map((score) => [keyOf(score), score.value]));
  });
  const seen = new Set<string>();
  return asked.flatMap((score) => {
    const key = keyOf(score);
    if (seen.has(key)) return [];
    seen.add(key);
    const found = values.map((each) => each.get(key) ?? null);
    const [first, last] = [found[0] ?? null, found.at(-1) ?? null];
    const parts = shapley(found);
    return [
      {
        ...{ metric: score.metric, level: score.level, boundary: score.boundary, subject: score.subject },
        ...{ from: before.period.id, until: after.period.id, before: first, after: last },
        change: first === null || last === null ? null : last - first,
        turnover: parts?.turnover ?? null,
        groups: parts?.groups ?? null,
        stayers: parts?.stayers ?? null,
      },
    ];
  });
}

const keyOf = ({ metric, level, boundary, subject }: Score): string => JSON.stringify([metric, level, boundary, subject]);

/** Every set of factors, by number: factor f is in set s where bit f of s is set. */
const subsets: readonly ReadonlySet<Factor>[] = Array.from(
  { length: 2 ** factors.length },
  (_, set) => new Set(factors.filter((_factor, bit) => (set & (1 << bit)) !== 0)),
);

/** The part of each factor from the values of all sets; `null` where one is not defined. */
function shapley(values: readonly (number | null)[]): Record<Factor, number> | null {
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  if (known.length < subsets.length) return null;
  const part = (bit: number): number =>
    subsets.reduce((sum, changed, set) => {
      if ((set & (1 << bit)) !== 0) return sum;
      // Of three factors: a third where none or both others have changed, a sixth where one has.
      const weight = changed.size === 1 ? 1 / 6 : 1 / 3;
      return sum + weight * ((known[set | (1 << bit)] ?? 0) - (known[set] ?? 0));
    }, 0);
  return { turnover: part(0), groups: part(1), stayers: part(2) };
}

const byHours = (): UserError =>
  new UserError({
    code: 'change-by-hours',
    text: {
      nl: 'Een verandering is niet te verdelen waar uren of aanwezigheid het gewicht zijn: van wie vertrok of nog moest komen zijn die er niet.',
      en: 'A change cannot be split where hours or attendance are the weight: there are none for people who had left or were yet to come.',
    },
    remedy: { nl: 'Gebruik --weight newman, count of none.', en: 'Use --weight newman, count or none.' },
  });
