import { always, type Period } from '../records/period.ts';
import type { Agreed } from '../store/index.ts';

/**
 * What was agreed under this id for a year: where it changed within the year, what held the longest (and of those the latest).
 * `null`: nothing was agreed for that year.
 */
export function agreedIn(agreed: readonly Agreed[], id: string, year: Period): Agreed | null {
  const days = ({ from, until }: Agreed): number =>
    Math.min(until ?? always.until, year.until) - Math.max(from ?? always.from, year.from) + 1;
  const holding = agreed.filter((one) => one.id === id && days(one) > 0);
  return holding.toSorted((a, b) => days(b) - days(a) || (b.from ?? always.from) - (a.from ?? always.from))[0] ?? null;
}

/** The kinds of group for which support was agreed in a year. */
export function supportedKinds(agreed: readonly Agreed[], year: Period): ReadonlySet<string> {
  const ids = new Set(agreed.flatMap(({ id, groupKind }) => (groupKind === null ? [] : [`${id}\n${groupKind}`])));
  const kinds = [...ids].flatMap((key) => {
    const [id = '', kind = ''] = key.split('\n');
    const found = agreedIn(
      agreed.filter((one) => one.groupKind === kind),
      id,
      year,
    );
    return found !== null && (found.value ?? 0) > 0 ? [kind] : [];
  });
  return new Set(kinds);
}
