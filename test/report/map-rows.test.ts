import { expect, test } from 'vitest';
import { mapRows } from '../../src/report/map-rows.ts';

const rowsOf = (file: string, sheet: string | null, ...rows: number[]) => rows.map((row) => ({ file, sheet, row }));

test('lines name their rows by file and sheet, each once', () => {
  const { sources, of } = mapRows([
    { period: '2021', person: 'a', group: 'g', rows: [...rowsOf('leden.xlsx', 'Nu', 9, 4), ...rowsOf('oud.csv', null, 3)] },
    { period: '2021', person: 'b', group: 'g', rows: rowsOf('leden.xlsx', 'Nu', 4) },
    { period: '2022', person: 'a', group: 'g', rows: rowsOf('leden.xlsx', 'Nu', 10) },
  ]);
  expect(sources).toEqual(['leden.xlsx (Nu)', 'oud.csv']);
  expect(of('2021', ['a', 'b'], 'g')).toEqual([
    [0, 4],
    [0, 9],
    [1, 3],
  ]);
  expect(of('2022', ['a', 'b'], 'g')).toEqual([[0, 10]]);
  expect(of('2021', ['a'], 'h')).toEqual([]);
});

test('where the gate let no rows through there are no files either', () => {
  expect(mapRows([]).sources).toEqual([]);
});
