import type { MapTie } from '../report/payload.ts';

export type View = MapTie['kind'];

/** What the size of a mark says. */
export const measures = ['persons', 'organisations', 'crossing', 'hours', 'bridge'] as const;
export type Measure = (typeof measures)[number];

/** What the width of a line says. */
export const strengths = ['persons', 'groups', 'products', 'hours'] as const;
export type Strength = (typeof strengths)[number];

export const colourings = ['category', 'community'] as const;
export type Colouring = (typeof colourings)[number];

/** What the reader has chosen; map, lists, charts and panel all show the same. */
export interface Selection {
  /** The id of a year of the map. */
  readonly year: string;
  readonly view: View;
  /** Categories switched off in the legend, as `kind:category`. */
  readonly hidden: ReadonlySet<string>;
  /** Keys of nodes or of one tie, in the order in which they were chosen. */
  readonly selected: readonly string[];
  /** The node or tie under the pointer or the arrow keys. */
  readonly hovered: string | null;
  readonly colour: Colouring;
  readonly size: Measure;
  readonly strength: Strength;
  /** Only ties of this many people or more. */
  readonly least: number;
  /** Marks what came and what went since the year before. */
  readonly changes: boolean;
  /** Only what lies within so many steps of what is chosen; 0: everything. */
  readonly around: number;
  /** Tables and charts hold what is chosen, and leave the rest out. */
  readonly filter: boolean;
}

type Listener = (now: Selection, before: Selection) => void;

export interface SelectionStore {
  get(): Selection;
  set(change: Partial<Selection>): void;
  /** Selects one, or with `add` adds it or takes it away again; choosing the only chosen one clears it. */
  choose(key: string, add?: boolean): void;
  subscribe(listener: Listener): () => void;
}

/** How a map opens. */
export const firstSelection = (year: string, view: View): Selection => ({
  year,
  view,
  hidden: new Set(),
  selected: [],
  hovered: null,
  colour: 'category',
  size: 'persons',
  strength: 'persons',
  least: 1,
  changes: false,
  around: 0,
  filter: false,
});

export function createSelection(first: Selection): SelectionStore {
  let state = first;
  const listeners = new Set<Listener>();
  const set = (change: Partial<Selection>): void => {
    const before = state;
    const next = { ...state, ...change };
    // Without anything chosen there is nothing to keep to.
    const whole = next.selected.length === 0 && (next.around > 0 || next.filter) ? { ...next, around: 0, filter: false } : next;
    if (sameSelection(before, whole)) return;
    state = whole;
    for (const listener of listeners) listener(whole, before);
  };
  return {
    get: () => state,
    set,
    choose(key, add = false) {
      const { selected } = state;
      if (add) set({ selected: selected.includes(key) ? selected.filter((other) => other !== key) : [...selected, key] });
      else set({ selected: selected.length === 1 && selected[0] === key ? [] : [key] });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether two states differ in nothing, or in nothing but what the pointer is at. */
export function sameSelection(a: Selection, b: Selection, pointer = true): boolean {
  return (
    a.year === b.year &&
    a.view === b.view &&
    (!pointer || a.hovered === b.hovered) &&
    a.colour === b.colour &&
    a.size === b.size &&
    a.strength === b.strength &&
    a.least === b.least &&
    a.changes === b.changes &&
    a.around === b.around &&
    a.filter === b.filter &&
    sameItems(a.hidden, b.hidden) &&
    sameItems(a.selected, b.selected)
  );
}

function sameItems(a: Iterable<string>, b: Iterable<string>): boolean {
  if (a === b) return true;
  const [left, right] = [[...a], [...b]];
  return left.length === right.length && left.every((item, i) => item === right[i]);
}
