import { expect, it } from 'vitest';
import { dayOf } from '../../src/i18n/formats.ts';
import { checksOf, during, verdictsOf } from './checks.ts';

const id = 'policy-group-meetings';

const policy = (count: number, year = 2020) =>
  Array.from({ length: count }, (_, index) => ({ id: `p${year}-${index}`, body: 'policy', date: `${year}-1${index % 3}-01` }));

it('is kept from four meetings on, and not with three', async () => {
  expect(await verdictsOf(id, { meetings: policy(4) })).toEqual(['2020-2021 network: 4 of 4, kept']);
  expect(await verdictsOf(id, { meetings: policy(3) })).toEqual(['2020-2021 network: 3 of 4, not-kept']);
});

it('is not kept with none in a year of which other meetings are kept', async () => {
  expect(await verdictsOf(id, { meetings: [...policy(4), ...during(2021)] })).toEqual([
    '2020-2021 network: 4 of 4, kept',
    '2021-2022 network: 0 of 4, not-kept',
  ]);
});

it('is not known in a year without any meetings, or where the policy group is never kept', async () => {
  const transactions = [{ kind: 'fee', amount_eur: 1, year: '2021-2022' }];
  expect(await verdictsOf(id, { meetings: policy(4), transactions })).toEqual([
    '2020-2021 network: 4 of 4, kept',
    '2021-2022 network: null of 4, unknown',
  ]);
  expect(await verdictsOf(id, { meetings: during(2020) })).toEqual(['2020-2021 network: null of 4, unknown']);
});

it('stays open in a year that has not ended, with its figures', async () => {
  const [open] = await checksOf(id, { meetings: policy(4) }, '', dayOf('2021-07-31'));
  expect(open).toMatchObject({ found: 4, agreed: 4, verdict: 'unknown' });
  expect(open?.because.nl).toMatch(/4 keer bijeen; afgesproken is ten minste 4 keer\. Dit jaar is nog niet voorbij/);
  expect((await checksOf(id, { meetings: policy(4) }, '', dayOf('2021-08-01')))[0]?.verdict).toBe('kept');
});
