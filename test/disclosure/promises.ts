import type { Analysis } from '../../src/analysis.ts';
import type { Contribution } from '../../src/summaries/define-summary.ts';
import type { AudienceThresholds } from '../../src/disclosure/index.ts';
import { leaksIn } from './canary.ts';
import { intervalsOf } from './attack.ts';
import { today, type MadeWorld } from './made-analysis.ts';
import { dayOf } from '../../src/i18n/formats.ts';

export interface Case {
  readonly world: MadeWorld;
  readonly input: Analysis;
  readonly output: Analysis;
  readonly thresholds: AudienceThresholds;
}

/** What the gate promises, each worked out from the input anew. A promise gives what breaks it. */
export type Promised = (of: Case) => string[];

const names = (output: Analysis): Set<string> => new Set(output.organisations.map(({ name }) => name));

/** Ids and names of everybody, and of every organisation, who is not shown; and every id at all. */
export const nobodyHiddenIsFound: Promised = ({ world, output }) => {
  const people = new Set(output.persons.map(({ name }) => name));
  const shown = names(output);
  const secrets = [
    ...world.persons.flatMap(({ id, name, email }) => (people.has(name) ? [email] : [id, name, email])),
    ...world.organisations.flatMap(({ id, name }) => (shown.has(name) ? [] : [id, name])),
  ];
  return leaksIn(JSON.stringify(output), secrets);
};

export const noIdLeaves: Promised = ({ world, output }) =>
  leaksIn(
    JSON.stringify(output),
    [...world.persons, ...world.organisations, ...world.groups].map(({ id }) => id),
  );

export const namesHaveConsent: Promised = ({ world, output }) => {
  const day = dayOf(today);
  const consented = new Set(
    world.persons.flatMap(({ name, consent, consentFrom, consentUntil }) =>
      consent !== 'none' && consentFrom !== null && consentFrom <= day && (consentUntil === null || consentUntil >= day) ? name : [],
    ),
  );
  return output.persons.flatMap(({ name }) => (name !== null && consented.has(name) ? [] : (name ?? 'nobody')));
};

export const nobodyIsNamed: Promised = ({ output }) => [
  ...output.persons.map(({ id }) => id),
  ...output.views.flatMap((view) => [...view.persons.map(({ id }) => id), ...view.affiliations.flatMap(({ who }) => who)]),
  ...Object.keys(output.positions).filter((key) => key.startsWith('person:')),
];

const nodeIn = (view: Analysis['views'][number] | undefined, id: string) => view?.organisations.find((node) => node.id === id);

/** An organisation with too few people that period is not there, or has no figures and no ties. */
export const smallOrganisationsHaveNoFigures: Promised = ({ input, output, thresholds }) =>
  output.views.flatMap((view) => {
    const before = input.views.find(({ period }) => period === view.period);
    return view.organisations.flatMap(({ id, persons, crossing }) => {
      const facts = output.organisations.find((one) => one.id === id);
      const source = input.organisations.find(({ name }) => name === facts?.name);
      const size = source === undefined ? null : (nodeIn(before, source.id)?.persons ?? 0);
      if (size === null || size >= thresholds.organisation) return [];
      const tied =
        view.organisationTies.some(({ a, b }) => a === id || b === id) || view.affiliations.some((row) => row.organisation === id);
      return persons !== null || crossing !== null || tied ? `${id} in ${view.period}` : [];
    });
  });

export const smallOrganisationsAreNotNamed: Promised = ({ input, output, thresholds }) =>
  output.organisations.flatMap(({ id, name }) => {
    const source = input.organisations.find((one) => one.name === name);
    if (source === undefined) return id === 'other' ? [] : name;
    return input.views.some((view) => (nodeIn(view, source.id)?.persons ?? 0) >= thresholds.organisation) ? [] : name;
  });

/** What is merged is large enough in every period in which it is shown. */
export const othersAreEnough: Promised = ({ input, output, thresholds }) =>
  output.views.flatMap((view) => {
    if (nodeIn(view, 'other') === undefined) return [];
    const before = input.views.find(({ period }) => period === view.period);
    const small = new Set(
      before?.organisations.flatMap(({ id, persons }) => ((persons ?? 0) > 0 && (persons ?? 0) < thresholds.organisation ? id : [])),
    );
    const people = before?.persons.filter(({ organisations }) => organisations.some((id) => small.has(id))).length ?? 0;
    return small.size >= 3 && people >= 10 ? [] : `other in ${view.period}: ${small.size} organisations, ${people} people`;
  });

const small = (value: number | null, threshold: number): boolean => value !== null && value < threshold;

export const noSmallCounts: Promised = ({ output, thresholds }) => [
  ...output.views.flatMap((view) => [
    ...view.organisations.flatMap(({ id, persons, crossing }) =>
      small(persons, thresholds.count) || small(crossing, thresholds.count) ? id : [],
    ),
    ...view.groups.flatMap(({ id, persons }) => (small(persons, thresholds.count) ? id : [])),
    ...view.affiliations.flatMap(({ organisation, persons }) => (small(persons, thresholds.count) ? organisation : [])),
    ...view.organisationTies.flatMap(({ a, personsA, personsB }) =>
      small(personsA, thresholds.count) || small(personsB, thresholds.count) ? a : [],
    ),
  ]),
  ...output.summaries.flatMap(({ id, rows }) =>
    rows.flatMap((row) => (typeof row['persons'] === 'number' && row['persons'] < thresholds.count ? id : [])),
  ),
];

export const tiesHaveEnoughPeople: Promised = ({ input, output, thresholds }) => {
  const idOf = (key: string) =>
    input.organisations.find(({ name }) => name === output.organisations.find(({ id }) => id === key)?.name)?.id;
  return output.views.flatMap((view) =>
    view.organisationTies.flatMap(({ a, b }) => {
      const pair = new Set([idOf(a), idOf(b)]);
      if (pair.has(undefined)) return [];
      const before = input.views
        .find(({ period }) => period === view.period)
        ?.organisationTies.find((tie) => pair.has(tie.a) && pair.has(tie.b));
      return (before?.personsA ?? 0) + (before?.personsB ?? 0) >= thresholds.tie ? [] : `${a}–${b}`;
    }),
  );
};

/** The scores of a group with too few people do not leave; of people and single organisations' agreements neither. */
export const smallGroupsHaveNoScores: Promised = ({ input, output, thresholds }) =>
  [...output.scores, ...output.chances].flatMap(({ level, subject, period }) => {
    if (level !== 'group') return [];
    const name = output.groups.find(({ id }) => id === subject)?.name;
    const source = input.groups.find((group) => group.name === name)?.id;
    const node = input.views.find((view) => view.period === period)?.groups.find(({ id }) => id === source);
    return (node?.persons ?? 0) >= thresholds.group ? [] : subject;
  });

export const noScoreOfAPerson: Promised = ({ output }) =>
  [...output.scores, ...output.chances].flatMap(({ level, metric }) => (level === 'person' ? metric : []));

export const noAgreementOfOne: Promised = ({ output }) =>
  output.agreements.flatMap(({ level, id }) => (level === 'person' || level === 'organisation' ? id : []));

export const noRowOfAFile: Promised = ({ input, output }) => [
  ...output.quality.rejections.map(({ file }) => file),
  ...output.quality.warnings.map(({ file }) => file ?? ''),
  ...leaksIn(
    JSON.stringify(output),
    input.quality.files.flatMap(({ file, sheet, columns }) => [file, sheet ?? file, ...columns.map(({ column }) => column)]),
  ),
];

/** The boards behind each amount that is shown, largest first. */
function shownAmounts({ input, output }: Case): { where: string; sizes: number[] }[] {
  const nameOf = new Map([...input.groups].map(({ id, name }) => [id, name]));
  const keyOf = new Map(output.groups.map(({ id, name }) => [name, id]));
  return output.summaries.flatMap((table) => {
    if (table.id !== 'hours-by-group') return [];
    const before = input.summaries.find(({ id }) => id === table.id);
    return table.rows.flatMap((row) => {
      if (typeof row['spent'] !== 'number') return [];
      const at = before?.rows.findIndex(
        (source) => source['period'] === row['period'] && keyOf.get(nameOf.get(String(source['group'])) ?? '') === row['group'],
      );
      const parts = (at === undefined ? [] : (before?.contributors?.[at] ?? [])).filter(({ measure }: Contribution) => measure === 'spent');
      if (row['spent'] === 0 && parts.length === 0) return [];
      return { where: `${table.id} ${String(row['group'])}`, sizes: parts.map(({ amount }) => amount).sort((a, b) => b - a) };
    });
  });
}

export const amountsHaveEnoughBoards: Promised = (of) =>
  shownAmounts(of).flatMap(({ where, sizes }) => (sizes.length >= of.thresholds.boards ? [] : where));

export const theLargestIsNotNearlyKnown: Promised = (of) =>
  shownAmounts(of).flatMap(({ where, sizes: [first = 0, second = 0, ...rest] }) =>
    rest.reduce((sum, size) => sum + size, 0) >= 0.1 * first || second < 0 ? [] : where,
  );

export const twoDoNotDominate: Promised = (of) =>
  shownAmounts(of).flatMap(({ where, sizes }) => {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return (sizes[0] ?? 0) + (sizes[1] ?? 0) <= 0.85 * total ? [] : where;
  });

export const nothingCanBeComputedBack: Promised = ({ input, output, thresholds }) =>
  intervalsOf(input, output, thresholds.count).flatMap(({ what, low, high }) => (high - low > 1e-9 ? [] : `${what} is ${low}`));

export const everythingIsRounded: Promised = ({ output }) => [
  ...output.views.flatMap((view) =>
    [...view.organisations, ...view.groups, ...view.affiliations].flatMap(({ persons }) =>
      persons !== null && persons % 5 !== 0 ? String(persons) : [],
    ),
  ),
  ...output.summaries.flatMap(({ id, rows }) =>
    rows.flatMap((row) =>
      [Number(row['persons'] ?? 0) % 5, Number(row['spent'] ?? 0) % 300, Number(row['fees'] ?? 0) % 5_000].some((rest) => rest !== 0)
        ? id
        : [],
    ),
  ),
  ...output.scores.flatMap(({ metric, value }) => (value !== null && Number(value.toPrecision(2)) !== value ? metric : [])),
  ...output.chances.flatMap(({ metric, observed, expected, sd, low, high, z, p }) =>
    [observed, expected, sd, low, high, z ?? 0, p].some((value) => Number(value.toPrecision(2)) !== value) ? metric : [],
  ),
];

/**
 * The Blau index or E-I index of a group, or of an organisation in one or two groups, says how many of each organisation were in it. It
 * leaves only where those numbers all do.
 */
export const scoresTellNoComposition: Promised = ({ input, output }) => {
  const group = (key: string) => input.groups.find(({ name }) => name === output.groups.find(({ id }) => id === key)?.name)?.id;
  return [...output.scores, ...output.chances].flatMap(({ metric, level, boundary, period, subject }) => {
    if (boundary !== 'organisation' || !['blau-index', 'ei-index'].includes(metric) || level === 'network') return [];
    const shown = output.views.find((view) => view.period === period)?.affiliations ?? [];
    const groups = level === 'group' ? [subject] : shown.filter(({ organisation }) => organisation === subject).map((row) => row.group);
    const secret = groups.some((key) => {
      const own = shown.filter((row) => row.group === key);
      const all = input.views.find((view) => view.period === period)?.affiliations.filter((row) => row.group === group(key)) ?? [];
      return (
        own.length === 0 ||
        own.some(({ persons }) => persons === null) ||
        (own.length < all.length && !own.some(({ organisation }) => organisation === 'other'))
      );
    });
    // Groups that are too small to be shown are mixed in too.
    const name = output.organisations.find(({ id }) => id === subject)?.name;
    const source = input.organisations.find((one) => one.name === name)?.id;
    const mixed = input.views.find((view) => view.period === period)?.affiliations.filter(({ organisation }) => organisation === source);
    return secret && (level === 'group' || (mixed?.length ?? 0) < 3) ? `${metric} of ${subject} in ${period}` : [];
  });
};

/** What the public reads of an agreement is the rounded figure alone. */
export const figuresOfAgreementsAreRounded: Promised = ({ output }) =>
  output.agreements.flatMap(({ id, found, because }) => {
    const rounded = id !== 'yearly-budget' || found === null || found % 5_000 === 0;
    return rounded && (found === null || because.nl === '') ? [] : id;
  });
