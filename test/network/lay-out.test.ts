import { describe, expect, it } from 'vitest';
import type { NetworkView } from '../../src/analysis.ts';
import { layOut, streamOf, viewOf } from '../../src/network/index.ts';
import { small, smallRecords } from '../networks/small.ts';

/** Twenty organisations that meet in thirty groups, in three years; some hardly take part. */
function made(): NetworkView[] {
  const stream = streamOf(3, 'test');
  return [0, 1, 2].map((year) => {
    const affiliations = Array.from({ length: 30 }, (_, group) =>
      Array.from({ length: 20 }, (_, organisation) => ({
        organisation: `o${organisation}`,
        group: `g${group}`,
        persons: 1 + stream.below(5),
      })).filter(({ organisation }) => stream.unit() < 3 / (3 + Number(organisation.slice(1)))),
    ).flat();
    return {
      period: `${year}`,
      organisations: [...new Set(affiliations.map(({ organisation }) => organisation))].map((id) => ({ id, persons: 5, crossing: 5 })),
      groups: [...new Set(affiliations.map(({ group }) => group))].map((id) => ({ id, persons: 5, organisations: 5 })),
      persons: affiliations
        .slice(0, 40)
        .map(({ organisation, group }, index) => ({ id: `p${index}`, organisations: [organisation], groups: [group] })),
      affiliations: affiliations.map((each) => ({ ...each, minutes: null, who: [] })),
      organisationTies: [],
    };
  });
}

const nodes = (positions: ReturnType<typeof layOut>) => Object.entries(positions).filter(([key]) => !key.startsWith('person:'));

describe('the layout', () => {
  const views = made();
  const positions = layOut(views, 1);

  it('places everything once, within the square', () => {
    const keys = new Set(
      views.flatMap((view) => [
        ...view.organisations.map(({ id }) => `organisation:${id}`),
        ...view.groups.map(({ id }) => `group:${id}`),
        ...view.persons.map(({ id }) => `person:${id}`),
      ]),
    );
    expect(new Set(Object.keys(positions))).toEqual(keys);
    for (const [x, y] of Object.values(positions)) {
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
    }
  });

  it('fills the square and piles nothing up', () => {
    const places = nodes(positions).map(([, place]) => place);
    expect(Math.max(...places.flatMap(([x, y]) => [Math.abs(x), Math.abs(y)]))).toBeCloseTo(1, 3);
    const nearest = places.map(([x, y], one) =>
      Math.min(...places.filter((_, other) => other !== one).map(([u, v]) => Math.hypot(x - u, y - v))),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(0.03);
  });

  it('sets who take part little farther out than who take part much', () => {
    const far = (key: string): number => Math.hypot(...(positions[key] ?? [Number.NaN, Number.NaN]));
    const mean = (keys: string[]): number => keys.reduce((sum, key) => sum + far(key), 0) / keys.length;
    const ids = views[0]?.organisations.map(({ id }) => Number(id.slice(1))).sort((a, b) => a - b) ?? [];
    const named = (some: number[]): string[] => some.map((id) => `organisation:o${id}`);
    expect(mean(named(ids.slice(0, 5)))).toBeLessThan(mean(named(ids.slice(-5))));
  });

  it('gives the same bytes for the same views in any order, and other places for another seed', () => {
    const shuffled = views.toReversed().map((view) => ({
      ...view,
      organisations: view.organisations.toReversed(),
      groups: view.groups.toReversed(),
      persons: view.persons.toReversed(),
      affiliations: view.affiliations.toReversed(),
    }));
    expect(JSON.stringify(layOut(shuffled, 1))).toBe(JSON.stringify(positions));
    expect(JSON.stringify(layOut(views, 2))).not.toBe(JSON.stringify(positions));
  });

  it('is moved by nobody’s person: without people the rest stands where it stood', () => {
    const without = layOut(
      views.map((view) => ({ ...view, persons: [] })),
      1,
    );
    expect(Object.entries(without)).toEqual(nodes(positions));
  });

  it('stands in the middle of what is nearest: a group between the organisations that share it', () => {
    const found = layOut([viewOf(small(), smallRecords)], 1);
    const distance = (a: string, b: string): number => {
      const [[x, y], [u, v]] = [found[a] ?? [0, 0], found[b] ?? [0, 0]];
      return Math.hypot(x - u, y - v);
    };
    expect(distance('group:g1', 'organisation:a')).toBeLessThan(distance('group:g1', 'organisation:c'));
    expect(distance('group:g3', 'organisation:c')).toBeLessThan(distance('group:g3', 'organisation:a'));
  });

  it('takes an empty view, and one node', () => {
    const nothing = { period: 'x', organisations: [], groups: [], persons: [], affiliations: [], organisationTies: [] };
    expect(layOut([], 1)).toEqual({});
    expect(layOut([nothing], 1)).toEqual({});
    expect(layOut([{ ...nothing, organisations: [{ id: 'a', persons: 1, crossing: 0 }] }], 1)).toEqual({ 'organisation:a': [0, 0] });
  });
});
