import { int, num, type Network, type Partition } from '../../network/index.ts';
import type { SubjectValue } from '../define-metric.ts';

/** One value for the whole network. */
export const ofNetwork = (value: number | null): SubjectValue[] => [{ subject: 'network', value }];

/** @param bound of estimates: how far the exact value may lie from each */
export const ofPersons = (
  network: Network,
  value: (person: number) => number | null,
  bound?: (person: number) => number | null,
): SubjectValue[] => network.persons.map((subject, person) => ({ subject, value: value(person), ...boundOf(bound, person) }));

export const ofGroups = (
  network: Network,
  value: (group: number) => number | null,
  bound?: (group: number) => number | null,
): SubjectValue[] => network.memberships.events.map((subject, group) => ({ subject, value: value(group), ...boundOf(bound, group) }));

function boundOf(bound: ((index: number) => number | null) | undefined, index: number): Pick<SubjectValue, 'bound'> {
  const found = bound?.(index) ?? null;
  // Where nothing can differ the value is exact.
  return found === null || found === 0 ? {} : { bound: found };
}

/**
 * One value for every two people with a tie, in the order of their ids. One group of 5,000 has twelve million: they are never all there.
 * @param value of a tie; `null`: this pair is not there
 */
export const ofTies = (network: Network, value: (tie: number) => number | null): Iterable<SubjectValue> => ({
  *[Symbol.iterator]() {
    const { persons, ties } = network;
    for (let tie = 0; tie < ties.low.length; tie += 1) {
      const found = value(tie);
      if (found !== null) yield { subject: persons[int(ties.low, tie)] ?? '', other: persons[int(ties.high, tie)] ?? '', value: found };
    }
  },
});

/** One value for every organisation that somebody took part for. */
export function ofOrganisations(organisations: Partition, value: (organisation: number) => number | null): SubjectValue[] {
  return present(organisations).map((organisation) => ({ subject: organisations.ids[organisation] ?? '', value: value(organisation) }));
}

/** The classes that somebody stands in, ascending. */
export const present = (partition: Partition): number[] => [...new Set(partition.classes)].sort((a, b) => a - b);

/** a / b, `null` where there is nothing to divide by. */
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** The mean of some values of typed arrays; `null` of none. */
export const meanOf = (values: Float64Array): number | null =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

/** A number that a kernel marks as not defined by NaN. */
export const defined = (values: Float64Array, index: number): number | null => {
  const value = num(values, index);
  return Number.isNaN(value) ? null : value;
};
