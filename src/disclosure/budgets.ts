import type { Analysis } from '../analysis.ts';
import type { BudgetGroup, BudgetMember, BudgetYear } from '../budget/reach.ts';
import type { BudgetBasis } from '../budget/what-if.ts';
import { byId } from '../i18n/formats.ts';
import { keyOf, type Context } from './context.ts';
import { build, open, type Rules } from './rules.ts';
import { shownTies } from './views.ts';
import { standingOf } from './visibility.ts';

interface InYear extends Context {
  readonly period: string;
  readonly ties: ReadonlySet<string>;
}

/** The network's own books and agreements, which the policy group governs. */
const basisRules: Rules<BudgetBasis, InYear> = {
  period: open,
  organisations: open,
  required: open,
  fee: open,
  fees: open,
  otherIncome: open,
  earmarked: open,
  otherCosts: open,
  kinds: open,
};

const isShown = (organisation: string, { period, visibility }: InYear): boolean => standingOf(visibility, period, organisation) === 'shown';

const memberRules: Rules<BudgetMember, InYear> = {
  organisation: (id, _, { keys }) => keyOf(keys.organisation(id)),
  pays: open,
  // What one organisation paid has one contributor.
  fee: (fee, { organisation }, { policy }) => (organisation === policy.own ? fee : null),
  persons: (persons, { organisation }, context) => {
    const figure = context.figures.get(context.period)?.organisations.get(organisation);
    // Whoever is named as a member and is in no group has nobody there, which the list of organisations says as well.
    if (figure === undefined) return persons === 0 ? 0 : null;
    return figure.shown ? figure.value : null;
  },
};

const groupRules: Rules<BudgetGroup, InYear> = {
  group: (id, _, { keys }) => keyOf(keys.group(id)),
  organisations: (ids, _, context) =>
    ids
      .filter((id) => isShown(id, context))
      .map((id) => keyOf(context.keys.organisation(id)))
      .sort(byId),
  others: (others, { organisations }, context) => others + organisations.filter((id) => !isShown(id, context)).length,
};

const tieRules: Rules<BudgetYear['ties'][number], InYear> = {
  a: (id, _, { keys }) => keyOf(keys.organisation(id)),
  b: (id, _, { keys }) => keyOf(keys.organisation(id)),
};

const yearRules: Rules<BudgetYear, InYear> = {
  basis: (basis, _, context) => build(basisRules, basis, context),
  organisationsInGroup: open,
  members: (members, _, context) =>
    members
      .filter(({ organisation }) => context.keys.organisation(organisation) !== null)
      .map((member) => build(memberRules, member, context))
      .sort((a, b) => byId(a.organisation, b.organisation)),
  ties: (ties, _, context) =>
    ties
      .filter(({ a, b }) => context.ties.has(JSON.stringify([a, b])))
      .map((tie) => build(tieRules, tie, context))
      .map(({ a, b }) => (a <= b ? { a, b } : { a: b, b: a }))
      .sort((left, right) => byId(left.a, right.a) || byId(left.b, right.b)),
  groups: (groups, _, context) =>
    groups
      .filter(({ group }) => context.figures.get(context.period)?.groups.get(group)?.shown === true)
      .map((group) => build(groupRules, group, context))
      .sort((a, b) => byId(a.group, b.group)),
};

/** An exact calculation; where everything is rounded there is none. */
export function budgetsOf(context: Context): Analysis['budgets'] {
  if (context.policy.rounding !== null) return [];
  return context.analysis.budgets.map((year) => {
    const { period } = year.basis;
    return build(yearRules, year, { ...context, period, ties: shownTies(period, context) });
  });
}
