import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatIf, type BudgetBasis } from '../../src/budget/what-if.ts';

/** Ten organisations at € 3,000 and € 1,000 of others; € 5,000 of other costs; four PLGs and six expert groups. */
const basis: BudgetBasis = {
  period: '2020-2021',
  organisations: 10,
  required: 10,
  fee: 300_000,
  fees: 3_000_000,
  otherIncome: 100_000,
  earmarked: 200_000,
  otherCosts: 500_000,
  kinds: [
    { kind: 'expert', support: 150_000, groups: 6 },
    { kind: 'plg', support: 200_000, groups: 4 },
  ],
};

describe('what if', () => {
  it('says what the income supports beyond the groups there are', () => {
    // 3,100,000 - 500,000 - 1,700,000 = 900,000: six expert groups more, or four PLGs.
    const answer = whatIf(basis);
    expect(answer).toMatchObject({
      organisations: 10,
      enough: true,
      income: 3_100_000,
      support: 1_700_000,
      left: 900_000,
      feeNeeded: 210_000,
    });
    expect(answer.kinds.map(({ kind, groups, more }) => [kind, groups, more])).toEqual([
      ['expert', 6, 6],
      ['plg', 4, 4],
    ]);
  });

  it('says the fee that a set of groups needs, to the cent above', () => {
    const answer = whatIf({ ...basis, organisations: 3 }, { groups: { plg: 10, expert: 0 } });
    // 500,000 + 2,000,000 - 100,000 = 2,400,000 over three; with a cent more it no longer divides.
    expect(answer.feeNeeded).toBe(800_000);
    expect(whatIf({ ...basis, organisations: 3, otherCosts: 500_001 }, { groups: { plg: 10, expert: 0 } }).feeNeeded).toBe(800_001);
    expect(whatIf(basis, { groups: { plg: 0, expert: 0 }, fee: 0 }).left).toBe(-400_000);
  });

  it('takes away what an organisation that leaves paid, adds the fee of one that joins, and holds them against the number agreed', () => {
    expect(whatIf(basis, { leaving: [250_000] })).toMatchObject({ organisations: 9, enough: false, fees: 2_750_000, left: 650_000 });
    expect(whatIf(basis, { joining: 1, leaving: [250_000] })).toMatchObject({ organisations: 10, enough: true, fees: 3_050_000 });
    expect(whatIf({ ...basis, required: null }, { leaving: [0] }).enough).toBeNull();
  });

  it('has no fee where nobody pays, and no more groups where nothing is left', () => {
    const nobody = whatIf({ ...basis, organisations: 0, fees: 0 });
    expect([nobody.feeNeeded, nobody.left, ...nobody.kinds.map(({ more }) => more)]).toEqual([null, -2_100_000, 0, 0]);
  });

  it('is exact: with the fee needed nothing is short, with a cent less something is; what is left buys no group more than it says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 100_000_000_000 }),
        fc.integer({ min: -1_000_000, max: 100_000_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 500 }),
        (organisations, otherIncome, otherCosts, support, groups) => {
          const asked: BudgetBasis = { ...basis, organisations, otherIncome, otherCosts, kinds: [{ kind: 'plg', support, groups }] };
          const { feeNeeded } = whatIf(asked);
          if (feeNeeded === null) throw new Error('somebody pays');
          const paid = whatIf(asked, { fee: feeNeeded });
          expect(paid.left).toBeGreaterThanOrEqual(0);
          if (feeNeeded > 0) expect(whatIf(asked, { fee: feeNeeded - 1 }).left).toBeLessThan(0);
          const more = paid.kinds[0]?.more ?? 0;
          expect(whatIf(asked, { fee: feeNeeded, groups: { plg: groups + more } }).left).toBeGreaterThanOrEqual(0);
          expect(whatIf(asked, { fee: feeNeeded, groups: { plg: groups + more + 1 } }).left).toBeLessThan(0);
        },
      ),
    );
  });
});
