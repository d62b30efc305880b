import { describe, expect, it } from 'vitest';
import { buildNetwork, continuedGroups } from '../../src/network/index.ts';
import { recordsOf } from '../networks/records.ts';

const years = [
  { id: '1', from: 0, until: 99 },
  { id: '2', from: 100, until: 199 },
] as const;

/** Which groups of year one go on as which of year two, by steps `a>b` (continues) or `a/b` (splits). */
function found(first: string, second: string, steps: string): [string, string][] {
  const in_ = (groups: string, at: number) =>
    [...groups].map((group_id) => ({ professional_id: 'p', group_id, from: at * 100, until: at * 100 + 99 }));
  const records = recordsOf({
    professionals: [{ id: 'p' }],
    groups: [...'abcdef'].map((id) => ({ id, name: id, kind: 'plg' })),
    memberships: [...in_(first, 0), ...in_(second, 1)],
    lineage: steps
      .split(' ')
      .filter((step) => step !== '')
      .map((step) => ({
        from_group_id: step.charAt(0),
        to_group_id: step.charAt(2),
        kind: step.charAt(1) === '>' ? ('continues' as const) : ('splits' as const),
      })),
  });
  const [one, two] = years.map((period) => buildNetwork(records, { period, ties: 'shared-groups' }));
  return one === undefined || two === undefined ? [] : [...continuedGroups(records, one, two)];
}

describe('a group goes on under another id', () => {
  it.each([
    { first: 'a', second: 'b', steps: 'a>b', goesOn: [['a', 'b']] },
    // In several steps, and whichever year comes first.
    { first: 'a', second: 'c', steps: 'a>b b>c', goesOn: [['a', 'c']] },
    { first: 'c', second: 'a', steps: 'a>b b>c', goesOn: [['c', 'a']] },
    {
      first: 'ab',
      second: 'cd',
      steps: 'a>c b>d',
      goesOn: [
        ['a', 'c'],
        ['b', 'd'],
      ],
    },
    // It splits, it becomes two, two become it, or it is there itself: no change of name.
    { first: 'a', second: 'b', steps: 'a/b', goesOn: [] },
    { first: 'a', second: 'bc', steps: 'a>b a>c', goesOn: [] },
    { first: 'ab', second: 'c', steps: 'a>c b>c', goesOn: [] },
    { first: 'a', second: 'ab', steps: 'a>b', goesOn: [] },
    { first: 'ab', second: 'b', steps: 'a>b', goesOn: [] },
    // A circle is no way anywhere.
    { first: 'a', second: 'd', steps: 'a>b b>c c>a', goesOn: [] },
    { first: 'a', second: 'b', steps: '', goesOn: [] },
  ])('$first → $second by “$steps”: $goesOn', ({ first, second, steps, goesOn }) => {
    expect(found(first, second, steps)).toEqual(goesOn);
  });
});
