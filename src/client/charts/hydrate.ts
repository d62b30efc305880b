import type { View } from 'vega';
import type { ChartSpec } from '../../report/payload.ts';
import { h, type Dispose } from '../dom.ts';
import { keptOf } from '../kept.ts';
import type { MapIndex } from '../map/scene.ts';
import type { SelectionStore } from '../selection.ts';
import type { Tooltip } from '../tooltip.ts';
import { makeView } from './vega-view.ts';

interface Charts {
  readonly chartOf: (id: string) => ChartSpec | null;
  readonly index: MapIndex;
  readonly store: SelectionStore;
  readonly tooltip: Tooltip;
}

/** Draws each of an edition's charts anew as it comes near the window: at the width there is, with notes, tied to the selection. */
export function hydrateCharts(edition: HTMLElement, charts: Charts): Dispose {
  const undo: Dispose[] = [drawForPaper(edition, charts)];
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        seen.unobserve(target);
        const chart = charts.chartOf(target.dataset['chart'] ?? '');
        if (chart) undo.push(hydrate(target, chart, charts));
      }
    },
    { rootMargin: '300px 0px' },
  );
  const figures = [...edition.querySelectorAll<HTMLElement>('figure[data-chart]')];
  // Text measured before its typeface has been read takes another width.
  void document.fonts.ready.then(() => {
    for (const figure of figures) seen.observe(figure);
    return undefined;
  });
  return () => {
    seen.disconnect();
    for (const dispose of undo) dispose();
  };
}

/** Draws what an edition came without, as it stands on paper: one by one while nothing else is to be done, and all where it is to be printed. */
function drawForPaper(edition: HTMLElement, { chartOf }: Pick<Charts, 'chartOf'>): Dispose {
  const missing = [...edition.querySelectorAll<HTMLElement>('figure[data-chart] > .chart-static:empty')];
  let waiting = 0;
  const drawNext = (): void => {
    const drawing = missing.shift();
    const chart = chartOf(drawing?.parentElement?.dataset['chart'] ?? '');
    if (!drawing || !chart) return;
    try {
      const paper = h('div', { 'aria-hidden': 'true' });
      drawing.append(paper);
      makeView(chart.spec, paper).run();
    } catch {
      // Its title, its words and its table stay.
      drawing.replaceChildren();
    }
  };
  const drawAll = (): void => {
    while (missing.length > 0) drawNext();
  };
  const drawOn = (): void => {
    if (missing.length === 0) return;
    drawNext();
    waiting = window.setTimeout(drawOn, 30);
  };
  void document.fonts.ready.then(() => {
    waiting = window.setTimeout(drawOn, 500);
    return undefined;
  });
  addEventListener('beforeprint', drawAll);
  return () => {
    clearTimeout(waiting);
    removeEventListener('beforeprint', drawAll);
  };
}

/** Replaces one drawn chart by a living one, made again where its width changes. Where that fails the drawing stays, as it does on paper. */
function hydrate(figure: HTMLElement, chart: ChartSpec, charts: Charts): Dispose {
  const drawing = figure.querySelector<HTMLElement>('.chart-static');
  if (!drawing) return () => undefined;
  const live = h('div', { class: 'chart-live', 'aria-hidden': 'true' });
  drawing.after(live);
  let undo: Dispose | null = null;
  let unlink: Dispose | null = null;
  let width = 0;
  let waiting = 0;
  const stop = (): void => {
    sized.disconnect();
    unlink?.();
    clearTimeout(waiting);
    undo?.();
    undo = null;
    delete figure.dataset['live'];
    live.remove();
  };
  const make = async (): Promise<void> => {
    try {
      undo?.();
      undo = null;
      const kept = chart.linked ? keptOf(charts.index, charts.store.get()) : null;
      const made = makeLive(live, width, kept === null ? chart : { ...chart, spec: keepRows(chart.spec, kept) }, charts);
      undo = made.dispose;
      await made.view.runAsync();
      // Vega fits a chart by what stood out before it shrank; what a name then still takes is seen the second time.
      await made.view.resize().runAsync();
      figure.dataset['live'] = '';
    } catch {
      stop();
    }
  };
  const sized = new ResizeObserver(() => {
    const next = Math.floor(figure.clientWidth);
    if (next === width || next === 0) return;
    const first = width === 0;
    width = next;
    clearTimeout(waiting);
    if (first) void make();
    else waiting = window.setTimeout(() => void make(), 150);
  });
  sized.observe(figure);
  // Where the reader keeps to what is chosen, the chart is made anew of that alone.
  if (chart.linked)
    unlink = charts.store.subscribe((now, before) => {
      const changed = now.filter !== before.filter || (now.filter && (now.selected !== before.selected || now.year !== before.year));
      if (changed && width > 0) void make();
    });
  return stop;
}

/** A chart's rows that stand for what is kept, and those that stand for nothing on the map; all of them where none would be left. */
export function keepRows(spec: ChartSpec['spec'], kept: ReadonlySet<string>): ChartSpec['spec'] {
  const { data } = spec;
  if (!Array.isArray(data)) return spec;
  const tables: unknown[] = data;
  const keep = (table: unknown): unknown => {
    if (typeof table !== 'object' || table === null || !('values' in table) || !Array.isArray(table.values)) return table;
    const rows: unknown[] = table.values;
    const left = rows.filter((row) => {
      const key = keyOf(row);
      return key === null || kept.has(key);
    });
    return { ...table, values: left.some((row) => keyOf(row) !== null) ? left : rows };
  };
  return { ...spec, data: tables.map(keep) };
}

function makeLive(live: HTMLElement, width: number, chart: ChartSpec, { index, store, tooltip }: Charts): { view: View; dispose: Dispose } {
  live.replaceChildren();
  const view = makeView({ ...chart.spec, ...(Object.hasOwn(chart.spec, 'width') ? { width } : {}), ...narrowHeight(chart.spec) }, live);
  view.tooltip((_handler, event, _item, value: unknown) => {
    const [title, ...lines] = tooltipLines(value);
    if (title === undefined || !(event instanceof MouseEvent)) tooltip.hide();
    else tooltip.show(title, lines, { x: event.clientX, y: event.clientY });
  });
  view.addEventListener('click', (event, item) => {
    const key = keyOf(item?.datum);
    if (key === null || !(index.nodes.has(key) || index.ties.has(key))) return;
    store.choose(key, event instanceof MouseEvent && (event.shiftKey || event.ctrlKey || event.metaKey));
  });
  const unlink = chart.linked ? link(view, keysOf(chart.spec), store) : null;
  return {
    view,
    dispose: () => {
      unlink?.();
      view.finalize();
    },
  };
}

/** On a phone names take two lines, and rows the height for them: as narrow as where the names are chosen. */
function narrowHeight({ usermeta }: ChartSpec['spec']): { height?: number } {
  if (innerWidth >= 560 || typeof usermeta !== 'object' || usermeta === null || !('narrowHeight' in usermeta)) return {};
  return typeof usermeta.narrowHeight === 'number' ? { height: usermeta.narrowHeight } : {};
}

/** Only what the chart shows can stand out in it: where none of that is chosen, nothing is held back. */
function link(view: View, keys: ReadonlySet<string>, store: SelectionStore): Dispose {
  const show = (): void => {
    view.signal(
      'selected',
      store.get().selected.filter((key) => keys.has(key)),
    );
  };
  show();
  return store.subscribe((now, before) => {
    if (now.selected === before.selected) return;
    show();
    void view.runAsync();
  });
}

/** The map keys in a chart's own data. */
function keysOf(spec: ChartSpec['spec']): ReadonlySet<string> {
  const { data } = spec;
  const tables: unknown[] = Array.isArray(data) ? data : [];
  const rows = tables.flatMap((table): unknown[] => {
    const values = typeof table === 'object' && table !== null && 'values' in table ? table.values : [];
    return Array.isArray(values) ? values : [];
  });
  return new Set(rows.map(keyOf).filter((key) => key !== null));
}

function keyOf(datum: unknown): string | null {
  if (typeof datum !== 'object' || datum === null || !('key' in datum)) return null;
  return typeof datum.key === 'string' ? datum.key : null;
}

/** What a mark says: its `title` first, then its other fields as `name: value`; or one text of several lines. */
export function tooltipLines(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : String(value).split('\n');
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).map(([name, shown]) => [name, String(shown)] as const);
  const title = entries.find(([name]) => name === 'title');
  return [...(title ? [title[1]] : []), ...entries.filter(([name]) => name !== 'title').map(([name, shown]) => `${name}: ${shown}`)];
}
