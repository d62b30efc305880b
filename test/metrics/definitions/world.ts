import fc from 'fast-check';
import type { Weight } from '../../../src/metrics/index.ts';
import {
  buildNetwork,
  type Boundary,
  type Counting,
  type Network,
  type TieSource,
  type UnknownChoice,
} from '../../../src/network/index.ts';
import type { Records } from '../../../src/records/index.ts';
import { recordsOf } from '../../networks/records.ts';

/** Two years of twelve days, so that a slow count day by day is still quick. */
export const years = { first: { id: 'first', from: 1000, until: 1011 }, second: { id: 'second', from: 1012, until: 1023 } };

/** Records, and how they are to be measured. */
export interface Setting {
  readonly records: Records;
  readonly ties: TieSource;
  readonly weight: Weight;
  readonly boundary: Boundary;
  readonly counting: Counting;
  readonly unknown: UnknownChoice;
}

const people = 7;
const groups = ['g0', 'g1', 'g2', 'g3'];
const employers = ['a1', 'b', 'c', 'd'];
const functions = ['teacher', 'researcher'];
const day = fc.integer({ min: 998, max: 1025 });
const stretch = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([one, other]) => (one !== null && other !== null && one > other ? { from: other, until: one } : { from: one, until: other }));
const always = fc.constant({ from: null, until: null });
const person = fc.nat(people - 1).map((index) => `p${index}`);
const group = fc.constantFrom(...groups);

const memberships = (when: fc.Arbitrary<{ from: number | null; until: number | null }>) =>
  fc
    .array(fc.tuple(person, group, when), { maxLength: 20 })
    .map((rows) => rows.map(([professional_id, group_id, days]) => ({ professional_id, group_id, ...days })));

/** Many people in several groups together, so that paths close. */
const crowded = fc
  .uniqueArray(fc.tuple(person, group), { minLength: 14, maxLength: 24, selector: (row) => row.join(' ') })
  .map((rows) => rows.map(([professional_id, group_id]) => ({ professional_id, group_id, from: null, until: null })));

/**
 * Small records of every kind: with dates and without, several stints, several employers at once or in turn, unknown employers, hours,
 * meetings, products and their uses, and ties that people named, one way or both.
 */
export const settings: fc.Arbitrary<Setting> = fc
  .record({
    memberships: fc.oneof(memberships(stretch), memberships(always), crowded),
    appointments: fc.array(
      fc.record({
        professional_id: person,
        organisation_id: fc.constantFrom(...employers),
        fte: fc.option(fc.constantFrom(0.2, 0.5, 1)),
        function: fc.option(fc.constantFrom(...functions)),
        when: stretch,
      }),
      { maxLength: 7 },
    ),
    homes: fc.array(fc.option(fc.constantFrom(...employers)), { minLength: people, maxLength: people }),
    held: fc.array(fc.option(fc.constantFrom(...functions)), { minLength: people, maxLength: people }),
    hours: fc.array(
      fc.record({
        professional_id: person,
        group_id: group,
        date: day,
        hours: fc.integer({ min: 0, max: 600 }),
        kind: fc.constantFrom('facilitated' as const, 'spent' as const, null),
        employer_id: fc.option(fc.constantFrom(...employers)),
      }),
      { maxLength: 20 },
    ),
    attendance: fc.uniqueArray(fc.tuple(person, fc.constantFrom('m0', 'm1', 'm2')), { maxLength: 10, selector: (row) => row.join(' ') }),
    products: fc.array(fc.record({ group_id: group, date: fc.option(day) }), { maxLength: 4 }),
    uses: fc.array(
      fc.record({
        product: fc.nat(3),
        organisation_id: fc.constantFrom('a', ...employers),
        context: fc.constantFrom('classroom' as const, 'teacher-education' as const, null),
        date: fc.option(day),
      }),
      { maxLength: 8 },
    ),
    named: fc.uniqueArray(
      fc.tuple(person, person, fc.constantFrom(null, 1, 3)).filter(([a, b]) => a !== b),
      {
        maxLength: 16,
        selector: ([a, b]) => `${a} ${b}`,
      },
    ),
    step: fc.option(fc.tuple(group, group, fc.constantFrom('continues' as const, 'continues' as const, 'splits' as const))),
    ties: fc.constantFrom<TieSource[]>('shared-groups', 'shared-groups', 'named:advice'),
    weight: fc.constantFrom<Weight[]>('count', 'newman', 'hours', 'attendance', 'none'),
    boundary: fc.constantFrom<Boundary[]>('organisation', 'school', 'sector', 'function', 'group-kind'),
    counting: fc.constantFrom('by-share' as const, 'binary' as const),
    unknown: fc.constantFrom('exclude' as const, 'category' as const),
  })
  .map((made) => ({
    ties: made.ties,
    weight: made.weight,
    boundary: made.boundary,
    counting: made.counting,
    unknown: made.unknown,
    records: recordsOf({
      organisations: [
        { id: 'a', name: 'a', kind: 'school-board', sector: 'po' },
        { id: 'a1', name: 'a1', kind: 'school', parent_id: 'a' },
        { id: 'b', name: 'b', kind: 'school-board', sector: 'po' },
        { id: 'c', name: 'c', kind: 'other', sector: 'hbo' },
        { id: 'd', name: 'd', kind: 'other' },
      ],
      professionals: made.homes.map((organisation_id, index) => ({ id: `p${index}`, organisation_id, function: made.held[index] ?? null })),
      groups: groups.map((id, index) => ({ id, name: id, kind: index < 2 ? 'plg' : 'expert-group' })),
      memberships: made.memberships,
      appointments: made.appointments.map(({ when, ...row }) => ({ ...row, ...when })),
      hours: made.hours,
      meetings: ['m0', 'm1', 'm2'].map((id, index) => ({ id, title: id, group_id: 'g0', date: 1003 + 8 * index })),
      attendance: made.attendance.map(([professional_id, meeting_id]) => ({ professional_id, meeting_id })),
      products: made.products.map((row, index) => ({ id: `q${index}`, title: `q${index}`, ...row })),
      product_uses: made.uses
        .filter(({ product }) => product < made.products.length)
        .map(({ product, ...row }) => ({ product_id: `q${product}`, ...row })),
      lineage: (made.step === null ? [] : [made.step]).map(([from_group_id, to_group_id, kind]) => ({ from_group_id, to_group_id, kind })),
      ties: made.named.map(([from_professional_id, to_professional_id, strength]) => ({
        from_professional_id,
        to_professional_id,
        kind: 'advice',
        strength,
      })),
    }),
  }));

export const networksOf = ({ records, ties }: Pick<Setting, 'records' | 'ties'>): [Network, Network] => [
  buildNetwork(records, { period: years.first, ties }),
  buildNetwork(records, { period: years.second, ties }),
];
