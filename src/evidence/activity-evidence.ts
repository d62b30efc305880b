import type { Score } from '../analysis.ts';
import {
  continuedGroups,
  divide,
  employersInGroups,
  int,
  projectOrganisations,
  type Counting,
  type Network,
  type Partition,
} from '../network/index.ts';
import type { Records } from '../records/index.ts';
import type { RecordBehind } from './score-evidence.ts';

/** What a metric that counts no ties is made of. */
export interface ActivityInput {
  readonly network: Network;
  /** The network of the period before, of metrics that compare the two. */
  readonly previous: Network | null;
  readonly records: Records;
  readonly score: Score;
  readonly counting: Counting;
}

type Behind = (input: ActivityInput) => RecordBehind[];

/**
 * The records behind scores of hours, products, meetings and who came and went: these rest on no tie. `null` where the metric is made of
 * ties. Rows may come twice.
 */
export function activityEvidence(input: ActivityInput): RecordBehind[] | null {
  return behind.get(input.score.metric)?.(input) ?? null;
}

const behind: ReadonlyMap<string, Behind> = new Map<string, Behind>([
  ['continuity', (input) => stayed(input)],
  ['hours-given', (input) => hoursOf(input, [input.score.subject], groupsOf(input, input.score.subject), 'own')],
  ['hours-received', (input) => hoursOf(input, [input.score.subject], groupsOf(input, input.score.subject), 'others')],
  [
    'product-span',
    (input) => [...productRows(input, (id) => id === input.score.subject), ...usesOf(input, (id) => id === input.score.subject)],
  ],
  ['products-available', (input) => available(input)],
  ['products-used', (input) => usedAt(input)],
  ['shared-hours', (input) => hoursOf(input, ends(input.score), sharedBy(input), 'own')],
  ['shared-meetings', (input) => meetingsOfBoth(input)],
  ['shared-products', (input) => madeTogether(input)],
  ['turnover', (input) => stayed(input)],
]);

const ends = ({ subject, other }: Score): string[] => [subject, ...(other === null ? [] : [other])];

/** Organisations as the score counts them: boards, or schools where that is its boundary. */
const organisationsOf = ({ network, score, counting }: ActivityInput): Partition =>
  divide(network, score.boundary === 'school' ? 'school' : 'organisation', { counting });

const projected = ({ network, score }: ActivityInput) =>
  projectOrganisations(network, score.boundary === 'school' ? 'school' : 'organisation');

function groupsOf(input: ActivityInput, organisation: string): Set<number> {
  const { ids, delegations } = projected(input);
  return new Set(delegations.filter((each) => ids[each.organisation] === organisation).map(({ group }) => group));
}

function sharedBy(input: ActivityInput): Set<number> {
  const { ids, pairs } = projected(input);
  const wanted = ends(input.score);
  const pair = pairs.find(({ a, b }) => wanted.includes(ids[a] ?? '') && wanted.includes(ids[b] ?? ''));
  return new Set(pair?.groups);
}

/** The rows of hours in some groups that some organisations gave, or that others gave; and who was in those groups for them. */
function hoursOf(input: ActivityInput, given: readonly string[], groups: ReadonlySet<number>, whose: 'own' | 'others'): RecordBehind[] {
  const { network } = input;
  const organisations = organisationsOf(input);
  const wanted = new Set(given.map((id) => organisations.ids.indexOf(id)));
  const held = classOf(network, organisations);
  const shares = employersInGroups(network, organisations.ofPost);
  const { person, group, employer, row } = network.activity.hours;
  const rows: RecordBehind[] = [];
  for (const [index, own] of row.entries()) {
    const by =
      int(employer, index) >= 0
        ? [held[int(employer, index)] ?? -1]
        : [...(shares.get(`${int(person, index)} ${int(group, index)}`)?.keys() ?? [-1])];
    // An employer that a row names need not have been in the group with anybody.
    const counts = whose === 'own' ? by.some((each) => wanted.has(each)) : by.some((each) => !wanted.has(each));
    if (counts && (groups.has(int(group, index)) || (whose === 'own' && given.length === 1))) rows.push({ table: 'hours', row: own });
  }
  return [...rows, ...stayedIn(network, groups, peopleFor(input, wanted))];
}

/** The class of every organisation in the records, as of its people. */
function classOf({ organisations }: Network, { boundary, ids }: Partition): number[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  return organisations.ids.map(
    (id, index) => place.get(boundary === 'school' ? id : (organisations.ids[int(organisations.board, index)] ?? '')) ?? -1,
  );
}

/** Who was in each group for one of the organisations: `group person`. */
function peopleFor(input: ActivityInput, wanted: ReadonlySet<number>): Set<string> {
  const { ids, delegations } = projected(input);
  const names = organisationsOf(input).ids;
  return new Set(
    delegations
      .filter(({ organisation }) => wanted.has(names.indexOf(ids[organisation] ?? '')))
      .flatMap(({ group, persons }) => persons.map((person) => `${group} ${person}`)),
  );
}

/** The stints in some groups of those who are named, or of everybody. */
function stayedIn(network: Network, groups: ReadonlySet<number>, who: ReadonlySet<string> | null = null): RecordBehind[] {
  const { person, event, row } = network.memberships.spells;
  const table = network.source === 'shared-meetings' ? 'attendance' : 'memberships';
  return [...row.entries()].flatMap(([spell, own]) =>
    groups.has(int(event, spell)) && (who === null || who.has(`${int(event, spell)} ${int(person, spell)}`)) ? [{ table, row: own }] : [],
  );
}

/** Of a group who was in it in either period, under the id it had; of the network everybody who was in any. */
function stayed({ network, previous, score }: ActivityInput): RecordBehind[] {
  const before = previous === null ? new Map<string, string>() : continuedGroups(network, previous, network);
  const isMeant = (id: string): boolean => score.level === 'network' || id === score.subject || before.get(id) === score.subject;
  return [network, ...(previous === null ? [] : [previous])].flatMap((each) =>
    stayedIn(each, new Set(each.memberships.events.flatMap((id, group) => (isMeant(id) ? [group] : [])))),
  );
}

function productRows({ network, records }: ActivityInput, isMeant: (id: string, product: number) => boolean): RecordBehind[] {
  const ids = new Map(network.activity.products.ids.map((id, product) => [id, product]));
  return records.products.flatMap(({ id }, row) => {
    const product = ids.get(id);
    return product !== undefined && isMeant(id, product) ? [{ table: 'products' as const, row }] : [];
  });
}

function usesOf({ network }: ActivityInput, isMeant: (product: string, organisation: number) => boolean): RecordBehind[] {
  const { ids, uses } = network.activity.products;
  return uses.flatMap(({ product, organisation, row }) =>
    isMeant(ids[product] ?? '', organisation) ? [{ table: 'product_uses' as const, row }] : [],
  );
}

function available(input: ActivityInput): RecordBehind[] {
  const groups = groupsOf(input, input.score.subject);
  const { group } = input.network.activity.products;
  const wanted = new Set([organisationsOf(input).ids.indexOf(input.score.subject)]);
  return [
    ...productRows(input, (_, product) => groups.has(int(group, product))),
    ...stayedIn(input.network, groups, peopleFor(input, wanted)),
  ];
}

function usedAt(input: ActivityInput): RecordBehind[] {
  const organisations = organisationsOf(input);
  const at = organisations.ids.indexOf(input.score.subject);
  const held = classOf(input.network, organisations);
  return usesOf(input, (_, organisation) => held[organisation] === at);
}

function madeTogether(input: ActivityInput): RecordBehind[] {
  const groups = sharedBy(input);
  const { group, made } = input.network.activity.products;
  const wanted = new Set(ends(input.score).map((id) => organisationsOf(input).ids.indexOf(id)));
  return [
    ...productRows(input, (_, product) => groups.has(int(group, product)) && made[product] === 1),
    ...stayedIn(input.network, groups, peopleFor(input, wanted)),
  ];
}

/** The rows of two people on the attendance lists of the meetings of the period at which both were. */
function meetingsOfBoth({ network, records, score }: ActivityInput): RecordBehind[] {
  const { from, until } = network.period;
  const dates = new Map(records.meetings.map(({ id, date }) => [id, date]));
  const came = new Map<string, Map<string, number[]>>();
  for (const [row, { meeting_id: meeting, professional_id: person }] of records.attendance.entries()) {
    const date = dates.get(meeting) ?? null;
    if (date === null || date < from || date > until || !ends(score).includes(person)) continue;
    const people = came.get(meeting) ?? new Map<string, number[]>();
    came.set(meeting, people.set(person, [...(people.get(person) ?? []), row]));
  }
  return [...came.values()]
    .filter((people) => people.size === 2)
    .flatMap((people) => [...people.values()].flat().map((row) => ({ table: 'attendance' as const, row })));
}
