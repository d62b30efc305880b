import { expect, it } from 'vitest';
import { agreementCatalogue, computeAgreements } from '../../src/agreements/index.ts';
import { explainVerdict } from '../../src/evidence/index.ts';
import { recordedYears } from '../../src/store/index.ts';
import { makeRecords, makeStore } from '../store/records.ts';

const sketch = {
  organisations: [{ id: 'A', member_from: '2019-08-01' }, { id: 'B' }],
  transactions: [
    { kind: 'fee', amount_eur: 100, organisation_id: 'B', year: '2020-2021' },
    { kind: 'fee', amount_eur: 300_000, organisation_id: 'A', year: '2020-2021' },
  ],
};

it('gives one verdict with its agreement in words and the rows behind it, and nothing where there is no such verdict', async () => {
  const store = await makeStore(sketch);
  const agreements = await computeAgreements(store);
  const periods = await recordedYears(store);
  await store.close();
  const agreement = agreementCatalogue.find(({ id }) => id === 'membership-fee');
  if (agreement === undefined) throw new Error('there is no agreement on the fee');
  const explained = (subject: string | null, period = '2020-2021') =>
    explainVerdict({ agreements, periods }, makeRecords(sketch), { agreement, subject, period }, { kindAtStart: false });
  expect(explained('A')).toMatchObject({
    agreement: { id: 'membership-fee' },
    check: { subject: 'A', found: 300_000, verdict: 'kept' },
    rows: [
      { table: 'organisations', row: 0 },
      { table: 'transactions', row: 1 },
    ],
  });
  expect(explained('C')).toBeNull();
  expect(explained(null)).toBeNull();
  expect(explained('A', '2024-2025')).toBeNull();
});
