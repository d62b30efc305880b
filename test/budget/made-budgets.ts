import type { GroupFacts, NetworkView } from '../../src/analysis.ts';
import type { BudgetYear } from '../../src/budget/reach.ts';

/** What the books might say beside such views: € 3,000 from every third organisation of two, and support for its PLGs and expert groups. */
export function madeBudgets(views: readonly NetworkView[], groups: readonly Pick<GroupFacts, 'id' | 'kind'>[]): BudgetYear[] {
  const kindOf = new Map(groups.map(({ id, kind }) => [id, kind]));
  return views.map((view): BudgetYear => {
    const members = view.organisations.map(({ id, persons }, index) => ({
      organisation: id,
      pays: index % 3 !== 1,
      fee: index % 3 === 1 ? 0 : 300_000 - index * 1000,
      persons,
    }));
    const supported = view.groups.filter(({ id }) => kindOf.get(id) === 'plg' || kindOf.get(id) === 'expert');
    const count = (kind: string): number => supported.filter(({ id }) => kindOf.get(id) === kind).length;
    return {
      basis: {
        period: view.period,
        organisations: members.filter(({ pays }) => pays).length,
        required: 10,
        fee: 300_000,
        fees: members.reduce((sum, { fee }) => sum + fee, 0),
        otherIncome: 1_250_000,
        earmarked: 400_000,
        otherCosts: 900_050,
        kinds: [
          { kind: 'expert', support: 150_000, groups: count('expert') },
          { kind: 'plg', support: 200_000, groups: count('plg') },
        ],
      },
      organisationsInGroup: 3,
      members,
      ties: view.organisationTies.map(({ a, b }) => ({ a, b })),
      groups: supported.map(({ id }) => ({
        group: id,
        organisations: view.affiliations.filter(({ group }) => group === id).map(({ organisation }) => organisation),
        others: 0,
      })),
    };
  });
}
