import { freshId, h, icon, icons, listen, type Dispose } from '../dom.ts';
import { sameSelection, type Selection, type SelectionStore } from '../selection.ts';
import type { Say } from '../words.ts';
import { isWeighed } from './kinds.ts';
import type { MapIndex } from './scene.ts';
import { measuresOf, strengthsOf, thresholdsOf } from './strengths.ts';

export interface Control {
  readonly element: HTMLElement;
  readonly dispose: Dispose;
}

export function iconButton(path: string, label: string, onClick: () => void): HTMLButtonElement {
  const button = h('button', { type: 'button', class: 'map-button', 'aria-label': label, title: label }, icon(path));
  listen(button, 'click', onClick);
  return button;
}

/** What a view can't say falls back to what every view can. */
export const fitting = (index: MapIndex, state: Selection, view: Selection['view']): Partial<Selection> => ({
  ...(measuresOf(index, view).includes(state.size) ? {} : { size: 'persons' as const }),
  ...(strengthsOf(index, view).includes(state.strength) ? {} : { strength: 'persons' as const }),
  ...(thresholdsOf(index, view).includes(state.least) ? {} : { least: 1 }),
});

/** Which ties the map draws; `null` where there is nothing to choose. */
export function makeViews(index: MapIndex, say: Say, store: SelectionStore): Control | null {
  if (index.views.length < 2) return null;
  const buttons = index.views.map((view) => {
    const button = h('button', { type: 'button' }, say(`view.${view}`));
    listen(button, 'click', () => store.set({ ...fitting(index, store.get(), view), view, hovered: null }));
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

/** A choice among a few, as a list that opens; the browser's own, which every reader knows to work. */
function makeChoice<T extends string>(
  label: string,
  options: () => readonly { readonly value: T; readonly text: string }[],
  now: () => T,
  choose: (value: T) => void,
): { element: HTMLElement; show: () => void } {
  const id = freshId('choice');
  const select = h('select', { id });
  let offered: readonly { readonly value: T; readonly text: string }[] = [];
  listen(select, 'change', () => {
    const found = offered.find(({ value }) => value === select.value);
    if (found) choose(found.value);
  });
  const element = h('div', { class: 'map-choice' }, [h('label', { for: id }, label), select]);
  const show = (): void => {
    offered = options();
    element.hidden = offered.length < 2;
    const shown = [...select.options].map((option) => `${option.value} ${option.text}`).join();
    if (shown !== offered.map(({ value, text }) => `${value} ${text}`).join())
      select.replaceChildren(...offered.map(({ value, text }) => h('option', { value }, text)));
    select.value = now();
  };
  return { element, show };
}

/** What colour, size and lines say, and from how many people on a line is drawn. */
export function makeChoices(index: MapIndex, say: Say, store: SelectionStore): Control {
  const list = [
    makeChoice(
      say('choice.colour'),
      () =>
        index.map.communities.length < 2
          ? []
          : (['category', 'community'] as const).map((value) => ({ value, text: say(`colour.${value}`) })),
      () => store.get().colour,
      (colour) => store.set({ colour, hidden: withoutOther(store.get().hidden, colour) }),
    ),
    makeChoice(
      say('choice.size'),
      () =>
        !isWeighed(store.get().view) ? [] : measuresOf(index, store.get().view).map((value) => ({ value, text: say(`measure.${value}`) })),
      () => store.get().size,
      (size) => store.set({ size }),
    ),
    makeChoice(
      say('choice.strength'),
      () => strengthsOf(index, store.get().view).map((value) => ({ value, text: say(`width.${value}`) })),
      () => store.get().strength,
      (strength) => store.set({ strength }),
    ),
    makeChoice(
      say('choice.least'),
      () =>
        thresholdsOf(index, store.get().view).map((count) => ({
          value: String(count),
          text: count === 1 ? say('leastAll') : say('leastFrom', { n: say.number(count) }),
        })),
      () => String(store.get().least),
      (least) => store.set({ least: Number(least) }),
    ),
  ];
  const show = (): void => {
    for (const choice of list) choice.show();
  };
  show();
  const element = h(
    'div',
    { class: 'map-choices', role: 'group', 'aria-label': say('choices') },
    list.map((choice) => choice.element),
  );
  return { element, dispose: store.subscribe((now, before) => !sameSelection(now, before, false) && show()) };
}

/** What the other colouring filtered is shown again: nobody could find it in the legend. */
const withoutOther = (hidden: ReadonlySet<string>, colour: Selection['colour']): Set<string> =>
  new Set([...hidden].filter((key) => !key.startsWith('tie:') && key.startsWith('community:') === (colour === 'community')));

/** Marks what came and what went since the year before; `null` where there is one year. */
export function makeChanges(index: MapIndex, say: Say, store: SelectionStore): Control | null {
  if (index.map.years.length < 2) return null;
  const box = h('input', { type: 'checkbox' });
  listen(box, 'change', () => store.set({ changes: box.checked }));
  const label = h('label', { class: 'map-check' }, [box, h('span', {}, say('changes'))]);
  const show = (): void => {
    box.checked = store.get().changes;
  };
  show();
  return { element: label, dispose: store.subscribe(show) };
}
