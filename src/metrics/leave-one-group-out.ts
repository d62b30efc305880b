import type { Score } from '../analysis.ts';
import { buildNetwork, type Network } from '../network/index.ts';
import type { Records } from '../records/index.ts';
import { scoresOf, type ScoreOptions } from './compute-scores.ts';
import type { Metric } from './define-metric.ts';

/** How far a score of the whole network hangs on one group: its least and greatest value with any one group left out. */
export interface GroupRange extends Pick<Score, 'metric' | 'boundary' | 'period' | 'value'> {
  /** `null` where the metric is not defined without any of the groups. */
  readonly low: number | null;
  /** The group without which the value is `low`: of several the first by id. */
  readonly lowWithout: string | null;
  readonly high: number | null;
  readonly highWithout: string | null;
  readonly groups: number;
  /** The groups without which the metric is not defined. */
  readonly undefinedWithout: readonly string[];
}

/**
 * The network's own scores with each group left out in turn: its memberships, and its meetings. Whoever was in no other group is then no
 * part of the network. Nothing for named ties, which no group makes. In the order of the scores.
 * @param records the rows that the networks were built from
 */
export function leaveOneGroupOut(
  catalogue: readonly Metric[],
  records: Records,
  networks: readonly Network[],
  options: Omit<ScoreOptions, 'levels' | 'onProgress'> & { readonly onProgress?: (done: number, total: number) => void } = {},
): GroupRange[] {
  const measured = networks.filter(({ directed }) => !directed);
  const total = measured.reduce((sum, { memberships }) => sum + memberships.events.length, 0);
  let done = 0;
  return measured.flatMap((network) => {
    const { onProgress: _, ...asked } = options;
    const scores = scoresOf(catalogue, [network], { ...asked, levels: ['network'] });
    const without = network.memberships.events.map((group) => {
      options.onProgress?.(done, total);
      done += 1;
      const rest = buildNetwork(withoutGroup(records, group), { period: network.period, ties: network.source });
      return { group, values: scoresOf(catalogue, [rest], { ...asked, levels: ['network'] }).map(({ value }) => value) };
    });
    return scores.map(({ metric, boundary, period, value }, index) => {
      const defined = without.flatMap(({ group, values }) => {
        const found = values[index] ?? null;
        return found === null ? [] : [{ group, found }];
      });
      // Of several that are equal the first by id: the groups come in that order.
      const ordered = defined.toSorted((a, b) => a.found - b.found);
      const low = ordered[0];
      const high = ordered.find(({ found }) => found === ordered.at(-1)?.found);
      return {
        ...{ metric, boundary, period, value },
        low: low?.found ?? null,
        lowWithout: low?.group ?? null,
        high: high?.found ?? null,
        highWithout: high?.group ?? null,
        groups: without.length,
        undefinedWithout: without.flatMap(({ group, values }) => ((values[index] ?? null) === null ? [group] : [])),
      };
    });
  });
}

function withoutGroup(records: Records, group: string): Records {
  const gone = new Set(records.meetings.flatMap((meeting) => (meeting.group_id === group ? [meeting.id] : [])));
  return {
    ...records,
    memberships: records.memberships.filter((row) => row.group_id !== group),
    attendance: gone.size === 0 ? records.attendance : records.attendance.filter((row) => !gone.has(row.meeting_id)),
  };
}
