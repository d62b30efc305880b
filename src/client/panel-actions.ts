import type { MapNodeKind } from '../report/payload.ts';
import { freshId, h, listen, type Dispose } from './dom.ts';
import { isNodeShown, type MapIndex } from './map/scene.ts';
import type { Selection, SelectionStore } from './selection.ts';
import type { Say } from './words.ts';

/**
 * What can be done with what is chosen: show only its surroundings, keep tables and charts to it, find the way from it to another. It stands
 * beside the panel's text and stays as that is written anew, so that nobody loses their place on the keyboard.
 */
export function makePanelActions(index: MapIndex, say: Say, store: SelectionStore): { element: HTMLElement; dispose: Dispose } {
  const [aroundId, routeId] = [freshId('around'), freshId('route')];
  const around = h(
    'select',
    { id: aroundId },
    [0, 1, 2].map((steps) =>
      h('option', { value: steps }, say(steps === 0 ? 'around.all' : steps === 1 ? 'around.direct' : 'around.further')),
    ),
  );
  listen(around, 'change', () => store.set({ around: Number(around.value), hovered: null }));

  const route = h('select', { id: routeId });
  const routeRow = h('div', { class: 'map-choice' }, [h('label', { for: routeId }, say('routeTo')), route]);
  listen(route, 'change', () => {
    const [from] = store.get().selected;
    if (from === undefined) return;
    store.set({ selected: route.value === '' ? [from] : [from, route.value], hovered: null });
  });

  const filter = h('input', { type: 'checkbox' });
  listen(filter, 'change', () => store.set({ filter: filter.checked }));
  const element = h('div', { class: 'panel-actions', role: 'group', 'aria-label': say('actions'), hidden: true }, [
    h('div', { class: 'map-choice' }, [h('label', { for: aroundId }, say('around')), around]),
    routeRow,
    h('label', { class: 'map-check' }, [filter, h('span', {}, say('filter'))]),
  ]);

  const { compare } = new Intl.Collator(say.locale, { numeric: true });
  let offered = '';
  let options = new Map<string, HTMLOptionElement>();
  let itself: HTMLOptionElement | null = null;
  const show = (state: Selection): void => {
    element.hidden = state.selected.length === 0;
    if (element.hidden) return;
    around.value = String(Math.min(2, state.around));
    filter.checked = state.filter;
    const [from, to, more] = state.selected;
    const start = from === undefined ? undefined : index.nodes.get(from);
    routeRow.hidden = !start || more !== undefined;
    if (!start || more !== undefined) return;
    // The same list whoever is chosen, but for themselves: a long one takes longer to make than all else that a choice shows.
    const key = JSON.stringify([state.year, state.view, [...state.hidden]]);
    if (key !== offered) {
      options = new Map(
        index.map.nodes
          .filter((node) => isNodeShown(index, state, node))
          .toSorted((a, b) => compare(a.label[say.locale], b.label[say.locale]))
          .map((node) => [node.key, h('option', { value: node.key }, node.label[say.locale])]),
      );
      const part = (kind: MapNodeKind): HTMLElement | null => {
        const own = [...options].filter(([other]) => index.nodes.get(other)?.kind === kind).map(([, option]) => option);
        return own.length === 0 ? null : h('optgroup', { label: say(`kinds.${kind}`) }, own);
      };
      route.replaceChildren(
        h('option', { value: '' }, say('routeNowhere')),
        ...[part('organisation'), part('group'), part('person'), part('product')].filter((each) => each !== null),
      );
      offered = key;
      itself = null;
    }
    if (itself !== null) itself.hidden = itself.disabled = false;
    itself = options.get(start.key) ?? null;
    if (itself !== null) itself.hidden = itself.disabled = true;
    route.value = to ?? '';
    if (route.value !== (to ?? '')) route.value = '';
  };
  show(store.get());
  return { element, dispose: store.subscribe(show) };
}
