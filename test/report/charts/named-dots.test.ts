import { expect, it } from 'vitest';
import { known, namedDots } from '../../../src/report/charts/named-dots.ts';
import { compileChart } from '../../../src/report/compile-chart.ts';
import { contextFor } from '../contexts.ts';

it('draws a filled and an open dot, as many rows as a reader takes in, and says all in its table', async () => {
  const rows = [
    { key: 'g1', name: 'Een', colour: 'kind-plg', first: known(2), second: known(5) },
    { key: 'g2', name: 'Twee', colour: 'kind-plg', first: known(1), second: null },
    { key: 'g3', name: 'Drie', colour: 'kind-plg', first: known(0), second: known(4) },
  ];
  const options = { caption: 'c', name: 'Groep', first: 'nu', second: 'toen', format: String, drawn: 2 };
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

it('has no dot for a number that is not shown, and no second number where both are the same', () => {
  const hidden = { value: null, state: 'hidden' as const };
  const row = { key: 'o1', name: 'Een', colour: 'sector-po' };
  const both = { caption: 'c', name: 'Organisatie', first: 'a', second: 'b', format: String, drawn: 9, bothNumbers: true, scale: 60 };
  const { table, spec } = namedDots(
    contextFor(),
    [
      { ...row, first: known(120), second: known(60) },
      { ...row, first: known(60), second: known(60) },
      { ...row, first: hidden, second: hidden },
    ],
    both,
  );
  expect((spec['data'] as { values: unknown[] }).values).toEqual([
    expect.objectContaining({ filled: 2, open: 1, label: '120', other: '60', left: false }),
    expect.not.objectContaining({ other: expect.anything() }),
    expect.not.objectContaining({ filled: expect.anything() }),
  ]);
  expect(table.rows[2]?.cells[1]?.text).toBe('te weinig mensen om te tonen');
});
