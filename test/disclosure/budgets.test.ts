import { describe, expect, it } from 'vitest';
import { reachOf } from '../../src/budget/reach.ts';
import { disclose } from '../../src/disclosure/index.ts';
import { analysisOf, makeWorld } from './made-analysis.ts';

describe('the budget at the gate', () => {
  const analysis = analysisOf(makeWorld(11));
  const year = analysis.budgets.at(-1);
  const nameOf = (of: typeof analysis, id: string) => of.organisations.find((one) => one.id === id)?.name;
  if (year === undefined) throw new Error('there are years');

  it('shows programme leads everything, the public nothing', () => {
    expect(disclose(analysis, 'internal').budgets).toEqual(analysis.budgets);
    expect(disclose(analysis, 'public').budgets).toEqual([]);
  });

  it('shows the policy group the books and agreements, and of no organisation what it paid', () => {
    const board = disclose(analysis, 'board');
    const seen = board.budgets.at(-1);
    expect(seen?.basis).toEqual(year.basis);
    expect(seen?.members.length).toBeGreaterThan(3);
    expect(seen?.members.every(({ fee }) => fee === null)).toBe(true);
    const view = board.views.find(({ period }) => period === year.basis.period);
    for (const { organisation, persons } of seen?.members ?? []) {
      const node = view?.organisations.find(({ id }) => id === organisation);
      expect(persons, 'the same number as on the map, hidden where it is').toBe(node === undefined ? 0 : node.persons);
    }
    expect(seen?.members.some(({ persons }) => persons === null)).toBe(true);
  });

  it('shows the policy group only ties and memberships that the map shows; who is not named in a group still counts', () => {
    const board = disclose(analysis, 'board');
    const seen = board.budgets.at(-1);
    const view = board.views.find(({ period }) => period === year.basis.period);
    const ties = new Set(view?.organisationTies.map(({ a, b }) => `${a} ${b}`));
    expect(seen?.ties.length).toBeGreaterThan(0);
    expect(seen?.ties.filter(({ a, b }) => !ties.has(`${a} ${b}`))).toEqual([]);
    const seats = new Set(view?.affiliations.map(({ organisation, group }) => `${organisation} ${group}`));
    for (const { group, organisations, others } of seen?.groups ?? []) {
      expect(organisations.filter((id) => !seats.has(`${id} ${group}`))).toEqual([]);
      expect(organisations.length + others).toBe(view?.groups.find(({ id }) => id === group)?.organisations);
    }
    for (const { organisation } of seen?.members ?? []) {
      expect(reachOf(seen ?? year, { joining: [], leaving: [organisation] }).tiesGone).toBeLessThanOrEqual(year.ties.length);
    }
  });

  it('shows an organisation what it paid itself, and of no other', () => {
    const own = year.members.find(({ fee, persons }) => fee !== 0 && (persons ?? 0) >= 3);
    if (own === undefined) throw new Error('somebody paid');
    const seen = disclose(analysis, { organisation: own.organisation });
    const shown = seen.budgets.at(-1)?.members.filter(({ fee }) => fee !== null) ?? [];
    expect(shown.map(({ organisation, fee }) => [nameOf(seen, organisation), fee])).toEqual([
      [nameOf(analysis, own.organisation), own.fee],
    ]);
  });
});
