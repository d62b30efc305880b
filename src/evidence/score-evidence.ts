import type { Score } from '../analysis.ts';
import { computeRuns, metrics, scoresIn, type Metric, type ScoreRun, type Weight } from '../metrics/index.ts';
import {
  byte,
  evidenceFor,
  int,
  num,
  divide,
  weightsOf,
  type Boundary,
  type Counting,
  type Dividing,
  type Network,
  type Partition,
} from '../network/index.ts';
import type { Records } from '../records/index.ts';
import { activityEvidence } from './activity-evidence.ts';
import { brokeredPairs, type BrokeredPair } from './broker-pairs.ts';

/** A record that a score rests on: its table, and its index in that table's rows. */
export interface RecordBehind {
  readonly table: 'memberships' | 'attendance' | 'ties' | 'hours' | 'products' | 'product_uses';
  readonly row: number;
}

/** A tie that counts in a score, and the records that made it. */
export interface TieBehind {
  readonly a: string;
  readonly b: string;
  /** How strong it is: named both ways twice as strong, between two of a group or organisation counted from both ends. */
  readonly weight: number;
  /** The part of it that crosses the boundary; `null` where there is none, or the class of an end is not known. */
  readonly external: number | null;
  /** The groups (or meetings) that it comes from; none for a named tie. */
  readonly events: readonly string[];
  readonly records: readonly RecordBehind[];
}

/** A score, what it is made of, and the records behind it. */
export interface ScoreEvidence {
  readonly score: Score;
  /** Of a metric with a boundary: the weight of the ties across it, of those within, and the ties of unknown class. */
  readonly crossing: { readonly external: number; readonly internal: number; readonly unknown: number } | null;
  /** Of a metric with a boundary: the weight of the ties with each class (of a group: its members by class), most first. */
  readonly classes: readonly { readonly id: string; readonly weight: number }[];
  /** Of a brokerage role of one person: the pairs it connects, whose shares add up to the score. */
  readonly pairs: readonly BrokeredPair[];
  /** Is it made of ties? Not where it counts hours, products, meetings or who stayed. */
  readonly madeOfTies: boolean;
  /** The ties that count, strongest first: all of them, or as many as were asked for. */
  readonly ties: readonly TieBehind[];
  /** How many ties count. */
  readonly tieCount: number;
  /** Of one person, where it matters who of those around know each other: these ties, strongest first. */
  readonly between: readonly TieBehind[];
  /** Does it also rest on ties of others: on any of the network? */
  readonly restsOnAll: boolean;
  /** What the same metric says of the same subject without the boundary, where it does. */
  readonly withoutBoundary: Score | null;
  /** Every record behind it, once, by table and row. */
  readonly records: readonly RecordBehind[];
}

export interface EvidenceOptions extends Dividing {
  readonly metric: string;
  readonly subject: string;
  readonly other?: string;
  /** Where an id stands for several things: which of them is meant. */
  readonly level?: Score['level'];
  readonly boundary: Boundary;
  readonly weight: Weight;
  /** The network of the period before: of metrics that compare the two. */
  readonly previous?: Network | null;
  /** At most so many ties, the strongest: a group of 5,000 has twelve million. Every record is there all the same. Default: all. */
  readonly mostTies?: number;
}

/**
 * What is behind one score: of a person their ties, of a group those of its members, of an organisation those its people had while
 * they worked for it, of the network all, of a pair those between the two. A score that counts memberships, and not ties, has the memberships.
 * @param records the rows that the network was built from
 * @returns `null` where there is no such score
 */
export function scoreEvidence(network: Network, records: Records, options: EvidenceOptions): ScoreEvidence | null {
  const { metric: id, subject, other = null, boundary, weight: asked } = options;
  const dividing = { counting: options.counting ?? 'by-share', unknown: options.unknown ?? 'exclude' };
  const metric = metrics.find((each) => each.id === id);
  if (metric === undefined) return null;
  const networks = [options.previous ?? null, network].filter((each) => each !== null);
  const isMeant = (each: Score): boolean =>
    (options.level === undefined || each.level === options.level) &&
    each.subject === subject &&
    (other === null ? each.other === null || each.other === subject : each.other === other);
  const scoresBy = (by: Weight): Score[] =>
    computeRuns(networks, { ...dividing, metrics: [id], boundaries: [boundary], weight: by, periods: [network.period.id] }).flatMap((run) =>
      options.level === undefined || run.level === options.level ? firstIn(run, isMeant) : [],
    );
  const own = scoresBy(asked);
  // An id may be a person's and a group's: the first level that has it is meant. Of a metric with a boundary what it says with one comes first.
  const score = own.find(({ level, boundary: line }) => level === own[0]?.level && line !== null) ?? own[0];
  if (score === undefined) return null;
  const withoutBoundary = own.find((each) => each !== score && each.level === score.level && each.boundary === null) ?? null;
  const found = { ...nothing(score), withoutBoundary, restsOnAll: score.level !== 'network' && onAll.has(id) };
  const activity = activityEvidence({ network, previous: options.previous ?? null, records, score, counting: dividing.counting });
  if (activity !== null) return { ...found, madeOfTies: false, records: distinct(activity) };
  // Where strength makes no difference every tie counts as one, as in the metrics that know no weight.
  const plain = scoresBy('none').find(({ level, boundary: line }) => level === score.level && line === score.boundary);
  const weight = plain?.value === score.value ? 'none' : asked;
  const classes = divide(network, score.boundary ?? boundary, dividing);
  // The hours behind ties are found from the ties themselves.
  const most = weight === 'hours' ? Number.POSITIVE_INFINITY : (options.mostTies ?? Number.POSITIVE_INFINITY);
  const counted = countTies(network, classes, weight, countsIn(network, classes, score, dividing.counting), {
    most,
    // All memberships are behind the network as it is.
    rows: score.level !== 'network' || network.directed,
  });
  const ofMembers = score.level === 'group' && metric.boundary ? membersByClass(network, classes, subject) : null;
  const between = score.level === 'person' && onAlters.has(id) ? betweenAlters(network, classes, weight, subject) : [];
  const behind = [
    ...counted.records,
    ...between.flatMap((tie) => tie.records),
    ...membershipsOf(network, score),
    ...(weight === 'hours' ? hoursBehind(records, counted.ties) : []),
  ];
  return {
    ...found,
    crossing: metric.boundary ? counted.crossing : null,
    classes: isSpread(metric, score) ? (ofMembers ?? counted.classes) : [],
    pairs: score.level === 'person' ? brokeredPairs(network, classes, id, subject) : [],
    ties: counted.ties,
    tieCount: counted.count,
    between,
    records: distinct(behind),
  };
}

const nothing = (score: Score): ScoreEvidence => ({
  ...{ score, crossing: null, classes: [], pairs: [], ties: [], tieCount: 0, between: [], records: [] },
  ...{ madeOfTies: true, restsOnAll: false, withoutBoundary: null },
});

/** Of pairs of people the list ends where the pair is found. */
function firstIn(run: ScoreRun, isMeant: (score: Score) => boolean): Score[] {
  for (const score of scoresIn(run)) if (isMeant(score)) return [score];
  return [];
}

/** Metrics of a person that look at who of those around know each other. */
const onAlters = new Set([
  'constraint',
  'coordinator',
  'effective-size',
  'efficiency',
  'gatekeeper',
  'itinerant',
  'liaison',
  'representative',
  'transitivity',
]);

/** Metrics that look further than that: at ways through the network, or at where everybody stands. */
const onAll = new Set([
  'articulation-point',
  'betweenness',
  'closeness',
  'communities',
  'core-number',
  'core-periphery',
  'density-ratio',
  'eigenvector',
  'fragmentation',
  'spectral-segregation',
  'two-mode-betweenness',
  'two-mode-closeness',
  'within-module-z',
]);

function betweenAlters(network: Network, classes: Partition, weight: Weight, subject: string): TieBehind[] {
  const person = network.persons.indexOf(subject);
  const { offsets, targets } = network.neighbours;
  const around = new Set(targets.subarray(int(offsets, person), int(offsets, person + 1)));
  const between: Counts = (_, low, high) => ({
    low: around.has(int(network.posts.person, low)) && around.has(int(network.posts.person, high)),
    high: false,
  });
  return countTies(network, classes, weight, between, { most: Number.POSITIVE_INFINITY, rows: false }).ties;
}

const isSpread = (metric: Metric, { level }: Score): boolean => metric.boundary && level !== 'network' && level !== 'pair';

/** Which ends of a tie count for a score: `low` and `high` are posts of its two people; 0, 1 or both. */
type Counts = (tie: number, low: number, high: number) => { readonly low: boolean; readonly high: boolean };

function countsIn(network: Network, classes: Partition, { level, boundary, subject, other }: Score, counting: Counting): Counts {
  const { posts, persons } = network;
  const person = (post: number): number => int(posts.person, post);
  const none = () => ({ low: false, high: false });
  if (level === 'network') return () => ({ low: true, high: false });
  if (level === 'person') {
    const at = persons.indexOf(subject);
    return (_, low, high) => ({ low: person(low) === at, high: person(high) === at });
  }
  if (level === 'group') {
    const group = network.memberships.events.indexOf(subject);
    const { offsets, targets } = network.memberships.byEvent;
    const members = new Set(targets.subarray(int(offsets, group), int(offsets, group + 1)));
    return (_, low, high) => ({ low: members.has(person(low)), high: members.has(person(high)) });
  }
  if (level === 'organisation') {
    const organisations = divide(network, boundary === 'school' ? 'school' : 'organisation', { counting });
    const at = organisations.ids.indexOf(subject);
    return (_, low, high) => ({ low: int(organisations.ofPost, low) === at, high: int(organisations.ofPost, high) === at });
  }
  if (level === 'pair' && boundary === null) {
    const ends = new Set([persons.indexOf(subject), persons.indexOf(other ?? '')]);
    return (_, low, high) => ({
      low: ends.has(person(low)) && ends.has(person(high)) && person(low) !== person(high),
      high: false,
    });
  }
  if (level === 'pair') {
    const [a, b] = [classes.ids.indexOf(subject), classes.ids.indexOf(other ?? subject)];
    return (_, low, high) => {
      const [x, y] = [int(classes.ofPost, low), int(classes.ofPost, high)];
      return { low: (x === a && y === b) || (x === b && y === a), high: false };
    };
  }
  return none;
}

/** @param keep how many ties to list, the strongest; and whether to gather the rows behind all of them */
function countTies(network: Network, classes: Partition, weight: Weight, counts: Counts, keep: { most: number; rows: boolean }) {
  const { low, high, direction, mixing } = network.ties;
  const weights = weightsOf(network, weight);
  const crossing = { external: 0, internal: 0, unknown: 0 };
  const spread = new Map<number, number>();
  let count = 0;
  const rows = new Set<number>();
  let table: RecordBehind['table'] = 'memberships';
  let strongest: { tie: number; weight: number; external: number | null }[] = [];
  const cut = (): void => {
    strongest = strongest.sort((a, b) => b.weight - a.weight || a.tie - b.tie).slice(0, keep.most);
  };
  for (let tie = 0; tie < low.length; tie += 1) {
    // Named both ways counts twice; a tie through groups has no direction, and counts once.
    const amount = num(weights, tie) * (network.directed && byte(direction, tie) === 3 ? 2 : 1);
    const entries = Array.from({ length: int(mixing.offsets, tie + 1) - int(mixing.offsets, tie) }, (_, index) => {
      const entry = int(mixing.offsets, tie) + index;
      const [x, y] = [int(mixing.low, entry), int(mixing.high, entry)];
      const ends = counts(tie, x, y);
      const classOf = { low: int(classes.ofPost, x), high: int(classes.ofPost, y) };
      return { share: num(mixing.share, entry), ends, classOf, isKnown: classOf.low >= 0 && classOf.high >= 0 };
    });
    const known = entries.reduce((sum, { share, isKnown }) => sum + (isKnown ? share : 0), 0);
    let [own, external, internal] = [0, 0, 0];
    for (const { share, ends, classOf, isKnown } of entries) {
      const times = (ends.low ? 1 : 0) + (ends.high ? 1 : 0);
      own += times * share;
      if (times > 0 && isKnown && classOf.low !== classOf.high) external += (times * share) / known;
      if (times > 0 && isKnown && classOf.low === classOf.high) internal += (times * share) / known;
      if (ends.low && classOf.high >= 0) spread.set(classOf.high, (spread.get(classOf.high) ?? 0) + amount * share);
      if (ends.high && classOf.low >= 0) spread.set(classOf.low, (spread.get(classOf.low) ?? 0) + amount * share);
    }
    if (own === 0) continue;
    crossing.external += amount * external;
    crossing.internal += amount * internal;
    if (known === 0) crossing.unknown += 1;
    count += 1;
    if (keep.rows) {
      for (const each of evidenceFor(network, tie)) {
        table = each.table;
        rows.add(each.row);
      }
    }
    strongest.push({ tie, weight: amount * own, external: external + internal === 0 ? null : external / (external + internal) });
    // Room for as many again, so that they are seldom sorted.
    if (strongest.length > 2 * keep.most + 1000) cut();
  }
  cut();
  const ties = strongest.map(({ tie, weight: strength, external }): TieBehind => ({
    a: network.persons[int(low, tie)] ?? '',
    b: network.persons[int(high, tie)] ?? '',
    weight: strength,
    external,
    events: network.directed
      ? []
      : Array.from(
          network.ties.events.targets.subarray(int(network.ties.events.offsets, tie), int(network.ties.events.offsets, tie + 1)),
          (event) => network.incidence.events[event] ?? '',
        ),
    records: evidenceFor(network, tie),
  }));
  const byClass = [...spread]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([held, amount]) => ({ id: classes.ids[held] ?? '', weight: amount }));
  return { crossing, classes: byClass, ties, count, records: [...rows].map((row): RecordBehind => ({ table, row })) };
}

function membersByClass(network: Network, classes: Partition, subject: string): { id: string; weight: number }[] {
  const { events, byEvent } = network.memberships;
  const group = events.indexOf(subject);
  const members = new Map<number, number>();
  for (const person of byEvent.targets.subarray(int(byEvent.offsets, group), int(byEvent.offsets, group + 1))) {
    for (let index = int(classes.offsets, person); index < int(classes.offsets, person + 1); index += 1) {
      const held = int(classes.classes, index);
      members.set(held, (members.get(held) ?? 0) + num(classes.shares, index));
    }
  }
  return [...members].sort(([a, x], [b, y]) => y - x || a - b).map(([held, weight]) => ({ id: classes.ids[held] ?? '', weight }));
}

/** The memberships (or attendance) of a person, in a group, or of all: who was alone in a group has no tie, and was there. */
function membershipsOf(network: Network, { level, subject }: Score): RecordBehind[] {
  if (network.directed || (level !== 'network' && level !== 'person' && level !== 'group')) return [];
  const { spells, events } = network.memberships;
  const at = level === 'person' ? network.persons.indexOf(subject) : events.indexOf(subject);
  const which = level === 'person' ? spells.person : spells.event;
  const table = network.source === 'shared-meetings' ? 'attendance' : 'memberships';
  return [...spells.row.entries()].flatMap(([spell, row]) => (level === 'network' || int(which, spell) === at ? [{ table, row }] : []));
}

/** The hours of the two ends of each tie in the groups that it comes from. */
function hoursBehind(records: Records, ties: readonly TieBehind[]): RecordBehind[] {
  const wanted = new Set(ties.flatMap(({ a, b, events }) => events.flatMap((event) => [`${a}\n${event}`, `${b}\n${event}`])));
  return records.hours.flatMap((row, index) =>
    wanted.has(`${row.professional_id}\n${row.group_id ?? ''}`) ? [{ table: 'hours', row: index }] : [],
  );
}

function distinct(behind: readonly RecordBehind[]): RecordBehind[] {
  const found = new Map(behind.map((each) => [`${each.table} ${each.row}`, each]));
  return [...found.values()].sort((a, b) => (a.table === b.table ? a.row - b.row : a.table < b.table ? -1 : 1));
}
