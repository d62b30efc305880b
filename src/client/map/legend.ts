import type { MapNodeKind, MapShape } from '../../report/payload.ts';
import { h, listen, type Dispose } from '../dom.ts';
import type { Selection, SelectionStore } from '../selection.ts';
import type { Say } from '../words.ts';
import { toHex } from './colours.ts';
import { categoryKey, kindsOf, type MapIndex } from './scene.ts';
import type { Theme } from './theme.ts';

export interface Legend {
  readonly element: HTMLElement;
  /** Paints the signs again, in the colours of light or dark. */
  paint(theme: Theme): void;
  dispose: Dispose;
}

const outlines: Readonly<Record<MapShape, string>> = {
  circle: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  square: 'M2.7 2.7h10.6v10.6H2.7Z',
  diamond: 'M8 .5 15.5 8 8 15.5.5 8Z',
  triangle: 'M8 1.2 15.4 13.6H.6Z',
  hexagon: 'M4.9 2.6h6.2L14.3 8l-3.2 5.4H4.9L1.7 8Z',
};

/** The map's legend, which is its filter as well: what is unticked is not drawn. */
export function makeLegend(index: MapIndex, say: Say, store: SelectionStore): Legend {
  const boxes = new Map<string, HTMLInputElement>();
  const signs = new Map<string, SVGPathElement>();
  const sections = new Map<MapNodeKind, HTMLElement>();
  const keysOf = (kind: MapNodeKind): string[] =>
    [...index.categories].filter(([, category]) => category.kind === kind).map(([key]) => key);

  for (const kind of ['organisation', 'group', 'person'] as const) {
    const keys = keysOf(kind);
    if (keys.length === 0) continue;
    const items = keys.map((key) => {
      const category = index.categories.get(key);
      const label = category?.label[say.locale] ?? '';
      const box = h('input', { type: 'checkbox' });
      const sign = drawSign(category?.shape ?? 'circle');
      boxes.set(key, box);
      signs.set(key, sign.path);
      listen(box, 'change', () => {
        const hidden = new Set(store.get().hidden);
        if (box.checked) hidden.delete(key);
        else hidden.add(key);
        store.set({ hidden });
      });
      const only = h(
        'button',
        { type: 'button', class: 'map-only', 'aria-label': say('only', { name: label }) },
        say('only', { name: '' }).trim(),
      );
      listen(only, 'click', () => {
        const others = keys.filter((other) => other !== key);
        const kept = [...store.get().hidden].filter((other) => !keys.includes(other));
        store.set({ hidden: new Set([...kept, ...others]) });
      });
      return h('li', {}, [h('label', {}, [box, sign.svg, h('span', {}, label)]), keys.length > 1 ? only : null]);
    });
    sections.set(kind, h('fieldset', {}, [h('legend', {}, say(`legend.${kind}`)), h('ul', {}, items)]));
  }
  const all = h('button', { type: 'button', class: 'map-all' }, say('showAll'));
  listen(all, 'click', () => store.set({ hidden: new Set() }));

  const line = h('span', {}, '');

  const show = (state: Selection): void => {
    line.textContent = say(`line.${state.view}`);
    for (const [key, box] of boxes) box.checked = !state.hidden.has(key);
    for (const [kind, section] of sections) section.hidden = !kindsOf(state.view).includes(kind);
    all.hidden = state.hidden.size === 0;
  };
  show(store.get());
  return {
    element: h('section', { class: 'map-legend', 'aria-label': say('legend') }, [
      ...sections.values(),
      all,
      h('p', { class: 'map-size-note' }, [line, ' ', say('size')]),
    ]),
    paint(theme) {
      for (const [key, path] of signs) path.setAttribute('fill', toHex(theme.categories.get(key) ?? theme.soft));
    },
    dispose: store.subscribe(show),
  };
}

/** Whether a stored filter still names a category of this map. */
export const knownFilter = (index: MapIndex, hidden: Iterable<string>): Set<string> =>
  new Set([...hidden].filter((key) => [...index.categories.values()].some((category) => categoryKey(category.kind, category.id) === key)));

function drawSign(shape: MapShape): { svg: SVGSVGElement; path: SVGPathElement } {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', width: '14', height: '14', 'aria-hidden': 'true', class: 'map-sign' }))
    svg.setAttribute(name, value);
  const path = document.createElementNS(ns, 'path');
  path.setAttribute('d', outlines[shape]);
  svg.append(path);
  return { svg, path };
}
