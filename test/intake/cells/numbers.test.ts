import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareAmount, bareMinutes, clockOf, digitsOf, hintOf, MarkEvidence, plain, type Mark } from '../../../src/intake/cells/numbers.ts';

const hint = (text: string): unknown => {
  const digits = digitsOf(text);
  return digits === null ? 'not digits' : hintOf(digits.body);
};

const evidence = (...texts: string[]): MarkEvidence => {
  const marks = new MarkEvidence();
  for (const [row, found] of texts.entries()) marks.add(found, { found, row, column: 0, times: 1 });
  return marks;
};

describe('numbers', () => {
  it('tell their decimal mark, nothing, or that it may be either', () => {
    expect(['1,5', '0,125', '1234,567', '1.500,00', '1.500.000', ',5'].map(hint)).toEqual(Array(6).fill(','));
    expect(['1.5', '0.125', '1,500.00', '1,500,000'].map(hint)).toEqual(Array(4).fill('.'));
    expect(['15', '1 500'].map(hint)).toEqual(['none', 'none']);
    expect(['1.500', '12,345'].map(hint)).toEqual(['either', 'either']);
  });

  it('are refused where digits and marks stand as in no number', () => {
    expect(['1.2.3', '1,50.00', '5.', '1.50.000', '1.500.00'].map(hint)).toEqual(Array(5).fill(null));
    expect(['', '-', '1e3', '0x1F', '1_000', '1 50', '--1', '١'].map(hint)).toEqual(Array(8).fill('not digits'));
  });

  it('read back in either way of writing, whatever the number', () => {
    const written: Record<Mark, Intl.NumberFormat> = {
      ',': new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      '.': new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    };
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom<Mark>(',', '.'), (cents, mark) => {
        const digits = digitsOf(written[mark].format(cents / 100));
        expect(digits === null ? null : Number(plain(digits, mark))).toBeCloseTo(cents / 100, 6);
      }),
    );
  });

  it('settle the mark of a file only where they agree', () => {
    expect(evidence('1.500', '40,5').mark).toBe(',');
    expect(evidence('1.500', '40').mark).toBeNull();
    expect(evidence('1.5', '40,5')).toMatchObject({ mark: null, mixed: true });
    expect(evidence('ca. 250', 'n.v.t.').mark).toBeNull();
  });

  it('say what stands between thousands', () => {
    expect(evidence('12,5', '1.500,00').thousands(',')).toMatchObject({ mark: '.', seen: { found: '1.500,00', row: 1 } });
    expect(evidence('1.500').thousands(',')?.mark).toBe('.');
    expect(evidence('1.500').thousands('.')).toBeNull();
    expect(evidence('1 500').thousands(null)?.mark).toBe(' ');
    expect(evidence('1500', '12,5').thousands(',')).toBeNull();
  });

  it('are hours and minutes, in one or the other', () => {
    expect(['1:30', '1u30', '1 uur en 30 minuten', '1h30m', '2 u 5 min', '0:05', '1:30:59'].map(clockOf)).toEqual([
      90, 90, 90, 90, 125, 5, 90,
    ]);
    expect(['1:75', '1:5', '1,5', '90', 'u30', ''].map(clockOf)).toEqual(Array(6).fill(null));
    expect(['90 min', '45 minuten', '7,5m', '90', '1,5 uur'].map(bareMinutes)).toEqual(['90', '45', '7,5', null, null]);
  });

  it('lose the currency and the dash of an amount', () => {
    expect(['-/- 5', '5,- -/-', '€ (1.500)', '€ 1.500,-', '-€ 25', '€ -25', '(1.500)', 'EUR 3', '12,--', '7 euro'].map(bareAmount)).toEqual(
      ['-5', '-5', '-1.500', '1.500', '-25', '-25', '-1.500', '3', '12', '7'],
    );
  });

  it('are told apart by what they are kept in: a full post is no thousand', () => {
    const marks = new MarkEvidence();
    marks.add('1.000', { found: '1.000', row: 2, column: 3, times: 1 }, { money: false, range: [0, 2] });
    expect([marks.mark, marks.doubtful]).toEqual(['.', []]);
    marks.add('1,500', { found: '1,500', row: 1, column: 3, times: 1 }, { money: false, range: [0, 10_000] });
    expect([marks.mark, marks.doubtful.map(({ seen }) => seen.found)]).toEqual(['.', ['1,500']]);
  });

  it('contradict each other where neither way of writing is a slip', () => {
    expect(evidence('1,5', '2.5').contradicts).toBe(true);
    expect(evidence('1,5', '2,5', '3,5', '4,5', '5.5').contradicts).toBe(true);
    expect(evidence('1,5', '2,5', '3,5', '4,5', '5,5', '6.5').contradicts).toBe(false);
    expect(evidence('1,5', '1.500').contradicts).toBe(false);
  });
});
