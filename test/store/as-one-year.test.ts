import { describe, expect, it } from 'vitest';
import { asOneYear, derivedNames, fetchRows } from '../../src/store/index.ts';
import { makeStore, type Sketch } from './records.ts';

const years: Sketch = {
  organisations: [{ id: 'A' }, { id: 'B' }],
  professionals: [
    { id: 'ann', organisation_id: 'A' },
    { id: 'bob', organisation_id: 'B' },
  ],
  groups: [{ id: 'g', kind: 'plg' }],
  memberships: [
    { professional_id: 'ann', group_id: 'g', from: '2019-09-01', until: '2022-07-31' },
    { professional_id: 'bob', group_id: 'g', from: '2021-09-01', until: '2022-07-31' },
  ],
  hours: [
    { professional_id: 'ann', group_id: 'g', year: '2019-2020', hours: 60, kind: 'spent' },
    { professional_id: 'ann', group_id: 'g', date: '2022-01-01', hours: 90, kind: 'spent' },
  ],
  transactions: [{ kind: 'fee', amount_eur: 5, year: '2020-2021', organisation_id: 'A' }],
};

describe('the years as one', () => {
  it('has one year from the first day to the last, with what had only a year in it', async () => {
    const store = await makeStore(years);
    const found = await asOneYear(store, async () => ({
      periods: await fetchRows(store, 'SELECT CAST(period AS VARCHAR) AS period, "from" < until AS whole FROM work.periods'),
      hours: await fetchRows(store, 'SELECT CAST(period AS VARCHAR) AS period, spent FROM work.group_hours'),
      fees: await fetchRows(store, 'SELECT CAST(period AS VARCHAR) AS period, cents FROM work.booking_entries'),
    }));
    expect(found.periods).toEqual([{ period: 'all', whole: true }]);
    expect(found.hours).toEqual([{ period: 'all', spent: 150 }]);
    expect(found.fees).toEqual([{ period: 'all', cents: 5 }]);
    await store.close();
  });

  it('leaves the store by year, also after a mistake, and can be asked again', async () => {
    const store = await makeStore(years);
    const count = async () => (await fetchRows(store, `SELECT count(*) AS n FROM work.periods`))[0]?.['n'];
    expect(await count()).toBe(3);
    await expect(asOneYear(store, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await asOneYear(store, count)).toBe(1);
    expect(await count()).toBe(3);
    const names = await fetchRows(store, `SELECT count(*) AS n FROM duckdb_tables() WHERE schema_name = 'work'`);
    expect(Number(names[0]?.['n'])).toBeLessThanOrEqual(derivedNames.length);
    await store.close();
  });
});
