import { expect, it } from 'vitest';
import { seriate } from '../../src/report/seriate.ts';

it('puts what is close side by side', () => {
  // On a line, given out of order: the closest are those with the least between them.
  const line = [5, 1, 4, 2, 3];
  const order = seriate(line, (a, b) => -Math.abs(a - b));
  expect([order, order.toReversed()]).toContainEqual([1, 2, 3, 4, 5]);
});

it('keeps what is given where nothing is closer, and everybody once', () => {
  expect(seriate([], () => 0)).toEqual([]);
  expect(seriate(['a', 'b'], () => 0)).toEqual(['a', 'b']);
  expect(seriate(['c', 'a', 'b', 'd'], () => 0)).toEqual(['c', 'a', 'b', 'd']);
});
