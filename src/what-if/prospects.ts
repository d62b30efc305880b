import type { Network } from '../network/index.ts';
import type { Records } from '../records/index.ts';
import { suggestionsFor, type Suggestion } from './joining.ts';
import { burdensOf, type Burden } from './leaving.ts';

/** Beyond so many pairs of organisations, or of people who may meet in groups, trying it out takes longer than the rest of a report. */
const mostPairs = 4_000_000;

/**
 * Both questions that programme leaders ask of a network: what rests on somebody alone, and where somebody new would connect the most.
 * @param records the rows that the network was built from
 * @returns `null` where the network is too large to try it for everybody
 */
export function prospectsOf(
  network: Network,
  records: Records,
  limit = 8,
): { readonly burdens: readonly Burden[]; readonly suggestions: readonly Suggestion[] } | null {
  const { offsets } = network.memberships.byEvent;
  let pairs = network.organisations.ids.length ** 2;
  for (let group = 0; group + 1 < offsets.length; group += 1) pairs += ((offsets[group + 1] ?? 0) - (offsets[group] ?? 0)) ** 2;
  return pairs > mostPairs ? null : { burdens: burdensOf(network), suggestions: suggestionsFor(network, records, limit) };
}
