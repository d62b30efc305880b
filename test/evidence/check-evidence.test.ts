import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgreementCheck } from '../../src/agreements/define-agreement.ts';
import { computeAgreements } from '../../src/agreements/index.ts';
import { checkEvidence, type RowBehind } from '../../src/evidence/index.ts';
import { openRecords, type OpenRecords } from '../../src/open-records.ts';
import { recordedYears } from '../../src/store/index.ts';

const sample = fileURLToPath(new URL('../../data/sample', import.meta.url));

describe('the rows behind a verdict, on the sample', () => {
  let open: OpenRecords;
  let checks: readonly AgreementCheck[];
  let behind: (check: AgreementCheck) => RowBehind[];
  beforeAll(async () => {
    open = await openRecords([sample]);
    checks = await computeAgreements(open.store);
    behind = checkEvidence(open.records, await recordedYears(open.store), { kindAtStart: false });
  }, 60_000);
  afterAll(() => open.close());

  const cents = (rows: readonly RowBehind[], ...kinds: string[]) =>
    rows
      .flatMap(({ table, row }) => (table === 'transactions' ? (open.records.transactions[row] ?? []) : []))
      .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
      .reduce((sum, { amount_eur }) => sum + amount_eur, 0);
  const of = (id: string) => checks.filter((check) => check.id === id && check.found !== null);

  it('add up to the very figure, for money and hours', () => {
    for (const check of [...of('membership-fee'), ...of('yearly-budget')])
      expect([check.id, check.subject, cents(behind(check))]).toEqual([check.id, check.subject, check.found]);
    for (const check of of('overhead'))
      expect(cents(behind(check), 'overhead') / cents(behind(check))).toBeCloseTo(check.found ?? Number.NaN, 3);
    for (const check of [...of('support-plg'), ...of('support-expert-group')]) {
      const rows = behind(check);
      const given = Math.max(0, cents(rows, 'grant', 'cofunding', 'subsidy'));
      expect([check.subject, Math.max(0, cents(rows, 'expense') - given)]).toEqual([check.subject, check.found]);
    }
    for (const check of of('hours-per-plg-participant')) {
      const minutes = behind(check).reduce(
        (sum, { table, row }) => sum + (table === 'hours' ? (open.records.hours[row]?.hours ?? 0) : 0),
        0,
      );
      expect([check.subject, minutes]).toEqual([check.subject, check.found]);
    }
    expect(of('membership-fee').length).toBeGreaterThan(30);
    expect(of('hours-per-plg-participant').length).toBeGreaterThan(100);
  });

  it('count to the very figure, for meetings, people and products', () => {
    for (const check of of('policy-group-meetings')) expect(behind(check)).toHaveLength(check.found ?? -1);
    for (const check of of('policy-group-size')) {
      expect(new Set(behind(check).map(({ row }) => open.records.attendance[row]?.professional_id)).size).toBe(check.found);
    }
    for (const check of of('products-open'))
      expect(behind(check).filter(({ table }) => table === 'products')).toHaveLength(check.agreed ?? -1);
    for (const check of of('organisations-in-group')) {
      const people = new Set(behind(check).map(({ row }) => open.records.memberships[row]?.professional_id));
      expect(people.size).toBeGreaterThanOrEqual(1);
    }
    for (const check of checks.filter(({ id }) => id === 'stated-goal')) expect(behind(check)).toHaveLength(1);
  });

  it('are none of a year that is not there', () => {
    expect(
      behind({
        id: 'yearly-budget',
        period: '1999-2000',
        level: 'network',
        subject: null,
        agreed: null,
        found: null,
        verdict: 'unknown',
        because: { nl: '', en: '' },
      }),
    ).toEqual([]);
  });
});
