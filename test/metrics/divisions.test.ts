import { describe, expect, it } from 'vitest';
import { divisionsLike, divisionsOf } from '../../src/metrics/divisions.ts';
import { computeChances, computeDraws, computeScores, drawSeatings } from '../../src/metrics/index.ts';
import { buildNetwork, divide, streamOf, type Dividing } from '../../src/network/index.ts';
import { rounded, valueOf } from '../networks/index.ts';
import { allTime, recordsOf } from '../networks/records.ts';
import { small } from '../networks/small.ts';

/*
 *     groups   g1: ann bob uli · g2: ann ada uli ute
 *     boards   a: ann, ada · b: bob · nobody knows whose uli and ute are
 *     ties     within a: ann – ada · a – b: ann – bob · a – unknown: ann and ada with uli and ute · b – unknown: bob – uli · uli – ute
 */
const records = recordsOf({
  organisations: [
    { id: 'a', name: 'A', kind: 'school-board', sector: 'po' },
    { id: 'b', name: 'B', kind: 'other' },
  ],
  professionals: [
    { id: 'ann', organisation_id: 'a' },
    { id: 'ada', organisation_id: 'a' },
    { id: 'bob', organisation_id: 'b' },
    { id: 'uli' },
    { id: 'ute' },
  ],
  groups: ['g1', 'g2'].map((id) => ({ id, name: id, kind: 'plg' })),
  memberships: Object.entries({ g1: ['ann', 'bob', 'uli'], g2: ['ann', 'ada', 'uli', 'ute'] }).flatMap(([group_id, people]) =>
    people.map((professional_id) => ({ professional_id, group_id })),
  ),
  products: [{ id: 'q', title: 'Q', kind: 'document', group_id: 'g2' }],
  product_uses: [{ product_id: 'q', organisation_id: 'b' }],
});
const network = buildNetwork(records, { period: allTime, ties: 'shared-groups' });

describe('people whose organisation is not known, worked out by hand', () => {
  it.each([
    // Crossing: 1 of 2 ties; with the unknown as a class 6 of 8.
    { metric: 'ei-index', level: 'network', subject: 'network', exclude: 0, category: 4 / 8 },
    { metric: 'ei-index', level: 'person', subject: 'uli', exclude: null, category: (3 - 1) / 4 },
    { metric: 'ei-index', level: 'organisation', subject: 'a', exclude: (1 - 2) / 3, category: (5 - 2) / 7 },
    { metric: 'ei-index', level: 'group', subject: 'g2', exclude: (1 - 2) / 3, category: (5 + 3 + 2 - 4) / 14 },
    { metric: 'crossing-share', level: 'network', subject: 'network', exclude: 2 / 3, category: 1 },
    // Two of a, one of b, two unknown; k is 2, with the unknown 3.
    { metric: 'blau-index', level: 'network', subject: 'network', exclude: 1 - 5 / 9, category: 1 - 9 / 25 },
    { metric: 'iqv', level: 'network', subject: 'network', exclude: (4 / 9) * 2, category: (16 / 25) * 1.5 },
    { metric: 'blau-index', level: 'group', subject: 'g1', exclude: 1 / 2, category: 2 / 3 },
    { metric: 'participation', level: 'person', subject: 'ann', exclude: 1 / 2, category: 1 - (1 + 1 + 4) / 16 },
    { metric: 'reach', level: 'person', subject: 'ann', exclude: 1, category: 2 },
    { metric: 'reach', level: 'person', subject: 'ute', exclude: null, category: 1 },
    { metric: 'reach-persons', level: 'person', subject: 'ann', exclude: 1, category: 3 },
    // Through ann: bob and ada have no tie, nor have bob and ute.
    { metric: 'gatekeeper', level: 'person', subject: 'ann', exclude: 1, category: 1 },
    { metric: 'liaison', level: 'person', subject: 'ann', exclude: 0, category: 2 },
    // Arcs: aa 2, ab 1, ba 1; with the unknown au 4, ua 4, bu 1, ub 1, uu 2.
    { metric: 'assortativity', level: 'network', subject: 'network', exclude: (8 - 10) / (16 - 10), category: (64 - 102) / (256 - 102) },
    { metric: 'modularity', level: 'network', subject: 'network', exclude: 1 / 2 - 10 / 16, category: 4 / 16 - 102 / 256 },
    // Of pairs 2 of 3 cross and 1 of 2 ties does; with the unknown 8 of 10, and 6 of 8 ties.
    { metric: 'freeman-segregation', level: 'network', subject: 'network', exclude: 1 - 1 / (4 / 3), category: 1 - 6 / 6.4 },
    { metric: 'density-ratio', level: 'network', subject: 'network', exclude: 1 / 2 / (2 / 3), category: 6 / 8 / (8 / 10) },
    { metric: 'density', level: 'pair', subject: 'a', other: 'unknown', exclude: undefined, category: 1 },
    { metric: 'density', level: 'pair', subject: 'b', other: 'unknown', exclude: undefined, category: 1 / 2 },
    {
      metric: 'coleman-homophily',
      level: 'pair',
      subject: 'unknown',
      other: 'unknown',
      exclude: undefined,
      category: (2 - 7 / 4) / (7 - 7 / 4),
    },
    // A product of g2, in which people of a and unknown ones are, is used at b, whose sector is not known.
    { metric: 'product-span', level: 'product', subject: 'q', boundary: 'sector', exclude: 0, category: 1 },
    // No organisation is called unknown.
    { metric: 'ei-index', level: 'organisation', subject: 'unknown', exclude: undefined, category: undefined },
    { metric: 'shared-groups', level: 'pair', subject: 'a', other: 'unknown', exclude: undefined, category: undefined },
  ] as const)('$metric of $level $subject is $exclude without them, and $category where they are a class', (of) => {
    const { metric, level, subject, exclude, category } = of;
    const options = {
      weight: 'none',
      boundaries: ['boundary' in of ? of.boundary : 'organisation'],
      ...('other' in of ? { other: of.other } : {}),
    } as const;
    expect(rounded(valueOf(network, metric, level, subject, options))).toBe(rounded(exclude));
    expect(rounded(valueOf(network, metric, level, subject, { ...options, unknown: 'category' }))).toBe(rounded(category));
  });

  it('change nothing where everybody’s organisation is known', () => {
    const known = buildNetwork(
      { ...records, professionals: records.professionals.map((row) => ({ ...row, organisation_id: row.organisation_id ?? 'b' })) },
      { period: allTime, ties: 'shared-groups' },
    );
    const scores = (unknown: 'exclude' | 'category') => computeScores([known], { unknown, boundaries: ['organisation', 'school'] });
    expect(scores('category')).toEqual(scores('exclude'));
  });

  it('are in a class whose name no other class has', () => {
    const named = {
      ...records,
      professionals: records.professionals.map((row, at) => ({ ...row, function: at === 0 ? 'unknown' : null })),
    };
    const classes = divide(buildNetwork(named, { period: allTime, ties: 'shared-groups' }), 'function', { unknown: 'category' });
    expect(classes.ids).toEqual(['unknown', '(unknown)']);
    expect([...classes.main]).toEqual([1, 0, 1, 1, 1]);
  });

  it('have the same part in random networks: draws have them as a class where the network has', () => {
    const seen = buildNetwork(manyRecords(), { period: allTime, ties: 'shared-groups' });
    const chances = {
      seed: 3,
      draws: 40,
      weight: 'none',
      boundaries: ['organisation'],
      metrics: ['ei-index', 'blau-index', 'modularity'],
      levels: ['network', 'organisation', 'group'],
    } as const;
    for (const dividing of [
      {},
      { unknown: 'category' },
      { counting: 'binary' },
      { counting: 'binary', unknown: 'category' },
    ] as const satisfies Dividing[]) {
      const drawn = drawSeatings(seen, chances);
      const scores = computeScores([drawn.network(7)], { ...chances, ...dividing });
      const value = new Map(scores.map((score) => [`${score.metric} ${score.level} ${score.subject}`, score.value]));
      const draws = computeDraws([seen], { ...chances, ...dividing });
      expect(draws.length).toBeGreaterThan(15);
      for (const { metric, level, subject, values } of draws) {
        expect(rounded(values[7] ?? null)).toBe(rounded(value.get(`${metric} ${level} ${subject}`) ?? Number.NaN));
      }
    }
  });

  it('are held against chance by the same choice, under every null model', () => {
    const seen = buildNetwork(manyRecords(), { period: allTime, ties: 'shared-groups' });
    const chances = {
      seed: 3,
      draws: 100,
      weight: 'none',
      boundaries: ['organisation'],
      metrics: ['ei-index'],
      levels: ['network'],
      nulls: ['two-mode', 'labels', 'edges'],
    } as const;
    for (const dividing of [{}, { unknown: 'category' }, { counting: 'binary' }] as const satisfies Dividing[]) {
      const found = computeChances([seen], { ...chances, ...dividing });
      expect(found.map((each) => each.null)).toEqual(['edges', 'labels', 'two-mode']);
      const own = rounded(valueOf(seen, 'ei-index', 'network', 'network', { ...chances, ...dividing }));
      // Between people taken at random ties are unweighted and of people known throughout: with shares it is another number.
      for (const each of found.filter((one) => one.null !== 'edges')) expect(rounded(each.observed)).toBe(own);
    }
    const observed = (dividing: Dividing) => computeChances([seen], { ...chances, ...dividing }).map((each) => rounded(each.observed));
    expect(observed({ unknown: 'category' })).not.toEqual(observed({}));
    expect(observed({ counting: 'binary' })).not.toEqual(observed({}));
  });
});

/** Thirty people in ten groups, some with two employers and some with none that is known. */
function manyRecords() {
  const stream = streamOf(5, 'many');
  const ids = Array.from({ length: 30 }, (_, index) => `p${String(index).padStart(2, '0')}`);
  return recordsOf({
    organisations: ['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'other' })),
    professionals: ids.map((id, index) => ({ id, organisation_id: index % 5 === 0 ? null : (['a', 'b', 'c'][index % 3] ?? null) })),
    appointments: ids.slice(1, 5).flatMap((professional_id) => [
      { professional_id, organisation_id: 'a', fte: 0.6 },
      { professional_id, organisation_id: 'b', fte: 0.4 },
    ]),
    groups: Array.from({ length: 10 }, (_, index) => ({ id: `g${index}`, name: `g${index}`, kind: 'plg' })),
    memberships: ids.flatMap((professional_id) =>
      Array.from({ length: 10 }, (_, index) => index)
        .filter(() => stream.below(4) === 0)
        .map((index) => ({ professional_id, group_id: `g${index}` })),
    ),
  });
}

describe('people with several employers, worked out by hand', () => {
  // Sam works three days for a and two for b, and has one tie, with Bo of b.
  const two = buildNetwork(
    recordsOf({
      organisations: ['a', 'b'].map((id) => ({ id, name: id, kind: 'other' })),
      professionals: [{ id: 'bo', organisation_id: 'b' }, { id: 'sam' }],
      appointments: [
        { professional_id: 'sam', organisation_id: 'a', fte: 0.6 },
        { professional_id: 'sam', organisation_id: 'b', fte: 0.4 },
      ],
      groups: [{ id: 'g', name: 'g', kind: 'plg' }],
      memberships: ['bo', 'sam'].map((professional_id) => ({ professional_id, group_id: 'g' })),
    }),
    { period: allTime, ties: 'shared-groups' },
  );

  it.each([
    { metric: 'ei-index', level: 'network', subject: 'network', share: 0.6 - 0.4, binary: 1 },
    { metric: 'ei-index', level: 'organisation', subject: 'b', share: (0.6 - 0.8) / 1.4, binary: 1 },
    { metric: 'blau-index', level: 'network', subject: 'network', share: 1 - 0.3 ** 2 - 0.7 ** 2, binary: 1 / 2 },
    { metric: 'blau-index', level: 'person', subject: 'bo', share: 1 - 0.6 ** 2 - 0.4 ** 2, binary: 0 },
    // While Sam works for b, both are of b.
    { metric: 'crossing-share', level: 'organisation', subject: 'b', share: 1 / 2, binary: 1 },
  ] as const)(
    '$metric of $level $subject is $share by fte, and $binary where each has one',
    ({ metric, level, subject, share, binary }) => {
      const options = { weight: 'none', boundaries: ['organisation'] } as const;
      expect(rounded(valueOf(two, metric, level, subject, options))).toBe(rounded(share));
      expect(rounded(valueOf(two, metric, level, subject, { ...options, counting: 'binary' }))).toBe(rounded(binary));
    },
  );
});

describe('divisions', () => {
  it('make each division once, so that what kernels keep of it is kept', () => {
    for (const unknown of ['exclude', 'category'] as const) {
      const divisions = divisionsOf(small(), { unknown });
      expect(divisions.classes('sector')).toBe(divisions.classes('sector'));
      expect(divisions.organisations('sector')).toBe(divisions.organisations(null));
      expect(divisions.organisations('school')).not.toBe(divisions.organisations(null));
      expect(divisions.classes('organisation') === divisions.organisations('organisation')).toBe(unknown === 'exclude');
      const copies = divisionsLike(divisions);
      expect(copies.classes('sector')).toBe(copies.classes('sector'));
      expect(copies.classes('sector')).not.toBe(divisions.classes('sector'));
      expect(copies.classes('sector')).toEqual(divisions.classes('sector'));
    }
  });
});
