import type { MapNode } from '../../report/payload.ts';
import { freshId, h, icons, listen, setAttribute, type Dispose } from '../dom.ts';
import { fillPanel } from '../panel.ts';
import type { Selection, SelectionStore } from '../selection.ts';
import type { Tooltip } from '../tooltip.ts';
import type { Say } from '../words.ts';
import { isDirection, nodeTowards } from './keyboard.ts';
import type { Box } from './labels.ts';
import { makeLegend } from './legend.ts';
import { createRenderer, type MapRenderer } from './renderer.ts';
import { categoryKey, computeScene, isFiltered, otherEnd, shownTies, type MapIndex } from './scene.ts';
import { makeSearch } from './search.ts';
import { readTheme } from './theme.ts';
import { iconButton, makeViews, makeYears } from './toolbar.ts';
import { hasWebgl } from './webgl.ts';

export interface MapParts {
  readonly index: MapIndex;
  readonly say: Say;
  readonly store: SelectionStore;
  readonly tooltip: Tooltip;
  /** The graphics card took the drawing away, as it may when a computer sleeps. */
  readonly onLost: () => void;
}

/**
 * Puts the living map in its slot: search, views and years above it, the map with its zoom buttons, legend and panel beside it. The
 * drawing that was there stays for paper, and stays in sight where the browser has no WebGL.
 */
export function mountMap(slot: HTMLElement, parts: MapParts): Dispose {
  const { index, say, store } = parts;
  const undo: Dispose[] = [];
  const drawing = slot.querySelector<HTMLElement>('.map-static');
  const edition = slot.closest<HTMLElement>('.edition') ?? document.body;

  const region = edition.querySelector<HTMLElement>('[data-selection]') ?? h('div', { 'data-selection': true });
  const home = region.parentElement === null ? null : h('span', { hidden: true });
  if (home) region.replaceWith(home);
  setAttribute(region, 'role', 'region');
  setAttribute(region, 'aria-label', say('chosen'));
  region.classList.add('map-panel');
  undo.push(() => (home ? home.replaceWith(region) : region.remove()));

  const status = h('p', { role: 'status', class: 'visually-hidden' });
  const legend = makeLegend(index, say, store);
  const views = makeViews(index, say, store);
  const years = makeYears(index, say, store);
  undo.push(legend.dispose, ...[views, years].flatMap((control) => (control ? [control.dispose] : [])));
  const stage = h('div', { class: 'map-stage' });
  const frame = h('div', { class: 'map-frame' }, [stage]);
  const root = h('div', { class: 'map' }, [
    h('div', { class: 'map-toolbar' }, [makeSearch(index.map, say, (key) => choose(key)), views?.element ?? null, years?.element ?? null]),
    h('div', { class: 'map-body' }, [frame, region]),
    legend.element,
    status,
  ]);
  slot.prepend(root);
  undo.push(() => root.remove());

  let renderer: MapRenderer | null = null;
  if (hasWebgl()) {
    try {
      renderer = createRenderer(stage, index, () => zoomCorner(stage, frame));
    } catch {
      stage.replaceChildren();
    }
  }
  const choose = (key: string): void => {
    const node = index.nodes.get(key);
    if (node) store.set({ ...reveal(index, store.get(), node), selected: [key], hovered: null });
    renderer?.bringIntoView(key);
  };
  if (renderer) {
    undo.push(renderer.dispose, workStage(stage, frame, renderer, parts));
    slot.dataset['live'] = '';
    undo.push(() => delete slot.dataset['live']);
  } else if (drawing) {
    stage.remove();
    const back = h('span', { hidden: true });
    drawing.replaceWith(back);
    frame.append(h('p', { class: 'map-no-webgl' }, say('noWebgl')), drawing);
    undo.unshift(() => back.replaceWith(drawing));
    undo.push(linkDrawing(drawing, index, store));
  }

  const draw = (state: Selection): void => {
    renderer?.draw({
      scene: computeScene(index, state),
      name: (node: MapNode) => node.short[say.locale],
      selected: state.selected,
      cursor: state.hovered,
    });
  };
  legend.paint(readTheme(frame, index));
  undo.push(fillPanel(region, index, say, store));
  draw(store.get());
  undo.push(
    store.subscribe((now, before) => {
      draw(now);
      const said = announcement(now, before, parts);
      if (said !== null) status.textContent = said;
      const added = now.selected.find((key) => !before.selected.includes(key));
      if (added !== undefined && document.activeElement !== stage) renderer?.bringIntoView(added);
    }),
  );
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const repaint = (): void => {
    renderer?.readThemeAgain();
    legend.paint(readTheme(frame, index));
  };
  dark.addEventListener('change', repaint);
  undo.push(() => dark.removeEventListener('change', repaint));
  return () => {
    for (const dispose of undo.toReversed()) dispose();
  };
}

/** The part of the stage that the zoom buttons cover; on a narrow page they stand below it. */
function zoomCorner(stage: HTMLElement, frame: HTMLElement): Box | null {
  const zoom = frame.querySelector('.map-zoom')?.getBoundingClientRect();
  const area = stage.getBoundingClientRect();
  if (!zoom || zoom.top >= area.bottom) return null;
  return { x: zoom.left - area.left - 4, y: zoom.top - area.top - 4, width: zoom.width + 8, height: zoom.height + 8 };
}

/** What has to change for a node to be on the map: its filter, the year, the view. */
function reveal(index: MapIndex, state: Selection, node: MapNode): Partial<Selection> {
  const hidden = new Set(state.hidden);
  hidden.delete(categoryKey(node.kind, node.category));
  const there = index.map.years.filter((year) => node.years[year.id] !== undefined);
  const year = node.years[state.year] === undefined ? (there.at(-1)?.id ?? state.year) : state.year;
  const fits = index.views.filter(
    (view) =>
      ({ affiliation: node.kind !== 'person', organisations: node.kind === 'organisation', membership: node.kind !== 'organisation' })[
        view
      ],
  );
  return { hidden, year, view: fits.includes(state.view) ? state.view : (fits[0] ?? state.view) };
}

function announcement(now: Selection, before: Selection, { index, say }: MapParts): string | null {
  const name = (key: string): string => {
    const [node, tie] = [index.nodes.get(key), index.ties.get(key)];
    const end = (of: string): string => index.nodes.get(of)?.label[say.locale] ?? '';
    return node ? node.label[say.locale] : tie ? say('tie', { a: end(tie.source), b: end(tie.target) }) : '';
  };
  if (now.selected !== before.selected) {
    return now.selected.length === 0 ? say('saidCleared') : say('saidChosen', { name: say.list(now.selected.map(name)) });
  }
  if (now.year !== before.year || now.view !== before.view || now.hidden !== before.hidden) {
    const scene = computeScene(index, now);
    const shown = (kind: MapNode['kind']): number =>
      index.map.nodes.filter((node) => node.kind === kind && scene.nodes.get(node.key)?.shown).length;
    const counts = [
      ...(shown('organisation') > 0 ? [say.count('organisations', shown('organisation'))] : []),
      ...(shown('group') > 0 ? [say.count('groups', shown('group'))] : []),
      ...(shown('person') > 0 ? [say.count('persons', shown('person'))] : []),
    ];
    const year = index.map.years.find((each) => each.id === now.year)?.label[say.locale] ?? now.year;
    return `${say('saidYear', { year })}. ${say('saidShown', { what: say.list(counts) })}`;
  }
  // Under the arrow keys: what is pointed at, said in a few words.
  const node = now.hovered === null || !document.activeElement?.classList.contains('map-stage') ? undefined : index.nodes.get(now.hovered);
  return node ? describe(node, now, index, say).join(', ') : null;
}

function describe(node: MapNode, state: Selection, index: MapIndex, say: Say): string[] {
  const there = node.years[state.year];
  const category = index.categories.get(categoryKey(node.kind, node.category))?.label[say.locale];
  return [
    node.label[say.locale],
    ...(category ? [category] : []),
    ...(node.kind === 'person' || !there ? [] : [there.persons === null ? say('personsHidden') : say.count('persons', there.persons)]),
    ...(there?.organisations ? [say.count('organisations', there.organisations)] : []),
  ];
}

/** Pointer, wheel, touch and keys on the map. */
function workStage(
  stage: HTMLElement,
  frame: HTMLElement,
  renderer: MapRenderer,
  { index, say, store, tooltip, onLost }: MapParts,
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
  frame.append(
    h('div', { class: 'map-zoom', role: 'group', 'aria-label': say('zoom') }, [
      iconButton(icons.plus, say('zoomIn'), () => renderer.zoom(1.5)),
      iconButton(icons.minus, say('zoomOut'), () => renderer.zoom(1 / 1.5)),
      iconButton(icons.whole, say('zoomAll'), () => renderer.showAll()),
    ]),
    hint,
    h('p', { id: helpId, class: 'map-help' }, say('mapHelp')),
  );

  let hinting = 0;
  const showHint = (text: string): void => {
    hint.textContent = text;
    hint.dataset['shown'] = '';
    clearTimeout(hinting);
    hinting = window.setTimeout(() => delete hint.dataset['shown'], 1400);
  };
  const at = (event: MouseEvent): { x: number; y: number } => {
    const box = stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const note = (key: string, event: MouseEvent): void => {
    const state = store.get();
    const [node, tie] = [index.nodes.get(key), index.ties.get(key)];
    if (node) {
      const [title = '', ...lines] = describe(node, state, index, say);
      tooltip.show(title, lines, { x: event.clientX, y: event.clientY });
    } else if (tie) {
      const there = tie.years[state.year];
      const end = (of: string): string => index.nodes.get(of)?.label[say.locale] ?? '';
      const lines = [
        ...(there?.groups ? [say.count('groups', there.groups.length)] : []),
        ...(there && tie.kind !== 'membership'
          ? [there.persons === null ? say('personsHidden') : say.count('persons', there.persons)]
          : []),
      ];
      tooltip.show(say('tie', { a: end(tie.source), b: end(tie.target) }), lines, { x: event.clientX, y: event.clientY });
    }
  };
  const leave = (): void => {
    tooltip.hide();
    stage.style.cursor = '';
    store.set({ hovered: null });
  };

  let down: { x: number; y: number } | null = null;
  const undo = [
    listen(stage, 'pointermove', (event) => {
      if (event.pointerType === 'touch') return;
      if (event.buttons !== 0) return tooltip.hide();
      const key = renderer.hit(at(event));
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
      if (moved) return;
      const key = renderer.hit(place);
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
        if (event.touches.length < 2) showHint(say('touchHint'));
      },
      { capture: true, passive: true },
    ),
    listen(stage, 'keydown', (event) => {
      if (onKey(event)) event.preventDefault();
    }),
    listen(stage, 'blur', leave),
    () => clearTimeout(hinting),
    () => stage.removeEventListener('webglcontextlost', onLost, true),
  ];
  stage.addEventListener('webglcontextlost', onLost, true);
  for (const canvas of stage.querySelectorAll('canvas')) canvas.style.touchAction = 'pan-y';
  stage.style.touchAction = 'pan-y';

  const point = (key: string | null): void => {
    if (key === null) return;
    store.set({ hovered: key });
    renderer.bringIntoView(key);
  };
  let last: string | null = null;
  function onKey(event: KeyboardEvent): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    const state = store.get();
    const centre = state.selected.find((key) => index.nodes.has(key)) ?? null;
    const cursor = state.hovered ?? centre;
    if (isDirection(event.key)) point(nodeTowards(renderer.places(), cursor, event.key));
    else if (/^[np]$/i.test(event.key)) {
      const back = event.key.toLowerCase() === 'p';
      const around = centre ?? cursor;
      if (around === null) return false;
      const ends = shownTies(index, state, around).map((tie) => otherEnd(tie, around));
      const i = last === null ? -1 : ends.indexOf(last);
      last = ends[(i + (back ? (i === -1 ? 0 : -1) : 1) + ends.length) % ends.length] ?? null;
      point(last);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (cursor !== null) store.choose(cursor, event.shiftKey);
    } else if (event.key === 'Escape') store.set({ selected: [], hovered: null });
    else if (event.key === '+' || event.key === '=') renderer.zoom(1.5);
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

/** Without WebGL: the drawing's own marks (`[data-key]`) choose, stand out when chosen and go when filtered. */
function linkDrawing(drawing: HTMLElement, index: MapIndex, store: SelectionStore): Dispose {
  const marks = [...drawing.querySelectorAll<SVGElement>('[data-key]')];
  const ties = [...drawing.querySelectorAll<SVGElement>('[data-from][data-to]')];
  const clicked = listen(drawing, 'click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest<SVGElement>('[data-key]') : null;
    if (mark?.dataset['key']) store.choose(mark.dataset['key'], event.shiftKey);
  });
  const show = (): void => {
    const { selected, hidden } = store.get();
    const isOut = (key: string | undefined): boolean => isFiltered(index, hidden, key ?? '');
    for (const mark of marks) {
      mark.classList.toggle('is-faded', selected.length > 0 && !selected.includes(mark.dataset['key'] ?? ''));
      mark.classList.toggle('is-out', isOut(mark.dataset['key']));
    }
    for (const tie of ties) {
      const ends = [tie.dataset['from'], tie.dataset['to']];
      tie.classList.toggle('is-faded', selected.length > 0 && !ends.some((key) => selected.includes(key ?? '')));
      tie.classList.toggle('is-out', ends.some(isOut));
    }
  };
  show();
  const unlink = store.subscribe(show);
  return () => {
    clicked();
    unlink();
  };
}
