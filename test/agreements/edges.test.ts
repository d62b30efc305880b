import { expect, it } from 'vitest';
import { agreementCatalogue, computeAgreements } from '../../src/agreements/index.ts';
import { defaultProject, parseProject } from '../../src/project.ts';
import { makeStore, type Sketch } from '../store/records.ts';
import { verdictsOf } from './checks.ts';

/** The last day of the year before, the first and the last day of 2020-2021, and the first day of the year after. */
const days = ['2020-07-31', '2020-08-01', '2021-07-31', '2021-08-01'] as const;
const boards = ['A', 'B', 'C', 'D'] as const;
/** One, ten, a hundred and a thousand: a sum says which days are in it. */
const amounts = [1, 10, 100, 1000] as const;

/** Everything that is dated, on each of those four days. */
const onTheEdge: Sketch = {
  organisations: [
    { id: 'A', member_from: '2010-08-01' },
    { id: 'B', member_from: '2010-08-01', member_until: '2020-07-31' },
    { id: 'C', member_from: '2021-07-31', member_until: '2021-07-31' },
    { id: 'D', member_from: '2021-08-01' },
  ],
  professionals: boards.map((board) => ({ id: `p${board}`, organisation_id: board })),
  groups: [
    { id: 'g', kind: 'plg', goal: 'Beter rekenen' },
    { id: 'e', kind: 'expert', goal: 'Beter lezen' },
    { id: 's', kind: 'project', from: '2020-07-31', until: '2021-08-01' },
  ],
  memberships: days.map((day, at) => ({ professional_id: `p${boards[at]}`, group_id: 'g', from: day, until: day })),
  transactions: days.flatMap((date, at) => [
    { kind: 'fee', organisation_id: 'A', amount_eur: amounts[at] ?? 0, date },
    { kind: 'overhead', amount_eur: amounts[at] ?? 0, date },
    { kind: 'expense', group_id: 'g', amount_eur: amounts[at] ?? 0, date },
    { kind: 'expense', group_id: 'e', amount_eur: amounts[at] ?? 0, date },
    { kind: 'expense', group_id: 's', amount_eur: amounts[at] ?? 0, date },
  ]),
  hours: days.flatMap((date, at) => [
    { professional_id: `p${boards[at]}`, group_id: 'g', kind: 'facilitated', hours: 240, date },
    { professional_id: 'pA', hours: (amounts[at] ?? 0) * 1_000, date },
  ]),
  meetings: days.flatMap((date, at) => [
    { id: `policy${at}`, body: 'policy', date },
    { id: `programme${at}`, body: 'programme', date },
  ]),
  attendance: days.flatMap((_, at) => [
    { meeting_id: `policy${at}`, professional_id: `p${boards[at]}` },
    { meeting_id: `programme${at}`, professional_id: 'pA' },
  ]),
  products: days.map((date, at) => ({ id: `x${at}`, group_id: 'g', date, url: 'https://voorbeeld.example/x' })),
};

/** What each agreement finds in the three years; every agreement stands here, or this does not compile. */
const found: Readonly<Record<(typeof agreementCatalogue)[number]['id'], readonly string[]>> = {
  'organisations-taking-part': ['2019-2020 network: 2', '2020-2021 network: 2', '2021-2022 network: 2'],
  'membership-fee': ['2019-2020 A: 1', '2019-2020 B: 0', '2020-2021 A: 110', '2020-2021 C: 0', '2021-2022 A: 1000', '2021-2022 D: 0'],
  'yearly-budget': ['2019-2020 network: 1', '2020-2021 network: 110', '2021-2022 network: 1000'],
  'support-expert-group': ['2019-2020 e: 1', '2020-2021 e: 110', '2021-2022 e: 1000'],
  'support-plg': ['2019-2020 g: 1', '2020-2021 g: 110', '2021-2022 g: 1000'],
  // Over the years together.
  'support-project-group': ['2019-2020 s: 1', '2020-2021 s: 111', '2021-2022 s: 1111'],
  'organisations-in-group': [
    '2019-2020 e: null',
    '2019-2020 g: 1',
    '2020-2021 e: null',
    '2020-2021 g: 2',
    '2021-2022 e: null',
    '2021-2022 g: 1',
  ],
  'stated-goal': [
    '2019-2020 e: null',
    '2019-2020 g: null',
    '2020-2021 e: null',
    '2020-2021 g: null',
    '2021-2022 e: null',
    '2021-2022 g: null',
  ],
  'hours-per-plg-participant': ['2019-2020 pA: 240', '2020-2021 pB: 240', '2020-2021 pC: 240', '2021-2022 pD: 240'],
  'products-open': ['2019-2020 g: 1', '2020-2021 g: 2', '2021-2022 g: 1'],
  'policy-group-size': ['2019-2020 network: 1', '2020-2021 network: 2', '2021-2022 network: 1'],
  'policy-group-meetings': ['2019-2020 network: 1', '2020-2021 network: 2', '2021-2022 network: 1'],
  // 1,000, 110,000 and 1,000,000 minutes of a post of 1,659 hours.
  'programme-management': ['2019-2020 network: 0.01', '2020-2021 network: 1.11', '2021-2022 network: 10.05'],
  overhead: ['2019-2020 network: 0.25', '2020-2021 network: 0.25', '2021-2022 network: 0.25'],
};

it('counts what is of the first and of the last day of the year, and nothing of the day before or after, for every agreement', async () => {
  const store = await makeStore(onTheEdge, defaultProject);
  const checks = await computeAgreements(store);
  await store.close();
  expect(Object.keys(found)).toEqual(agreementCatalogue.map(({ id }) => id));
  for (const [id, expected] of Object.entries(found)) {
    const said = checks.filter((check) => check.id === id).map((one) => `${one.period} ${one.subject ?? 'network'}: ${one.found}`);
    expect(said, id).toEqual(expected);
  }
});

it('holds on the last day of its validity and not on the day after; of two in a year the one that held the longest', async () => {
  const verdicts = (entries: string) =>
    verdictsOf('yearly-budget', { transactions: [{ kind: 'fee', amount_eur: 2_000_000, year: '2020-2021' }] }, `agreements:\n${entries}`);
  const kept = ['2020-2021 network: 2000000 of 1000000, kept'];
  expect(await verdicts('  - {id: yearly-budget, value: 10000, until: 2020-07-31}')).toEqual([]);
  expect(await verdicts('  - {id: yearly-budget, value: 10000, until: 2020-08-01}')).toEqual(kept);
  expect(await verdicts('  - {id: yearly-budget, value: 10000, from: 2021-07-31}')).toEqual(kept);
  expect(await verdicts('  - {id: yearly-budget, value: 10000, from: 2021-08-01}')).toEqual([]);
  // A day before the end of the year another amount begins: that of the year is the one before.
  const turned = '  - {id: yearly-budget, value: 10000, until: 2021-07-30}\n  - {id: yearly-budget, value: 30000, from: 2021-07-31}';
  expect(await verdicts(turned)).toEqual(kept);
});

it('waits for a year to end: on its last day nothing is kept or broken for good, on the day after everything is', async () => {
  const store = await makeStore(onTheEdge, parseProject('agreements: [{id: overhead, value: 0.5}]', 'network.yaml'));
  const last = Date.UTC(2021, 6, 31) / 86_400_000;
  const verdictsOn = async (day: number) =>
    new Set((await computeAgreements(store, { day })).filter(({ period }) => period === '2020-2021').map(({ verdict }) => verdict));
  expect(await verdictsOn(last)).toEqual(new Set(['unknown']));
  expect(await verdictsOn(last + 1)).toEqual(new Set(['not-kept', 'kept', 'unknown']));
  await store.close();
});
