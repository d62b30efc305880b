import { assert, constant, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultThresholds, disclose } from '../../src/disclosure/index.ts';
import { policyOf, type Policy } from '../../src/disclosure/audiences.ts';
import { pass } from '../../src/disclosure/gate.ts';
import type { Analysis } from '../../src/analysis.ts';
import { analysisOf, madeCatalogue, makeWorld, type MadeWorld } from './made-analysis.ts';
import * as promises from './promises.ts';
import type { Case, Promised } from './promises.ts';

const thresholds = defaultThresholds();

function caseOf(world: MadeWorld, audience: 'board' | 'public', weakened: (policy: Policy) => Policy = (policy) => policy): Case {
  const input = analysisOf(world);
  const policy = policyOf(audience, thresholds);
  if (policy === null) throw new Error('no policy');
  return { world, input, output: pass(input, weakened(policy), madeCatalogue), thresholds: thresholds[audience] };
}

/** Networks in which something is at stake: small groups, few boards, one board that does nearly everything. */
const sizes = record({
  persons: integer({ min: 8, max: 90 }),
  organisations: integer({ min: 2, max: 14 }),
  groups: integer({ min: 1, max: 12 }),
  years: constant(2),
});
const worlds = tuple(integer({ min: 1, max: 1_000_000 }), sizes).map(([seed, size]) => makeWorld(seed, size));

const always: Readonly<Record<string, Promised>> = {
  'no name, e-mail or id of anybody who is not shown is found in any form': promises.nobodyHiddenIsFound,
  'no id of a record leaves': promises.noIdLeaves,
  'a name has dated, unwithdrawn consent': promises.namesHaveConsent,
  'an organisation with too few people has no figures': promises.smallOrganisationsHaveNoFigures,
  'no number of people below the threshold is shown': promises.noSmallCounts,
  'a tie has enough people': promises.tiesHaveEnoughPeople,
  'a group with too few people has no scores': promises.smallGroupsHaveNoScores,
  'no score of a person leaves': promises.noScoreOfAPerson,
  'no agreement about one organisation or person leaves': promises.noAgreementOfOne,
  'no row and no name of a file leaves': promises.noRowOfAFile,
  'a score does not tell how many of each organisation were together': promises.scoresTellNoComposition,
  'an amount has enough boards behind it': promises.amountsHaveEnoughBoards,
  'the largest part of an amount is not nearly known to the second': promises.theLargestIsNotNearlyKnown,
  'two boards do not hold nearly all of an amount': promises.twoDoNotDominate,
};
const onlyPublic: Readonly<Record<string, Promised>> = {
  'nobody is named': promises.nobodyIsNamed,
  'an organisation with too few people is not named': promises.smallOrganisationsAreNotNamed,
  'what is merged is large enough': promises.othersAreEnough,
  'a sentence about an agreement does not say what was rounded': promises.figuresOfAgreementsAreRounded,
  'every number of people, minutes and cents is rounded': promises.everythingIsRounded,
};

describe('what the gate promises', () => {
  for (const [title, promised] of Object.entries(always)) {
    it(`${title} (policy group and public)`, () => {
      assert(
        property(worlds, constantFrom('board' as const, 'public' as const), (world, audience) => {
          expect(promised(caseOf(world, audience))).toEqual([]);
        }),
        { numRuns: promised === promises.nobodyHiddenIsFound || promised === promises.noIdLeaves ? 12 : 40, seed: 7 },
      );
    });
  }
  for (const [title, promised] of Object.entries(onlyPublic)) {
    it(`${title} (public)`, () => {
      assert(
        property(worlds, (world) => {
          expect(promised(caseOf(world, 'public'))).toEqual([]);
        }),
        { numRuns: 40, seed: 7 },
      );
    });
  }

  it('shows what it can: a large network keeps its organisations, groups, ties and totals', () => {
    const { output } = caseOf(makeWorld(3, { persons: 400, organisations: 8 }), 'public');
    const [view] = output.views;
    expect(view?.organisations.filter(({ persons }) => persons !== null).length).toBeGreaterThanOrEqual(6);
    expect(view?.groups.every(({ persons }) => persons !== null)).toBe(true);
    expect(view?.organisationTies.length).toBeGreaterThan(10);
    expect(output.summaries.find(({ id }) => id === 'hours-by-year')?.rows.every((row) => typeof row['spent'] === 'number')).toBe(true);
    expect(output.summaries.find(({ id }) => id === 'hours-by-group')?.rows.every((row) => typeof row['spent'] === 'number')).toBe(true);
    expect(output.scores.some(({ level, value }) => level === 'group' && value !== null)).toBe(true);
  });
});

describe('who gave whom what', () => {
  const world = makeWorld(3, { persons: 400, organisations: 8 });
  const input = analysisOf(world);
  const one = world.organisations[0]?.id ?? '';
  const tableOf = (output: Analysis, id: string) => output.summaries.find((table) => table.id === id);

  it('leaves to the internal audience alone, organisation by organisation', () => {
    expect(tableOf(disclose(input, 'internal', thresholds, madeCatalogue), 'hours-by-organisation-pair')?.rows.length).toBeGreaterThan(3);
    for (const audience of ['board', 'public', { organisation: one }] as const) {
      const output = disclose(input, audience, thresholds, madeCatalogue);
      expect(tableOf(output, 'hours-by-organisation-pair')).toBeUndefined();
      expect(JSON.stringify(output)).not.toContain('77777');
    }
  });

  it('lets an organisation see what it gave, and not what it got: that would say what others gave', () => {
    const output = disclose(input, { organisation: one }, thresholds, madeCatalogue);
    const own = output.organisations.find(({ name }) => name === world.organisations[0]?.name)?.id;
    const rows = tableOf(output, 'balance-by-organisation')?.rows ?? [];
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) {
      expect(row['hours_received']).toBeNull();
      expect(typeof row['hours_to_others'] === 'number').toBe(row['organisation'] === own);
    }
  });

  it('shows the policy group how much went to others where enough boards stand behind it', () => {
    const rows = tableOf(disclose(input, 'board', thresholds, madeCatalogue), 'exchange-by-year')?.rows ?? [];
    expect(rows.map((row) => typeof row['hours_for_others'])).toEqual(['number', 'number']);
  });
});

describe('attack', () => {
  it('computes no hidden figure back, over 1,000 made networks', { timeout: 240_000 }, () => {
    const small = record({
      persons: integer({ min: 4, max: 60 }),
      organisations: integer({ min: 2, max: 7 }),
      groups: integer({ min: 1, max: 5 }),
      years: constant(1),
      twoEmployers: constant(false),
    });
    let hidden = 0;
    assert(
      property(integer({ min: 1, max: 1_000_000 }), small, (seed, size) => {
        const of = caseOf(makeWorld(seed, size), 'board');
        hidden += of.output.summaries.flatMap((table) => table.hidden.flat()).length;
        expect(promises.nothingCanBeComputedBack(of)).toEqual([]);
      }),
      { numRuns: 1000, seed: 11 },
    );
    expect(hidden).toBeGreaterThan(1000);
  });
});

describe('mutation: a rule that is switched off breaks the promise it keeps', () => {
  const least = { organisation: 1, count: 1, tie: 1, boards: 1, group: 1 };
  const only = (name: keyof typeof least, policy: Policy): Policy => ({
    ...policy,
    thresholds: { ...policy.thresholds, [name]: least[name] },
  });
  const mutations: readonly (readonly [
    rule: string,
    audience: 'board' | 'public',
    weakened: (policy: Policy) => Policy,
    broken: Promised,
  ])[] = [
    ['consent', 'board', (policy) => ({ ...policy, persons: 'everybody' }), promises.namesHaveConsent],
    ['nobody in public', 'public', (policy) => ({ ...policy, persons: 'consented' }), promises.nobodyIsNamed],
    ['people of an organisation', 'board', (policy) => only('organisation', policy), promises.smallOrganisationsHaveNoFigures],
    ['people of an organisation in public', 'public', (policy) => only('organisation', policy), promises.smallOrganisationsAreNotNamed],
    ['members are not named in public', 'public', (policy) => ({ ...policy, membersStay: true }), promises.smallOrganisationsAreNotNamed],
    ['numbers of people', 'board', (policy) => only('count', policy), promises.noSmallCounts],
    ['people behind a tie', 'public', (policy) => only('organisation', only('tie', policy)), promises.tiesHaveEnoughPeople],
    ['people of a group', 'board', (policy) => only('group', only('count', policy)), promises.smallGroupsHaveNoScores],
    [
      'boards behind an amount',
      'board',
      (policy) => ({ ...only('boards', policy), within: 0, topTwo: 1 }),
      promises.amountsHaveEnoughBoards,
    ],
    ['p % rule', 'board', (policy) => ({ ...policy, within: 0, topTwo: 1 }), promises.theLargestIsNotNearlyKnown],
    ['two largest', 'board', (policy) => ({ ...policy, topTwo: 1 }), promises.twoDoNotDominate],
    ['complementary suppression', 'board', (policy) => ({ ...policy, complement: false }), promises.nothingCanBeComputedBack],
    ['size of what is merged', 'public', (policy) => ({ ...policy, merge: { persons: 1, organisations: 1 } }), promises.othersAreEnough],
    ['rounding', 'public', (policy) => ({ ...policy, rounding: null }), promises.everythingIsRounded],
    ['keys', 'public', (policy) => ({ ...policy, keys: false }), promises.noIdLeaves],
    ['scores of people', 'board', (policy) => ({ ...policy, persons: 'everybody', scoresOfPersons: true }), promises.noScoreOfAPerson],
    ['levels of agreements', 'board', (policy) => ({ ...policy, levels: ['network', 'group', 'organisation'] }), promises.noAgreementOfOne],
    ['sentences that name somebody', 'board', (policy) => ({ ...policy, readSentences: false }), promises.nobodyHiddenIsFound],
    ['figures of few', 'public', (policy) => ({ ...policy, withholdFigures: false }), promises.figuresOfAgreementsAreRounded],
    ['groups that are mixed', 'board', (policy) => ({ ...policy, mixed: 1 }), promises.scoresTellNoComposition],
    ['rows of files', 'board', (policy) => ({ ...policy, rows: true }), promises.noRowOfAFile],
  ];
  const cases = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
    [
      { persons: 70, organisations: 12, groups: 8, twoEmployers: false },
      { persons: 16, organisations: 6, groups: 6, twoEmployers: false },
      { persons: 24, organisations: 3, groups: 2, twoEmployers: false },
    ].map((size) => makeWorld(seed, size)),
  );
  it.each(mutations)('%s (%s)', (_, audience, weakened, broken) => {
    const whole = cases.flatMap((world) => broken(caseOf(world, audience)));
    expect(whole).toEqual([]);
    expect(cases.some((world) => broken(caseOf(world, audience, weakened)).length > 0)).toBe(true);
  });
});

describe('an organisation that sees its own figures', () => {
  const world = makeWorld(5, { persons: 60, organisations: 10, groups: 6 });
  const input = analysisOf(world);
  const sizes = new Map(input.views[0]?.organisations.map(({ id, persons }) => [id, persons ?? 0]));
  const own = [...sizes].find(([, persons]) => persons > 0 && persons < 5)?.[0] ?? '';
  const output = disclose(input, { organisation: own }, thresholds, madeCatalogue);
  const board = disclose(input, 'board', thresholds, madeCatalogue);
  const key = output.organisations.find(({ name }) => name === input.organisations.find(({ id }) => id === own)?.name)?.id;

  it('finds its people, hours and agreements in full', () => {
    expect(sizes.get(own)).toBeGreaterThan(0);
    expect(output.views[0]?.organisations.find(({ id }) => id === key)?.persons).toBe(sizes.get(own));
    const row = output.summaries.find(({ id }) => id === 'hours-by-organisation')?.rows.find((cells) => cells['organisation'] === key);
    const source = input.summaries.find(({ id }) => id === 'hours-by-organisation')?.rows.find((cells) => cells['organisation'] === own);
    expect(row?.['spent']).toBe(source?.['spent']);
    expect(output.agreements.some(({ level, subject }) => level === 'organisation' && subject === key)).toBe(true);
  });

  it('finds no more of others than the policy group does', () => {
    const nameOf = (of: typeof output, id: unknown) => of.organisations.find((one) => one.id === id)?.name;
    const seen = (of: typeof output) =>
      new Set(
        of.summaries
          .filter(({ id }) => id.endsWith('by-organisation'))
          .flatMap(({ id, rows }) =>
            rows.flatMap((row) =>
              Object.entries(row).flatMap(([column, value]) =>
                typeof value === 'number' ? `${id} ${column} ${String(row['period'])} ${nameOf(of, row['organisation'])}` : [],
              ),
            ),
          ),
      );
    const ownName = input.organisations.find(({ id }) => id === own)?.name ?? '';
    const more = [...seen(output)].filter((cell) => !seen(board).has(cell) && !cell.endsWith(ownName));
    expect(more).toEqual([]);
    expect(output.agreements.filter(({ level, subject }) => level === 'organisation' && subject !== key)).toEqual([]);
    expect(output.persons).toEqual(board.persons);
  });
});
