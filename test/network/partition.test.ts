import { describe, expect, it } from 'vitest';
import { buildNetwork, divide, mainPartition, organisationsOf, partition } from '../../src/network/index.ts';
import { allTime, recordsOf } from '../networks/records.ts';
import { small } from '../networks/small.ts';

const mainOf = (boundary: Parameters<typeof partition>[1]): (string | null)[] => {
  const network = small();
  const { ids, main } = partition(network, boundary);
  return network.persons.map((_, person) => ids[main[person] ?? -1] ?? null);
};

describe('a boundary divides people', () => {
  it.each([
    ['organisation', ['a', 'a', 'b', 'c', null, 'a']],
    ['school', ['a1', 'a', 'b', 'c', null, 'a']],
    ['sector', ['po', 'po', 'mbo', 'hbo', null, 'po']],
    ['municipality', ['Oost', 'Oost', 'West', 'West', null, 'Oost']],
    ['function', ['teacher', 'board-member', 'teacher', 'researcher', null, 'teacher']],
  ] as const)('by %s', (boundary, expected) => {
    expect(mainOf(boundary)).toEqual(expected);
  });

  it('by the kind of most of their groups, the first by id of kinds that are even, and nobody who is in no group', () => {
    const kinds = { g1: 'plg', g2: 'plg', g3: 'expert-group', g4: 'project-group' } as const;
    const seats = { most: ['g1', 'g2', 'g3'], even: ['g1', 'g3'], one: ['g4'], twice: ['g3', 'g3', 'g1', 'g2'] };
    const records = recordsOf({
      professionals: [...Object.keys(seats), 'none'].map((id) => ({ id })),
      groups: Object.entries(kinds).map(([id, kind]) => ({ id, name: id, kind })),
      memberships: Object.entries(seats).flatMap(([professional_id, groups]) => groups.map((group_id) => ({ professional_id, group_id }))),
      ties: [{ from_professional_id: 'none', to_professional_id: 'one', kind: 'advice' }],
    });
    const network = buildNetwork(records, { period: allTime, ties: 'named:advice' });
    const { ids, main, shares } = partition(network, 'group-kind');
    expect(ids).toEqual(['expert-group', 'plg', 'project-group']);
    expect(network.persons.map((id, person) => [id, ids[main[person] ?? -1] ?? null])).toEqual([
      ['even', 'expert-group'],
      ['most', 'plg'],
      ['none', null],
      ['one', 'project-group'],
      ['twice', 'plg'],
    ]);
    expect([...shares]).toEqual([1, 1, 1, 1]);
    // The one tie that there is joins somebody of a kind and somebody of none.
    expect(divide(network, 'group-kind', { unknown: 'category' }).ids).toEqual([...ids, 'unknown']);
  });

  it('and knows every class of the records, also those that nobody stands in', () => {
    const records = recordsOf({
      organisations: ['x', 'y', 'z'].map((id) => ({ id, name: id, kind: 'other' })),
      professionals: [{ id: 'p', organisation_id: 'y' }],
      groups: [{ id: 'g', name: 'g', kind: 'plg' }],
      memberships: [{ professional_id: 'p', group_id: 'g' }],
    });
    const network = buildNetwork(records, { period: allTime, ties: 'shared-groups' });
    expect(partition(network, 'organisation').ids).toEqual(['x', 'y', 'z']);
  });

  it('takes the function of the post before that of the person, and the first class by id of two equal halves', () => {
    const records = recordsOf({
      organisations: ['x', 'y'].map((id) => ({ id, name: id, kind: 'other' })),
      professionals: [{ id: 'p', function: 'teacher' }],
      appointments: [
        { professional_id: 'p', organisation_id: 'y', function: 'researcher', fte: 0.5 },
        { professional_id: 'p', organisation_id: 'x', fte: 0.5 },
      ],
      groups: [{ id: 'g', name: 'g', kind: 'plg' }],
      memberships: [{ professional_id: 'p', group_id: 'g' }],
    });
    const network = buildNetwork(records, { period: allTime, ties: 'shared-groups' });
    const functions = partition(network, 'function');
    expect(functions.ids).toEqual(['researcher', 'teacher']);
    expect([...functions.shares]).toEqual([0.5, 0.5]);
    const boards = partition(network, 'organisation');
    expect(boards.ids[boards.main[0] ?? -1]).toBe('x');
    const binary = mainPartition(network, boards);
    expect([...binary.shares]).toEqual([1]);
    expect([...binary.ofPost]).toEqual([0, 0]);
  });
});

describe('lines of parents', () => {
  const organisation = (id: string, parent_id: string | null = null, sector: string | null = null) => ({
    id,
    name: id,
    kind: 'school',
    parent_id,
    sector,
  });

  it('end at the top, at a parent that is not there, and at the first id of a circle', () => {
    const rows = [
      organisation('school', 'branch'),
      organisation('branch', 'board'),
      organisation('board', null, 'po'),
      organisation('orphan', 'gone'),
      organisation('c2', 'c3'),
      organisation('c3', 'c1'),
      organisation('c1', 'c2', 'vo'),
      organisation('below', 'c3'),
    ];
    const { ids, board, sector } = organisationsOf(recordsOf({ organisations: rows }).organisations);
    const found = Object.fromEntries(ids.map((id, index) => [id, `${ids[board[index] ?? -1]} ${sector[index]}`]));
    expect(found).toEqual({
      school: 'board po',
      branch: 'board po',
      board: 'board po',
      orphan: 'orphan null',
      c1: 'c1 vo',
      c2: 'c1 vo',
      c3: 'c1 vo',
      below: 'c1 vo',
    });
  });
});
