/** What a year's books and agreements say of the network's room for groups. Cents; days and people play no part. */
export interface BudgetBasis {
  readonly period: string;
  /** Organisations that took part as paying organisations. */
  readonly organisations: number;
  /** How many the network agreed to need; `null`: nothing agreed. */
  readonly required: number | null;
  /** The fee agreed; `null`: none agreed. */
  readonly fee: number | null;
  readonly fees: number;
  /** Income for no group in particular, but for the fees. */
  readonly otherIncome: number;
  /** Income for a group in particular: it pays for that group and leaves no room for others. */
  readonly earmarked: number;
  /** Overhead and expenses for no group. */
  readonly otherCosts: number;
  /** For each kind of group with support agreed: cents per group per year, and how many groups there were. */
  readonly kinds: readonly { readonly kind: string; readonly support: number; readonly groups: number }[];
}

/** What is asked: every key left out stays as it was in the year. */
export interface BudgetQuestion {
  /** How many groups of a kind there are to be. */
  readonly groups?: Readonly<Record<string, number>>;
  /** Every organisation pays this, in cents. */
  readonly fee?: number;
  /** Organisations that join, each paying the fee. */
  readonly joining?: number;
  /** What each organisation that leaves paid in fees. */
  readonly leaving?: readonly number[];
}

export interface BudgetAnswer {
  readonly organisations: number;
  /** Are they as many as was agreed? `null`: nothing agreed. */
  readonly enough: boolean | null;
  readonly fees: number;
  /** Fees and other income, less what was given for a group in particular. */
  readonly income: number;
  readonly otherCosts: number;
  /** The support that the groups asked for are to get. */
  readonly support: number;
  /** What is left; below zero: what is short. */
  readonly left: number;
  /** The least fee, in whole cents, from which nothing is short; `null` where nobody pays. */
  readonly feeNeeded: number | null;
  /** For each kind: its groups, and how many more what is left would support if all of it went to that kind. */
  readonly kinds: readonly { readonly kind: string; readonly support: number; readonly groups: number; readonly more: number }[];
}

/**
 * What would happen to the budget: whole cents throughout, nothing rounded but up, where a fee must be enough.
 * The fees are those booked, with the agreed fee for each that joins and without what each that leaves paid; with `fee` asked, every
 * organisation pays that.
 */
export function whatIf(basis: BudgetBasis, { groups = {}, fee, joining = 0, leaving = [] }: BudgetQuestion = {}): BudgetAnswer {
  const organisations = Math.max(0, basis.organisations + joining - leaving.length);
  const booked = basis.fees + joining * (basis.fee ?? 0) - leaving.reduce((sum, paid) => sum + paid, 0);
  const fees = fee === undefined ? booked : organisations * fee;
  const income = fees + basis.otherIncome;
  const asked = basis.kinds.map(({ kind, support, groups: there }) => ({ kind, support, groups: groups[kind] ?? there }));
  const support = asked.reduce((sum, one) => sum + one.support * one.groups, 0);
  const left = income - basis.otherCosts - support;
  const short = basis.otherCosts + support - basis.otherIncome;
  return {
    organisations,
    enough: basis.required === null ? null : organisations >= basis.required,
    fees,
    income,
    otherCosts: basis.otherCosts,
    support,
    left,
    feeNeeded: organisations === 0 ? null : Math.max(0, Math.ceil(short / organisations)),
    kinds: asked.map((one) => ({ ...one, more: one.support > 0 && left > 0 ? Math.floor(left / one.support) : 0 })),
  };
}
