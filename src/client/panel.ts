import type { MapNode, MapTie } from '../report/payload.ts';
import { h, icon, icons, listen, type Dispose } from './dom.ts';
import { categoryKey, isNodeShown, otherEnd, type MapIndex } from './map/scene.ts';
import type { Selection, SelectionStore } from './selection.ts';
import type { Say } from './words.ts';

/** As many of a list as are shown at once. */
const short = 8;

interface Line {
  readonly key: string;
  readonly name: string;
  readonly facts: readonly string[];
  readonly order: number;
}

/** Fills the region that says what is chosen: what it is, and what each of its ties is made of. */
export function fillPanel(region: HTMLElement, index: MapIndex, say: Say, store: SelectionStore): Dispose {
  const { years } = index.map;
  const name = (key: string): string => index.nodes.get(key)?.label[say.locale] ?? '';
  const yearLabel = (id: string): string => years.find((year) => year.id === id)?.label[say.locale] ?? id;
  const people = (persons: number | null): string => (persons === null ? say('personsHidden') : say.count('persons', persons));

  const button = (key: string, text: string): HTMLElement => {
    const element = h('button', { type: 'button', class: 'panel-link' }, text);
    listen(element, 'click', () => store.set({ selected: [key], hovered: null }));
    listen(element, 'pointerenter', () => store.set({ hovered: key }));
    listen(element, 'pointerleave', () => store.set({ hovered: null }));
    return element;
  };

  const list = (heading: string, lines: readonly Line[]): HTMLElement[] => {
    if (lines.length === 0) return [];
    const sorted = lines.toSorted((a, b) => b.order - a.order);
    const items = sorted.map((line, i) =>
      h('li', { hidden: i >= short + 1 && sorted.length > short + 1 }, [
        button(line.key, line.name),
        ...line.facts.map((fact) => h('span', { class: 'panel-fact' }, fact)),
      ]),
    );
    const all = h('ul', { class: 'panel-list' }, items);
    const found = [h('h4', {}, heading), all];
    if (items.length <= short + 1) return found;
    const more = h('button', { type: 'button', class: 'panel-more' }, say('moreOf', { n: say.number(items.length) }));
    listen(more, 'click', () => {
      for (const item of items) item.hidden = false;
      items[short + 1]?.querySelector('button')?.focus();
      more.remove();
    });
    return [...found, more];
  };

  const factsOf = (tie: MapTie, year: string): string[] => {
    const there = tie.years[year];
    if (!there) return [];
    const groups = there.groups ?? [];
    const counts = [
      ...(tie.kind === 'membership' ? [] : [people(there.persons)]),
      ...(there.products?.length ? [say.count('products', there.products.length)] : []),
      ...(there.minutes ? [say.count('hours', Math.round(there.minutes / 60))] : []),
    ];
    return [
      ...(counts.length > 0 ? [counts.join(' · ')] : []),
      ...(groups.length > 0 ? [say('through', { groups: say.list(groups.map(name)) })] : []),
    ];
  };

  const linesOf = (node: MapNode, year: string, kind: MapTie['kind'], to: MapNode['kind']): Line[] =>
    (index.tiesOf.get(node.key) ?? [])
      .filter((tie) => tie.kind === kind && tie.years[year] !== undefined && index.nodes.get(otherEnd(tie, node.key))?.kind === to)
      .map((tie) => {
        const there = tie.years[year];
        const key = otherEnd(tie, node.key);
        return { key, name: name(key), facts: factsOf(tie, year), order: (there?.groups?.length ?? 0) * 1e6 + (there?.persons ?? 0) };
      });

  const describeNode = (node: MapNode, state: Selection): HTMLElement[] => {
    const category = index.categories.get(categoryKey(node.kind, node.category))?.label[say.locale];
    const there = node.years[state.year];
    const place = years.findIndex((year) => year.id === state.year);
    // All years together, or a stretch of days, stands after the last year and has none before it.
    const before = /^\d{4}(-\d{4})?$/.test(state.year) ? years[place - 1] : undefined;
    const last = before && node.years[before.id];
    const parts = [h('p', { class: 'panel-kind' }, category ?? say(`kind.${node.kind}`))];
    if (!there) return [...parts, h('p', {}, say('notThere', { year: yearLabel(state.year) }))];
    if (node.kind !== 'person') {
      const compared =
        last && before
          ? ` (${say('before', { n: last.persons === null ? say('personsHidden') : say.number(last.persons), year: before.label[say.locale] })})`
          : '';
      parts.push(h('p', { class: 'panel-number' }, [h('strong', {}, people(there.persons)), compared]));
    }
    if (there.organisations) parts.push(h('p', {}, say.count('organisations', there.organisations)));
    if (there.crossing) parts.push(h('p', {}, say.count('crossing', there.crossing)));
    const lists = [
      ...list(say('groupsOf'), [...linesOf(node, state.year, 'affiliation', 'group'), ...linesOf(node, state.year, 'membership', 'group')]),
      ...list(say('organisationsOf'), linesOf(node, state.year, 'affiliation', 'organisation')),
      ...list(say('partnersOf'), linesOf(node, state.year, 'organisations', 'organisation')),
      ...list(say('personsOf'), linesOf(node, state.year, 'membership', 'person')),
    ];
    if (lists.length === 0) parts.push(h('p', {}, say('noTies', { year: yearLabel(state.year) })));
    if (!isNodeShown(index, state, node)) parts.push(h('p', { class: 'panel-note' }, say('notShown')));
    return [...parts, ...lists];
  };

  const describeTie = (tie: MapTie, state: Selection): HTMLElement[] => {
    const there = tie.years[state.year];
    if (!there) return [h('p', {}, say('notThere', { year: yearLabel(state.year) }))];
    const ends = [tie.source, tie.target].map((key) => ({ key, name: name(key), facts: [], order: 0 }));
    const groups = (there.groups ?? []).map((key) => {
      const persons = index.nodes.get(key)?.years[state.year];
      return { key, name: name(key), facts: persons ? [people(persons.persons)] : [], order: persons?.persons ?? 0 };
    });
    const [counts] = tie.kind === 'membership' ? [] : factsOf(tie, state.year);
    return [
      ...(counts === undefined ? [] : [h('p', { class: 'panel-number' }, h('strong', {}, counts))]),
      h(
        'ul',
        { class: 'panel-list' },
        ends.map((end) => h('li', {}, button(end.key, end.name))),
      ),
      ...list(say('groupsOf'), groups),
    ];
  };

  const describeYear = (state: Selection): HTMLElement[] => {
    const there = (kind: MapNode['kind']): number =>
      index.map.nodes.filter((node) => node.kind === kind && node.years[state.year] !== undefined).length;
    const [organisations, groups, persons] = [there('organisation'), there('group'), there('person')];
    return [
      h('h3', {}, yearLabel(state.year)),
      h('p', { class: 'panel-number' }, [
        ...(organisations > 0 ? [h('strong', {}, say.count('organisations', organisations))] : []),
        ...(groups > 0 ? [h('strong', {}, say.count('groups', groups))] : []),
        ...(persons > 0 ? [h('strong', {}, say.count('named', persons))] : []),
      ]),
      h('p', { class: 'panel-none' }, say('chosenNone')),
    ];
  };

  const draw = (state: Selection): void => {
    const hadFocus = region.contains(document.activeElement);
    const parts: HTMLElement[] = [];
    for (const key of state.selected) {
      const [node, tie] = [index.nodes.get(key), index.ties.get(key)];
      if (!node && !tie) continue;
      const title = node ? name(key) : tie ? say('tie', { a: name(tie.source), b: name(tie.target) }) : '';
      parts.push(h('h3', { tabindex: -1 }, title), ...(node ? describeNode(node, state) : tie ? describeTie(tie, state) : []));
    }
    if (parts.length === 0) region.replaceChildren(...describeYear(state));
    else {
      const clear = h(
        'button',
        { type: 'button', class: 'map-button panel-clear', 'aria-label': say('clear'), title: say('clear') },
        icon(icons.close),
      );
      listen(clear, 'click', () => store.set({ selected: [], hovered: null }));
      region.replaceChildren(clear, ...parts);
    }
    if (!hadFocus) return;
    const heading = region.querySelector<HTMLElement>('h3');
    if (heading) heading.focus({ preventScroll: true });
    else {
      region.tabIndex = -1;
      region.focus({ preventScroll: true });
    }
  };
  draw(store.get());
  return store.subscribe((now, before) => {
    if (now.selected !== before.selected || now.year !== before.year || now.view !== before.view || now.hidden !== before.hidden) draw(now);
  });
}
