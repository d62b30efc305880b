import { expect, it } from 'vitest';
import { namedDots } from '../../../src/report/charts/named-dots.ts';
import { compileChart } from '../../../src/report/compile-chart.ts';
import { contextFor } from '../contexts.ts';

it('draws a filled and an open dot, as many rows as a reader takes in, and says all in its table', async () => {
  const rows = [
    { key: 'g1', name: 'Een', colour: 'kind-plg', filled: 2, open: 5 },
    { key: 'g2', name: 'Twee', colour: 'kind-plg', filled: 1, open: null },
    { key: 'g3', name: 'Drie', colour: 'kind-plg', filled: 0, open: 4 },
  ];
  const options = { caption: 'c', name: 'Groep', filled: 'nu', open: 'toen', drawn: 2 };
  const { table, spec } = namedDots(contextFor(), rows, options);
  expect(table.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
    ['Een', '2', '5'],
    ['Twee', '1', '–'],
    ['Drie', '0', '4'],
  ]);
  const { svg } = await compileChart(spec, 'nl', true);
  expect(svg).not.toContain('Drie');
  // Two filled ones and an open one, with its own edge.
  expect(svg.match(/<circle /g)).toHaveLength(3);
  // Without keys it knows of no choice on the map.
  const apart = namedDots(
    contextFor(),
    rows.map((row) => ({ ...row, key: undefined })),
    options,
  );
  await compileChart(apart.spec, 'nl', false);
});
