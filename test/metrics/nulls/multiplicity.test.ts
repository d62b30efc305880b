import { expect, it } from 'vitest';
import type { Chance } from '../../../src/analysis.ts';
import { multiplicityOf } from '../../../src/metrics/index.ts';

const chance = (verdict: Chance['verdict'], draws = 999, model: Chance['null'] = 'two-mode'): Chance => ({
  ...{ metric: 'ei-index', level: 'group', boundary: 'organisation', period: 'all', subject: 'g', other: null, null: model, draws },
  ...{ observed: 0, expected: 0, sd: 1, low: -1, high: 1, z: 0, p: 0.5, verdict, spread: [] },
});

it('says how many of so many verdicts chance alone would call different', () => {
  const given = [
    ...Array.from({ length: 90 }, () => chance('as-chance')),
    ...Array.from({ length: 10 }, () => chance('higher')),
    ...Array.from({ length: 7 }, () => chance('too-little')),
    chance('less-crossing', 119, 'labels'),
  ];
  // Of 999 draws p is a whole number of 1/500: below 0.05 lie 24 of them, so 0.048 of all. Of 119 draws two of 1/60.
  expect(multiplicityOf(given)).toEqual([
    { null: 'two-mode', judged: 100, different: 10, byChance: expect.closeTo(4.8, 9) },
    { null: 'labels', judged: 1, different: 1, byChance: expect.closeTo(2 / 60, 9) },
  ]);
  expect(multiplicityOf([chance('too-little')])).toEqual([]);
});
