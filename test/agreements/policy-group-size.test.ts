import { expect, it } from 'vitest';
import { verdictsOf } from './checks.ts';

const id = 'policy-group-size';

const meetings = [
  { id: 'm', body: 'policy', date: '2020-10-01' },
  { id: 'n', body: 'policy', date: '2021-03-01' },
  { id: 'o', body: 'network', date: '2021-03-01' },
];
const came = (count: number, meeting_id = 'm') =>
  Array.from({ length: count }, (_, index) => ({ meeting_id, professional_id: `p${index}` }));
const professionals = Array.from({ length: 40 }, (_, index) => ({ id: `p${index}` }));

it('is kept within a quarter of twenty: fifteen to twenty-five', async () => {
  for (const [people, verdict] of [
    [14, 'not-kept'],
    [15, 'kept'],
    [25, 'kept'],
    [26, 'not-kept'],
  ] as const) {
    expect(await verdictsOf(id, { professionals, meetings, attendance: came(people) })).toEqual([
      `2020-2021 network: ${people} of 20, ${verdict}`,
    ]);
  }
});

it('counts a person once, and only at the policy group', async () => {
  expect(await verdictsOf(id, { professionals, meetings, attendance: [...came(15), ...came(15, 'n'), ...came(40, 'o')] })).toEqual([
    '2020-2021 network: 15 of 20, kept',
  ]);
});

it('is not known where it is not kept who came', async () => {
  expect(await verdictsOf(id, { meetings })).toEqual(['2020-2021 network: null of 20, unknown']);
});
