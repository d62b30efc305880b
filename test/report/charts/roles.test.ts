import { expect, it } from 'vitest';
import { rolesChart } from '../../../src/report/charts/roles.ts';
import type { Score } from '../../../src/analysis.ts';
import { contextFor, drawn, rowsOf } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';

const score = (metric: string, value: number | null): Score => ({
  metric,
  level: 'network',
  boundary: 'organisation',
  period: '2024-2025',
  subject: 'network',
  other: null,
  value,
  bound: null,
});

it('says of every hundred times whom people bring together', async () => {
  await drawn(rolesChart);
  const scores = [
    score('coordinator', 10),
    score('gatekeeper', 15),
    score('representative', 15),
    score('itinerant', 20),
    score('liaison', 40),
  ];
  const content = rolesChart.build(contextFor('nl', 'internal', madeAnalysis({ scores })));
  expect(content?.summary).toContain('zijn er in 2024-2025 90 waarbij een andere organisatie in het spel is.');
  expect(rowsOf(content?.table ?? { rows: [] }).map(([, value]) => value)).toEqual(['10', '30', '20', '40']);
});

it('draws nothing where a role is not known, or nobody stands between two others', () => {
  const all = ['coordinator', 'gatekeeper', 'representative', 'itinerant', 'liaison'];
  const build = (scores: Score[]) => rolesChart.build(contextFor('nl', 'internal', madeAnalysis({ scores })));
  expect(build(all.map((metric) => score(metric, 0)))).toBeNull();
  expect(build(all.map((metric) => score(metric, metric === 'liaison' ? null : 3)))).toBeNull();
});
