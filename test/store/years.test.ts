import { describe, expect, it } from 'vitest';
import { yearsOf } from '../../src/store/index.ts';
import { makeRecords, type Sketch } from './records.ts';

const ids = (sketch: Sketch, basis: 'school' | 'calendar' = 'school'): string[] => yearsOf(makeRecords(sketch), basis).map(({ id }) => id);
const member = (from: string | null, until: string | null) => ({ professional_id: 'p', group_id: 'g', from, until });

describe('the years that have records', () => {
  it('run without gaps from the first to the last thing that happened', () => {
    expect(
      ids({
        meetings: [
          { id: 'm', date: '2019-09-01' },
          { id: 'n', date: '2022-07-31' },
        ],
      }),
    ).toEqual(['2019-2020', '2020-2021', '2021-2022']);
  });

  it('turn on 1 August or on 1 January', () => {
    const sketch = {
      meetings: [
        { id: 'm', date: '2021-07-31' },
        { id: 'n', date: '2021-08-01' },
      ],
    };
    expect(ids(sketch)).toEqual(['2020-2021', '2021-2022']);
    expect(ids(sketch, 'calendar')).toEqual(['2021']);
  });

  it('take in bookings that name a year only', () => {
    expect(ids({ transactions: [{ kind: 'fee', amount_eur: 1, year: '2018-2019' }] })).toEqual(['2018-2019']);
  });

  it('go on as long as a membership lasts, but not to a date that stands for never', () => {
    expect(ids({ memberships: [member('2020-09-01', '2022-09-01')] })).toEqual(['2020-2021', '2021-2022', '2022-2023']);
    expect(ids({ memberships: [member('2020-09-01', '2099-12-31')] })).toEqual(['2020-2021']);
    expect(ids({ memberships: [member('2020-09-01', null)] })).toEqual(['2020-2021']);
  });

  it('are one period, `all`, where nothing has a date', () => {
    expect(ids({ memberships: [member(null, null)] })).toEqual(['all']);
    expect(ids({})).toEqual(['all']);
  });
});
