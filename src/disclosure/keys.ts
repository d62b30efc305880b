import type { Analysis } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import type { Policy } from './audiences.ts';
import type { Cell, SummaryColumn } from '../summaries/define-summary.ts';
import { merged, otherOrganisations, type Visibility } from './visibility.ts';

/** What each record is called on its way out; `null` for whoever is not shown. */
export interface Keys {
  readonly organisation: (id: string) => string | null;
  readonly group: (id: string) => string | null;
  readonly person: (id: string) => string | null;
  readonly product: (id: string) => string | null;
  readonly theme: (id: string) => string | null;
}

/**
 * Numbers everything shown in the order of its name, so that neither a record's id nor the order of the records leaves. The numbers
 * are padded: the order of the keys is the order of the names.
 */
export function keysOf(analysis: Analysis, visibility: Visibility, policy: Policy): Keys {
  const number = (letter: string, named: readonly (readonly [id: string, ...words: (string | null)[]])[]) => {
    const sorted = named.toSorted((a, b) => compareWords(a.slice(1), b.slice(1)) || byId(a[0], b[0]));
    const width = String(sorted.length).length;
    const keys = new Map(sorted.map(([id], index) => [id, policy.keys ? `${letter}${String(index + 1).padStart(width, '0')}` : id]));
    return (id: string): string | null => keys.get(id) ?? null;
  };
  const organisation = number(
    'o',
    visibility.organisations.map(({ id, name, kind, sector, municipality }) => [id, name, kind, sector, municipality]),
  );
  const group = number(
    'g',
    analysis.groups.map(({ id, name, kind, from, until }) => [id, name, kind, ...days(from, until)]),
  );
  return {
    organisation: (id) => (id === merged ? otherOrganisations.id : organisation(id)),
    group,
    person: number(
      'p',
      visibility.persons.map(({ id, name, function: post }) => [id, name, post]),
    ),
    product: number(
      'd',
      analysis.products.map(({ id, title, kind, date, group: maker }) => [id, title, kind, ...days(date), group(maker)]),
    ),
    theme: number(
      't',
      analysis.themes.map(({ id, name }) => [id, name]),
    ),
  };
}

/** Days as words of equal length, so that they order as they follow each other. */
const days = (...values: (number | null)[]): (string | null)[] =>
  values.map((day) => (day === null ? null : String(day + 1_000_000).padStart(8, '0')));

function compareWords(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [index, word] of a.entries()) {
    const order = byId(word ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** A cell of a summary with the id in it, if it is one, replaced by its key; `null` where it names nobody shown. */
export function keyIn(keys: Keys, column: SummaryColumn, value: Cell): Cell {
  if (column.type !== 'id' || value === null) return value;
  return column.names === undefined ? null : keys[column.names](String(value));
}
