import { describe, expect, it } from 'vitest';
import type { AgreementCheck } from '../../src/agreements/define-agreement.ts';
import type { Analysis, Score } from '../../src/analysis.ts';
import { defaultThresholds, disclose } from '../../src/disclosure/index.ts';
import type { SummaryTable } from '../../src/summaries/define-summary.ts';
import { analysisOf, makeWorld } from './made-analysis.ts';

const world = makeWorld(9, { persons: 60, organisations: 6, groups: 5, years: 1, twoEmployers: false });
const whole = analysisOf(world);
const period = whole.views[0]?.period ?? '';
const given = (more: Partial<Analysis>, audience: 'board' | 'public'): Analysis =>
  disclose({ ...whole, ...more }, audience, defaultThresholds());

describe('a score times a number that is shown', () => {
  const score = (metric: string, level: Score['level'], value: number, more: Partial<Score> = {}): Score => ({
    metric,
    level,
    boundary: 'organisation',
    period,
    subject: level,
    other: null,
    value,
    bound: null,
    ...more,
  });

  it('does not say how few people of the network stay within their organisation', () => {
    const shares = [1, 0.5, 57 / 60].map((value) => given({ scores: [score('crossing-share', 'network', value)] }, 'board').scores.length);
    expect(shares).toEqual([1, 1, 0]);
  });

  it('does not say how few ties there are between two sectors, nor by their ratio', () => {
    const size = (sector: string) => {
      const boards = new Set(whole.organisations.filter((one) => one.sector === sector).map(({ id }) => id));
      return whole.views[0]?.persons.filter(({ organisations }) => organisations.some((id) => boards.has(id))).length ?? 0;
    };
    const pairs = size('po') * size('vo');
    expect(size('vo')).toBeGreaterThanOrEqual(5);
    const left = (ties: number) =>
      given(
        {
          scores: [
            score('density', 'pair', ties / pairs, { boundary: 'sector', subject: 'po', other: 'vo' }),
            score('density-ratio', 'pair', ties / pairs / 0.3, { boundary: 'sector', subject: 'vo', other: 'po' }),
          ],
        },
        'board',
      ).scores.map(({ metric }) => metric);
    expect(left(2)).toEqual([]);
    expect(left(12)).toEqual(['density', 'density-ratio']);
    expect(left(0)).toEqual(['density', 'density-ratio']);
  });
});

describe('the figure of an agreement', () => {
  const check = (
    id: string,
    found: number | null,
    verdict: AgreementCheck['verdict'],
    more: Partial<AgreementCheck> = {},
  ): AgreementCheck => ({
    id,
    period,
    level: 'network',
    subject: null,
    agreed: 20,
    found,
    verdict,
    because: { nl: `Het zijn er ${found}.`, en: `There are ${found}.` },
    ...more,
  });
  const [board, open] = (['board', 'public'] as const).map(
    (audience) => (one: AgreementCheck) => given({ agreements: [one] }, audience).agreements[0],
  );

  it('of a few people, or of the hours of one or two, is withheld, and so is what was agreed', () => {
    for (const one of [check('policy-group-size', 3, 'not-kept'), check('programme-management', 0.43, 'kept')]) {
      for (const seen of [board?.(one), open?.(one)]) {
        expect(seen).toMatchObject({ agreed: null, found: null, verdict: one.verdict });
        expect(seen?.because.nl).toContain('niet te tonen');
      }
    }
    expect(board?.(check('policy-group-size', 18, 'kept'))).toMatchObject({ found: 18, because: { nl: 'Het zijn er 18.' } });
  });

  it('is rounded for the public, and no sentence says it whole', () => {
    expect(open?.(check('policy-group-size', 18, 'kept'))).toMatchObject({ found: 20, because: { nl: '', en: '' } });
    expect(open?.(check('yearly-budget', 3_123_456, 'kept'))).toMatchObject({ found: 3_125_000, because: { nl: '' } });
    expect(open?.(check('overhead', 0.123456, 'unknown'))).toMatchObject({ found: 0.12, because: { nl: '' } });
    expect(open?.(check('yearly-budget', null, 'unknown'))?.because.nl).toBe('Het zijn er null.');
  });

  it('does not come with a sentence that counts members whose employer is not known', () => {
    const [group] = whole.views[0]?.groups.filter(({ persons }) => (persons ?? 0) >= 20) ?? [];
    const seen = board?.(check('organisations-in-group', 2, 'unknown', { level: 'group', subject: group?.id ?? '' }));
    expect(seen).toMatchObject({ found: 2, because: { nl: '' } });
  });
});

it('does not pass a table of which nobody asked who stands behind its figures', () => {
  const row = { period, facilitated: 600, spent: 60, persons: 12 };
  const table: SummaryTable = { id: 'hours-by-year', rows: [row], contributors: null, hidden: [[]] };
  expect(() => given({ summaries: [table] }, 'board')).toThrow('hours-by-year');
});

describe('a mean or a share of people', () => {
  const table = (id: string, cells: SummaryTable['rows'][number]): Analysis =>
    given({ summaries: [{ id, rows: [cells], contributors: [[]], hidden: [[]] }] }, 'board');

  it('is hidden where it says that a few were not there', () => {
    const row = { period, group_id: whole.groups[0]?.id ?? '', group_kind: 'plg', meetings: 2, persons: 10 };
    expect(table('attendance-by-group', { ...row, presence: 0.95 }).summaries[0]?.hidden).toEqual([['presence']]);
    expect(table('attendance-by-group', { ...row, presence: 0.5 }).summaries[0]?.hidden).toEqual([[]]);
    expect(table('attendance-by-group', { ...row, presence: 1 }).summaries[0]?.hidden).toEqual([[]]);
  });

  it('is hidden with the number of people', () => {
    const row = { period, body: 'policy', meetings: 1 };
    expect(table('meetings-by-body', { ...row, persons: 4, mean_persons: 4 }).summaries[0]?.hidden).toEqual([['persons', 'mean_persons']]);
    expect(table('meetings-by-body', { ...row, persons: 9, mean_persons: 9 }).summaries[0]?.hidden).toEqual([[]]);
  });
});

describe('the quality of the records', () => {
  it('does not call a few rows none', () => {
    const [file] = whole.quality.files;
    const files = file === undefined ? [] : [{ ...file, rowsRead: 2, rowsLoaded: 2, rowsRejected: 0 }];
    expect(given({ quality: { ...whole.quality, files } }, 'public').quality.files[0]).toMatchObject({ rowsRead: 5, rowsLoaded: 5 });
  });

  it('does not say how many people may be one, which follows from what they are called, nor how many were left out on request', () => {
    const finding = (code: string) => ({ kind: 'warning' as const, code, table: 'professionals', count: 3 });
    const quality = {
      ...whole.quality,
      findings: ['maybe-same-person', 'same-person', 'left-out', 'left-out-gone', 'not-a-date'].map(finding),
    };
    for (const audience of ['board', 'public'] as const)
      expect(given({ quality }, audience).quality.findings.map(({ code }) => code)).toEqual(['not-a-date']);
  });
});
