import { continuedGroups, int, type Network } from '../../network/index.ts';
import type { LevelFunction } from '../define-metric.ts';
import { ofGroups, ofNetwork } from './subjects.ts';

type Measure = (before: number, now: number, both: number) => number;

/**
 * A measure of who was in each group in the period before, is in it now, and both; `null` where nobody was. A group that goes on under another id
 * was there under the earlier one.
 */
export const changesOfGroups =
  (measure: Measure): LevelFunction =>
  ({ network, previous }) => {
    if (previous === null) return ofGroups(network, () => null);
    const renamed = continuedGroups(network, previous, network);
    const places = new Map(previous.memberships.events.map((id, index) => [renamed.get(id) ?? id, index]));
    return ofGroups(network, (group) => {
      const before = places.get(network.memberships.events[group] ?? '');
      return before === undefined ? null : measured(measure, membersOf(previous, before), membersOf(network, group));
    });
  };

/** The same of everybody who took part. */
export const changeOfNetwork =
  (measure: Measure): LevelFunction =>
  ({ network, previous }) =>
    ofNetwork(previous === null || previous.persons.length === 0 ? null : measured(measure, previous.persons, network.persons));

function membersOf({ memberships: { byEvent }, persons }: Network, group: number): string[] {
  return Array.from(
    byEvent.targets.subarray(int(byEvent.offsets, group), int(byEvent.offsets, group + 1)),
    (person) => persons[person] ?? '',
  );
}

function measured(measure: Measure, before: readonly string[], now: readonly string[]): number {
  const then = new Set(before);
  return measure(before.length, now.length, now.filter((id) => then.has(id)).length);
}
