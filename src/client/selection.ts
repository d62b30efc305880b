import type { MapTie } from '../report/payload.ts';

export type View = MapTie['kind'];

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
}

type Listener = (now: Selection, before: Selection) => void;

export interface SelectionStore {
  get(): Selection;
  set(change: Partial<Selection>): void;
  /** Selects one, or with `add` adds it or takes it away again; choosing the only chosen one clears it. */
  choose(key: string, add?: boolean): void;
  subscribe(listener: Listener): () => void;
}

export function createSelection(first: Selection): SelectionStore {
  let state = first;
  const listeners = new Set<Listener>();
  const set = (change: Partial<Selection>): void => {
    const before = state;
    const next = { ...state, ...change };
    if (sameSelection(before, next)) return;
    state = next;
    for (const listener of listeners) listener(next, before);
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

function sameSelection(a: Selection, b: Selection): boolean {
  return (
    a.year === b.year && a.view === b.view && a.hovered === b.hovered && sameItems(a.hidden, b.hidden) && sameItems(a.selected, b.selected)
  );
}

function sameItems(a: Iterable<string>, b: Iterable<string>): boolean {
  const [left, right] = [[...a], [...b]];
  return left.length === right.length && left.every((item, i) => item === right[i]);
}
