import type { Analysis, NetworkView } from '../analysis.ts';
import { otherOrganisations, type Disclosed } from '../disclosure/index.ts';
import type { Locale } from '../i18n/text.ts';
import type { Cell, Summary, SummaryColumn } from '../summaries/define-summary.ts';
import { summaryCatalogue } from '../summaries/index.ts';

export type Value = string | number | boolean | null;
export type ColumnType = 'text' | 'whole' | 'number';

export interface Column {
  readonly id: string;
  readonly type: ColumnType;
}

/** A flat table on its way out; `null` is not known, not defined or hidden. */
export interface Table {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

const text = (id: string): Column => ({ id, type: 'text' });
const whole = (id: string): Column => ({ id, type: 'whole' });
const number = (id: string): Column => ({ id, type: 'number' });

/** Minutes leave as hours, cents as euros, with two decimals. */
const hundredths = (value: number | null, per: number): number | null => (value === null ? null : Math.round((value / per) * 100) / 100);

/** A node's name in a graph: ids of organisations, groups and people may be the same. */
export const nodeOf = (kind: 'organisation' | 'group' | 'person', id: string): string => `${kind}:${id}`;

export const nodeColumns = [
  text('period'),
  text('node'),
  text('kind'),
  text('id'),
  text('label'),
  text('category'),
  whole('persons'),
  whole('crossing'),
  whole('organisations'),
  number('x'),
  number('y'),
] as const;

/** One row per period and node. `category` is an organisation's sector, a group's kind, a person's function. */
export function nodeRows(disclosed: Disclosed<Analysis>, view: NetworkView, locale: Locale): Value[][] {
  const organisations = new Map(disclosed.organisations.map((facts) => [facts.id, facts]));
  const groups = new Map(disclosed.groups.map((facts) => [facts.id, facts]));
  const persons = new Map(disclosed.persons.map((facts) => [facts.id, facts]));
  const place = (node: string): [number | null, number | null] => {
    const found = Object.hasOwn(disclosed.positions, node) ? disclosed.positions[node] : undefined;
    return found === undefined ? [null, null] : [found[0], found[1]];
  };
  return [
    ...view.organisations.map(({ id, persons: people, crossing }) => {
      const node = nodeOf('organisation', id);
      const facts = organisations.get(id);
      const label = id === otherOrganisations.id ? otherOrganisations.name[locale] : (facts?.name ?? id);
      return [view.period, node, 'organisation', id, label, facts?.sector ?? null, people, crossing, null, ...place(node)];
    }),
    ...view.groups.map(({ id, persons: people, organisations: count }) => {
      const node = nodeOf('group', id);
      const facts = groups.get(id);
      return [view.period, node, 'group', id, facts?.name ?? id, facts?.kind ?? null, people, null, count, ...place(node)];
    }),
    ...view.persons.map(({ id, organisations: employers }) => {
      const node = nodeOf('person', id);
      const facts = persons.get(id);
      return [view.period, node, 'person', id, facts?.name ?? id, facts?.function ?? null, null, null, employers.length, ...place(node)];
    }),
  ];
}

export const tieColumns = [
  text('period'),
  text('kind'),
  text('source'),
  text('target'),
  whole('persons_source'),
  whole('persons_target'),
  whole('groups'),
  whole('products'),
  number('hours'),
] as const;

/**
 * One row per period and tie: an organisation's people in a group (`affiliation`), two organisations that share groups
 * (`organisations`), a person in a group (`membership`).
 */
export function tieRows(view: NetworkView): Value[][] {
  const groups = new Set(view.groups.map(({ id }) => id));
  return [
    ...view.affiliations.map(({ organisation, group, persons, minutes }) => [
      view.period,
      'affiliation',
      nodeOf('organisation', organisation),
      nodeOf('group', group),
      persons,
      null,
      null,
      null,
      hundredths(minutes, 60),
    ]),
    ...view.organisationTies.map((tie) => [
      view.period,
      'organisations',
      nodeOf('organisation', tie.a),
      nodeOf('organisation', tie.b),
      tie.personsA,
      tie.personsB,
      tie.groups.length,
      tie.products.length,
      null,
    ]),
    ...view.persons.flatMap((person) =>
      person.groups
        .filter((group) => groups.has(group))
        .map((group) => [view.period, 'membership', nodeOf('person', person.id), nodeOf('group', group), null, null, null, null, null]),
    ),
  ];
}

const columnTypes: Record<SummaryColumn['type'], ColumnType> = {
  period: 'text',
  id: 'text',
  choice: 'text',
  text: 'text',
  money: 'number',
  minutes: 'number',
  count: 'whole',
  share: 'number',
  number: 'number',
};

function outward(value: Cell, { type }: SummaryColumn): Cell {
  if (typeof value !== 'number') return value;
  if (type === 'money') return hundredths(value, 100);
  return type === 'minutes' ? hundredths(value, 60) : value;
}

/** Every table of what was found: nodes and ties, scores beside chance, agreements, and each summary under its own id. */
export function tablesOf(disclosed: Disclosed<Analysis>, locale: Locale, catalogue: readonly Summary[] = summaryCatalogue): Table[] {
  const declared = new Map(catalogue.map((summary) => [summary.id, summary]));
  // A column of its own only where something was estimated.
  const bound = disclosed.scores.some((score) => score.bound !== null) ? ['bound'] : [];
  return [
    {
      id: 'agreements',
      columns: [
        text('id'),
        text('period'),
        text('level'),
        text('subject'),
        number('agreed'),
        number('found'),
        text('verdict'),
        text('because'),
      ],
      rows: disclosed.agreements.map((check) => [
        check.id,
        check.period,
        check.level,
        check.subject,
        check.agreed,
        check.found,
        check.verdict,
        check.because[locale] || null,
      ]),
    },
    {
      id: 'chances',
      columns: [
        ...['metric', 'level', 'boundary', 'period', 'subject', 'other', 'null'].map(text),
        whole('draws'),
        ...['observed', 'expected', 'sd', 'low', 'high', 'z', 'p'].map(number),
        text('verdict'),
      ],
      rows: disclosed.chances.map((chance) => [
        chance.metric,
        chance.level,
        chance.boundary,
        chance.period,
        chance.subject,
        chance.other,
        chance.null,
        chance.draws,
        chance.observed,
        chance.expected,
        chance.sd,
        chance.low,
        chance.high,
        chance.z,
        chance.p,
        chance.verdict,
      ]),
    },
    { id: 'nodes', columns: nodeColumns, rows: disclosed.views.flatMap((view) => nodeRows(disclosed, view, locale)) },
    {
      id: 'scores',
      columns: [...['metric', 'level', 'boundary', 'period', 'subject', 'other'].map(text), ...['value', ...bound].map(number)],
      rows: disclosed.scores.map((score) => [
        ...[score.metric, score.level, score.boundary, score.period, score.subject, score.other, score.value],
        ...(bound.length === 0 ? [] : [score.bound]),
      ]),
    },
    { id: 'ties', columns: tieColumns, rows: disclosed.views.flatMap(tieRows) },
    ...disclosed.summaries.flatMap((table): Table[] => {
      const summary = declared.get(table.id);
      if (summary === undefined) return [];
      const columns = Object.entries(summary.columns);
      return [
        {
          id: table.id,
          // `hidden` names the columns that are empty because too few stand behind them, apart from those that are not known.
          columns: [...columns.map(([id, { type }]): Column => ({ id, type: columnTypes[type] })), text('hidden')],
          rows: table.rows.map((row, index) => [
            ...columns.map(([id, column]) => outward(row[id] ?? null, column)),
            (table.hidden[index] ?? []).join(' ') || null,
          ]),
        },
      ];
    }),
  ];
}
