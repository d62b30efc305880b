import type { TwoMode } from '../../network/index.ts';
import type { Effort } from '../../threads/index.ts';
import type { LevelFunction } from '../define-metric.ts';
import { ofGroups, ofPersons } from './subjects.ts';

/** What a two-mode measure sees of one node: its place among all (persons first), and the sizes of its own mode and of the other. */
export interface TwoModeNode {
  readonly twoMode: TwoMode;
  readonly effort: Effort | undefined;
  readonly node: number;
  readonly own: number;
  readonly other: number;
}

/** A measure of people and of groups in one network of both. */
export function bothModes(measure: (node: TwoModeNode) => number | null): { group: LevelFunction; person: LevelFunction } {
  return {
    group: ({ network, effort }) => {
      const twoMode = network.memberships;
      const persons = network.persons.length;
      return ofGroups(network, (group) => measure({ twoMode, effort, node: persons + group, own: twoMode.events.length, other: persons }));
    },
    person: ({ network, effort }) => {
      const twoMode = network.memberships;
      return ofPersons(network, (person) =>
        measure({ twoMode, effort, node: person, own: network.persons.length, other: twoMode.events.length }),
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
