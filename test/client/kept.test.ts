import { expect, test } from 'vitest';
import { keepRows } from '../../src/client/charts/hydrate.ts';
import { keptOf } from '../../src/client/kept.ts';
import { indexMap } from '../../src/client/map/scene.ts';
import { firstSelection } from '../../src/client/selection.ts';
import { smallMap } from './map/small.ts';

const index = indexMap(smallMap);
const plain = firstSelection('2020', 'affiliation');

test('tables keep what is chosen, and of other kinds what is tied to it in the year shown', () => {
  const kept = (selected: string[], year = '2020') => [...(keptOf(index, { ...plain, year, selected, filter: true }) ?? [])].toSorted();
  expect(keptOf(index, { ...plain, selected: ['a'] })).toBe(null);
  expect(kept(['b'])).toEqual(['b', 'g']);
  expect(kept(['a', 'g'])).toEqual(['a', 'g']);
  expect(kept(['g'], '2021')).toEqual(['a', 'b', 'c', 'g']);
  expect(kept(['ab'])).toEqual(['a', 'b', 'g', 'k']);
});

test('a chart keeps their rows, those that stand for nothing on the map, and everything where nothing would be left', () => {
  const spec = {
    data: [
      { name: 't', values: [{ key: 'a' }, { key: 'b' }, { n: 1 }] },
      { name: 'derived', source: 't' },
    ],
  };
  expect(keepRows(spec, new Set(['a']))).toEqual({
    data: [
      { name: 't', values: [{ key: 'a' }, { n: 1 }] },
      { name: 'derived', source: 't' },
    ],
  });
  expect(keepRows(spec, new Set(['zz']))).toEqual(spec);
});
