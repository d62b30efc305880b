import type { Weight } from '../../../src/metrics/index.ts';
import type { TieSource } from '../../../src/network/index.ts';
import { recordsOf, type PartialRecords } from '../../networks/records.ts';
import type { Setting } from './world.ts';

const organisations = [
  { id: 'a', name: 'a', kind: 'school-board', sector: 'po' },
  { id: 'b', name: 'b', kind: 'school-board', sector: 'hbo' },
] as const;
const groups = ['g0', 'g1'].map((id) => ({ id, name: id, kind: 'plg' }));
const people = ['p0', 'p1', 'p2', 'p3'];
const employed = people.map((id, index) => ({ id, organisation_id: index % 2 === 0 ? 'a' : 'b', function: 'teacher' }));
const memberships = [
  ['p0', 'g0'],
  ['p1', 'g0'],
  ['p1', 'g1'],
  ['p2', 'g1'],
].map(([professional_id = '', group_id = '']) => ({ professional_id, group_id }));

const made = (tables: PartialRecords, rest: { ties?: TieSource; weight?: Weight } = {}): Setting => ({
  records: recordsOf({ organisations, groups, professionals: employed, memberships, ...tables }),
  ties: 'shared-groups',
  weight: 'none',
  boundary: 'organisation',
  counting: 'by-share',
  unknown: 'exclude',
  ...rest,
});

const named = (strengths: readonly number[]) => ({
  ties: strengths.map((strength, index) => ({
    from_professional_id: people[index] ?? '',
    to_professional_id: people[index + 1] ?? '',
    kind: 'advice',
    strength,
  })),
});

/** Records that are odd but legal, or that no intake would let through. */
export const bad: Readonly<Record<string, Setting>> = {
  'nothing at all': made({ organisations: [], groups: [], professionals: [], memberships: [] }),
  'people and groups, but nobody in a group': made({ memberships: [] }),
  'one person, alone in a group': made({ memberships: memberships.slice(0, 1) }),
  'a person in no group, beside others': made({}),
  'nobody’s employer known': made({ professionals: people.map((id) => ({ id })) }),
  'one organisation only': made({ professionals: people.map((id) => ({ id, organisation_id: 'a', function: 'teacher' })) }),
  'everybody of another organisation': made({
    organisations: people.map((id) => ({ id, name: id, kind: 'other' })),
    professionals: people.map((id) => ({ id, organisation_id: id })),
  }),
  'hours as weight, and no hours': made({}, { weight: 'hours' }),
  'attendance as weight, and no meetings': made({}, { weight: 'attendance' }),
  'named ties of strength 0, and of more': made(named([0, 2, 0]), { ties: 'named:advice', weight: 'count' }),
  'named ties of strength 0 only': made(named([0, 0, 0]), { ties: 'named:advice', weight: 'count' }),
  'nobody named': made({}, { ties: 'named:advice' }),
};
