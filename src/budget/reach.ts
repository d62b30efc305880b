import type { BudgetBasis, BudgetQuestion } from './what-if.ts';

/** An organisation that paid or took part in a year. */
export interface BudgetMember {
  readonly organisation: string;
  readonly pays: boolean;
  /** What it paid in fees, in cents; `null`: not to be known. */
  readonly fee: number | null;
  /** People who took part in its name; `null`: not to be known. */
  readonly persons: number | null;
}

/** A group of a kind for which support is agreed, and the organisations whose people were in it. */
export interface BudgetGroup {
  readonly group: string;
  readonly organisations: readonly string[];
  /** Organisations in it beside these, that are not named. */
  readonly others: number;
}

/** What hangs on the organisations of a year. */
export interface BudgetYear {
  readonly basis: BudgetBasis;
  /** From how many organisations a group is to have members; `null`: nothing agreed. */
  readonly organisationsInGroup: number | null;
  readonly members: readonly BudgetMember[];
  /** Pairs of organisations whose people were in a group at the same time. */
  readonly ties: readonly { readonly a: string; readonly b: string }[];
  readonly groups: readonly BudgetGroup[];
}

/** Who comes to pay and who goes. An organisation that joins may be one that nobody knows yet. */
export interface Movement {
  readonly joining: readonly string[];
  readonly leaving: readonly string[];
}

/** Who is reached through whom joins and leaves. `null`: of somebody it is not to be known. */
export interface Reach {
  /** People taking part, those of two organisations counted for both. */
  readonly people: number | null;
  readonly peopleGone: number | null;
  /** People of organisations that come to pay who take part already. */
  readonly peopleHere: number | null;
  /** Ties between organisations that are gone: each once, also where both leave. */
  readonly tiesGone: number;
  /** Groups that keep to the number of organisations agreed, and no longer would. */
  readonly groupsBelow: readonly string[];
}

/** Exact for any number of organisations at once: what two that leave share is lost once. */
export function reachOf(year: BudgetYear, { joining, leaving }: Movement): Reach {
  const gone = new Set(leaving);
  const people = (of: readonly BudgetMember[]): number | null =>
    of.reduce<number | null>((sum, { persons }) => (sum === null || persons === null ? null : sum + persons), 0);
  const { members, ties, groups, organisationsInGroup: agreed } = year;
  return {
    people: people(members),
    peopleGone: people(members.filter(({ organisation }) => gone.has(organisation))),
    peopleHere: people(members.filter(({ organisation }) => joining.includes(organisation))),
    tiesGone: ties.filter(({ a, b }) => gone.has(a) || gone.has(b)).length,
    groupsBelow: groups.flatMap(({ group, organisations, others }) => {
      const there = organisations.length + others;
      const left = there - organisations.filter((id) => gone.has(id)).length;
      return agreed !== null && there >= agreed && left < agreed ? [group] : [];
    }),
  };
}

/**
 * The question that a movement puts to the budget. Whoever leaves takes along what it paid; where that is not to be known the agreed fee,
 * and where none is agreed the mean of what was paid.
 */
export function movementQuestion({ basis, members }: BudgetYear, { joining, leaving }: Movement): BudgetQuestion {
  const mean = basis.organisations === 0 ? 0 : Math.round(basis.fees / basis.organisations);
  const paid = new Map(members.map(({ organisation, fee }) => [organisation, fee ?? basis.fee ?? mean]));
  return { joining: joining.length, leaving: leaving.map((id) => paid.get(id) ?? 0) };
}
