import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId } from '../../src/i18n/formats.ts';
import { makeEntries } from '../../src/intake/entries.ts';
import { fold } from '../../src/intake/fold.ts';
import { IdClues } from '../../src/intake/id-clues.ts';
import { nearest } from '../../src/spelling.ts';

/** The clues in a list of groups with these ids and names. */
function cluesOf(ids: readonly string[], names: readonly string[] = []): IdClues {
  const { groups } = makeEntries();
  const rows = Int32Array.from(ids.keys());
  const column = (values: readonly (string | null)[]) => ({
    codes: rows,
    size: ids.length,
    standing: null,
    valueOf: (code: number) => values[code] ?? null,
    distinct: true,
  });
  const source = { index: 0, file: 'groepen.csv', sheet: null, table: 'groups', columns: new Map<string, string>() } as const;
  groups.append(
    source,
    rows,
    rows,
    new Map([
      ['id', column(ids)],
      ['name', column(names)],
    ]),
  );
  return new IdClues(groups, rows);
}

describe('what an unknown id may have been', () => {
  it('is found as it would be by looking at every id', () => {
    const id = fc.array(fc.constantFrom('0', '1', '12', 'p', 'P', '-', 'q'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const figures = (text: string): string => (text.match(/\d+/g) ?? []).map((number) => number.replace(/^0+(?=\d)/, '')).join(' ');
    const bare = (text: string): string => text.replace(/^0+/, '');
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 12 }), id, (ids, found) => {
        const inOrder = ids.toSorted(byId);
        const expected =
          inOrder.find((one) => bare(one) === bare(found)) ??
          nearest(
            found,
            inOrder.filter((one) => figures(one) === figures(found)),
            fold,
          );
        expect(cluesOf(ids).near(found)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('is the record of that name: the first by its id, with or without a figure in it', () => {
    const clues = cluesOf(['g3', 'g2', 'g1'], ['Groep 1', 'Rekenen', 'rekenen!']);
    expect(['Rekenen', 'groep1', 'Groep 1', 'Taal', 'g9'].map((name) => clues.byName(name))).toEqual(['g1', 'g3', 'g3', null, null]);
  });
});
