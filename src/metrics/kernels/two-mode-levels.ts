import type { TwoMode } from '../../network/index.ts';
import type { Effort } from '../../threads/index.ts';
import type { LevelFunction, MetricInput } from '../define-metric.ts';
import type { Ask } from './path-estimates.ts';
import { ofGroups, ofPersons } from './subjects.ts';

/** What a two-mode measure sees of one node: its place among all (persons first), and the sizes of its own mode and of the other. */
export interface TwoModeNode {
  readonly twoMode: TwoMode;
  readonly effort: Effort | undefined;
  readonly node: number;
  readonly own: number;
  readonly other: number;
}

/** A measure that may be estimated: how, where it is asked for, and how far the exact value of a node may lie from what it says. */
export interface TwoModeEstimate {
  readonly samples: number;
  readonly value: (node: TwoModeNode) => number | null;
  readonly bound: (node: TwoModeNode) => number | null;
}

/**
 * A measure of people and of groups in one network of both.
 * @param estimate of a measure that may be estimated; `null` where it is as well searched whole
 */
export function bothModes(
  measure: (node: TwoModeNode) => number | null,
  estimate?: (twoMode: TwoMode, ask: Ask) => TwoModeEstimate | null,
): { group: LevelFunction; person: LevelFunction } {
  const estimated = ({ network, sampling, seed, effort }: MetricInput): TwoModeEstimate | null => {
    if (sampling === undefined) return null;
    const found = estimate?.(network.memberships, { bound: sampling.bound, seed, effort }) ?? null;
    if (found === null || found.samples === 0) return null;
    sampling.tell('sources', found.samples);
    return found;
  };
  return {
    group: (input) => {
      const { network, effort } = input;
      const twoMode = network.memberships;
      const found = estimated(input);
      const other = network.persons.length;
      const of = (group: number): TwoModeNode => ({ twoMode, effort, node: other + group, own: twoMode.events.length, other });
      return ofGroups(
        network,
        (group) => (found?.value ?? measure)(of(group)),
        (group) => found?.bound(of(group)) ?? null,
      );
    },
    person: (input) => {
      const { network, effort } = input;
      const twoMode = network.memberships;
      const found = estimated(input);
      const of = (node: number): TwoModeNode => ({ twoMode, effort, node, own: network.persons.length, other: twoMode.events.length });
      return ofPersons(
        network,
        (person) => (found?.value ?? measure)(of(person)),
        (person) => found?.bound(of(person)) ?? null,
      );
    },
  };
}

/** The number of neighbours of a node in the other mode. */
export function degreeOf({ twoMode, node }: TwoModeNode): number {
  const persons = twoMode.byPerson.offsets.length - 1;
  const [offsets, index] = node < persons ? [twoMode.byPerson.offsets, node] : [twoMode.byEvent.offsets, node - persons];
  return (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
}
