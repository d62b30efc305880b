import { describe, expect, test } from 'vitest';
import { createSelection, type Selection } from '../../src/client/selection.ts';

const first: Selection = { year: '2021', view: 'affiliation', hidden: new Set(), selected: [], hovered: null };

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
