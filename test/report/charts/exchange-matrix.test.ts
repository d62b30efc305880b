import { expect, it } from 'vitest';
import { exchangeMatrix } from '../../../src/report/charts/exchange-matrix.ts';
import { contextFor, drawn } from '../contexts.ts';
import { withRows } from '../summaries.ts';

const row = (from: number, to: number, spent: number) => ({
  from_organisation_id: `ORG-${from}`,
  to_organisation_id: `ORG-${to}`,
  facilitated: null,
  spent,
});

it('has hours from the side to the top, and counts both ways', async () => {
  await drawn(exchangeMatrix);
  const pairs = [row(100, 101, 6000), row(101, 100, 90), row(101, 102, 1200), row(102, 102, 9999), row(103, 100, 60)];
  const context = contextFor('nl', 'internal', withRows({ 'hours-by-organisation-pair': pairs }));
  const content = exchangeMatrix.build(context);
  const rows = content?.table.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
  const names = rows.map(([name = '']) => name.replace(/^\d+ /, ''));
  const place = (id: string) => names.indexOf(context.organisationName(id));
  expect(rows[place('ORG-100')]?.[place('ORG-101') + 1]).toBe('100');
  expect(rows[place('ORG-101')]?.[place('ORG-100') + 1]).toBe('1,5');
  expect(rows[place('ORG-102')]?.[place('ORG-102') + 1]).toBe('–');
  expect(content?.summary).toBe(
    'In 2024-2025 gingen er uren van de ene naar de andere organisatie bij 3 paren. Bij 1 daarvan ging het beide kanten op.',
  );
  expect(content?.source).toContain('de grootste is 100 uur');
});
