import { expect, it } from 'vitest';
import { organisationMatrix } from '../../../src/report/charts/organisation-matrix.ts';
import type { Score } from '../../../src/analysis.ts';
import { contextFor, drawn } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';

const score = (subject: string, other: string, value: number | null): Score => ({
  metric: 'density-ratio',
  level: 'pair',
  boundary: 'organisation',
  period: '2024-2025',
  subject,
  other,
  value,
  bound: null,
});
// Two circles of two, that hardly meet.
const scores = [
  score('ORG-100', 'ORG-102', 3),
  score('ORG-101', 'ORG-103', 2.5),
  score('ORG-100', 'ORG-101', 0.1),
  score('ORG-102', 'ORG-103', 0.2),
  score('ORG-100', 'ORG-100', null),
];

it('puts those that meet side by side, and is the same both ways', async () => {
  await drawn(organisationMatrix);
  const context = contextFor('nl', 'internal', madeAnalysis({ scores }));
  const content = organisationMatrix.build(context);
  const rows = content?.table.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
  const names = rows.map(([name = '']) => name.replace(/^\d+ /, ''));
  const place = (id: string) => names.indexOf(context.organisationName(id));
  expect(Math.abs(place('ORG-100') - place('ORG-102'))).toBe(1);
  expect(Math.abs(place('ORG-101') - place('ORG-103'))).toBe(1);
  expect(rows[place('ORG-100')]?.[place('ORG-102') + 1]).toBe('3,0');
  expect(rows[place('ORG-102')]?.[place('ORG-100') + 1]).toBe('3,0');
  expect(rows[place('ORG-100')]?.[place('ORG-100') + 1]).toBe('–');
  expect(content?.summary).toContain('van 4 paren organisaties te zeggen: bij 2 zijn er twee keer zo veel contacten');
});

it('draws nothing of fewer than three pairs', () => {
  expect(organisationMatrix.build(contextFor('nl', 'internal', madeAnalysis({ scores: scores.slice(0, 2) })))).toBeNull();
});
