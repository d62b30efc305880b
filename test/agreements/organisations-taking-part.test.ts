import { expect, it } from 'vitest';
import { checksOf, during, verdictsOf } from './checks.ts';

const id = 'organisations-taking-part';

const boards = (count: number, from = '2019-08-01') =>
  Array.from({ length: count }, (_, index) => ({ id: `B${index}`, member_from: from }));

it('is kept from ten organisations on, and not with nine', async () => {
  const meetings = during(2020);
  expect(await verdictsOf(id, { meetings, organisations: boards(10) })).toEqual(['2020-2021 network: 10 of 10, kept']);
  expect(await verdictsOf(id, { meetings, organisations: boards(9) })).toEqual(['2020-2021 network: 9 of 10, not-kept']);
});

it('counts a board once, with its schools, and not who left before the year or pays nothing', async () => {
  const organisations = [
    { id: 'A', member_from: '2010-08-01' },
    { id: 'a1', parent_id: 'A', member_from: '2010-08-01' },
    { id: 'B', member_until: '2020-07-31' },
    { id: 'C', member_until: '2020-08-01' },
    { id: 'D' },
  ];
  expect(await verdictsOf(id, { meetings: during(2020), organisations })).toEqual(['2020-2021 network: 2 of 10, not-kept']);
});

it('counts who paid a fee where no dates are kept', async () => {
  const transactions = [{ kind: 'fee', amount_eur: 1, organisation_id: 'A', year: '2020-2021' }];
  expect(
    await verdictsOf(id, { organisations: [{ id: 'A' }], transactions }, 'agreements: [{id: organisations-taking-part, value: 1}]'),
  ).toEqual(['2020-2021 network: 1 of 1, kept']);
});

it('is not known where the records say of nobody that they take part', async () => {
  expect(await verdictsOf(id, { meetings: during(2020), organisations: [{ id: 'A' }] })).toEqual([
    '2020-2021 network: null of 10, unknown',
  ]);
});

it('says who counts, of many and of one', async () => {
  const said = async (count: number) => (await checksOf(id, { meetings: during(2020), organisations: boards(count) }))[0]?.because;
  expect(await said(18)).toEqual({
    nl: 'In 2020-2021 deden 18 betalende organisaties (leden) mee; afgesproken zijn er ten minste 10.',
    en: 'In 2020-2021 18 paying organisations (members) took part; at least 10 were agreed.',
  });
  expect((await said(1))?.nl).toBe('In 2020-2021 deed één betalende organisatie (lid) mee; afgesproken zijn er ten minste 10.');
});
