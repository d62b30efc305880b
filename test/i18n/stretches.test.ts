import { expect, test } from 'vitest';
import { stretches } from '../../src/i18n/stretches.ts';

test('rows that follow each other are said together, in whatever order they come', () => {
  expect(stretches([12, 3, 4, 5, 6, 7])).toBe('3–7, 12');
  expect(stretches([9, 8, 2])).toBe('2, 8, 9');
  expect(stretches([4, 4])).toBe('4');
  expect(stretches([])).toBe('');
});
