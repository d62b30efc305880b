import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/analysis.ts';
import { defaultThresholds, disclose } from '../../src/disclosure/index.ts';
import { unopened, weighed } from '../../src/disclosure/scores.ts';
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
      bound: null,
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

  it('are weighed for every metric there is: it may leave, or it is said why not', () => {
    expect([...weighed, ...Object.keys(unopened)].toSorted()).toEqual(metrics.map(({ id }) => id).toSorted());
  });
});

describe('a score of the network that follows from the sizes of its organisations', () => {
  // With Σ n² beside Σ n two hidden sizes can be worked out: 1 − Blau is the sum of the squared parts.
  const ofSizes = ['blau-index', 'density-ratio', 'freeman-segregation', 'iqv', 'odds-ratio'];
  const withScores = (analysis: ReturnType<typeof analysisOf>): ReturnType<typeof analysisOf> => ({
    ...analysis,
    chances: [],
    scores: analysis.views.flatMap(({ period }) =>
      ofSizes.flatMap((metric) =>
        (['organisation', 'sector', 'function', 'school', 'group-kind'] as const).map((boundary): Score => ({
          ...{ metric, level: 'network', boundary, period, subject: 'network', other: null, value: 0.5, bound: null },
        })),
      ),
    ),
  });

  it.each(['board', 'public'] as const)(
    'leaves for the audience %s only where every organisation is shown, or every class is large',
    (audience) => {
      let kept = 0;
      for (let seed = 1; seed <= 40; seed += 1) {
        const analysis = withScores(analysisOf(makeWorld(seed)));
        const thresholds = defaultThresholds();
        const disclosed = disclose(analysis, audience, thresholds);
        const names = new Map(disclosed.organisations.map(({ id, name }) => [name, id]));
        for (const view of analysis.views) {
          const shown = new Map(
            disclosed.views.find(({ period }) => period === view.period)?.organisations.map(({ id, persons }) => [id, persons]),
          );
          const hidden = view.organisations.filter(({ id }) => {
            const name = analysis.organisations.find((one) => one.id === id)?.name ?? '';
            return typeof shown.get(names.get(name) ?? '') !== 'number';
          });
          const out = disclosed.scores.filter(({ period, boundary }) => period === view.period && boundary === 'organisation').length;
          if (hidden.length > 0) expect(out).toBe(0);
          kept += ofSizes.length - out;
        }
        expect(disclosed.scores.some(({ boundary }) => boundary === 'school')).toBe(false);
      }
      expect(kept).toBeGreaterThan(20);
    },
  );

  it('leaves where every sector has people enough, and only there', () => {
    let left = 0;
    let kept = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const analysis = withScores(analysisOf(makeWorld(seed)));
      const disclosed = disclose(analysis, 'board', defaultThresholds());
      const sectors = new Map(analysis.organisations.map(({ id, sector }) => [id, sector]));
      for (const view of analysis.views) {
        const sizes = new Map<string, number>();
        for (const { organisations } of view.persons)
          for (const sector of new Set(organisations.map((id) => sectors.get(id) ?? ''))) sizes.set(sector, (sizes.get(sector) ?? 0) + 1);
        const out = disclosed.scores.filter(({ period, boundary }) => period === view.period && boundary === 'sector').length;
        expect(out).toBe([...sizes.values()].every((size) => size >= 5) ? ofSizes.length : 0);
        left += out;
        kept += ofSizes.length - out;
      }
    }
    expect(left).toBeGreaterThan(20);
    expect(kept).toBeGreaterThan(20);
  });

  it('leaves where of every kind of group there are people enough, each counted for the kind of most of their groups', () => {
    let left = 0;
    let kept = 0;
    let pairs = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const made = withScores(analysisOf(makeWorld(seed, { persons: 24 })));
      const between = (period: string, [subject = '', other = '']: readonly string[]): Score => ({
        ...{ metric: 'density', level: 'pair', boundary: 'group-kind', period, subject, other, value: 0.5, bound: null },
      });
      const all = ['expert', 'plg', 'project'];
      const analysis = {
        ...made,
        scores: [...made.scores, ...made.views.flatMap(({ period }) => all.map((kind) => between(period, [kind, kind])))],
      };
      const disclosed = disclose(analysis, 'board', defaultThresholds());
      const kindOf = new Map(analysis.groups.map(({ id, kind }) => [id, kind]));
      for (const view of analysis.views) {
        const sizes = new Map<string, number>();
        for (const { groups } of view.persons) {
          const times = (kind: string) => groups.filter((id) => kindOf.get(id) === kind).length;
          const main = all.filter((kind) => times(kind) > 0).toSorted((a, b) => times(b) - times(a))[0] ?? '';
          sizes.set(main, (sizes.get(main) ?? 0) + 1);
        }
        const own = disclosed.scores.filter(({ period, boundary }) => period === view.period && boundary === 'group-kind');
        const out = own.filter(({ level }) => level === 'network').length;
        expect(out).toBe([...sizes.values()].every((size) => size >= 5) ? ofSizes.length : 0);
        for (const { subject } of own.filter(({ level }) => level === 'pair')) expect(sizes.get(subject) ?? 0).toBeGreaterThanOrEqual(5);
        left += out;
        kept += ofSizes.length - out;
        pairs += own.length - out;
      }
    }
    expect(Math.min(left, kept, pairs)).toBeGreaterThan(20);
  });
});
