import type { Analysis } from '../analysis.ts';
import { byId, byName } from '../i18n/formats.ts';

/**
 * What the page calls an organisation (`o1`), group (`g7`) or person (`p3`): numbered in the order of the names shown, so that no id
 * of a record and no order of the records leaves.
 */
export interface Keys {
  readonly organisation: ReadonlyMap<string, string>;
  readonly group: ReadonlyMap<string, string>;
  readonly person: ReadonlyMap<string, string>;
  readonly product: ReadonlyMap<string, string>;
}

export function keysOf(analysis: Analysis): Keys {
  return {
    organisation: number(
      'o',
      analysis.organisations.map(({ id, name }) => ({ id, name })),
    ),
    group: number(
      'g',
      analysis.groups.map(({ id, name }) => ({ id, name })),
    ),
    person: number(
      'p',
      analysis.persons.map(({ id, name }) => ({ id, name: name ?? '' })),
    ),
    product: number(
      'd',
      analysis.products.map(({ id, title }) => ({ id, name: title })),
    ),
  };
}

function number(letter: string, named: { id: string; name: string }[]): ReadonlyMap<string, string> {
  const sorted = named.toSorted((a, b) => byName(a.name, b.name) || byId(a.name, b.name) || byId(a.id, b.id));
  return new Map(sorted.map(({ id }, index) => [id, `${letter}${index + 1}`]));
}
