import { h, listen, type Dispose } from './dom.ts';
import type { MapIndex } from './map/scene.ts';
import { nameOf } from './map/words-of.ts';
import type { SelectionStore } from './selection.ts';
import type { Say } from './words.ts';

/** Named up to this many; more are counted. */
const named = 3;

/** A line at the foot of the window for as long as tables and charts keep to what is chosen: nobody should take a part for the whole. */
export function makeFilterBar(edition: HTMLElement, index: MapIndex, say: Say, store: SelectionStore): Dispose {
  const text = h('p', { role: 'status' });
  const all = h('button', { type: 'button' }, say('filterOff'));
  listen(all, 'click', () => store.set({ filter: false }));
  const bar = h('div', { class: 'filter-bar', hidden: true }, [text, all]);
  edition.append(bar);
  const show = (): void => {
    const { filter, selected } = store.get();
    bar.hidden = !filter;
    const what =
      selected.length > named ? say.count('chosenMany', selected.length) : say.list(selected.map((key) => nameOf(index, say, key)));
    text.textContent = filter ? say('filterOn', { what }) : '';
  };
  show();
  return store.subscribe(show);
}
