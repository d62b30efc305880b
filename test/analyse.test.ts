import { describe, expect, it } from 'vitest';
import {
  analyse,
  judgeByChance,
  measure,
  openColumns,
  openRecords,
  UserError,
  type Analysis,
  type AnalyseOptions,
  type MeasureOptions,
  type OpenColumns,
} from '../src/index.ts';
import { inFolder } from './cli/run.ts';
import { writeSmall } from './cli/small.ts';

/** Three years: one with three people, one with two, and one with nobody in a group but a booking. */
const threeYears = {
  'lidmaatschappen.csv':
    'deelnemer;groep;vanaf;tot en met\nP1;G1;01-08-2021;31-07-2023\nP2;G1;01-08-2021;31-07-2022\nP3;G1;01-08-2021;31-07-2023\n',
  'groepen.csv': 'nummer;naam;soort;vanaf;tot en met\nG1;PLG Rekenen;PLG;01-08-2021;31-07-2023\n',
  'boekingen.csv': 'datum;soort;bedrag\n01-09-2023;overhead;100\n',
};

const of = (options: AnalyseOptions): Promise<Analysis> =>
  inFolder(async (folder) => {
    const open = await openRecords([await writeSmall(folder, threeYears)]);
    try {
      return await analyse(open, { draws: 20, ...options });
    } finally {
      await open.close();
    }
  });

describe('an analysis', () => {
  it('covers every year that has records and reports on the last that is over and had people in it', async () => {
    const analysis = await of({ day: '2026-11-22' });
    expect(analysis.periods.map(({ id }) => id)).toEqual(['2021-2022', '2022-2023', '2023-2024']);
    expect(analysis.focus.id).toBe('2022-2023');
    expect((await of({ day: '2023-07-31' })).focus.id).toBe('2021-2022');
    expect((await of({ day: '2021-09-01' })).focus.id).toBe('2022-2023');
  });

  it('names the rows that say who was in which group: of memberships, or of attendance where ties are shared meetings', async () => {
    const rows = (ties: NonNullable<AnalyseOptions['ties']>): Promise<string[]> =>
      inFolder(async (folder) => {
        const records = await writeSmall(folder, {
          'bijeenkomsten.csv': 'nummer;groep;datum\nM1;G1;15-09-2021\nM2;G1;13-10-2021\n',
          // More rows than there are memberships.
          'aanwezigheid.csv': 'bijeenkomst;deelnemer\nM1;P1\nM1;P2\nM2;P1\nM2;P3\n',
        });
        const open = await openRecords([records]);
        try {
          const { memberRows } = await analyse(open, { day: '2026-11-22', draws: 20, memberRows: true, ties });
          return memberRows.map((one) => `${one.person}: ${one.rows.map(({ file, row }) => `${file} ${row}`).join(', ')}`).sort();
        } finally {
          await open.close();
        }
      });
    expect(await rows('shared-groups')).toEqual(['P1: lidmaatschappen.csv 2', 'P2: lidmaatschappen.csv 3', 'P3: lidmaatschappen.csv 4']);
    expect(await rows('shared-meetings')).toEqual([
      'P1: aanwezigheid.csv 2, aanwezigheid.csv 4',
      'P2: aanwezigheid.csv 3',
      'P3: aanwezigheid.csv 5',
    ]);
  });

  it('adds a view of the stretch that was asked for', async () => {
    const all = await of({ day: '2026-11-22', year: 'all' });
    expect(all.views.map(({ period }) => period)).toEqual(['2021-2022', '2022-2023', '2023-2024', 'all']);
    const stretch = await of({ day: '2026-11-22', stretch: { from: '2022-06-01', until: '2022-09-30' } });
    expect(stretch.views.at(-1)?.persons.map(({ id }) => id)).toEqual(['P1', 'P2', 'P3']);
  });

  it('has no year that the network does not know', async () => {
    await expect(of({ day: '2026-11-22', year: '2019-2020' })).rejects.toThrow(UserError);
    await expect(of({ day: '2026-11-22', year: '2021' })).rejects.toThrow(/school year/);
  });

  it('changes with the boundary, the ties and the weight that were asked for', async () => {
    const analysis = await of({ day: '2026-11-22', boundary: 'function', ties: 'shared-meetings', weight: 'count' });
    expect(analysis.about).toMatchObject({ boundary: 'function', ties: 'shared-meetings', weight: 'count' });
    expect(analysis.views.every(({ persons }) => persons.length === 0)).toBe(true);
    expect(new Set(analysis.scores.map(({ boundary }) => boundary))).toContain('function');
  });
});

describe('scores alone, straight from the records', () => {
  const day = '2026-11-22';
  const columnsOf = async <T>(work: (open: OpenColumns) => T): Promise<T> =>
    inFolder(async (folder) => {
      const open = await openColumns([await writeSmall(folder, threeYears)]);
      expect(open).not.toHaveProperty('store');
      return work(open);
    });

  it('are those of the whole analysis, and so is what is held against chance', async () => {
    const analysis = await of({ day });
    expect(analysis.scores.length).toBeGreaterThan(200);
    expect(await columnsOf((open) => measure(open, { day }).scores)).toEqual(analysis.scores);
    expect(analysis.chances.length).toBeGreaterThan(3);
    expect(await columnsOf((open) => judgeByChance(open, { day, draws: 20 }).chances)).toEqual(analysis.chances);
    expect(await columnsOf((open) => measure(open, { day }).unknown)).toEqual(analysis.quality.unknown);
  });

  it.each<Omit<MeasureOptions, 'day'>>([
    { metrics: ['ei-index', 'turnover'] },
    { levels: ['group'] },
    { year: '2022-2023', onlyFocus: true },
    { year: '2022-2023', onlyFocus: true, metrics: ['turnover', 'continuity'] },
    { stretch: { from: '2022-09-01', until: '2022-12-31' }, onlyFocus: true, metrics: ['turnover', 'degree'] },
    { year: 'all', onlyFocus: true },
    { boundary: 'sector', onlyBoundary: 'sector' },
  ])('are the same where only a part is asked for: %j', async (asked) => {
    const { metrics, levels, onlyFocus, onlyBoundary, ...rest } = asked;
    const analysis = await of({ day, ...rest });
    const expected = analysis.scores.filter(
      (score) =>
        (metrics?.includes(score.metric) ?? true) &&
        (levels?.includes(score.level) ?? true) &&
        (onlyFocus !== true || score.period === analysis.focus.id) &&
        (onlyBoundary === undefined || score.boundary === null || score.boundary === onlyBoundary),
    );
    expect(expected.length).toBeGreaterThan(0);
    const found = await columnsOf((open) => measure(open, { day, ...asked }));
    expect(found.scores).toEqual(expected);
    expect(found.networks.length).toBeLessThanOrEqual(onlyFocus === true ? 2 : 4);
  });
});
