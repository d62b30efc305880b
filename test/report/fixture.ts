import type { AgreementCheck } from '../../src/agreements/define-agreement.ts';
import type { Affiliation, Analysis, Chance, NetworkView, OrganisationTie, Score } from '../../src/analysis.ts';
import { byId, dayOf } from '../../src/i18n/formats.ts';
import { same } from '../../src/i18n/text.ts';
import { yearPeriod } from '../../src/records/period.ts';
import type { SummaryTable } from '../../src/summaries/define-summary.ts';
import { madeBudgets } from '../budget/made-budgets.ts';
import { noDialect } from '../../src/intake/report.ts';

const sectors = [
  'po',
  'po',
  'po',
  'po',
  'po',
  'po',
  'po',
  'po',
  'po',
  'po',
  'po',
  'so',
  'po',
  'po',
  'po',
  'po',
  'hbo',
  'mbo',
  'wo',
  'other',
];
const boards = [
  'Stichting De Esch',
  'Stichting Veldwijk Onderwijs',
  'Scholengroep De Brink',
  'Stichting Kleurrijk Leren',
  'Vereniging voor christelijk onderwijs Hoogmarke',
  'Stichting Beekzoom',
  'Openbaar onderwijs De Kiem',
  'Stichting Rondom',
  'Scholengroep Het Web',
  'Stichting Lindehof',
  'Stichting Morgenland',
  'Stichting De Steiger',
  'Stichting Wijde Blik',
  'Stichting Zonnewijzer',
  'Scholengroep Tussen de Linden',
  'Stichting Akkerland',
  'Hogeschool De Boog, lerarenopleiding basisonderwijs',
  'ROC De Werf',
  'Universiteit van Oost-Nederland',
  'Mobiliteitscentrum Onderwijs Oost',
];
const groupNames: readonly (readonly [string, string, number, number | null])[] = [
  ['PLG Jonge Kind', 'plg', 2021, null],
  ['PLG Rekenen en wiskunde', 'plg', 2021, null],
  ['Projectgroep Wetenschap & Technologie', 'project', 2021, 2022],
  ['Expertgroep Wetenschap & Technologie', 'expert', 2022, null],
  ['PLG Wetenschap & Technologie in de klas', 'plg', 2023, null],
  ['Expertgroep Startersbegeleiders', 'expert', 2021, null],
  ['Expertgroep Schoolopleiders', 'expert', 2021, null],
  ['Expertgroep Rekencoördinatoren', 'expert', 2022, null],
  ['PLG Digitale geletterdheid', 'plg', 2022, null],
  ['PLG Burgerschap', 'plg', 2022, 2024],
  ['PLG Begrijpend lezen', 'plg', 2021, 2023],
  ['PLG Taal en lezen in rijke contexten', 'plg', 2023, null],
  ['Expertgroep Hoogbegaafdheid', 'expert', 2022, null],
  ['PLG Gedrag', 'plg', 2022, 2023],
  ['Expertgroep NT2', 'expert', 2023, null],
  ['PLG Bewegend leren', 'plg', 2023, null],
  ['PLG Onderzoekende school', 'plg', 2021, null],
  ['Projectgroep Passend onderwijs op de grens van regulier en speciaal onderwijs', 'project', 2023, null],
  ['PLG Meertaligheid', 'plg', 2024, null],
  ['PLG Kunst en cultuur', 'plg', 2024, null],
  ['Projectgroep Doorlopende leerlijn basisschool – mbo', 'project', 2022, 2024],
  ['Expertgroep Intern begeleiders', 'expert', 2023, null],
  ['PLG Formatief handelen', 'plg', 2023, null],
  ['Projectgroep Zij-instromers', 'project', 2024, null],
  ['PLG Werkdruk en teamvorming', 'plg', 2024, null],
  ['Expertgroep ICT-coaches', 'expert', 2024, null],
  ['PLG Ouders en school', 'plg', 2022, null],
];
const years = [2021, 2022, 2023, 2024].map((start) => yearPeriod(start, 'school'));

/** A small generator, so that the fixture is the same everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const organisationId = (index: number): string => `ORG-${100 + index}`;
const groupId = (index: number): string => `GRP-${100 + index}`;

/** A made network of 20 organisations and 27 groups over four school years; its figures are consistent with each other where a reader would notice. */
export function madeAnalysis(change: Partial<Analysis> = {}): Analysis {
  const next = random(7);
  const focus = years[3] ?? yearPeriod(2024, 'school');
  const weight = sectors.map((sector, index) => (index === 4 || index === 13 ? 0.15 : sector === 'po' ? 0.6 + next() : 0.9));
  const views: NetworkView[] = years.map((period, yearIndex) => {
    const start = 2021 + yearIndex;
    const active = groupNames
      .map((group, index) => ({ group, index }))
      .filter(({ group }) => group[2] <= start && (group[3] ?? 9999) >= start);
    const affiliations: Affiliation[] = active.flatMap(({ index }) => {
      const home = (index * 7) % 16;
      return sectors.flatMap((_, organisation): Affiliation[] => {
        const near = Math.min(Math.abs(organisation - home), 16 - Math.abs(organisation - home)) < 4 ? 1 : 0.3;
        if (next() > (weight[organisation] ?? 0) * near * 0.8) return [];
        const persons = 1 + Math.floor(next() * 4 * near * (1 + yearIndex * 0.15));
        return [
          {
            organisation: organisationId(organisation),
            group: groupId(index),
            persons,
            minutes: persons * 60 * (20 + Math.floor(next() * 30)),
            who: [],
          },
        ];
      });
    });
    const of = (key: 'organisation' | 'group', id: string) => affiliations.filter((each) => each[key] === id);
    const sum = (list: Affiliation[]) => list.reduce((total, each) => total + (each.persons ?? 0), 0);
    const ids = [...new Set(affiliations.map(({ organisation }) => organisation))].toSorted();
    const organisationTies: OrganisationTie[] = ids.flatMap((a) =>
      ids
        .filter((b) => a < b)
        .flatMap((b): OrganisationTie[] => {
          const shared = of('organisation', a)
            .map(({ group }) => group)
            .filter((group) => of('organisation', b).some((each) => each.group === group));
          if (shared.length === 0) return [];
          const count = (id: string) => sum(of('organisation', id).filter(({ group }) => shared.includes(group)));
          return [{ a, b, groups: shared, personsA: count(a), personsB: count(b), products: [] }];
        }),
    );
    return {
      period: period.id,
      organisations: ids.map((id) => ({
        id,
        persons: Math.ceil(sum(of('organisation', id)) * 0.85),
        crossing: Math.ceil(sum(of('organisation', id)) * (0.6 + 0.2 * next()) * 0.85),
      })),
      groups: active.map(({ index }) => ({
        id: groupId(index),
        persons: sum(of('group', groupId(index))),
        organisations: of('group', groupId(index)).length,
      })),
      persons: [],
      affiliations,
      organisationTies,
    };
  });
  const products = groupNames.flatMap((group, index) =>
    Array.from({ length: 1 + (index % 3) }, (_, number) => ({
      id: `PRD-${index}-${number}`,
      title: `${['Handreiking', 'Kaartenset', 'Lessenserie', 'Kennisclip'][(index + number) % 4]} ${group[0].replace(/^\S+ /, '').toLowerCase()}`,
      kind: 'document',
      group: groupId(index),
      date: dayOf(`${Math.min(2025, group[2] + 1)}-03-01`),
    })),
  );
  return {
    about: {
      name: 'Kennisnetwerk Voorbeeld',
      invented: true,
      yearBasis: 'school',
      version: '0.1.0',
      day: '2026-11-22',
      seed: 1,
      ties: 'shared-groups',
      boundary: 'organisation',
      weight: 'newman',
      counting: 'by-share',
      unknown: 'exclude',
      estimates: [],
      terms: {},
      agreedBy: 'own',
      ownAgreements: [],
    },
    periods: years,
    focus,
    organisations: boards.map((name, index) => ({
      id: organisationId(index),
      name,
      kind: index < 16 ? 'school-board' : 'other',
      sector: sectors[index] ?? null,
      board: organisationId(index),
      municipality: null,
      memberFrom: index === 18 ? null : dayOf('2019-08-01'),
      memberUntil: null,
    })),
    groups: groupNames.map(([name, kind, from, until], index) => ({
      id: groupId(index),
      name,
      kind,
      theme: null,
      from: dayOf(`${from}-08-01`),
      until: until === null ? null : dayOf(`${until + 1}-07-31`),
    })),
    themes: [
      { id: 'THM-1', name: 'Het jonge kind' },
      { id: 'THM-2', name: 'Rekenen' },
    ],
    persons: [],
    products,
    lineage: [{ from: groupId(2), to: groupId(3), kind: 'continues', date: dayOf('2023-08-01') }],
    views,
    positions: positions(),
    scores: scores(views),
    chances: chances(),
    overYears: [],
    summaries: summaries(
      views,
      products.map(({ id }) => id),
    ),
    agreements: agreements(),
    checkRows: [
      { id: 'yearly-budget', subject: null, rows: [{ file: 'boekingen.csv', sheet: null, row: 12 }], more: 0 },
      {
        id: 'organisations-in-group',
        subject: groupId(9),
        rows: [4, 5, 6, 9].map((row) => ({ file: 'ledenadministratie.xlsx', sheet: 'Lidmaatschappen', row })),
        more: 3,
      },
    ],
    memberRows: [],
    budgets: madeBudgets(
      views,
      groupNames.map(([, kind], index) => ({ id: groupId(index), kind })),
    ),
    prospects: {
      burdens: [
        { kind: 'person', id: 'PRS-2', links: 5, cutOff: [organisationId(3)] },
        { kind: 'group', id: groupId(1), links: 2, cutOff: [] },
        { kind: 'person', id: 'PRS-1', links: 2, cutOff: [] },
      ],
      suggestions: [
        {
          person: 'PRS-1',
          organisation: organisationId(4),
          group: groupId(2),
          links: [{ organisation: organisationId(5), themes: ['THM-2'], functions: ['teacher', 'researcher'] }],
          others: [organisationId(6)],
          nearer: 4,
          groups: 1,
          knowsTheme: true,
        },
      ],
    },
    tallies: [
      { id: 'membership-fee', period: focus.id, kept: 17, notKept: 1, unknown: 0 },
      { id: 'hours-per-plg-participant', period: focus.id, kept: 96, notKept: 21, unknown: null },
    ],
    quality: {
      files: [
        {
          file: 'ledenadministratie.xlsx',
          sheet: 'Lidmaatschappen',
          table: 'memberships',
          dialect: xlsx,
          because: {},
          columns: [],
          rowsRead: 812,
          rowsLoaded: 809,
          rowsRejected: 3,
        },
        {
          file: 'uren.csv',
          sheet: null,
          table: 'hours',
          dialect: xlsx,
          because: {},
          columns: [],
          rowsRead: 640,
          rowsLoaded: 638,
          rowsRejected: 2,
        },
        {
          file: 'notulen.docx.csv',
          sheet: null,
          table: null,
          dialect: xlsx,
          because: {},
          columns: [],
          rowsRead: 0,
          rowsLoaded: 0,
          rowsRejected: 0,
        },
      ],
      findings: [
        { kind: 'rejection', code: 'not-a-date', table: 'memberships', count: 1 },
        { kind: 'rejection', code: 'unknown-reference', table: 'memberships', count: 2 },
        { kind: 'warning', code: 'membership-after-group', table: 'memberships', count: 3 },
      ],
      unknown: [],
      rejections: [],
      warnings: [],
    },
    ...change,
  };
}

const xlsx = { ...noDialect, format: 'xlsx' } as const;

function positions(): Analysis['positions'] {
  const next = random(11);
  const around = (index: number, of: number, radius: number): readonly [number, number] => {
    const angle = (index / of) * 2 * Math.PI;
    return [Math.cos(angle) * radius * (0.85 + 0.3 * next()), Math.sin(angle) * radius * (0.85 + 0.3 * next())];
  };
  return Object.fromEntries([
    ...boards.map((_, index) => [`organisation:${organisationId(index)}`, around(index, boards.length, 0.85)] as const),
    ...groupNames.map((_, index) => [`group:${groupId(index)}`, around((index * 7) % 16, 16, 0.25 + 0.4 * next())] as const),
  ]);
}

function scores(views: readonly NetworkView[]): Score[] {
  const ei = [0.12, 0.21, 0.31, 0.38];
  const found = ['po', 'so', 'mbo', 'hbo', 'wo', 'other'];
  const roles = ['coordinator', 'gatekeeper', 'itinerant', 'liaison', 'representative'];
  return [
    ...views.flatMap((view, year) =>
      roles.map((metric, index): Score => ({
        metric,
        level: 'network',
        boundary: 'organisation',
        period: view.period,
        subject: 'network',
        other: null,
        value: 40 * (index + 1) + 7 * year,
        bound: null,
      })),
    ),
    ...views.flatMap((view) =>
      view.organisationTies.map(({ a, b, groups }): Score => ({
        metric: 'density-ratio',
        level: 'pair',
        boundary: 'organisation',
        period: view.period,
        subject: a,
        other: b,
        value: groups.length * 0.4,
        bound: null,
      })),
    ),
    ...views.flatMap((view) =>
      view.organisations.map(({ id }): Score => ({
        metric: 'reach',
        level: 'organisation',
        boundary: 'organisation',
        period: view.period,
        subject: id,
        other: null,
        value: view.organisationTies.filter(({ a, b }) => a === id || b === id).length,
        bound: null,
      })),
    ),
    ...views.map((view, index): Score => ({
      metric: 'ei-index',
      level: 'network',
      boundary: 'organisation',
      period: view.period,
      subject: 'network',
      other: null,
      value: ei[index] ?? null,
      bound: null,
    })),
    ...found.flatMap((a, i) =>
      found
        .filter((_, j) => j >= i)
        .map((b, j): Score => ({
          metric: 'density-ratio',
          level: 'pair',
          boundary: 'sector',
          period: '2024-2025',
          subject: a,
          other: b,
          value: a === 'so' && b === 'so' ? null : Math.abs(1.1 + 0.4 * Math.cos(i * 3 + j * 2)),
          bound: null,
        })),
    ),
  ];
}

function chances(): Chance[] {
  const observed = [0.12, 0.21, 0.31, 0.38];
  return observed.map((value, index) => ({
    metric: 'ei-index',
    level: 'network',
    boundary: 'organisation',
    period: years[index]?.id ?? '',
    subject: 'network',
    other: null,
    null: 'two-mode',
    draws: 1000,
    observed: value,
    expected: 0.62 - 0.01 * index,
    sd: 0.03,
    low: 0.55 - 0.01 * index,
    high: 0.68 - 0.01 * index,
    z: -8,
    p: 0.001,
    verdict: 'less-crossing',
    spread: Array.from({ length: 20 }, (_, part) => 0.55 + part * 0.0065 - 0.01 * index),
  }));
}

function summaries(views: readonly NetworkView[], products: readonly string[]): SummaryTable[] {
  const table = (id: string, rows: SummaryTable['rows'], hidden: readonly (readonly string[])[] = []): SummaryTable => ({
    id,
    rows,
    contributors: rows.map(() => []),
    hidden,
  });
  const people = (view: NetworkView) => view.organisations.reduce((total, each) => total + (each.persons ?? 0), 0);
  const sectorOf = (id: string) => sectors[Number(id.slice(4)) - 100] ?? null;
  return [
    table(
      'exchange-by-year',
      views.map(({ period }, year) => ({
        period,
        hours_for_own: 120_000 + year * 6000,
        hours_for_others: 300_000,
        hours_unshared: 60_000,
        rule: 'participants',
      })),
    ),
    table(
      'hours-by-organisation-pair',
      views.flatMap((view) =>
        view.organisationTies.slice(0, 40).map(({ a, b, groups }) => ({
          period: view.period,
          from_organisation_id: a,
          to_organisation_id: b,
          facilitated: null,
          spent: groups.length * 600,
        })),
      ),
    ),
    table(
      'ties-by-group',
      views.flatMap((view) =>
        view.groups.map(({ id }) => {
          const ties = view.organisationTies.filter((tie) => tie.groups.includes(id));
          return { period: view.period, group_id: id, ties: ties.length, only_here: ties.filter((tie) => tie.groups.length === 1).length };
        }),
      ),
    ),
    table(
      'budget-by-theme',
      years.flatMap(({ id }) => [
        { period: id, theme_id: 'THM-1', given: 0, spent: 2_400_000 },
        { period: id, theme_id: 'THM-2', given: 0, spent: 900_000 },
      ]),
    ),
    table(
      'budget-by-year',
      years.map(({ id }, index) => {
        const [fees, grants, cofunding, subsidies] = [
          4_500_000 + index * 300_000,
          index * 100_000,
          index > 1 ? 200_000 : 0,
          1_500_000 + index * 500_000,
        ];
        const [group, other, overhead] = [3_000_000 + index * 800_000, 1_100_000, index === 2 ? 1_600_000 : 520_000];
        const income = fees + grants + cofunding + subsidies;
        const spent = group + other + overhead;
        return {
          period: id,
          fees,
          grants,
          cofunding,
          subsidies,
          income,
          group_expenses: group,
          other_expenses: other,
          overhead,
          spent,
          balance: income - spent,
          overhead_share: overhead / spent,
        };
      }),
    ),
    table(
      'hours-by-year',
      views.map((view) => {
        const spent = view.affiliations.reduce((total, each) => total + (each.minutes ?? 0), 0);
        return { period: view.period, facilitated: Math.round(spent * 0.8), spent, persons: people(view) };
      }),
    ),
    table(
      'hours-by-group',
      views.flatMap((view) =>
        view.groups.map((node) => {
          const spent = view.affiliations.filter(({ group }) => group === node.id).reduce((total, each) => total + (each.minutes ?? 0), 0);
          return {
            period: view.period,
            group_id: node.id,
            group_kind: 'plg',
            facilitated: Math.round(spent * 0.75),
            spent,
            persons: node.persons,
          };
        }),
      ),
    ),
    table(
      'participation-by-year',
      views.map((view) => ({
        period: view.period,
        persons: people(view),
        organisations: view.organisations.length,
        boards: 16,
        groups: view.groups.length,
      })),
    ),
    table(
      'participation-by-sector',
      views.flatMap((view) =>
        [...new Set(view.organisations.map(({ id }) => sectorOf(id)))]
          .toSorted((a, b) => byId(a ?? '', b ?? ''))
          .map((sector) => ({
            period: view.period,
            sector,
            persons: view.organisations.filter(({ id }) => sectorOf(id) === sector).reduce((total, each) => total + (each.persons ?? 0), 0),
          })),
      ),
    ),
    table(
      'products-by-year',
      years.map(({ id }, index) => ({ period: id, made: 9 + index * 4, used: 7 + index * 3, used_beyond: 4 + index * 3 })),
    ),
    table(
      'product-reach',
      products.map((id, index) => ({ product_id: id, organisations: (index * 5) % 12, sectors: index % 3 })),
    ),
    table(
      'evaluation-by-item',
      [
        'Ik heb iets geleerd dat ik in mijn werk gebruik',
        'Ik ken nu mensen buiten mijn eigen school',
        'Mijn school heeft er iets aan',
        'De bijeenkomsten waren de tijd waard',
      ].map((item, index) => ({ period: '2024-2025', item, answers: 80 + index, mean: 4.3 - index * 0.25, sd: 0.6 + index * 0.1 })),
    ),
  ];
}

function agreements(): AgreementCheck[] {
  const network = (
    id: string,
    agreed: number | null,
    found: number | null,
    verdict: AgreementCheck['verdict'],
    nl: string,
    en: string,
  ): AgreementCheck => ({
    id,
    period: '2024-2025',
    level: 'network',
    subject: null,
    agreed,
    found,
    verdict,
    because: { nl, en },
  });
  return [
    network(
      'organisations-taking-part',
      10,
      18,
      'kept',
      'Er deden 18 organisaties mee; afgesproken is er minstens 10.',
      '18 organisations took part; at least 10 is agreed.',
    ),
    network(
      'yearly-budget',
      3_000_000,
      8_900_000,
      'kept',
      'Er was € 89.000; afgesproken is minstens € 30.000.',
      'There was €89,000; at least €30,000 is agreed.',
    ),
    network(
      'policy-group-meetings',
      4,
      3,
      'not-kept',
      'De beleidsgroep kwam 3 keer bij elkaar; afgesproken is 4 keer.',
      'The policy group met 3 times; 4 times is agreed.',
    ),
    network(
      'programme-management',
      0.4,
      null,
      'unknown',
      'De omvang van de programmaleiding is niet vastgelegd.',
      'The size of the programme management was not recorded.',
    ),
    ...groupNames.map(([name], index): AgreementCheck => ({
      id: 'organisations-in-group',
      period: '2024-2025',
      level: 'group',
      subject: groupId(index),
      agreed: 3,
      found: index === 9 ? 2 : 6,
      verdict: index === 9 ? 'not-kept' : 'kept',
      because: same(`${name}: ${index === 9 ? 2 : 6}`),
    })),
  ];
}

/** An analysis in which nothing was found at all. */
export function emptyAnalysis(): Analysis {
  const [year] = years;
  if (year === undefined) throw new Error('there are years');
  return {
    ...madeAnalysis(),
    periods: [],
    focus: year,
    organisations: [],
    groups: [],
    products: [],
    lineage: [],
    views: [],
    positions: {},
    scores: [],
    chances: [],
    summaries: [],
    overYears: [],
    agreements: [],
    tallies: [],
    checkRows: [],
    memberRows: [],
    budgets: [],
    prospects: { burdens: [], suggestions: [] },
    quality: { files: [], findings: [], unknown: [], rejections: [], warnings: [] },
  };
}
