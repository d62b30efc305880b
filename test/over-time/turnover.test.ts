import { expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/index.ts';
import { turnoverOf } from '../../src/over-time/index.ts';
import { recordsOf } from '../networks/records.ts';

const year = (id: string, from: number) => ({ id, from, until: from + 99 });

it('says who joined, who left and who stayed: in the network, for an organisation and in a group', () => {
  // Year 1: ann (a) and bob (a) in g1. Year 2: ann in g1, cas (b) in g1, dee (a) in g2. Year 3: nobody.
  const records = recordsOf({
    organisations: ['a', 'b'].map((id) => ({ id, name: id, kind: 'other' })),
    professionals: ['ann', 'bob', 'cas', 'dee'].map((id) => ({ id, organisation_id: id === 'cas' ? 'b' : 'a' })),
    groups: ['g1', 'g2'].map((id) => ({ id, name: id, kind: 'plg' })),
    memberships: [
      { professional_id: 'ann', group_id: 'g1', from: 0, until: 199 },
      { professional_id: 'bob', group_id: 'g1', from: 0, until: 99 },
      { professional_id: 'cas', group_id: 'g1', from: 150, until: 199 },
      { professional_id: 'dee', group_id: 'g2', from: 100, until: 199 },
    ],
  });
  const networks = [year('1', 0), year('2', 100), year('3', 200)].map((period) => buildNetwork(records, { period, ties: 'shared-groups' }));
  const found = turnoverOf(networks);
  expect(
    found
      .filter(({ after }) => after === '2')
      .map(({ level, subject, joiners, leavers, stayers }) => [level, subject, joiners, leavers, stayers]),
  ).toEqual([
    ['network', 'network', ['cas', 'dee'], ['bob'], ['ann']],
    ['organisation', 'a', ['dee'], ['bob'], ['ann']],
    ['organisation', 'b', ['cas'], [], []],
    ['group', 'g1', ['cas'], ['bob'], ['ann']],
    ['group', 'g2', ['dee'], [], []],
  ]);
  expect(found.find(({ after, level }) => after === '3' && level === 'network')).toMatchObject({
    joiners: [],
    leavers: ['ann', 'cas', 'dee'],
    stayers: [],
  });
});
