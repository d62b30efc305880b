import { describe, expect, it } from 'vitest';
import { exceptions, totalName, withinRow } from '../../src/disclosure/shared-totals.ts';
import { summaryCatalogue } from '../../src/summaries/index.ts';

const has = (summary: string, column: string): boolean =>
  Object.hasOwn(summaryCatalogue.find(({ id }) => id === summary)?.columns ?? {}, column);

describe('what the gate knows of the summaries', () => {
  it('names tables and columns that there are', () => {
    const named: (readonly [string, string])[] = [
      ...Object.entries(withinRow).flatMap(([table, pairs]) => pairs.flat().map((column) => [table, column] as const)),
      ...Object.keys(exceptions).map((place) => [place.split('.')[0] ?? '', place.split('.')[1] ?? ''] as const),
    ];
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter(([table, column]) => !has(table, column))).toEqual([]);
  });

  it('finds the total of hours and fees in the table by year', () => {
    const totals = (table: string) =>
      new Set(Object.keys(summaryCatalogue.find(({ id }) => id === table)?.columns ?? {}).map((column) => totalName(table, column)));
    expect(totals('hours-by-year').has(totalName('hours-by-group', 'spent'))).toBe(true);
    expect(totals('hours-by-year').has(totalName('hours-by-organisation', 'facilitated'))).toBe(true);
    expect(totals('budget-by-year').has(totalName('budget-by-organisation', 'fee'))).toBe(true);
  });

  it('knows for every column of the catalogue what may be seen of it: a measure that is no number is open', () => {
    const odd = summaryCatalogue.flatMap(({ id, columns, audience }) =>
      Object.entries(columns).flatMap(([name, column]) => {
        const isNumber = ['money', 'minutes', 'count', 'share', 'number'].includes(column.type);
        const namesNobody = column.type === 'id' && column.names === undefined;
        return (column.role === 'measure' && !isNumber && column.privacy !== 'open' && column.privacy !== 'internal') ||
          namesNobody ||
          (column.names === 'person' && audience !== 'internal')
          ? `${id}.${name}`
          : [];
      }),
    );
    expect(odd).toEqual([]);
  });
});
