import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/metrics/index.ts';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

/*
 * One group of three (P1 and P2 of O1, P3 of O2), in which they spent 10, 4 and 6 hours; two meetings of it, P3 at the first alone; and
 * advice: P1 and P2 named each other, 3 and 1 strong, and P2 named P3.
 */
const kept = {
  'uren.csv': 'deelnemer;groep;datum;uren;soort\nP1;G1;01-10-2021;10;besteed\nP2;G1;01-10-2021;4;besteed\nP3;G1;01-10-2021;6;besteed\n',
  'bijeenkomsten.csv': 'nummer;groep;datum\nM1;G1;01-10-2021\nM2;G1;01-11-2021\n',
  'aanwezigheid.csv': 'bijeenkomst;deelnemer\nM1;P1\nM1;P2\nM1;P3\nM2;P1\nM2;P2\n',
  'producten.csv': 'nummer;titel;groep;datum\nQ1;Boek;G1;01-12-2021\n',
  'gebruik.csv': 'product;organisatie;datum\nQ1;O2;01-02-2022\n',
  'contacten.csv': 'van;naar;soort;sterkte\nP1;P2;advice;3\nP2;P1;advice;1\nP2;P3;advice;\n',
};

describe('every kind of tie with every weight', () => {
  it.each([
    { ties: 'shared-groups', weight: 'count', strength: 1, index: (2 - 1) / 3 },
    { ties: 'shared-groups', weight: 'newman', strength: 1 / 2, index: (1 - 0.5) / 1.5 },
    { ties: 'shared-groups', weight: 'hours', strength: 4, index: (6 + 4 - 4) / 14 },
    { ties: 'shared-groups', weight: 'attendance', strength: 2, index: (1 + 1 - 2) / 4 },
    { ties: 'shared-groups', weight: 'none', strength: 1, index: (2 - 1) / 3 },
    { ties: 'shared-meetings', weight: 'count', strength: 2, index: (1 + 1 - 2) / 4 },
    { ties: 'shared-meetings', weight: 'newman', strength: 1 / 2 + 1, index: (0.5 + 0.5 - 1.5) / 2.5 },
    { ties: 'shared-meetings', weight: 'attendance', strength: 2, index: (1 + 1 - 2) / 4 },
    { ties: 'shared-meetings', weight: 'none', strength: 1, index: (2 - 1) / 3 },
    // Named ties have a direction: two within, one across.
    { ties: 'named:advice', weight: 'count', strength: 2, index: (1 - 4) / 5 },
    { ties: 'named:advice', weight: 'newman', strength: 2, index: (1 - 4) / 5 },
    { ties: 'named:advice', weight: 'attendance', strength: 2, index: (1 - 4) / 5 },
    { ties: 'named:advice', weight: 'none', strength: 1, index: (1 - 2) / 3 },
    // Hours are put in for a group: of other ties nobody knows them.
    { ties: 'shared-meetings', weight: 'hours', strength: 0, index: null },
    { ties: 'named:advice', weight: 'hours', strength: 0, index: null },
  ])('--ties $ties --weight $weight: P1 and P2 have $strength, and the index is $index', ({ ties, weight, strength, index }) =>
    inFolder(async (folder) => {
      await writeSmall(folder, kept);
      const words = ['metrics', 'records', '--metric', 'tie-weight', 'ei-index', '--boundary', 'organisation', '--year', '2021-2022'];
      const { out, err, status } = await run([...words, '--ties', ties, '--weight', weight, '--json'], folder);
      expect({ status, err: status === 0 ? '' : err }).toEqual({ status: 0, err: '' });
      const scores = JSON.parse(out) as { metric: string; level: string; subject: string; other: string | null; value: number | null }[];
      const of = (metric: string, subject: string, other: string | null) =>
        scores.find((score) => score.metric === metric && score.subject === subject && score.other === other)?.value;
      expect(of('tie-weight', 'P1', 'P2')).toBeCloseTo(strength, 12);
      const found = of('ei-index', 'network', null);
      if (index === null) expect(found).toBeNull();
      else expect(found).toBeCloseTo(index, 12);
    }),
  );
});

describe('every metric of the catalogue', () => {
  // One group and one year: nothing to close around, nobody who crosses to compare with, and no year before.
  const never = ['continuity', 'odds-ratio', 'turnover', 'two-mode-clustering-opsahl', 'two-mode-clustering-robins-alexander'];
  const alike = ['core-periphery', 'within-module-z'];

  it.each([
    { ties: 'shared-groups', empty: [...never, ...alike] },
    { ties: 'shared-meetings', empty: [...never, ...alike] },
    { ties: 'named:advice', empty: never },
  ])('is there from the command line over $ties, with a value but where its definition says none', ({ ties, empty }) =>
    inFolder(async (folder) => {
      await writeSmall(folder, kept);
      const { out } = await run(['metrics', 'records', '--ties', ties, '--year', '2021-2022', '--json', '--quiet'], folder);
      const scores = JSON.parse(out) as { metric: string; value: number | null }[];
      const ids = metrics.map(({ id }) => id);
      expect([...new Set(scores.map(({ metric }) => metric))]).toEqual(ids);
      const valued = new Set(scores.filter(({ value }) => value !== null).map(({ metric }) => metric));
      expect(ids.filter((id) => !valued.has(id))).toEqual(empty.toSorted());
    }),
  );
});
