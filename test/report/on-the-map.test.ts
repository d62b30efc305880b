import { describe, expect, it } from 'vitest';
import { disclose } from '../../src/disclosure/index.ts';
import { contextOf } from '../../src/report/context.ts';
import { onTheMap } from '../../src/report/on-the-map.ts';
import { madeAnalysis } from './fixture.ts';

const context = contextOf(disclose(madeAnalysis(), 'internal'), 'internal', 'nl');
const all = onTheMap(context);
const people = ['Anna', 'Bram', 'Cato'].map((name) => ({
  id: name,
  name,
  function: null,
  consent: 'none' as const,
  consentFrom: null,
  consentUntil: null,
}));
const withPeople = contextOf(disclose({ ...madeAnalysis(), persons: people }, 'internal'), 'internal', 'nl');

describe('what is drawn of a large network', () => {
  it('is everything, where a screen can show it', () => {
    expect(all.left).toBeNull();
    expect(all.affiliations).toBeNull();
    expect(all.organisations.size).toBe(20);
    expect(all.groups.size).toBe(27);
  });

  it('leaves out products first, then people', () => {
    const drawn = onTheMap(withPeople, { nodes: 49, ties: 10_000 });
    expect([drawn.persons, drawn.organisations.size, drawn.groups.size]).toEqual([false, 20, 27]);
    expect(drawn.left).toEqual({ organisations: 0, groups: 0, persons: 3, products: 54, ties: 0 });
    expect(onTheMap(withPeople, { nodes: 50, ties: 10_000 })).toMatchObject({
      persons: true,
      products: false,
      left: { persons: 0, products: 54 },
    });
    expect(onTheMap(withPeople, { nodes: 104, ties: 10_000 })).toMatchObject({ persons: true, products: true, left: null });
  });

  it('then the smallest organisations and groups, and the weakest ties, and says how many', () => {
    const drawn = onTheMap(context, { nodes: 10, ties: 5 });
    expect(drawn.organisations.size + drawn.groups.size).toBe(10);
    expect(drawn.affiliations?.size).toBe(5);
    expect(drawn.left).toMatchObject({ organisations: 15, groups: 22 });
    const most = (id: string): number =>
      Math.max(
        ...context.analysis.views.flatMap((view) => view.organisations.filter((node) => node.id === id).map(({ persons }) => persons ?? 0)),
      );
    const least = Math.min(...[...drawn.organisations].map(most));
    for (const { id } of context.analysis.organisations) if (!drawn.organisations.has(id)) expect(most(id)).toBeLessThanOrEqual(least);
  });
});
