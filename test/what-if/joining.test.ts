import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/index.ts';
import { suggestionsFor } from '../../src/what-if/index.ts';
import { allTime } from '../networks/records.ts';
import { small, smallRecords } from '../networks/small.ts';
import { anyRecords, linksIn, networkOf } from './records.ts';

const themed = {
  ...smallRecords,
  groups: smallRecords.groups.map((group) => ({ ...group, theme_id: group.id === 'g3' || group.id === 'g4' ? 't1' : null })),
};

describe('one new membership', () => {
  it('that would connect the most, with what the organisations have in common', () => {
    // Boards a and c do not meet: both work on theme t1, a in g4 and c in g3. Bob and Gus are in one group, Ann in two.
    const network = buildNetwork(themed, { period: allTime, ties: 'shared-groups' });
    const link = (organisation: string) => [{ organisation, themes: ['t1'], functions: [] }];
    expect(suggestionsFor(network, themed)).toEqual([
      { person: 'bob', organisation: 'a', group: 'g2', links: link('c'), others: [], nearer: 1, groups: 1, knowsTheme: false },
      { person: 'gus', organisation: 'a', group: 'g3', links: link('c'), others: [], nearer: 1, groups: 1, knowsTheme: true },
      { person: 'dee', organisation: 'c', group: 'g1', links: link('a'), others: [], nearer: 1, groups: 2, knowsTheme: false },
    ]);
  });

  it('says so where the two have nothing in common', () => {
    expect(suggestionsFor(small(), smallRecords).map(({ links, others }) => [links.length, others])).toEqual([
      [0, ['c']],
      [0, ['c']],
      [0, ['a']],
    ]);
  });

  it('connects what it says, and nothing else: as a fresh build with that membership', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyRecords, (given) => {
        const records = { ...given, appointments: [], memberships: given.memberships.map((row) => ({ ...row, from: null, until: null })) };
        const network = networkOf(records);
        const [template] = records.memberships;
        for (const { person, organisation, group, links, others } of suggestionsFor(network, records, 3)) {
          if (template === undefined) return;
          const joined = networkOf({
            ...records,
            memberships: [...records.memberships, { ...template, professional_id: person, group_id: group }],
          });
          const met = [...links.map((link) => link.organisation), ...others].map((other) => [organisation, other].toSorted().join('–'));
          const before = new Set(linksIn(network));
          expect(linksIn(joined).filter((link) => !before.has(link))).toEqual(met.toSorted());
          tried += 1;
        }
      }),
      { numRuns: 150, seed: 81 },
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('brings nearer as many pairs as a search over the new links finds', () => {
    const distances = (links: readonly string[]): Map<string, number> => {
      const ids = ['o0', 'o1', 'o2', 'o3', 'o4'];
      const near = (id: string) =>
        links.flatMap((link) => (link.startsWith(`${id}–`) ? [link.slice(3)] : link.endsWith(`–${id}`) ? [link.slice(0, 2)] : []));
      const found = new Map<string, number>();
      for (const start of ids) {
        const steps = new Map([[start, 0]]);
        for (const [at, step] of steps) for (const next of near(at)) if (!steps.has(next)) steps.set(next, step + 1);
        for (const id of ids) if (id > start) found.set(`${start} ${id}`, steps.get(id) ?? 99);
      }
      return found;
    };
    fc.assert(
      fc.property(anyRecords, (given) => {
        const records = { ...given, appointments: [], memberships: given.memberships.map((row) => ({ ...row, from: null, until: null })) };
        const network = networkOf(records);
        const before = distances(linksIn(network));
        for (const { organisation, links, others, nearer } of suggestionsFor(network, records, 3)) {
          const met = [...links.map((link) => link.organisation), ...others].map((other) => [organisation, other].toSorted().join('–'));
          const after = distances([...linksIn(network), ...met]);
          expect(nearer).toBe([...before].filter(([pair, steps]) => (after.get(pair) ?? 99) < steps).length);
        }
      }),
      { numRuns: 100, seed: 82 },
    );
  });
});
