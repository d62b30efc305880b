import { freshId, h, icons, listen, type Dispose } from '../dom.ts';
import type { SelectionStore } from '../selection.ts';
import type { Tooltip } from '../tooltip.ts';
import type { Say } from '../words.ts';
import { hitAt, placesIn } from './hit.ts';
import { isDirection, nodeTowards } from './keyboard.ts';
import { makeLasso } from './lasso.ts';
import type { MapRenderer } from './map-renderer.ts';
import { isWeighed } from './kinds.ts';
import { otherEnd, type MapIndex, type Scene } from './scene.ts';
import { iconButton } from './toolbar.ts';
import { describeNode, nameOf } from './words-of.ts';

export interface StageParts {
  readonly index: MapIndex;
  readonly say: Say;
  readonly store: SelectionStore;
  readonly tooltip: Tooltip;
  readonly scene: () => Scene;
  /** The graphics card took the drawing away, as it may when a computer sleeps. */
  readonly onLost: () => void;
}

/** Pointer, wheel, touch and keys on the map, however it is drawn. */
export function workStage(
  stage: HTMLElement,
  frame: HTMLElement,
  renderer: MapRenderer,
  { index, say, store, tooltip, scene, onLost }: StageParts,
): Dispose {
  const helpId = freshId('map-help');
  for (const [name, value] of Object.entries({
    tabindex: '0',
    role: 'application',
    'aria-roledescription': say('mapRole'),
    'aria-label': say('map'),
    'aria-describedby': helpId,
  }))
    stage.setAttribute(name, value);
  const hint = h('p', { class: 'map-hint', 'aria-hidden': 'true' });
  const lassoButton = iconButton(icons.lasso, say('lasso'), () => lasso.set(!lasso.isOn()));
  const lasso = makeLasso(stage, renderer, store, (on) => {
    lassoButton.setAttribute('aria-pressed', String(on));
    if (on) {
      tooltip.hide();
      store.set({ hovered: null });
      showHint(say('lassoHint'));
    }
  });
  lassoButton.setAttribute('aria-pressed', 'false');
  frame.append(
    h('div', { class: 'map-zoom', role: 'group', 'aria-label': say('zoom') }, [
      iconButton(icons.plus, say('zoomIn'), () => renderer.zoom(1.5)),
      iconButton(icons.minus, say('zoomOut'), () => renderer.zoom(1 / 1.5)),
      iconButton(icons.whole, say('zoomAll'), () => renderer.showAll()),
      lassoButton,
    ]),
    hint,
    h('p', { id: helpId, class: 'map-help' }, say('mapHelp')),
  );

  let hinting = 0;
  function showHint(text: string): void {
    hint.textContent = text;
    hint.dataset['shown'] = '';
    clearTimeout(hinting);
    hinting = window.setTimeout(() => delete hint.dataset['shown'], 1400);
  }
  const at = (event: MouseEvent): { x: number; y: number } => {
    const box = stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const hit = (event: MouseEvent): string | null => {
    const seen = renderer.frame();
    return seen ? hitAt(seen, at(event)) : null;
  };
  const note = (key: string, event: MouseEvent): void => {
    const state = store.get();
    const [node, tie] = [index.nodes.get(key), index.ties.get(key)];
    const there = tie?.years[state.year];
    const [title = '', ...lines] = node
      ? describeNode(node, state, index, say)
      : [
          nameOf(index, say, key),
          ...(there?.groups ? [say.count('groups', there.groups.length)] : []),
          ...(there && tie && isWeighed(tie.kind)
            ? [there.persons === null ? say('personsHidden') : say.count('persons', there.persons)]
            : []),
        ];
    tooltip.show(title, lines, { x: event.clientX, y: event.clientY });
  };
  const leave = (): void => {
    tooltip.hide();
    stage.style.cursor = '';
    store.set({ hovered: null });
  };

  let down: { x: number; y: number } | null = null;
  const undo = [
    listen(stage, 'pointermove', (event) => {
      if (event.pointerType === 'touch' || lasso.isOn()) return;
      if (event.buttons !== 0) return tooltip.hide();
      const key = hit(event);
      stage.style.cursor = key === null ? '' : 'pointer';
      store.set({ hovered: key });
      if (key === null) tooltip.hide();
      else note(key, event);
    }),
    listen(stage, 'pointerleave', leave),
    listen(stage, 'pointerdown', (event) => {
      down = at(event);
      stage.focus({ preventScroll: true });
    }),
    listen(stage, 'click', (event) => {
      const place = at(event);
      const moved = down !== null && Math.hypot(place.x - down.x, place.y - down.y) > 5;
      if (moved || lasso.isOn()) return;
      const key = hit(event);
      if (key !== null) store.choose(key, event.shiftKey || event.ctrlKey || event.metaKey);
      else store.set({ selected: [], hovered: null });
    }),
    // The page scrolls over the map: only with Ctrl (or a pinch) does the wheel zoom, and only two fingers move the map.
    listen(
      stage,
      'wheel',
      (event) => {
        if (event.ctrlKey || event.metaKey) return;
        event.stopPropagation();
        showHint(say('scrollHint'));
      },
      { capture: true, passive: true },
    ),
    listen(
      stage,
      'touchstart',
      (event) => {
        if (event.touches.length < 2) event.stopPropagation();
      },
      { capture: true, passive: true },
    ),
    listen(
      stage,
      'touchmove',
      (event) => {
        if (event.touches.length < 2 && !lasso.isOn()) showHint(say('touchHint'));
      },
      { capture: true, passive: true },
    ),
    listen(stage, 'keydown', (event) => {
      if (onKey(event)) event.preventDefault();
    }),
    listen(stage, 'blur', leave),
    lasso.dispose,
    () => clearTimeout(hinting),
    () => stage.removeEventListener('webglcontextlost', onLost, true),
  ];
  stage.addEventListener('webglcontextlost', onLost, true);

  const point = (key: string | null): void => {
    if (key === null) return;
    store.set({ hovered: key });
    renderer.bringIntoView(key);
  };
  let last: string | null = null;
  let lastTie: string | null = null;
  function onKey(event: KeyboardEvent): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    const state = store.get();
    const seen = renderer.frame();
    const centre = state.selected.find((key) => index.nodes.has(key)) ?? null;
    const cursor = state.hovered ?? centre;
    const next = (list: readonly string[], from: string | null, back: boolean): string | null => {
      const i = from === null ? -1 : list.indexOf(from);
      return list[(i + (back ? (i === -1 ? 0 : -1) : 1) + list.length) % list.length] ?? null;
    };
    const back = event.shiftKey || event.key.toLowerCase() === 'p';
    const around = centre ?? (cursor !== null && index.nodes.has(cursor) ? cursor : null);
    const ties = around === null ? [] : (index.tiesOf.get(around) ?? []).filter((tie) => scene().ties.has(tie.key));
    if (isDirection(event.key)) {
      if (seen) point(nodeTowards(placesIn(seen), cursor !== null && index.nodes.has(cursor) ? cursor : centre, event.key));
    } else if (/^[np]$/i.test(event.key)) {
      if (around === null) return false;
      last = next(
        ties.map((tie) => otherEnd(tie, around)),
        last,
        back,
      );
      point(last);
    } else if (/^l$/i.test(event.key)) {
      // The lines of what is chosen, one after another.
      if (around === null) return false;
      lastTie = next(
        ties.map((tie) => tie.key),
        lastTie,
        back,
      );
      if (lastTie !== null) store.set({ hovered: lastTie });
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (cursor !== null) store.choose(cursor, event.shiftKey);
    } else if (event.key === 'Escape') {
      if (lasso.isOn()) lasso.set(false);
      else store.set({ selected: [], hovered: null });
    } else if (event.key === '+' || event.key === '=') renderer.zoom(1.5);
    else if (event.key === '-') renderer.zoom(1 / 1.5);
    else if (event.key === '0') renderer.showAll();
    else return false;
    tooltip.hide();
    return true;
  }
  return () => {
    for (const dispose of undo) dispose();
    tooltip.hide();
  };
}
