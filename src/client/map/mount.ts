import type { MapNode } from '../../report/payload.ts';
import { h, setAttribute, type Dispose } from '../dom.ts';
import { makePanelActions } from '../panel-actions.ts';
import { fillPanel } from '../panel.ts';
import { sameSelection, type Selection, type SelectionStore } from '../selection.ts';
import type { Tooltip } from '../tooltip.ts';
import type { Say } from '../words.ts';
import { emphasise, type Emphasis } from './emphasis.ts';
import { makeExports } from './export-menu.ts';
import type { Box } from './labels.ts';
import { makeLegend } from './legend.ts';
import type { MapRenderer } from './map-renderer.ts';
import { createRenderer } from './renderer.ts';
import { isWeighed } from './kinds.ts';
import { categoryKey, communityKey, computeScene, kindsOf, yearBefore, type MapIndex, type Scene } from './scene.ts';
import { makeSearch } from './search.ts';
import { makeStory } from './story.ts';
import { createSvgRenderer } from './svg-renderer.ts';
import { readTheme } from './theme.ts';
import { fitting, makeChanges, makeChoices, makeViews, makeYears } from './toolbar.ts';
import { hasWebgl } from './webgl.ts';
import { describeNode, describeRoute, nameOf, yearName } from './words-of.ts';
import { workStage } from './work-stage.ts';

export interface MapParts {
  readonly index: MapIndex;
  readonly say: Say;
  readonly store: SelectionStore;
  readonly tooltip: Tooltip;
  /** The year reported on. */
  readonly year: string;
  /** The graphics card took the drawing away, as it may when a computer sleeps. */
  readonly onLost: () => void;
}

/**
 * Puts the living map in its slot: search, views, years and choices above it, the map with its buttons, legend and panel beside it. It is
 * drawn by WebGL, or as SVG where the browser has none. The drawing that was there stays for paper.
 */
export function mountMap(slot: HTMLElement, parts: MapParts): Dispose {
  const { index, say, store } = parts;
  const undo: Dispose[] = [];
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
  const [views, years, choices] = [makeViews(index, say, store), makeYears(index, say, store), makeChoices(index, say, store)];
  const changes = makeChanges(index, say, store);
  const actions = makePanelActions(index, say, store);
  const story = makeStory(index, parts.year, say, store);
  undo.push(
    legend.dispose,
    actions.dispose,
    ...[views, years, choices, changes, story].flatMap((control) => (control ? [control.dispose] : [])),
  );
  const stage = h('div', { class: 'map-stage' });
  const frame = h('div', { class: 'map-frame' }, [stage]);
  const side = h('div', { class: 'map-side' }, [region, actions.element]);
  const root = h('div', { class: 'map' }, [
    h('div', { class: 'map-toolbar' }, [
      makeSearch(index.map, say, (key) => choose(key)),
      views?.element ?? null,
      years?.element ?? null,
      changes?.element ?? null,
      story?.button ?? null,
    ]),
    story?.element ?? null,
    choices.element,
    h('div', { class: 'map-body' }, [frame, side]),
    legend.element,
    status,
  ]);
  slot.prepend(root);
  undo.push(() => root.remove());

  const corner = (): Box | null => buttonCorner(stage, frame);
  const renderer = makeRenderer(stage, index, corner);
  // Read where light turns to dark, and not at every change: it has the page laid out.
  let theme = readTheme(frame, index);
  let scene = computeScene(index, store.get());
  let emphasis = emphasise(index, store.get(), scene);
  const choose = (key: string): void => {
    const node = index.nodes.get(key);
    if (node) store.set({ ...reveal(index, store.get(), node), selected: [key], hovered: null });
    renderer.bringIntoView(key);
  };
  undo.push(renderer.dispose, workStage(stage, frame, renderer, { ...parts, scene: () => scene }));
  slot.dataset['live'] = '';
  undo.push(() => delete slot.dataset['live']);

  const draw = (state: Selection): void => {
    renderer.draw({
      scene,
      emphasis,
      name: (node: MapNode) => node.short[say.locale],
      selected: state.selected,
      cursor: state.hovered,
      circles: new Map(
        state.colour === 'community' ? index.map.communities.map(({ id, label }) => [communityKey(id), label[say.locale]]) : [],
      ),
    });
  };
  const update = (state: Selection, before: Selection | null): void => {
    if (before === null || !sameScene(state, before)) {
      if (before !== null) scene = computeScene(index, state);
      legend.show(state, scene, theme);
    }
    emphasis = emphasise(index, state, scene);
    draw(state);
  };
  update(store.get(), null);
  undo.push(
    store.subscribe((now, before) => {
      update(now, before);
      const said = announcement(now, before, parts, scene, emphasis);
      if (said !== null) status.textContent = said;
      const added = now.selected.find((key) => !before.selected.includes(key));
      if (added !== undefined && now.selected.length <= 2 && document.activeElement !== stage) renderer.bringIntoView(added);
    }),
    // After the picture: the panel tells of the way that it shows.
    fillPanel(region, index, say, store, () => emphasis),
  );
  const exports = makeExports(edition, { index, say, store, frame: () => renderer.frame() });
  root.append(exports);

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const repaint = (): void => {
    renderer.readThemeAgain();
    theme = readTheme(frame, index);
    legend.show(store.get(), scene, theme);
  };
  dark.addEventListener('change', repaint);
  undo.push(() => dark.removeEventListener('change', repaint));
  return () => {
    for (const dispose of undo.toReversed()) dispose();
  };
}

/** Above so many marks and lines a browser that works out WebGL by itself, without a graphics card, takes seconds for what it paints at once. */
const withoutCard = 2500;

function makeRenderer(stage: HTMLElement, index: MapIndex, corner: () => Box | null): MapRenderer {
  if (hasWebgl({ fast: index.nodes.size + index.ties.size > withoutCard })) {
    try {
      return createRenderer(stage, index, corner);
    } catch {
      stage.replaceChildren();
    }
  }
  return createSvgRenderer(stage, index, corner);
}

/** Whether two states draw the same but for what stands out. */
function sameScene(a: Selection, b: Selection): boolean {
  const plain = (state: Selection): Selection => ({
    ...state,
    hovered: null,
    filter: false,
    selected: state.around > 0 ? state.selected : [],
  });
  return sameSelection(plain(a), plain(b));
}

/** The part of the stage that the buttons cover; on a narrow page they stand below it. */
function buttonCorner(stage: HTMLElement, frame: HTMLElement): Box | null {
  const zoom = frame.querySelector('.map-zoom')?.getBoundingClientRect();
  const area = stage.getBoundingClientRect();
  if (!zoom || zoom.top >= area.bottom) return null;
  return { x: zoom.left - area.left - 4, y: zoom.top - area.top - 4, width: zoom.width + 8, height: zoom.height + 8 };
}

/** What has to change for a node to be on the map: its filter, the year, the view. */
function reveal(index: MapIndex, state: Selection, node: MapNode): Partial<Selection> {
  const hidden = new Set(state.hidden);
  hidden.delete(categoryKey(node.kind, node.category));
  hidden.delete(communityKey(node.community));
  const there = index.map.years.filter((year) => node.years[year.id] !== undefined);
  const year = node.years[state.year] === undefined ? (there.at(-1)?.id ?? state.year) : state.year;
  const fits = index.views.filter((view) => kindsOf(view).includes(node.kind));
  const view = fits.includes(state.view) ? state.view : (fits[0] ?? state.view);
  return { ...fitting(index, state, view), hidden, year, view };
}

function announcement(now: Selection, before: Selection, { index, say }: MapParts, scene: Scene, emphasis: Emphasis): string | null {
  if (now.selected !== before.selected) {
    if (now.selected.length === 0) return say('saidCleared');
    if (now.selected.length > 3) return say('saidChosen', { name: say.count('chosenMany', now.selected.length) });
    const [a, b, more] = now.selected;
    const chosen = say('saidChosen', { name: say.list(now.selected.map((key) => nameOf(index, say, key))) });
    if (a === undefined || b === undefined || more !== undefined || !index.nodes.has(a) || !index.nodes.has(b)) return chosen;
    return [`${chosen}.`, ...describeRoute(emphasis.route, a, b, index, say)].join(' ');
  }
  if (!sameSelection({ ...now, hovered: null }, { ...before, hovered: null })) {
    const shown = (kind: MapNode['kind']): number =>
      index.map.nodes.filter((node) => node.kind === kind && scene.nodes.get(node.key)?.shown).length;
    const counts = [
      ...(shown('organisation') > 0 ? [say.count('organisations', shown('organisation'))] : []),
      ...(shown('group') > 0 ? [say.count('groups', shown('group'))] : []),
      ...(shown('person') > 0 ? [say.count('persons', shown('person'))] : []),
      ...(shown('product') > 0 ? [say.count('products', shown('product'))] : []),
    ];
    const changed = [...scene.nodes.values()];
    const [came, went] = (['new', 'gone'] as const).map((which) => changed.filter(({ change }) => change === which).length);
    const earlier = now.changes ? yearBefore(index, now.year) : null;
    return [
      `${say('saidYear', { year: yearName(index, say, now.year) })}.`,
      `${say('saidShown', { what: say.list(counts) })}.`,
      ...(earlier === null
        ? []
        : [say('saidChanges', { year: yearName(index, say, earlier), came: say.number(came ?? 0), went: say.number(went ?? 0) })]),
    ].join(' ');
  }
  // Under the keys: what is pointed at, said in a few words.
  if (now.hovered === null || now.hovered === before.hovered || !document.activeElement?.classList.contains('map-stage')) return null;
  const [node, tie] = [index.nodes.get(now.hovered), index.ties.get(now.hovered)];
  if (node) return describeNode(node, now, index, say).join(', ');
  const persons = tie?.years[now.year]?.persons;
  return tie
    ? [nameOf(index, say, tie.key), ...(!isWeighed(tie.kind) || typeof persons !== 'number' ? [] : [say.count('persons', persons)])].join(
        ', ',
      )
    : null;
}
