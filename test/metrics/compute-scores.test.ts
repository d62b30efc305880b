import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/text.ts';
import { methods } from '../../src/methods.ts';
import { computeRuns, computeScores, levels, metrics, references, scoresIn, weights } from '../../src/metrics/index.ts';
import { boundaries, buildNetwork } from '../../src/network/index.ts';
import { karate, women } from '../networks/index.ts';
import { allTime } from '../networks/records.ts';
import { alone, empty, oneOrganisation, small, smallRecords } from '../networks/small.ts';

describe('the catalogue', () => {
  it('stands in the order of the ids, each once', () => {
    const ids = metrics.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(metrics.map((metric) => [metric.id, metric] as const))(
    '%s says what it is in both languages, and where it comes from',
    (_, metric) => {
      for (const text of [
        metric.title,
        metric.meaning,
        metric.definition,
        metric.unit,
        ...(metric.undefinedWhen === null ? [] : [metric.undefinedWhen]),
      ]) {
        for (const locale of locales) expect(text[locale].trim().length).toBeGreaterThan(2);
      }
      expect(metric.meaning.nl).toMatch(/[.?]$/);
      expect(metric.references.length).toBeGreaterThan(0);
      expect(metric.references.every((id) => id in references)).toBe(true);
      expect(Object.keys(metric.levels).length + Object.keys(metric.withoutBoundary ?? {}).length).toBeGreaterThan(0);
    },
  );

  it('rests on no reference that neither a metric nor a method uses', () => {
    const used = new Set<string>([...metrics, ...methods].flatMap((unit) => unit.references));
    expect(Object.keys(references).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('the long table', () => {
  const networks = { small, empty, alone, oneOrganisation, women, karate };

  it.each(Object.entries(networks))('of the network %s has a number or null everywhere, within its range', (_, make) => {
    const range = new Map(metrics.map((metric) => [metric.id, metric.range]));
    const wrong: unknown[] = [];
    for (const weight of weights) {
      for (const score of computeScores([make()], { weight, counting: weight === 'none' ? 'binary' : 'by-share' })) {
        const [least, most] = range.get(score.metric) ?? [null, null];
        const { value } = score;
        const fits =
          value === null ||
          (Number.isFinite(value) &&
            !Object.is(value, -0) &&
            value >= (least ?? Number.NEGATIVE_INFINITY) - 1e-9 &&
            value <= (most ?? Number.POSITIVE_INFINITY) + 1e-9);
        if (!fits) wrong.push({ weight, ...score });
      }
    }
    expect(wrong).toEqual([]);
  });

  it('holds each score once', () => {
    const keys = computeScores([small()]).map(({ metric, level, boundary, period, subject, other }) =>
      JSON.stringify([metric, level, boundary, period, subject, other]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is ordered by metric, level, boundary, period and subject', () => {
    const other = buildNetwork(smallRecords, { period: { ...allTime, id: 'later' }, ties: 'shared-groups' });
    const scores = computeScores([small(), other], { boundaries: ['sector', 'organisation'], metrics: ['reach', 'degree'] });
    const place = (list: readonly (string | null)[], value: string | null): string => String(list.indexOf(value)).padStart(2, '0');
    const keys = scores.map((score) =>
      [
        score.metric,
        place(levels, score.level),
        place([null, ...[...boundaries].sort()], score.boundary),
        place(['all', 'later'], score.period),
        score.subject,
      ].join(' '),
    );
    expect(keys).toEqual(keys.toSorted());
  });

  it('holds what was asked for, and no more', () => {
    const scores = computeScores([small()], { metrics: ['ei-index'], levels: ['person'], boundaries: ['sector'] });
    expect(new Set(scores.map(({ metric, level, boundary }) => `${metric} ${level} ${boundary}`))).toEqual(
      new Set(['ei-index person sector']),
    );
    expect(scores.map(({ subject }) => subject)).toEqual(['ann', 'bob', 'cas', 'dee', 'eva', 'gus']);
  });

  it('is the same run by run; pairs of people are made anew whenever they are read', () => {
    const runs = computeRuns([small()]);
    expect(runs.flatMap((run) => [...scoresIn(run)])).toEqual(computeScores([small()]));
    const pairs = runs.filter(({ level, boundary }) => level === 'pair' && boundary === null);
    expect(pairs.map(({ metric }) => metric)).toEqual(['shared-groups', 'shared-meetings', 'tie-weight']);
    for (const { values } of pairs) {
      expect(Array.isArray(values)).toBe(false);
      expect([...values]).toEqual([...values]);
    }
    expect([...(pairs[0]?.values ?? [])]).toHaveLength(6);
  });
});
