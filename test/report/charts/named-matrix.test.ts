import { expect, it } from 'vitest';
import { namedMatrix } from '../../../src/report/charts/named-matrix.ts';
import { compileChart } from '../../../src/report/compile-chart.ts';

const options = { caption: 'c', name: 'n', empty: { text: '–' }, between: ' en ', circles: false, marks: [] };

it('numbers rows and columns alike, leaves what is not there blank, and paints cells of one colour as one', async () => {
  const cells = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].flatMap((column) =>
      row === column ? [] : [{ row, column, value: 1, text: `${row}${column}`, colour: row === 0 ? 'step-5' : 'step-2' }],
    ),
  );
  const { table, spec } = namedMatrix(['Aa', 'Bb', 'Cc'], cells, options);
  expect(table.columns.map(({ title }) => title)).toEqual(['n', '1', '2', '3']);
  expect(table.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
    ['1 Aa', '–', '01', '02'],
    ['2 Bb', '10', '–', '12'],
    ['3 Cc', '20', '21', '–'],
  ]);
  const { svg } = await compileChart(spec, 'nl', false);
  expect(svg.match(/fill="var\(--step-5\)"/g)).toHaveLength(1);
  expect(svg.match(/fill="var\(--step-2\)"/g)).toHaveLength(1);
  expect(svg).toContain('Bb  2');
});
