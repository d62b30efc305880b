import { expect, it } from 'vitest';
import { differencesOf } from '../../src/report/differences.ts';

it('names only what is otherwise, at the place where it is', () => {
  const chart = (word: string) => ({ data: [{ values: [{ n: 1, tip: word }] }, { n: 2 }], height: 20 });
  expect(differencesOf(chart('groepen'), chart('groups'))).toEqual({ data: { 0: { values: { 0: { tip: ['groups'] } } } } });
  expect(differencesOf(chart('groepen'), chart('groepen'))).toBeNull();
  expect(differencesOf([1, 2], [1, 2, 3])).toEqual([[1, 2, 3]]);
  expect(differencesOf({ a: null }, { a: {} })).toEqual({ a: [{}] });
});
