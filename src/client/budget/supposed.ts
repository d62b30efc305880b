import type { BudgetQuestion } from '../../budget/what-if.ts';
import { movementQuestion, type Movement } from '../../budget/reach.ts';
import type { BudgetPayload } from '../../report/payload.ts';

/** What a reader supposes of the budget. What is left out stays as it was. */
export interface Supposed {
  /** How many groups of a kind there are to be. */
  readonly groups: Readonly<Record<string, number>>;
  /** Every organisation pays this, in cents. */
  readonly fee: number | null;
  /** Organisations that nobody knows yet. */
  readonly fresh: number;
  readonly joining: readonly string[];
  readonly leaving: readonly string[];
}

export const nothingSupposed: Supposed = { groups: {}, fee: null, fresh: 0, joining: [], leaving: [] };

export const mostGroups = 9999;
export const mostFresh = 999;
export const mostFee = 100_000_000;

/** The same question that the command line puts. */
export function questionOf({ year }: BudgetPayload, supposed: Supposed): BudgetQuestion {
  return {
    groups: supposed.groups,
    ...(supposed.fee === null ? {} : { fee: supposed.fee }),
    ...movementQuestion(year, movementOf(supposed)),
  };
}

export const movementOf = ({ fresh, joining, leaving }: Supposed): Movement => ({
  joining: [...joining, ...Array.from({ length: fresh }, (_, index) => `new ${index + 1}`)],
  leaving,
});

/** Without what is the same as it was: a number of groups that there were. */
export function tidy({ year }: BudgetPayload, supposed: Supposed): Supposed {
  const was = new Map(year.basis.kinds.map(({ kind, groups }) => [kind, groups]));
  return { ...supposed, groups: Object.fromEntries(Object.entries(supposed.groups).filter(([kind, count]) => was.get(kind) !== count)) };
}

export const isSupposed = (supposed: Supposed): boolean => Object.keys(write(supposed)).length > 0;

export const sameSupposed = (a: Supposed, b: Supposed): boolean => JSON.stringify(write(a)) === JSON.stringify(write(b));

/** The parts of an address, and what they are called there: `groups=plg:3 expert:4`, `fee=350000`, `new=1`, `join=o3`, `leave=o1 o7`. */
export const addressParts = ['groups', 'fee', 'new', 'join', 'leave'] as const;

export function write({ groups, fee, fresh, joining, leaving }: Supposed): Record<string, string> {
  const kinds = Object.keys(groups).toSorted();
  return {
    ...(kinds.length === 0 ? {} : { groups: kinds.map((kind) => `${kind}:${groups[kind] ?? 0}`).join(' ') }),
    ...(fee === null ? {} : { fee: String(fee) }),
    ...(fresh === 0 ? {} : { new: String(fresh) }),
    ...(joining.length === 0 ? {} : { join: joining.toSorted().join(' ') }),
    ...(leaving.length === 0 ? {} : { leave: leaving.toSorted().join(' ') }),
  };
}

/** What an address supposes, as far as this page knows it. */
export function read(parts: Readonly<Record<string, string>>, payload: BudgetPayload): Supposed {
  const whole = (text: string | undefined, most: number): number | null => {
    const value = text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
    return value === null || value > most ? null : value;
  };
  const kinds = new Set(payload.year.basis.kinds.map(({ kind }) => kind));
  const groups = (parts['groups'] ?? '').split(' ').flatMap((part) => {
    const at = part.lastIndexOf(':');
    const [kind, count] = [part.slice(0, at), whole(part.slice(at + 1), mostGroups)];
    return kinds.has(kind) && count !== null ? [[kind, count] as const] : [];
  });
  const known = (text: string | undefined, pays: boolean): string[] => {
    const asked = new Set((text ?? '').split(' '));
    return payload.year.members
      .filter((member) => member.pays === pays && asked.has(member.organisation))
      .map(({ organisation }) => organisation);
  };
  return tidy(payload, {
    groups: Object.fromEntries(groups),
    fee: whole(parts['fee'], mostFee),
    fresh: whole(parts['new'], mostFresh) ?? 0,
    joining: known(parts['join'], false),
    leaving: known(parts['leave'], true),
  });
}

export interface SupposedStore {
  get(): Supposed;
  set(change: Partial<Supposed>): void;
  subscribe(listener: () => void): () => void;
}

export function createSupposed(payload: BudgetPayload, first: Supposed): SupposedStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      const next = tidy(payload, { ...state, ...change });
      if (sameSupposed(state, next)) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
