import { expect, it } from 'vitest';
import { checksOf, verdictsOf } from './checks.ts';

const id = 'overhead';

const year = '2020-2021';
const transactions = [
  { kind: 'overhead', amount_eur: 12_000, year },
  { kind: 'expense', amount_eur: 88_000, year },
  { kind: 'fee', amount_eur: 900_000, year },
];

it('is reported as a share, and neither kept nor broken where no limit was agreed', async () => {
  expect(await verdictsOf(id, { transactions })).toEqual(['2020-2021 network: 0.12 of null, unknown']);
  expect((await checksOf(id, { transactions }))[0]?.because.nl).toBe(
    'In 2020-2021 was 12,0% van wat is uitgegeven overhead; er is geen grens afgesproken.',
  );
});

it('is held against the limit in the project file, as a part or a percentage', async () => {
  expect(await verdictsOf(id, { transactions }, 'agreements: [{id: overhead, value: 0.12}]')).toEqual([
    '2020-2021 network: 0.12 of 0.12, kept',
  ]);
  expect(await verdictsOf(id, { transactions }, 'agreements: [{id: overhead, value: 11.5}]')).toEqual([
    '2020-2021 network: 0.12 of 0.115, not-kept',
  ]);
});

it('is rounded once, so that the sentence, the figure and the verdict agree', async () => {
  const odd = [
    { kind: 'overhead', amount_eur: 12_344, year },
    { kind: 'expense', amount_eur: 87_656, year },
  ];
  const [check] = await checksOf(id, { transactions: odd }, 'agreements: [{id: overhead, value: 12.25}]');
  expect(check).toMatchObject({ found: 0.123, agreed: 0.1225, verdict: 'not-kept' });
  expect(check?.because.nl).toBe('In 2020-2021 was 12,3% van wat is uitgegeven overhead; afgesproken is ten hoogste 12,25%.');
});

it('is not known where nothing was spent', async () => {
  expect(await verdictsOf(id, { transactions: [{ kind: 'fee', amount_eur: 1, year }] })).toEqual([
    '2020-2021 network: null of null, unknown',
  ]);
});
