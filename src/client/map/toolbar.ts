import { freshId, h, icon, icons, listen, type Dispose } from '../dom.ts';
import type { Selection, SelectionStore } from '../selection.ts';
import type { Say } from '../words.ts';
import type { MapIndex } from './scene.ts';

export interface Control {
  readonly element: HTMLElement;
  readonly dispose: Dispose;
}

export function iconButton(path: string, label: string, onClick: () => void): HTMLButtonElement {
  const button = h('button', { type: 'button', class: 'map-button', 'aria-label': label, title: label }, icon(path));
  listen(button, 'click', onClick);
  return button;
}

/** Which ties the map draws; `null` where there is nothing to choose. */
export function makeViews(index: MapIndex, say: Say, store: SelectionStore): Control | null {
  if (index.views.length < 2) return null;
  const buttons = index.views.map((view) => {
    const button = h('button', { type: 'button' }, say(`view.${view}`));
    listen(button, 'click', () => store.set({ view, hovered: null }));
    return { view, button };
  });
  const show = (state: Selection): void => {
    for (const { view, button } of buttons) button.setAttribute('aria-pressed', String(view === state.view));
  };
  show(store.get());
  const element = h(
    'div',
    { class: 'map-views', role: 'group', 'aria-label': say('view') },
    buttons.map(({ button }) => button),
  );
  return { element, dispose: store.subscribe(show) };
}

/** A slider over the years with a step back and a step on; `null` where there is one year. */
export function makeYears(index: MapIndex, say: Say, store: SelectionStore): Control | null {
  const { years } = index.map;
  if (years.length < 2) return null;
  const id = freshId('year');
  const at = (): number =>
    Math.max(
      0,
      years.findIndex((year) => year.id === store.get().year),
    );
  const go = (i: number): void => {
    const year = years[Math.min(years.length - 1, Math.max(0, i))];
    if (year) store.set({ year: year.id, hovered: null });
  };
  const slider = h('input', { id, type: 'range', min: 0, max: years.length - 1, step: 1 });
  const output = h('output', { for: id, class: 'map-year-name' });
  listen(slider, 'input', () => go(Number(slider.value)));
  const back = iconButton(icons.previous, say('yearPrevious'), () => go(at() - 1));
  const on = iconButton(icons.next, say('yearNext'), () => go(at() + 1));
  const show = (): void => {
    const i = at();
    const label = years[i]?.label[say.locale] ?? '';
    slider.value = String(i);
    slider.setAttribute('aria-valuetext', label);
    output.textContent = label;
    // Not `disabled`: a button that goes away under the finger takes the focus with it.
    back.setAttribute('aria-disabled', String(i === 0));
    on.setAttribute('aria-disabled', String(i === years.length - 1));
  };
  show();
  const element = h('div', { class: 'map-years' }, [h('label', { for: id }, say('year')), back, slider, on, output]);
  return { element, dispose: store.subscribe(show) };
}
