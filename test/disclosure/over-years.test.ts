import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { defaultThresholds, disclose, type Audience } from '../../src/disclosure/index.ts';
import type { SummaryTable } from '../../src/summaries/define-summary.ts';
import { overYears } from '../../src/summaries/compare-years.ts';
import { participationByOrganisation } from '../../src/summaries/participation-by-organisation.ts';
import { participationByYear } from '../../src/summaries/participation-by-year.ts';
import { analysisOf, makeWorld } from './made-analysis.ts';

const world = makeWorld(3, { persons: 400, organisations: 8, years: 2 });
const years = analysisOf(world).periods.map(({ id }) => id);
const [organisation = ''] = analysisOf(world).organisations.map(({ id }) => id);
const thresholds = defaultThresholds();

const table = (id: string, rows: readonly Record<string, string | number>[]): SummaryTable => ({
  id,
  rows,
  contributors: rows.map(() => []),
  hidden: rows.map(() => []),
});

/** The people of the network in each of two years, and in either. */
function ofNetwork(by: readonly number[], all: number, notPaying = 0, audience: Audience = 'board'): number | string | null | undefined {
  const row = (period: string, persons: number) => ({ period, persons, persons_not_paying: notPaying, organisations: 8 });
  const analysis: Analysis = {
    ...analysisOf(world),
    summaries: [
      table(
        'participation-by-year',
        by.map((persons, at) => row(years[at] ?? '', persons)),
      ),
    ],
    overYears: [table('participation-by-year', [row('all', all)])],
  };
  const disclosed = disclose(analysis, audience, thresholds, [participationByYear]);
  const yearly = disclosed.summaries[0];
  if (yearly === undefined) throw new Error('the summary did not leave');
  return overYears(participationByYear, yearly, disclosed.overYears[0]).rows[0]?.['persons'];
}

describe('all years looked at as one, on the way out', () => {
  it('tells the policy group how many people there were, and the public in round numbers', () => {
    expect(ofNetwork([40, 60], 83)).toBe(83);
    expect(ofNetwork([40, 60], 83, 0, 'public')).toBe(85);
  });

  it('does not tell by taking away that a few came or went, and does tell that nobody did', () => {
    expect(ofNetwork([40, 60], 61)).toBeNull();
    expect(ofNetwork([60, 40], 64)).toBeNull();
    expect(ofNetwork([40, 60], 60)).toBe(60);
    expect(ofNetwork([40, 60], 65)).toBe(65);
    expect(ofNetwork([40, 60], 68, 0, 'public')).toBeNull();
  });

  it('does not tell the rest of a part that is shown beside it', () => {
    expect(ofNetwork([40, 60], 83, 81)).toBeNull();
    expect(ofNetwork([40, 60], 83, 70)).toBe(83);
  });

  it('hides what is hidden in one of the years', () => {
    expect(ofNetwork([4, 60], 64)).toBeNull();
  });

  it('tells nothing of an organisation that is left out in a year, and everything to itself', () => {
    const row = (period: string, persons: number) => ({ period, organisation_id: organisation, persons, schools: 1, groups: 2, met: 3 });
    const analysis: Analysis = {
      ...analysisOf(world),
      summaries: [table('participation-by-organisation', [row(years[0] ?? '', 2), row(years[1] ?? '', 40)])],
      overYears: [table('participation-by-organisation', [row('all', 41)])],
    };
    const of = (audience: Audience) => disclose(analysis, audience, thresholds, [participationByOrganisation]).overYears[0]?.rows ?? [];
    expect(of('internal').map(({ persons }) => persons)).toEqual([41]);
    expect(of({ organisation }).map(({ persons }) => persons)).toEqual([41]);
    expect(of('board').flatMap(({ persons }) => persons ?? [])).toEqual([]);
  });
});
