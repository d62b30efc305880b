import type { Records } from '../records/index.ts';
import type { Network } from './network.ts';

/**
 * Groups of one period that go on in another under another id, as the lineage says (`continues`, in one step or several): by the id in the
 * first, the id in the second. A group that is there in both periods goes on as itself; one that continues as several, or that several
 * continue as, did not merely change its name.
 */
export function continuedGroups(
  records: Pick<Records, 'lineage'>,
  first: Pick<Network, 'memberships'>,
  second: Pick<Network, 'memberships'>,
): ReadonlyMap<string, string> {
  const steps = records.lineage.filter(({ kind, from_group_id: from, to_group_id: to }) => kind === 'continues' && from !== to);
  const onward = onlyStep(steps.map((step) => [step.from_group_id, step.to_group_id]));
  const back = onlyStep(steps.map((step) => [step.to_group_id, step.from_group_id]));
  const ids = { first: new Set(first.memberships.events), second: new Set(second.memberships.events) };
  const found = new Map<string, string>();
  for (const start of ids.first) {
    if (ids.second.has(start)) continue;
    const end = follow(start, onward, back, ids.second) ?? follow(start, back, onward, ids.second);
    if (end !== null && !ids.first.has(end)) found.set(start, end);
  }
  return found;
}

/** The first id on the way that is looked for. A step that is not the only one from its other end is no change of name. */
function follow(start: string, way: Steps, back: Steps, wanted: ReadonlySet<string>): string | null {
  const seen = new Set<string>();
  for (let at = start; !seen.has(at);) {
    seen.add(at);
    const next = way.get(at);
    if (next === undefined || back.get(next) !== at) return null;
    if (wanted.has(next)) return next;
    at = next;
  }
  return null;
}

type Steps = ReadonlyMap<string, string>;

/** Where each step leads, of ids from which there is only one. */
function onlyStep(steps: readonly (readonly [string, string])[]): Steps {
  const to = new Map<string, Set<string>>();
  for (const [start, end] of steps) to.set(start, (to.get(start) ?? new Set<string>()).add(end));
  return new Map([...to].flatMap(([start, ends]) => (ends.size === 1 ? [...ends].map((end): [string, string] => [start, end]) : [])));
}
