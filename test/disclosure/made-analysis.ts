import { same } from '../../src/i18n/text.ts';
import { madeBudgets } from '../budget/made-budgets.ts';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Affiliation, Analysis, Chance, NetworkView, OrganisationTie, Score } from '../../src/analysis.ts';
import type { AgreementCheck } from '../../src/agreements/define-agreement.ts';
import { byId, dayOf } from '../../src/i18n/formats.ts';
import { yearPeriod } from '../../src/records/period.ts';
import type { ValueIn } from '../../src/records/vocabularies.ts';
import type { Contribution, Summary, SummaryColumn, SummaryTable } from '../../src/summaries/define-summary.ts';
import { noDialect } from '../../src/intake/report.ts';

export interface MadePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly function: string;
  readonly consent: ValueIn<'consent'>;
  readonly consentFrom: number | null;
  readonly consentUntil: number | null;
  readonly organisations: readonly string[];
  /** The groups of each year, and the minutes put into each. */
  readonly years: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface MadeWorld {
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly sector: string; readonly member: boolean }[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly persons: readonly MadePerson[];
  readonly years: readonly string[];
}

export const today = '2024-11-22';
const day = dayOf(today);
const sectors = ['po', 'po', 'po', 'vo', 'mbo', 'hbo'];
const functions = ['teacher', 'teacher', 'teacher', 'school-based-educator', 'researcher', 'lector'];

/** A network in which boards are uneven: a few large, some of about the thresholds, some of one or two people. */
export function makeWorld(
  seed: number,
  size: { persons?: number; organisations?: number; groups?: number; years?: number; twoEmployers?: boolean } = {},
): MadeWorld {
  const stream = xoroshiro128plus(seed);
  const draw = (from: number, until: number) => uniformInt(stream, from, until);
  const count = size.organisations ?? 14;
  const organisations = Array.from({ length: count }, (_, index) => ({
    id: `ORG-${(index * 7 + 3) % 101}-x${index}`,
    name: `Stichting Kwekerij ${String.fromCharCode(65 + index)}${index}`,
    sector: sectors[index % sectors.length] ?? 'po',
    member: index % 3 !== 2,
  }));
  const groups = Array.from({ length: size.groups ?? 9 }, (_, index) => ({
    id: `GRP-${(index * 5 + 2) % 53}-y${index}`,
    name: `Leergroep nummer ${index + 1}`,
    kind: ['plg', 'expert', 'project'][index % 3] ?? 'plg',
  }));
  const years = Array.from({ length: size.years ?? 2 }, (_, index) => `${2022 + index}-${2023 + index}`);
  const persons = Array.from({ length: size.persons ?? 110 }, (_, index): MadePerson => {
    const first = Math.min(draw(0, count - 1), draw(0, count - 1), draw(0, count - 1));
    const second = size.twoEmployers !== false && draw(0, 9) === 0 ? draw(0, count - 1) : first;
    const consents = [
      { consent: 'none', consentFrom: null, consentUntil: null },
      { consent: 'board', consentFrom: day - 400, consentUntil: null },
      { consent: 'public', consentFrom: day, consentUntil: day },
      { consent: 'board', consentFrom: day - 400, consentUntil: day - 1 },
      { consent: 'public', consentFrom: day + 1, consentUntil: null },
      { consent: 'board', consentFrom: null, consentUntil: null },
    ] as const satisfies Pick<MadePerson, 'consent' | 'consentFrom' | 'consentUntil'>[];
    const given = consents[index % consents.length] ?? consents[0];
    return {
      id: `PRS-${(index * 37 + 11) % 997}-z${index}`,
      name: `Wietske-Zoë ${'BCDFGHJKLMNPRSTVWZ'[index % 18] ?? 'B'}aaldering${index} & “Zn”`,
      email: `w.baaldering${index}@voorbeeld.example`,
      function: functions[index % functions.length] ?? 'teacher',
      ...given,
      organisations: [...new Set([organisations[first]?.id ?? '', organisations[second]?.id ?? ''])],
      years: Object.fromEntries(
        years.map((year) => [
          year,
          Object.fromEntries(Array.from({ length: draw(1, 3) }, () => [groups[draw(0, groups.length - 1)]?.id ?? '', draw(30, 4000)])),
        ]),
      ),
    };
  });
  return { organisations, groups, persons, years };
}

const words = (id: string) => ({ title: { nl: id, en: id }, definition: { nl: id, en: id } });
const dimension = (type: SummaryColumn['type'], more: Partial<SummaryColumn> = {}): SummaryColumn => ({
  ...words(type),
  type,
  role: 'dimension',
  privacy: 'open',
  ...more,
});
const measure = (type: SummaryColumn['type'], privacy: SummaryColumn['privacy'], additive = false): SummaryColumn => ({
  ...words(type),
  type,
  role: 'measure',
  privacy,
  ...(additive ? { additive } : {}),
});
const summary = (id: string, columns: Summary['columns']): Summary => ({
  id,
  title: { nl: id, en: id },
  question: { nl: id, en: id },
  grain: { nl: id, en: id },
  columns,
});

const period = dimension('period');
const hours = { spent: measure('minutes', 'contributed', true), persons: measure('count', 'persons') };

/** Declarations in the shape of the real catalogue: one of every kind that the gate treats differently. */
export const madeCatalogue: readonly Summary[] = [
  summary('balance-by-organisation', {
    period,
    organisation: dimension('id', { names: 'organisation' }),
    hours_spent: measure('minutes', 'contributed', true),
    hours_to_others: measure('minutes', 'contributed', true),
    hours_received: measure('minutes', 'internal', true),
  }),
  summary('budget-by-organisation', {
    period,
    organisation: dimension('id', { names: 'organisation' }),
    fee: measure('money', 'contributed', true),
  }),
  summary('budget-by-year', { period, fees: measure('money', 'accounts', true), overhead_share: measure('share', 'accounts') }),
  summary('exchange-by-year', {
    period,
    hours_for_own: measure('minutes', 'contributed', true),
    hours_for_others: measure('minutes', 'contributed', true),
    hours_unshared: measure('minutes', 'contributed', true),
  }),
  {
    ...summary('hours-by-organisation-pair', {
      period,
      from: dimension('id', { names: 'organisation' }),
      to: dimension('id', { names: 'organisation' }),
      spent: measure('minutes', 'contributed', true),
    }),
    audience: 'internal',
  },
  summary('hours-by-group', { period, group: dimension('id', { names: 'group' }), ...hours }),
  summary('hours-by-organisation', { period, organisation: dimension('id', { names: 'organisation' }), ...hours }),
  summary('hours-by-person', { period, person: dimension('id', { names: 'person' }), spent: measure('minutes', 'contributed', true) }),
  summary('hours-by-year', { period, ...hours }),
  summary('participation-by-function', {
    period,
    function: dimension('choice', { vocabulary: 'function' }),
    persons: measure('count', 'persons'),
  }),
  summary('participation-by-organisation', {
    period,
    organisation: dimension('id', { names: 'organisation' }),
    persons: measure('count', 'persons'),
    groups: measure('count', 'open'),
  }),
  summary('participation-by-year', { period, persons: measure('count', 'persons') }),
];

type Entry = { readonly person: MadePerson; readonly organisation: string; readonly group: string; readonly minutes: number };

const entriesOf = (world: MadeWorld, year: string): Entry[] =>
  world.persons.flatMap((person) =>
    Object.entries(person.years[year] ?? {}).flatMap(([group, minutes]) =>
      person.organisations.map((organisation) => ({
        person,
        organisation,
        group,
        minutes: Math.round(minutes / person.organisations.length),
      })),
    ),
  );

const distinct = (entries: readonly Entry[]): string[] => [...new Set(entries.map(({ person }) => person.id))].sort(byId);

function viewOf(world: MadeWorld, year: string): NetworkView {
  const entries = entriesOf(world, year);
  const by = (test: (entry: Entry) => boolean) => entries.filter(test);
  const affiliations: Affiliation[] = world.organisations.flatMap(({ id: organisation }) =>
    world.groups.flatMap(({ id: group }) => {
      const own = by((entry) => entry.organisation === organisation && entry.group === group);
      if (own.length === 0) return [];
      const who = distinct(own);
      return { organisation, group, persons: who.length, minutes: own.reduce((sum, entry) => sum + entry.minutes, 0), who };
    }),
  );
  const crossing = (organisation: string) =>
    distinct(
      by(
        (entry) =>
          entry.organisation === organisation &&
          entries.some((other) => other.group === entry.group && other.organisation !== organisation),
      ),
    ).length;
  const ties = world.organisations.flatMap(({ id: a }) =>
    world.organisations.flatMap(({ id: b }): OrganisationTie[] => {
      const groups = world.groups.flatMap(({ id }) =>
        a < b && [a, b].every((organisation) => affiliations.some((row) => row.organisation === organisation && row.group === id))
          ? id
          : [],
      );
      if (groups.length === 0) return [];
      const people = (organisation: string) =>
        distinct(by((entry) => entry.organisation === organisation && groups.includes(entry.group))).length;
      return [
        { a, b, groups: groups.sort(byId), personsA: people(a), personsB: people(b), products: groups.map((group) => `PRD-${group}`) },
      ];
    }),
  );
  return {
    period: year,
    organisations: world.organisations.flatMap(({ id }) => {
      const persons = distinct(by((entry) => entry.organisation === id)).length;
      const member = world.organisations.find((organisation) => organisation.id === id)?.member === true;
      return persons > 0 || member ? { id, persons, crossing: crossing(id) } : [];
    }),
    groups: world.groups.map(({ id }) => {
      const own = by((entry) => entry.group === id);
      return { id, persons: distinct(own).length, organisations: new Set(own.map(({ organisation }) => organisation)).size };
    }),
    persons: world.persons
      .filter((person) => Object.keys(person.years[year] ?? {}).length > 0)
      .map((person) => ({ id: person.id, organisations: person.organisations, groups: Object.keys(person.years[year] ?? {}).sort(byId) })),
    affiliations,
    organisationTies: ties,
  };
}

function scoresOf(world: MadeWorld, view: NetworkView): Score[] {
  const score = (
    metric: string,
    level: Score['level'],
    subject: string,
    value: number,
    other: string | null = null,
    boundary: Score['boundary'] = 'organisation',
  ): Score => ({
    metric,
    level,
    boundary,
    period: view.period,
    subject,
    other,
    value,
    bound: null,
  });
  return [
    score('ei-index', 'network', 'network', 0.123456789),
    ...view.organisations.flatMap((node) => [
      score('ei-index', 'organisation', node.id, (node.persons ?? 0) / 7),
      score('crossing-share', 'organisation', node.id, (node.crossing ?? 0) / Math.max(1, node.persons ?? 0), null, null),
    ]),
    ...view.groups.map((node) => score('degree', 'group', node.id, node.persons ?? 0, null, null)),
    ...view.groups.map((node) => score('blau-index', 'group', node.id, (node.organisations ?? 0) / (node.persons || 1))),
    ...view.persons.map((person, index) => score('degree', 'person', person.id, index + 0.25, null, null)),
    ...view.organisationTies.map((tie) => score('shared-groups', 'pair', tie.a, tie.groups.length, tie.b)),
    ...view.persons.slice(1).map((person, index) => score('shared-groups', 'pair', view.persons[index]?.id ?? '', 1, person.id, null)),
    ...[...new Set(world.organisations.map(({ sector }) => sector))].map((sector) =>
      score('density', 'pair', sector, 0.5, sector, 'sector'),
    ),
  ];
}

/** Every score beside chance, of every level: what must not leave as a score must not leave so either. */
function chancesOf(world: MadeWorld, view: NetworkView): Chance[] {
  const chance = (of: Pick<Chance, 'metric' | 'level' | 'boundary' | 'subject' | 'other'>, observed = 0.34567): Chance => ({
    ...of,
    period: view.period,
    null: 'two-mode',
    draws: 100,
    observed,
    expected: 0.23456,
    sd: 0.0321,
    low: 0.17,
    high: 0.29,
    z: 3.456,
    p: 0.0099,
    verdict: 'more-crossing',
    spread: of.level === 'network' ? [0.18, 0.23456, 0.27] : [],
  });
  const ofIndex = { metric: 'ei-index', boundary: 'organisation', other: null } as const;
  return [
    ...view.groups.map(({ id }) => chance({ ...ofIndex, level: 'group', subject: id })),
    ...view.persons.map(({ id }) => chance({ ...ofIndex, level: 'person', subject: id })),
    ...scoresOf(world, view).map(({ metric, level, boundary, subject, other, value }) =>
      chance({ metric, level, boundary, subject, other }, value ?? 0),
    ),
  ];
}

const boards = (entries: readonly Entry[]): Contribution[] =>
  [...new Set(entries.map(({ organisation }) => organisation))].sort(byId).flatMap((board) => {
    const own = entries.filter(({ organisation }) => organisation === board);
    const persons = distinct(own).length;
    return [
      { measure: 'persons', board, amount: persons, persons },
      { measure: 'spent', board, amount: own.reduce((sum, entry) => sum + entry.minutes, 0), persons },
    ];
  });

const figures = (entries: readonly Entry[]) => ({
  spent: entries.reduce((sum, entry) => sum + entry.minutes, 0),
  persons: distinct(entries).length,
});

const ofOrganisation = (entries: readonly Entry[], id: string) => entries.filter(({ organisation }) => organisation === id);

/** The minutes of an entry that go to the person's own organisation: its part of the people in the group. */
function forOwn(entry: Entry, entries: readonly Entry[]): number {
  const inGroup = entries.filter(({ group }) => group === entry.group);
  return Math.floor((entry.minutes * distinct(ofOrganisation(inGroup, entry.organisation)).length) / distinct(inGroup).length);
}

const exchanged = (own: readonly Entry[], entries: readonly Entry[]) => {
  const spent = own.reduce((sum, entry) => sum + entry.minutes, 0);
  const kept = own.reduce((sum, entry) => sum + forOwn(entry, entries), 0);
  return { spent, kept, others: spent - kept };
};

const table = (id: string, rows: readonly { cells: SummaryTable['rows'][number]; entries: readonly Entry[] }[]): SummaryTable => ({
  id,
  rows: rows.map(({ cells }) => cells),
  contributors: rows.map(({ entries }) => boards(entries)),
  hidden: rows.map(() => []),
});

function summariesOf(world: MadeWorld): SummaryTable[] {
  const years = world.years.map((year) => ({ year, entries: entriesOf(world, year) }));
  const each = <T>(make: (year: string, entries: readonly Entry[]) => readonly T[]): T[] =>
    years.flatMap(({ year, entries }) => make(year, entries));
  const fee = (id: string, entries: readonly Entry[]) =>
    (world.organisations.find((one) => one.id === id)?.member === true ? 300_000 : 0) + entries.length;
  return [
    table(
      'hours-by-year',
      each((year, entries) => [{ cells: { period: year, ...figures(entries) }, entries }]),
    ),
    table(
      'hours-by-group',
      each((year, entries) =>
        world.groups.map(({ id }) => {
          const own = entries.filter(({ group }) => group === id);
          return { cells: { period: year, group: id, ...figures(own) }, entries: own };
        }),
      ),
    ),
    table(
      'hours-by-organisation',
      each((year, entries) =>
        world.organisations.map(({ id }) => ({
          cells: { period: year, organisation: id, ...figures(ofOrganisation(entries, id)) },
          entries: ofOrganisation(entries, id),
        })),
      ),
    ),
    table(
      'hours-by-person',
      each((year, entries) =>
        world.persons.map(({ id }) => {
          const own = entries.filter(({ person }) => person.id === id);
          return { cells: { period: year, person: id, spent: figures(own).spent }, entries: own };
        }),
      ),
    ),
    table(
      'budget-by-organisation',
      each((year, entries) =>
        world.organisations.map(({ id }) => ({
          cells: { period: year, organisation: id, fee: fee(id, ofOrganisation(entries, id)) },
          entries: [],
        })),
      ),
    ),
    table(
      'budget-by-year',
      each((year, entries) => [
        {
          cells: {
            period: year,
            fees: world.organisations.reduce((sum, { id }) => sum + fee(id, ofOrganisation(entries, id)), 0),
            overhead_share: 0.123456,
          },
          entries: [],
        },
      ]),
    ),
    table(
      'participation-by-year',
      each((year, entries) => [{ cells: { period: year, persons: distinct(entries).length }, entries }]),
    ),
    table(
      'participation-by-organisation',
      each((year, entries) =>
        world.organisations.flatMap(({ id }) => {
          const own = ofOrganisation(entries, id);
          const groups = new Set(own.map(({ group }) => group)).size;
          return own.length === 0 ? [] : { cells: { period: year, organisation: id, persons: distinct(own).length, groups }, entries: own };
        }),
      ),
    ),
    table(
      'participation-by-function',
      each((year, entries) =>
        [...new Set(functions)].map((post) => {
          const own = entries.filter(({ person }) => person.function === post);
          return { cells: { period: year, function: post, persons: distinct(own).length }, entries: own };
        }),
      ),
    ),
    ...exchangeOf(world, years),
    { id: 'undeclared', rows: [{ who: world.persons[0]?.name ?? null }], contributors: [[]], hidden: [[]] },
  ];
}

/** Who gave whom how many minutes: of every board what it spent and gave to others, and of the year what went to whom. */
function exchangeOf(world: MadeWorld, years: readonly { year: string; entries: readonly Entry[] }[]): SummaryTable[] {
  const contribution = (measure: string, board: string, amount: number): Contribution => ({ measure, board, amount, persons: 0 });
  const balances = years.flatMap(({ year, entries }) =>
    world.organisations.map(({ id }) => {
      const { spent, others } = exchanged(ofOrganisation(entries, id), entries);
      return {
        cells: { period: year, organisation: id, hours_spent: spent, hours_to_others: others, hours_received: spent + 12_345 },
        contributions: [contribution('hours_spent', id, spent), contribution('hours_to_others', id, others)],
      };
    }),
  );
  const yearly = years.map(({ year, entries }) => {
    const { kept, others } = exchanged(entries, entries);
    return {
      cells: { period: year, hours_for_own: kept, hours_for_others: others, hours_unshared: 0 },
      contributions: world.organisations.flatMap(({ id }) => {
        const own = exchanged(ofOrganisation(entries, id), entries);
        return [contribution('hours_for_others', id, own.others), contribution('hours_for_own', id, own.kept)];
      }),
    };
  });
  const pairs = years.flatMap(({ year }) =>
    world.organisations.slice(1).map(({ id }, index) => ({
      cells: { period: year, from: world.organisations[index]?.id ?? null, to: id, spent: 77_777 },
      contributions: [],
    })),
  );
  const made = (id: string, rows: readonly { cells: SummaryTable['rows'][number]; contributions: readonly Contribution[] }[]) => ({
    id,
    rows: rows.map(({ cells }) => cells),
    contributors: rows.map(({ contributions }) => contributions),
    hidden: rows.map(() => []),
  });
  return [made('balance-by-organisation', balances), made('exchange-by-year', yearly), made('hours-by-organisation-pair', pairs)];
}

const check = (
  id: string,
  year: string,
  level: AgreementCheck['level'],
  subject: string | null,
  kept: boolean,
  because: string,
): AgreementCheck => ({
  id,
  period: year,
  level,
  subject,
  agreed: 3,
  found: kept ? 4 : 2,
  verdict: kept ? 'kept' : 'not-kept',
  because: { nl: because, en: because },
});

function checksOf(world: MadeWorld, views: readonly NetworkView[]): AgreementCheck[] {
  return views.flatMap((view) => [
    check('organisations-taking-part', view.period, 'network', null, true, 'Er doen 14 organisaties mee.'),
    check('yearly-budget', view.period, 'network', null, false, `Volgens ${world.persons[0]?.name ?? ''} is er te weinig.`),
    ...view.groups.map(({ id, organisations }) =>
      check('organisations-in-group', view.period, 'group', id, (organisations ?? 0) >= 3, 'Zie de groep.'),
    ),
    ...view.organisations.map(({ id }, index) => check('membership-fee', view.period, 'organisation', id, index !== 1, `${id} betaalde.`)),
    ...view.persons.map(({ id }, index) =>
      check('hours-per-plg-participant', view.period, 'person', id, index % 9 !== 0, `${id} kreeg uren.`),
    ),
  ]);
}

const spot = (kind: string, id: string, index: number) => [`${kind}:${id}`, [Math.sin(index + 0.123456), Math.cos(index)]] as const;

/** Everything a run over such a network could find, consistent within itself. */
export function analysisOf(world: MadeWorld): Analysis {
  const views = world.years.map((year) => viewOf(world, year));
  const periods = world.years.map((year) => yearPeriod(Number(year.slice(0, 4)), 'school'));
  const focus = periods.at(-1) ?? yearPeriod(2023, 'school');
  const agreements = checksOf(world, views);
  return {
    about: {
      name: 'Kennisnetwerk Proef',
      invented: true,
      yearBasis: 'school',
      version: '0.1.0',
      day: today,
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
    periods,
    focus,
    organisations: world.organisations.map(({ id, name, sector, member }) => ({
      id,
      name,
      kind: 'school-board',
      sector,
      board: id,
      municipality: null,
      memberFrom: member ? dayOf('2020-08-01') : null,
      memberUntil: null,
    })),
    groups: world.groups.map(({ id, name, kind }) => ({ id, name, kind, theme: 'THM-1', from: null, until: null })),
    themes: [{ id: 'THM-1', name: 'Jonge kind' }],
    persons: world.persons.map(({ id, name, function: post, consent, consentFrom, consentUntil }) => ({
      id,
      name,
      function: post,
      consent,
      consentFrom,
      consentUntil,
    })),
    products: world.groups.map(({ id, name }) => ({
      id: `PRD-${id}`,
      title: `Handreiking ${name}`,
      kind: 'document',
      group: id,
      date: null,
    })),
    lineage: [{ from: world.groups[0]?.id ?? '', to: world.groups[1]?.id ?? '', kind: 'splits', date: null }],
    views,
    positions: Object.fromEntries([
      ...world.organisations.map(({ id, name }) => spot('organisation', id, name.length * 3 + name.charCodeAt(name.length - 1))),
      ...world.groups.map(({ id, name }) => spot('group', id, name.charCodeAt(name.length - 1))),
      ...world.persons.map(({ id }, index) => spot('person', id, index)),
    ]),
    scores: views.flatMap((view) => scoresOf(world, view)),
    chances: views.flatMap((view) => chancesOf(world, view)),
    summaries: summariesOf(world),
    overYears: [],
    agreements,
    checkRows: agreements.map(({ id, subject }) => ({
      id,
      subject,
      rows: [{ file: `deelnemers van ${world.persons[3]?.name ?? ''}.csv`, sheet: 'Blad van Wietske', row: 7 }],
      more: 0,
    })),
    memberRows: views.flatMap(({ period, persons }) =>
      persons.flatMap(({ id, groups }) =>
        groups.map((group) => ({
          period,
          person: id,
          group,
          rows: [{ file: `leden van ${world.persons[3]?.name ?? ''}.csv`, sheet: 'Blad van Wietske', row: 9 }],
        })),
      ),
    ),
    budgets: madeBudgets(views, world.groups),
    prospects: {
      burdens: world.persons
        .slice(0, 9)
        .map(({ id, organisations }) => ({ kind: 'person', id, links: 3, cutOff: organisations.slice(0, 1) })),
      suggestions: world.persons.slice(9, 18).map(({ id, organisations }, index) => ({
        person: id,
        organisation: organisations[0] ?? '',
        group: world.groups[index % world.groups.length]?.id ?? '',
        links: [],
        others: world.organisations.slice(0, 2).map((organisation) => organisation.id),
        nearer: 4,
        groups: 1,
        knowsTheme: false,
      })),
    },
    tallies: [...new Set(agreements.map(({ id, period: year }) => JSON.stringify([id, year])))].map((key) => {
      const [id, year]: [string, string] = JSON.parse(key);
      const own = agreements.filter((one) => one.id === id && one.period === year);
      const count = (verdict: AgreementCheck['verdict']) => own.filter((one) => one.verdict === verdict).length;
      return { id, period: year, kept: count('kept'), notKept: count('not-kept'), unknown: count('unknown') };
    }),
    quality: {
      files: [
        {
          file: `deelnemers van ${world.persons[3]?.name ?? ''}.csv`,
          sheet: 'Blad van Wietske',
          table: 'professionals',
          dialect: { ...noDialect, format: 'csv', encoding: 'utf-8', delimiter: ';', decimal: ',' },
          because: { encoding: same('“Ångström” op regel 4 is zo geschreven') },
          columns: [{ column: world.persons[4]?.email ?? '', field: null, by: 'unknown' }],
          rowsRead: 112,
          rowsLoaded: 110,
          rowsRejected: 2,
        },
      ],
      findings: [{ kind: 'rejection', code: 'not-a-date', table: 'professionals', count: 2 }],
      unknown: [],
      rejections: [
        {
          file: 'deelnemers.csv',
          sheet: null,
          row: 4,
          column: 'name',
          code: 'not-a-date',
          found: world.persons[5]?.email ?? '',
          expected: { nl: 'een datum', en: 'a date' },
          message: { nl: world.persons[5]?.name ?? '', en: '' },
          remedy: { nl: '', en: '' },
        },
      ],
      warnings: [
        {
          code: 'same-person',
          file: 'deelnemers.csv',
          sheet: null,
          row: 3,
          message: { nl: world.persons[6]?.name ?? '', en: '' },
          remedy: { nl: '', en: '' },
        },
      ],
    },
  };
}

/** The same list in another, fixed order. */
export const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  const stream = xoroshiro128plus(seed);
  return items
    .map((item) => ({ item, at: uniformInt(stream, 0, 1_000_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
};
