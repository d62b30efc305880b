import type { Locale } from '../i18n/text.ts';
import { h, listen, setAttribute, type Dispose } from './dom.ts';
import { keptOf } from './kept.ts';
import { isFiltered, type MapIndex } from './map/scene.ts';
import { sameSelection, type SelectionStore } from './selection.ts';
import type { Say } from './words.ts';

type Order = 'ascending' | 'descending';

/** A cell's number or words to sort by: `data-sort` where it has one, else a number as this language writes it, else its text. */
export function sortValue(text: string, given: string | null, locale: Locale): number | string | null {
  const shown = (given ?? text).trim();
  if (shown === '' || /^[·–—-]$/.test(shown)) return null;
  const bare = shown.replaceAll(/[\s\u00a0€%]/g, '').replace('−', '-');
  const number = given !== null ? bare : locale === 'nl' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : shown;
}

/** Numbers before words; nothing last, whichever way. */
export function compareValues(
  a: number | string | null,
  b: number | string | null,
  order: Order,
  collate: (a: string, b: string) => number,
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const way = order === 'ascending' ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * way;
  if (typeof a === 'string' && typeof b === 'string') return collate(a, b) * way;
  return typeof a === 'number' ? -1 : 1;
}

/** Makes a table's column heads into buttons that sort it. */
export function makeSortable(table: HTMLTableElement, say: Say): void {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[table.tHead.rows.length - 1]?.cells ?? [])];
  if (!body || body.rows.length < 2 || [...body.rows].some((row) => row.cells.length !== heads.length)) return;
  const { compare } = new Intl.Collator('nl', { numeric: true });
  const status = h('p', { role: 'status', class: 'visually-hidden' });
  table.after(status);
  for (const [column, head] of heads.entries()) {
    const name = head.textContent.trim();
    if (name === '' || head.querySelector('button')) continue;
    const button = h('button', { type: 'button', class: 'sort' });
    button.append(...head.childNodes);
    head.append(button);
    listen(button, 'click', () => {
      const was = head.getAttribute('aria-sort');
      const rows = [...body.rows].map((row) => {
        const cell = row.cells[column];
        return { row, value: sortValue(cell?.textContent ?? '', cell?.getAttribute('data-sort') ?? null, say.locale) };
      });
      const numbers = rows.some(({ value }) => typeof value === 'number');
      const order: Order = was === null ? (numbers ? 'descending' : 'ascending') : was === 'ascending' ? 'descending' : 'ascending';
      rows.sort((a, b) => compareValues(a.value, b.value, order, compare));
      body.append(...rows.map(({ row }) => row));
      for (const other of heads) setAttribute(other, 'aria-sort', other === head ? order : null);
      status.textContent = say(order === 'ascending' ? 'sortedUp' : 'sortedDown', { name });
    });
  }
}

/**
 * Ties rows that name a node of the map (`tr[data-key]`) to the shared selection: the name becomes a button, a click anywhere in the row
 * does the same, and the chosen rows stand out. In the table beside the map each row has a box as well, to choose several. Where the reader
 * keeps to what is chosen, the other rows go.
 */
export function linkRows(edition: HTMLElement, index: MapIndex, say: Say, store: SelectionStore): Dispose {
  const rows = [...edition.querySelectorAll<HTMLTableRowElement>('tr[data-key]')].filter((row) =>
    index.nodes.has(row.dataset['key'] ?? ''),
  );
  const linked = new Map<HTMLTableRowElement, { key: string; button: HTMLButtonElement; box: HTMLInputElement | null; beside: boolean }>();
  const tables = new Map<HTMLTableElement, HTMLElement>();
  for (const row of rows) {
    const key = row.dataset['key'] ?? '';
    const [cell, table] = [row.cells[0], row.closest('table')];
    if (!cell || !table) continue;
    const beside = table.matches('[data-map-table]');
    const button = h('button', { type: 'button', class: 'row-choose' });
    button.append(...cell.childNodes);
    const name = button.textContent.trim();
    const box = beside ? h('input', { type: 'checkbox', class: 'row-box', 'aria-label': say('addToChoice', { name }) }) : null;
    if (box) {
      listen(box, 'click', (event) => event.stopPropagation());
      listen(box, 'change', () => store.choose(key, true));
      cell.append(box);
    }
    cell.append(button);
    const [, kind] = row.cells;
    if (beside && kind && !kind.className.startsWith('num')) cell.append(h('span', { class: 'row-kind' }, kind.textContent.trim()));
    linked.set(row, { key, button, box, beside });
    listen(row, 'click', (event) => store.choose(key, event.shiftKey || event.ctrlKey || event.metaKey));
    if (!tables.has(table)) {
      const none = h('p', { class: 'missing', hidden: true }, say('filterNone'));
      table.after(none);
      tables.set(table, none);
    }
  }
  const show = (): void => {
    const state = store.get();
    const selected = new Set(state.selected);
    const kept = keptOf(index, state);
    for (const [row, { key, button, box, beside }] of linked) {
      const chosen = selected.has(key);
      // The table beside the map shows what the map shows.
      const hidden = (beside && isFiltered(index, state.hidden, key)) || (kept !== null && !kept.has(key));
      // Only what changes is written: a row that is written has its look worked out anew, and there may be thousands.
      if (row.hidden !== hidden) row.hidden = hidden;
      if (button.getAttribute('aria-pressed') === String(chosen)) continue;
      setAttribute(row, 'aria-selected', chosen ? 'true' : null);
      button.setAttribute('aria-pressed', String(chosen));
      if (box) box.checked = chosen;
    }
    for (const [table, none] of tables) {
      none.hidden = kept === null || [...(table.tBodies[0]?.rows ?? [])].some((row) => !row.hidden);
    }
  };
  show();
  return store.subscribe((now, before) => {
    if (!sameSelection(now, before, false)) show();
  });
}
