import type { StoryStep } from '../../report/payload.ts';
import { freshId, h, icons, listen, type Dispose } from '../dom.ts';
import { firstSelection, type Selection, type SelectionStore } from '../selection.ts';
import type { Say } from '../words.ts';
import type { MapIndex } from './scene.ts';
import { iconButton } from './toolbar.ts';

export interface Story {
  /** Starts the walk. */
  readonly button: HTMLElement;
  readonly element: HTMLElement;
  readonly dispose: Dispose;
}

/** What the map shows at a step: as it opens, but for what the step shows. */
export const stateOf = (step: StoryStep, year: string, index: MapIndex): Selection => ({
  ...firstSelection(year, index.views[0] ?? 'affiliation'),
  ...step.state,
});

/** A walk through the map, step by step; leaving it brings back what was there before. `null` where there is nothing to walk past. */
export function makeStory(index: MapIndex, year: string, say: Say, store: SelectionStore): Story | null {
  const steps = index.map.story.filter(({ state }) => index.views.includes(state.view));
  if (steps.length < 2) return null;
  const titleId = freshId('story');
  let at = 0;
  let before: Selection | null = null;
  const count = h('p', { class: 'story-count' });
  const title = h('h3', { id: titleId, tabindex: -1 });
  const text = h('p', { class: 'story-text' });
  const back = iconButton(icons.previous, say('storyPrevious'), () => go(at - 1));
  const on = iconButton(icons.next, say('storyNext'), () => go(at + 1));
  const close = iconButton(icons.close, say('storyClose'), () => leave());
  const element = h('div', { class: 'map-story', role: 'group', 'aria-labelledby': titleId, hidden: true }, [
    h('div', { class: 'story-words', 'aria-live': 'polite' }, [count, title, text]),
    h('div', { class: 'story-steps' }, [back, on, close]),
  ]);
  const button = h('button', { type: 'button', class: 'map-start', 'aria-expanded': 'false' }, say('story'));

  const go = (i: number): void => {
    const step = steps[i];
    if (!step) return;
    at = i;
    count.textContent = say('storyCount', { n: say.number(i + 1), of: say.number(steps.length) });
    title.textContent = step.title[say.locale];
    text.textContent = step.text[say.locale];
    // Not `disabled`: a button that goes away under the finger takes the focus with it.
    back.setAttribute('aria-disabled', String(i === 0));
    on.setAttribute('aria-disabled', String(i === steps.length - 1));
    store.set(stateOf(step, year, index));
  };
  const leave = (): void => {
    element.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    if (before) store.set(before);
    before = null;
    button.focus();
  };
  const undo = [
    listen(button, 'click', () => {
      if (!element.hidden) return leave();
      before = { ...store.get(), hovered: null };
      element.hidden = false;
      button.setAttribute('aria-expanded', 'true');
      go(0);
      return title.focus({ preventScroll: true });
    }),
    listen(element, 'keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowRight') go(at + 1);
      else if (event.key === 'ArrowLeft') go(at - 1);
      else if (event.key === 'Escape') leave();
      else return;
      event.preventDefault();
    }),
  ];
  return {
    button,
    element,
    dispose: () => {
      for (const dispose of undo) dispose();
    },
  };
}
