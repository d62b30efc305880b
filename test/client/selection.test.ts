import { describe, expect, test } from 'vitest';
import { createSelection, firstSelection } from '../../src/client/selection.ts';

const first = firstSelection('2021', 'affiliation');

describe('the shared selection', () => {
  test('chooses one, another in its place, and clears it when chosen again', () => {
    const store = createSelection(first);
    store.choose('a');
    store.choose('b');
    expect(store.get().selected).toEqual(['b']);
    store.choose('b');
    expect(store.get().selected).toEqual([]);
  });

  test('adds to what was chosen, and takes away again', () => {
    const store = createSelection(first);
    for (const key of ['a', 'b', 'a']) store.choose(key, true);
    expect(store.get().selected).toEqual(['b']);
  });

  test('keeps to what is chosen only for as long as something is', () => {
    const store = createSelection(first);
    store.set({ filter: true, around: 1 });
    expect(store.get()).toMatchObject({ filter: false, around: 0 });
    store.set({ selected: ['a'], filter: true, around: 1 });
    expect(store.get()).toMatchObject({ filter: true, around: 1 });
    store.choose('a');
    expect(store.get()).toMatchObject({ selected: [], filter: false, around: 0 });
  });

  test('tells its listeners of a change with what was before, and of nothing else', () => {
    const store = createSelection(first);
    const heard: [string, string][] = [];
    const stop = store.subscribe((now, before) => heard.push([before.year, now.year]));
    store.set({ year: '2020' });
    store.set({ year: '2020', hidden: new Set(), selected: [] });
    stop();
    store.set({ year: '2019' });
    expect(heard).toEqual([['2021', '2020']]);
  });
});
