import { byte, int, type Network, type ProductRows } from '../../network/index.ts';
import type { SubjectValue } from '../define-metric.ts';

/** One value for every product that was ready by the end of the period. */
export const ofProducts = (network: Network, value: (product: number) => number | null): SubjectValue[] =>
  network.activity.products.ids.map((subject, product) => ({ subject, value: value(product) }));

/** Per group its products: those made in the period, or all that were ready by its end. */
export function productsOfGroups(network: Network, which: 'made' | 'ready'): number[][] {
  const { group, made } = network.activity.products;
  const found = network.memberships.events.map((): number[] => []);
  for (const [product, own] of group.entries()) if (which === 'ready' || byte(made, product) === 1) found[own]?.push(product);
  return found;
}

/** Per product its uses at organisations whose board did not help to make it; `null` where nobody knows who made it. */
export function usesBeyond({ activity, organisations }: Network): (ProductRows['uses'][number][] | null)[] {
  const { makers, uses } = activity.products;
  const boards = makers.map((own) => new Set(own.map((organisation) => int(organisations.board, organisation))));
  const found = makers.map((own): ProductRows['uses'][number][] | null => (own.length === 0 ? null : []));
  for (const use of uses) {
    if (boards[use.product]?.has(int(organisations.board, use.organisation)) === false) found[use.product]?.push(use);
  }
  return found;
}
