import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/analysis.ts';
import { defaultThresholds, disclose } from '../../src/disclosure/index.ts';
import { weighed } from '../../src/disclosure/scores.ts';
import { metrics } from '../../src/metrics/index.ts';
import { analysisOf, makeWorld } from './made-analysis.ts';

describe('scores of a metric that nobody weighed', () => {
  const analysis = analysisOf(makeWorld(7));
  const period = analysis.focus.id;
  const scores: Score[] = metrics.flatMap(({ id }) =>
    (['network', 'organisation', 'group', 'product'] as const).map((level) => ({
      metric: id,
      level,
      boundary: null,
      period,
      subject: level === 'network' ? 'network' : (analysis[`${level}s`][0]?.id ?? ''),
      other: null,
      value: 3,
    })),
  );

  it.each(['board', 'public'] as const)('do not leave for the audience %s, at any level', (audience) => {
    const left = disclose({ ...analysis, scores }, audience, defaultThresholds()).scores;
    expect(left.some(({ level }) => level === 'network')).toBe(true);
    expect(left.filter(({ metric }) => !weighed.has(metric))).toEqual([]);
  });

  it('leave for programme leads and researchers', () => {
    expect(new Set(disclose({ ...analysis, scores }, 'internal').scores.map(({ metric }) => metric))).toEqual(
      new Set(metrics.map(({ id }) => id)),
    );
  });

  it('are those of metrics that the catalogue knows', () => {
    const known = new Set(metrics.map(({ id }) => id));
    expect([...weighed].filter((id) => !known.has(id))).toEqual([]);
  });
});
