import type { MapShape } from '../../report/payload.ts';
import { h, listen, type Dispose } from '../dom.ts';
import type { Selection, SelectionStore } from '../selection.ts';
import type { ClientWord } from '../../report/payload.ts';
import type { Say } from '../words.ts';
import { toHex } from './colours.ts';
import { outline } from './items.ts';
import { isCounted, isWeighed } from './kinds.ts';
import { categoryKey, communityKey, kindsOf, radiusOf, tieClassKey, widthOf, yearBefore, type MapIndex, type Scene } from './scene.ts';
import { svgElement } from './svg-items.ts';
import type { Theme } from './theme.ts';

export interface Legend {
  readonly element: HTMLElement;
  /** Says what the map shows now, in the colours of light or dark. */
  show(state: Selection, scene: Scene, theme: Theme): void;
  dispose: Dispose;
}

/** A line of the legend, as the page and an exported picture both have it. */
export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  /** A line for ties, a shape for marks. */
  readonly sign: MapShape | 'line';
  /** The key of its colour; `null`: the soft colour of text. */
  readonly colour: string | null;
}

export interface LegendPart {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** What the colours, shapes and lines of the map mean now. */
export function legendOf(index: MapIndex, say: Say, { view, colour }: Pick<Selection, 'view' | 'colour'>): LegendPart[] {
  const parts: LegendPart[] = [];
  const circles = colour === 'community';
  for (const kind of kindsOf(view)) {
    // Where colour tells circles, only shapes are left to tell kinds of group.
    if (circles && kind === 'organisation') continue;
    const entries = [...index.categories]
      .filter(([, category]) => category.kind === kind)
      .map(([key, category]): LegendEntry => ({
        key,
        label: category.label[say.locale],
        sign: category.shape,
        colour: circles && kind === 'group' ? null : key,
      }));
    if (entries.length > 0) parts.push({ id: kind, title: say(`legend.${kind}`), entries });
  }
  if (circles) {
    const none = index.map.nodes.some((node) => isCounted(node.kind) && node.community === null);
    parts.unshift({
      id: 'community',
      title: say('legend.community'),
      entries: [
        ...index.map.communities.map(({ id, label }): LegendEntry => {
          const key = communityKey(id);
          return { key, label: label[say.locale], sign: 'circle', colour: key };
        }),
        ...(none ? [{ key: communityKey(null), label: say('communityNone'), sign: 'circle' as const, colour: null }] : []),
      ],
    });
  }
  if (circles || view === 'organisations') {
    const of = circles ? 'community' : 'sector';
    parts.push({
      id: 'tie',
      title: say('legend.tie'),
      entries: (['across', 'within'] as const).map((each) => ({
        key: tieClassKey(each),
        label: say(`tie.${each}.${of}`),
        sign: 'line' as const,
        // Within a circle a line has the circle's own colour.
        colour: circles ? null : tieClassKey(each),
      })),
    });
  }
  return parts;
}

/** What sizes and widths mean now, in words. */
export function sizeWords(say: Say, { view, size, strength, changes, year }: Selection, index: MapIndex): string[] {
  const line: ClientWord = `line.${view}`;
  const before = changes ? yearBefore(index, year) : null;
  const label = index.map.years.find(({ id }) => id === before)?.label[say.locale];
  return [
    say(line),
    say(`size.${size}`),
    ...(!isWeighed(view) ? [] : [say(`strength.${strength}`)]),
    ...(label === undefined ? [] : [say('changesKey', { year: label })]),
  ];
}

/** The map's legend, which is its filter as well: what is unticked is not drawn. */
export function makeLegend(index: MapIndex, say: Say, store: SelectionStore): Legend {
  const rows = new Map<string, { box: HTMLInputElement; sign: SVGPathElement; entry: LegendEntry; item: HTMLElement }>();
  const parts = h('div', { class: 'map-legend-parts' });
  const all = h('button', { type: 'button', class: 'map-all' }, say('showAll'));
  listen(all, 'click', () => store.set({ hidden: new Set() }));
  const key = h('div', { class: 'map-keys', 'aria-hidden': 'true' });
  const note = h('p', { class: 'map-size-note' });
  let shape = '';

  const build = (state: Selection): void => {
    rows.clear();
    parts.replaceChildren(
      ...legendOf(index, say, state).map(({ title, entries }) => {
        const keys = entries.map((entry) => entry.key);
        const items = entries.map((entry) => {
          const box = h('input', { type: 'checkbox' });
          const sign = svgElement('path', { d: entry.sign === 'line' ? 'M0 8h16' : outline(entry.sign, { x: 8, y: 8 }, 5.6) });
          const drawn = svgElement('svg', { viewBox: '0 0 16 16', width: 14, height: 14, 'aria-hidden': 'true', class: 'map-sign' }, [
            sign,
          ]);
          listen(box, 'change', () => {
            const hidden = new Set(store.get().hidden);
            if (box.checked) hidden.delete(entry.key);
            else hidden.add(entry.key);
            store.set({ hidden });
          });
          const only = h(
            'button',
            { type: 'button', class: 'map-only', 'aria-label': say('only', { name: entry.label }) },
            say('onlyShort'),
          );
          listen(only, 'click', () => {
            const kept = [...store.get().hidden].filter((other) => !keys.includes(other));
            store.set({ hidden: new Set([...kept, ...keys.filter((other) => other !== entry.key)]) });
          });
          const item = h('li', {}, [h('label', {}, [box, drawn, h('span', {}, entry.label)]), keys.length > 1 ? only : null]);
          rows.set(entry.key, { box, sign, entry, item });
          return item;
        });
        return h('fieldset', {}, [h('legend', {}, title), h('ul', {}, items)]);
      }),
    );
  };

  return {
    element: h('section', { class: 'map-legend', 'aria-label': say('legend') }, [parts, all, key, note]),
    show(state, scene, theme) {
      const wanted = `${state.view} ${state.colour}`;
      if (shape !== wanted) build(state);
      shape = wanted;
      for (const [name, { box, sign, entry }] of rows) {
        box.checked = !state.hidden.has(name);
        const colour = toHex(theme.colours.get(entry.colour ?? '') ?? theme.soft);
        if (entry.sign === 'line') {
          sign.setAttribute('stroke', colour);
          sign.setAttribute('stroke-width', '3');
        } else sign.setAttribute('fill', colour);
      }
      all.hidden = state.hidden.size === 0;
      key.replaceChildren(...sizeKey(state, scene, say));
      note.textContent = sizeWords(say, state, index).join(' ');
    },
    dispose: () => undefined,
  };
}

/** Sample marks and lines with what they stand for. */
function sizeKey(state: Selection, scene: Scene, say: Say): Element[] {
  const { node, tie } = scene.most;
  const persons = isWeighed(state.view);
  const number = (value: number): string => (state.size === 'hours' ? say.count('hours', Math.round(value / 60)) : say.number(value));
  const marks =
    state.size === 'bridge' || !persons
      ? []
      : samples(node).map((value) => {
          const radius = radiusOf(value, node);
          const side = radius * 2 + 3;
          const circle = svgElement('path', {
            d: outline('circle', { x: side / 2, y: side / 2 }, radius),
            fill: 'none',
            stroke: 'currentColor',
            'stroke-width': 1.25,
          });
          return h('span', { class: 'map-key' }, [
            svgElement('svg', { viewBox: `0 0 ${side} ${side}`, width: side, height: side }, [circle]),
            number(value),
          ]);
        });
  const lines = !persons
    ? []
    : samples(tie).map((value) => {
        const text = state.strength === 'hours' ? say.count('hours', Math.round(value / 60)) : say.number(value);
        const line = svgElement('path', { d: 'M0 5h28', stroke: 'currentColor', 'stroke-width': widthOf(value, tie) });
        return h('span', { class: 'map-key' }, [svgElement('svg', { viewBox: '0 0 28 10', width: 28, height: 10 }, [line]), text]);
      });
  return [
    ...(marks.length > 0 ? [h('span', { class: 'map-key-row' }, marks)] : []),
    ...(lines.length > 1 ? [h('span', { class: 'map-key-row' }, lines)] : []),
  ];
}

/** Up to three round numbers that span a scale. */
export function samples(most: number): number[] {
  const round = (value: number): number => {
    const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)));
    const first = value / unit;
    return Math.max(1, (first >= 5 ? 5 : first >= 2 ? 2 : 1) * unit);
  };
  return [...new Set([round(most / 20), round(most / 4), Math.round(most)])].filter((value) => value <= most).toSorted((a, b) => a - b);
}

/** Whether a stored filter still names something of this map. */
export const knownFilter = (index: MapIndex, hidden: Iterable<string>): Set<string> => {
  const known = new Set([
    ...[...index.categories.values()].map((category) => categoryKey(category.kind, category.id)),
    ...index.map.communities.map(({ id }) => communityKey(id)),
    communityKey(null),
    tieClassKey('across'),
    tieClassKey('within'),
  ]);
  return new Set([...hidden].filter((key) => known.has(key)));
};
