import { expect, it } from 'vitest';
import { progressDetail } from '../../src/cli/progress-detail.ts';

it('says how many rows were read and how long it is likely to take, once there is something to judge by', () => {
  expect(progressDetail('nl', { done: 10, total: 100, elapsed: 1 })).toBe('');
  expect(progressDetail('nl', { done: 10, total: 100, rows: 45_000, elapsed: 1 })).toBe(', 45.000 rijen');
  expect(progressDetail('nl', { done: 25, total: 100, rows: 45_000, elapsed: 4 })).toBe(', 45.000 rijen, nog ongeveer 12 s');
  expect(progressDetail('en', { done: 1, total: 100, rows: 1, elapsed: 4 })).toBe(', 1 row, about 7 min left');
  expect(progressDetail('en', { done: 100, total: 100, elapsed: 9 })).toBe('');
});
