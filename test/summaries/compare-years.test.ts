import { describe, expect, it } from 'vitest';
import { budgetByYear } from '../../src/summaries/budget-by-year.ts';
import { changesFromYearBefore, overYears } from '../../src/summaries/compare-years.ts';
import { evidenceByTheme } from '../../src/summaries/evidence-by-theme.ts';
import { hoursByOrganisation } from '../../src/summaries/hours-by-organisation.ts';
import type { SummaryTable } from '../../src/summaries/define-summary.ts';
import { productReach } from '../../src/summaries/product-reach.ts';
import { summarise } from './rows.ts';
import { small } from './network.ts';

const booked = (year: string, kind: string, amount_eur: number) => ({ kind, amount_eur, year });
const twoYears = {
  transactions: [
    booked('2020-2021', 'fee', 1000),
    booked('2020-2021', 'overhead', 100),
    booked('2020-2021', 'expense', 300),
    booked('2021-2022', 'fee', 1500),
    booked('2021-2022', 'overhead', 100),
  ],
};
const hours = (rows: readonly (readonly [string, string, number | null])[], hidden: readonly (readonly string[])[] = []): SummaryTable => ({
  id: 'hours-by-organisation',
  rows: rows.map(([period, organisation_id, spent]) => ({ period, organisation_id, facilitated: 0, spent, persons: 2 })),
  contributors: rows.map(() => []),
  hidden: rows.map((_, index) => hidden[index] ?? []),
});

describe('over all years', () => {
  it('adds up what may be added up, and works out a share from the sums', async () => {
    const { rows } = overYears(budgetByYear, await summarise('budget-by-year', twoYears));
    expect(rows).toMatchObject([{ period: 'all', fees: 2500, overhead: 200, spent: 500, balance: 2000, overhead_share: 0.4 }]);
  });

  it('keeps subjects apart, and does not add up people', () => {
    const { rows } = overYears(
      hoursByOrganisation,
      hours([
        ['2020-2021', 'A', 5],
        ['2020-2021', 'B', 7],
        ['2021-2022', 'A', 11],
      ]),
    );
    expect(rows).toEqual([
      { period: 'all', organisation_id: 'A', facilitated: 0, spent: 16, persons: null },
      { period: 'all', organisation_id: 'B', facilitated: 0, spent: 7, persons: null },
    ]);
  });

  it('keeps the furthest step of any year, and none where no year has one', () => {
    const table = (...evidence: readonly (string | null)[]): SummaryTable => ({
      id: 'evidence-by-theme',
      rows: evidence.map((step, at) => ({ period: `20${20 + at}`, theme_id: 't', met: 1, evidence: step })),
      contributors: null,
      hidden: evidence.map(() => []),
    });
    const over = (...evidence: readonly (string | null)[]) => overYears(evidenceByTheme, table(...evidence)).rows[0]?.['evidence'];
    expect(over('made', 'evaluated', 'met')).toBe('evaluated');
    expect(over('met-again', 'none', 'met')).toBe('met-again');
    expect(over('none', 'none')).toBe('none');
    expect(over(null, null)).toBeNull();
  });

  it('hides a sum of which a part was hidden', () => {
    const table = overYears(
      hoursByOrganisation,
      hours(
        [
          ['2020-2021', 'A', null],
          ['2021-2022', 'A', 11],
        ],
        [['spent']],
      ),
    );
    expect(table.rows).toMatchObject([{ spent: null }]);
    expect(table.hidden).toEqual([['spent']]);
  });

  it('leaves a table without years as it is', async () => {
    const table = await summarise('product-reach', small);
    expect(overYears(productReach, table)).toBe(table);
  });
});

describe('the change from the year before', () => {
  it('is the difference with the same subject, and not known where it was not there or not shown', () => {
    const table = hours([
      ['2020-2021', 'A', 5],
      ['2021-2022', 'A', 11],
      ['2021-2022', 'B', 3],
      ['2022-2023', 'A', null],
      ['2023-2024', 'A', 4],
    ]);
    const years = ['2020-2021', '2021-2022', '2022-2023', '2023-2024'];
    expect(changesFromYearBefore(hoursByOrganisation, table, years).map(({ spent }) => spent)).toEqual([null, 6, null, null, null]);
  });

  it('does not compare with a year that is not the one before', () => {
    const table = hours([
      ['2020-2021', 'A', 5],
      ['2022-2023', 'A', 11],
    ]);
    expect(changesFromYearBefore(hoursByOrganisation, table, ['2020-2021', '2021-2022', '2022-2023'])[1]?.['spent']).toBeNull();
  });
});
