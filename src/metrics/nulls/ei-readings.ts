import { ownSeating, type Boundary } from '../../network/index.ts';
import type { Level, Weight } from '../define-metric.ts';
import { organisationGauge, wholeGauge, type Gauge } from './gauge.ts';
import type { Drawn, Reading } from './readings.ts';
import { staticTally, type StaticTally } from './static-tally.ts';

/**
 * The E-I index of the network, of organisations and of groups, counted group by group and without the ties being made: the index that
 * every report shows, in a thousand networks of a hundred thousand people too. The same values as its own function gives.
 */
export function eiReadings(
  observed: Drawn,
  boundary: Boundary,
  weight: Weight,
  levels: readonly Level[],
  enoughEvents: boolean,
): Reading[] {
  const classes = observed.divisions.classes(boundary);
  const tally = staticTally(classes, weight);
  let counted: Drawn | null = null;
  const readingBy = (gauge: Gauge<StaticTally>): Reading[] => {
    const kept = [...gauge.subjects.keys()].filter((index) => levels.includes(gauge.subjects[index]?.level ?? 'network'));
    if (kept.length === 0) return [];
    const all = new Float64Array(gauge.subjects.length);
    const read: Reading['read'] = (drawn, into, at, step) => {
      const { offsets, members } = drawn.seating ?? ownSeating(drawn.network);
      if (counted !== drawn) tally.count(offsets, members);
      counted = drawn;
      gauge.read(tally, offsets, members, all, 0, 1);
      for (const [place, index] of kept.entries()) into[at + place * step] = all[index] ?? Number.NaN;
    };
    const found = new Float64Array(kept.length);
    read(observed, found, 0, 1);
    const subjects = kept.flatMap((index) => {
      const of = gauge.subjects[index];
      if (of === undefined) return [];
      return [{ metric: 'ei-index', boundary, other: null, above: 'more-crossing' as const, ...of }];
    });
    return [{ subjects, observed: found, read }];
  };
  const { network } = observed;
  return [
    ...readingBy(wholeGauge(network, classes, enoughEvents)),
    ...readingBy(organisationGauge(network, observed.divisions.organisations(boundary), classes, enoughEvents)),
  ];
}
