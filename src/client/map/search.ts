import type { MapNode, MapPayload } from '../../report/payload.ts';
import { freshId, h, icon, icons, listen, setAttribute } from '../dom.ts';
import type { Say } from '../words.ts';

const most = 8;

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The nodes whose name holds every word typed, those that begin with it first, in the payload's own order of names. */
export function findNodes(map: MapPayload, name: (node: MapNode) => string, typed: string): MapNode[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const begins = (node: MapNode): number => {
    const text = plain(name(node));
    if (text.startsWith(words.join(' '))) return 0;
    return words.every((word) => text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word))) ? 1 : 2;
  };
  return map.nodes
    .filter((node) => words.every((word) => plain(name(node)).includes(word)))
    .map((node, i) => ({ node, i, order: begins(node) }))
    .toSorted((a, b) => a.order - b.order || a.i - b.i)
    .map((found) => found.node);
}

/** A search field with a list of what it finds, worked by keyboard as the combobox pattern asks. */
export function makeSearch(map: MapPayload, say: Say, choose: (key: string) => void): HTMLElement {
  const name = (node: MapNode): string => node.label[say.locale];
  const [listId, inputId] = [freshId('found'), freshId('search')];
  const input = h('input', {
    id: inputId,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
    placeholder: say('searchHint'),
  });
  const list = h('ul', { id: listId, role: 'listbox', class: 'map-found', 'aria-label': say('search'), hidden: true });
  const status = h('p', { role: 'status', class: 'visually-hidden' });
  let found: MapNode[] = [];
  let active = -1;

  const close = (): void => {
    found = [];
    active = -1;
    list.hidden = true;
    setAttribute(input, 'aria-expanded', 'false');
    setAttribute(input, 'aria-activedescendant', null);
  };
  const point = (i: number): void => {
    active = i;
    for (const [j, option] of [...list.children].entries()) {
      setAttribute(option, 'aria-selected', j === i ? 'true' : 'false');
      if (j === i) option.scrollIntoView({ block: 'nearest' });
    }
    setAttribute(input, 'aria-activedescendant', list.children[i]?.id ?? null);
  };
  const take = (node: MapNode | undefined): void => {
    if (!node) return;
    input.value = name(node);
    close();
    choose(node.key);
  };
  const search = (): void => {
    const all = findNodes(map, name, input.value);
    found = all.slice(0, most);
    list.replaceChildren(
      ...found.map((node, i) => {
        const option = h('li', { id: `${listId}-${i}`, role: 'option', 'aria-selected': 'false' }, [
          h('span', { class: 'map-found-name' }, name(node)),
          h('span', { class: 'map-found-kind' }, say(`kind.${node.kind}`)),
        ]);
        // Before the field loses the focus, which would close the list.
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          take(node);
        });
        return option;
      }),
    );
    const typed = input.value.trim() !== '';
    if (typed && found.length === 0)
      list.append(
        h('li', { class: 'map-found-none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, say('searchNone')),
      );
    list.hidden = !typed;
    setAttribute(input, 'aria-expanded', typed ? 'true' : 'false');
    status.textContent = !typed ? '' : all.length === 0 ? say('searchNone') : say.count('searchFound', all.length);
    point(-1);
  };
  listen(input, 'input', search);
  listen(input, 'blur', close);
  listen(input, 'keydown', (event) => {
    if (event.key === 'Escape') {
      if (list.hidden) input.value = '';
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(found[active] ?? found[0]);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
      event.preventDefault();
      if (list.hidden) search();
      if (found.length === 0) return;
      const down = event.key === 'ArrowDown';
      point(active === -1 ? (down ? 0 : found.length - 1) : (active + (down ? 1 : -1) + found.length) % found.length);
    }
  });
  return h('div', { class: 'map-search' }, [
    h('label', { for: inputId, class: 'visually-hidden' }, say('search')),
    icon(icons.find),
    input,
    list,
    status,
  ]);
}
