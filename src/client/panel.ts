import type { MapNode, MapTie } from '../report/payload.ts';
import { h, icon, icons, listen, type Dispose } from './dom.ts';
import type { Emphasis } from './map/emphasis.ts';
import { rowsBehind } from './map/rows-behind.ts';
import { isCounted, isWeighed } from './map/kinds.ts';
import { categoryKey, isNodeShown, otherEnd, yearBefore, type MapIndex } from './map/scene.ts';
import { describeRoute, nameOf, yearName } from './map/words-of.ts';
import { sameSelection, type Selection, type SelectionStore } from './selection.ts';
import type { Say } from './words.ts';

/** As many of a list as are shown at once. */
const short = 8;
/** Up to so many that are chosen are told of in full. */
const inFull = 2;

interface Line {
  readonly key: string;
  readonly name: string;
  readonly facts: readonly string[];
  readonly order: number;
}

/** Fills the region that says what is chosen: what it is, and what each of its ties is made of. */
export function fillPanel(region: HTMLElement, index: MapIndex, say: Say, store: SelectionStore, emphasis: () => Emphasis): Dispose {
  const name = (key: string): string => index.nodes.get(key)?.label[say.locale] ?? '';
  const yearLabel = (id: string): string => yearName(index, say, id);
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
      ...(!isWeighed(tie.kind) ? [] : [people(there.persons)]),
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

  const describe = (node: MapNode, state: Selection): HTMLElement[] => {
    const category = index.categories.get(categoryKey(node.kind, node.category))?.label[say.locale];
    const community = index.map.communities.find(({ id }) => id === node.community)?.label[say.locale];
    const there = node.years[state.year];
    const before = yearBefore(index, state.year);
    const last = before === null ? undefined : node.years[before];
    const parts = [h('p', { class: 'panel-kind' }, category ?? say(`kind.${node.kind}`))];
    if (!there) return [...parts, h('p', {}, say('notThere', { year: yearLabel(state.year) }))];
    if (isCounted(node.kind)) {
      const compared =
        last && before
          ? ` (${say('before', { n: last.persons === null ? say('personsHidden') : say.number(last.persons), year: yearLabel(before) })})`
          : '';
      parts.push(h('p', { class: 'panel-number' }, [h('strong', {}, people(there.persons)), compared]));
    }
    if (there.organisations) parts.push(h('p', {}, say.count(node.kind === 'group' ? 'organisations' : 'met', there.organisations)));
    if (community) parts.push(h('p', { class: 'panel-note' }, say('inCommunity', { name: community })));
    if (there.crossing) parts.push(h('p', {}, say.count('crossing', there.crossing)));
    const lists = [
      ...list(say('groupsOf'), [...linesOf(node, state.year, 'affiliation', 'group'), ...linesOf(node, state.year, 'membership', 'group')]),
      ...list(say('organisationsOf'), linesOf(node, state.year, 'affiliation', 'organisation')),
      ...list(say('partnersOf'), linesOf(node, state.year, 'organisations', 'organisation')),
      ...list(say('personsOf'), linesOf(node, state.year, 'membership', 'person')),
      ...list(say('madeBy'), linesOf(node, state.year, 'production', 'product')),
      ...list(say('makersOf'), linesOf(node, state.year, 'production', 'group')),
    ];
    if (lists.length === 0) parts.push(h('p', {}, say('noTies', { year: yearLabel(state.year) })));
    if (!isNodeShown(index, state, node)) parts.push(h('p', { class: 'panel-note' }, say('notShown')));
    return [...parts, ...lists];
  };

  const names = (heading: string, all: readonly string[]): HTMLElement[] =>
    all.length === 0
      ? []
      : [
          h('h4', {}, heading),
          h(
            'ul',
            { class: 'panel-list' },
            all.map((title) => h('li', {}, title)),
          ),
        ];

  /** The rows that a tie rests on, file by file, for whoever may look them up. */
  const records = (tie: MapTie, year: string): HTMLElement[] => {
    const behind = rowsBehind(index, tie, year);
    if (behind.length === 0) return [];
    const count = behind.reduce((sum, each) => sum + each.count, 0);
    const lines = behind.map(({ source, count: own, rows }) =>
      h('li', {}, say(own === 1 ? 'rowsIn.one' : 'rowsIn.other', { file: source, rows })),
    );
    return [h('details', { class: 'panel-rows' }, [h('summary', {}, say.count('rowsOf', count)), h('ul', { class: 'panel-list' }, lines)])];
  };

  /** The people behind a tie, where the audience may know them. */
  const whoIn = (tie: MapTie, year: string): string[] => [...(tie.years[year]?.who ?? [])];

  /** What a tie is made of: its groups with the people of either side, its products; names only where the page holds them. */
  const describeTie = (tie: MapTie, state: Selection): HTMLElement[] => {
    const there = tie.years[state.year];
    if (!there) return [h('p', {}, say('notThere', { year: yearLabel(state.year) }))];
    const ends = [tie.source, tie.target].map((key) => ({ key, name: name(key), facts: [], order: 0 }));
    const affiliationOf = (organisation: string, group: string): MapTie | undefined =>
      (index.tiesOf.get(group) ?? []).find((each) => each.kind === 'affiliation' && otherEnd(each, group) === organisation);
    const groups = (there.groups ?? []).map((key) => {
      const facts = [tie.source, tie.target].flatMap((end) => {
        const part = affiliationOf(end, key);
        const year = part?.years[state.year];
        if (!part || !year) return [];
        const who = whoIn(part, state.year).map(name);
        return [say('ofWhom', { name: name(end), what: who.length > 0 ? say.list(who) : people(year.persons) })];
      });
      return { key, name: name(key), facts, order: index.nodes.get(key)?.years[state.year]?.persons ?? 0 };
    });
    const [counts] = !isWeighed(tie.kind) ? [] : factsOf(tie, state.year);
    const who = whoIn(tie, state.year).map((key) => ({ key, name: name(key), facts: [], order: 0 }));
    return [
      ...(counts === undefined ? [] : [h('p', { class: 'panel-number' }, h('strong', {}, counts))]),
      h(
        'ul',
        { class: 'panel-list' },
        ends.map((end) => h('li', {}, button(end.key, end.name))),
      ),
      ...list(say('whoIs'), who),
      ...list(say('groupsOf'), groups),
      ...names(say('productsOf'), there.products ?? []),
      ...records(tie, state.year),
    ];
  };

  /** What came and what went since the year before, of what the view draws. */
  const describeChanges = (state: Selection): HTMLElement[] => {
    const before = yearBefore(index, state.year);
    if (before === null) return [];
    const of = (here: string, notHere: string): Line[] =>
      index.map.nodes
        .filter((node) => isCounted(node.kind) && node.years[here] !== undefined && node.years[notHere] === undefined)
        .map((node) => ({ key: node.key, name: name(node.key), facts: [], order: node.years[here]?.persons ?? 0 }));
    return [
      ...list(say('cameSince', { year: yearLabel(before) }), of(state.year, before)),
      ...list(say('wentSince', { year: yearLabel(before) }), of(before, state.year)),
    ];
  };

  const describeYear = (state: Selection): HTMLElement[] => {
    const there = (kind: MapNode['kind']): number =>
      index.map.nodes.filter((node) => node.kind === kind && node.years[state.year] !== undefined).length;
    const [organisations, groups, persons, products] = [there('organisation'), there('group'), there('person'), there('product')];
    const { left } = index.map;
    const missing =
      left === null
        ? []
        : (['organisations', 'groups', 'persons', 'products'] as const).flatMap((kind) =>
            left[kind] > 0 ? [say.count(kind, left[kind])] : [],
          );
    return [
      h('h3', {}, yearLabel(state.year)),
      h('p', { class: 'panel-number' }, [
        ...(organisations > 0 ? [h('strong', {}, say.count('organisations', organisations))] : []),
        ...(groups > 0 ? [h('strong', {}, say.count('groups', groups))] : []),
        ...(persons > 0 ? [h('strong', {}, say.count('named', persons))] : []),
        ...(products > 0 ? [h('strong', {}, say.count('products', products))] : []),
      ]),
      ...(missing.length > 0 ? [h('p', { class: 'panel-note' }, say('tooMany', { what: say.list(missing) }))] : []),
      ...(left !== null && left.ties > 0 ? [h('p', { class: 'panel-note' }, say.count('tooManyTies', left.ties))] : []),
      h('p', { class: 'panel-none' }, say('chosenNone')),
      ...describeChanges(state),
    ];
  };

  /** The way between two that are chosen: in a sentence, and step by step. */
  const describeWay = (state: Selection): HTMLElement[] => {
    const [a, b] = state.selected;
    if (a === undefined || b === undefined || state.selected.length !== 2 || !index.nodes.has(a) || !index.nodes.has(b)) return [];
    const { route } = emphasis();
    const steps = (route?.nodes ?? []).slice(1, -1).map((key) => h('li', {}, button(key, name(key))));
    return [
      h('h3', { tabindex: -1 }, say('routeTitle')),
      ...describeRoute(route, a, b, index, say).map((sentence) => h('p', {}, sentence)),
      ...(steps.length > 0 ? [h('ol', { class: 'panel-list panel-steps' }, steps)] : []),
    ];
  };

  const describeMany = (state: Selection): HTMLElement[] => {
    const lines = state.selected.flatMap((key): Line[] => {
      const node = index.nodes.get(key);
      const there = node?.years[state.year];
      if (!node) return index.ties.has(key) ? [{ key, name: nameOf(index, say, key), facts: [], order: 0 }] : [];
      const facts = !isCounted(node.kind) || !there ? [] : [people(there.persons)];
      return [{ key, name: name(key), facts, order: there?.persons ?? 0 }];
    });
    return [h('h3', { tabindex: -1 }, say.count('chosenMany', lines.length)), ...list(say('chosen'), lines)];
  };

  const content = h('div', { class: 'panel-content' });
  region.replaceChildren(content);
  const draw = (state: Selection): void => {
    const hadFocus = content.contains(document.activeElement);
    const parts: HTMLElement[] = [];
    if (state.selected.length > inFull) parts.push(...describeMany(state));
    else {
      parts.push(...describeWay(state));
      for (const key of state.selected) {
        const [node, tie] = [index.nodes.get(key), index.ties.get(key)];
        if (!node && !tie) continue;
        parts.push(
          h('h3', { tabindex: -1 }, nameOf(index, say, key)),
          ...(node ? describe(node, state) : tie ? describeTie(tie, state) : []),
        );
      }
    }
    if (parts.length === 0) content.replaceChildren(...describeYear(state));
    else {
      const clear = h(
        'button',
        { type: 'button', class: 'map-button panel-clear', 'aria-label': say('clear'), title: say('clear') },
        icon(icons.close),
      );
      listen(clear, 'click', () => store.set({ selected: [], hovered: null }));
      content.replaceChildren(clear, ...parts);
    }
    if (!hadFocus) return;
    const heading = content.querySelector<HTMLElement>('h3');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  };
  draw(store.get());
  return store.subscribe((now, before) => {
    if (!sameSelection({ ...now, filter: false }, { ...before, filter: false }, false)) draw(now);
  });
}
