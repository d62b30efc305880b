import type { Score } from '../analysis.ts';
import { UserError } from '../errors.ts';
import { formatNumber, formatShare } from '../i18n/formats.ts';
import type { Locale, Text } from '../i18n/text.ts';
import { metrics } from '../metrics/index.ts';
import type { Project } from '../project.ts';
import { vocabularies } from '../records/vocabularies.ts';
import { nearest } from '../spelling.ts';
import type { Summary, SummaryColumn, SummaryTable } from '../summaries/define-summary.ts';
import { summaryCatalogue } from '../summaries/index.ts';
import { agreedIn } from './agreed-in.ts';
import type { AgreedValue, Agreement, CheckedYear, Finding } from './define-agreement.ts';
import { euros, hours } from './words.ts';

type Written = Project['agreements'][number];

/** At which levels a metric may be looked at: those whose subjects the network makes agreements with. */
const metricLevels = ['network', 'organisation', 'group'] as const;

/** What a network's own agreement looks at: a column of a summary, or a metric of the network, its organisations or its groups. */
type Looked =
  | {
      readonly summary: Summary;
      readonly id: string;
      readonly column: SummaryColumn;
      readonly where: ReadonlyMap<string, string>;
      readonly title: Text;
    }
  | { readonly metric: string; readonly level: (typeof metricLevels)[number]; readonly title: Text };

/** An agreement that a network wrote in its project file: a threshold on a summary's column or on a metric. */
export interface OwnAgreement extends Agreement {
  readonly looked: Looked;
  readonly side: 'at_least' | 'at_most';
  readonly values: readonly AgreedValue[];
}

const units: Record<SummaryColumn['type'], { unit: Agreement['unit']; times: number } | null> = {
  period: null,
  id: null,
  choice: null,
  text: null,
  money: { unit: 'money', times: 100 },
  minutes: { unit: 'minutes', times: 60 },
  count: { unit: 'count', times: 1 },
  share: { unit: 'share', times: 1 },
  number: { unit: 'count', times: 1 },
};

/**
 * The agreements that the project file writes out itself (those with `of`), several entries of one id taken together: its value over time.
 * @throws UserError `agreement-invalid`, saying what is wrong with which
 */
export function ownAgreements(project: Pick<Project, 'agreements'>): OwnAgreement[] {
  const written = new Map<string, Written[]>();
  for (const entry of project.agreements) {
    if (entry.of !== undefined) written.set(entry.id, [...(written.get(entry.id) ?? []), entry]);
  }
  return [...written].map(([id, entries]) => ownAgreement(id, entries));
}

function ownAgreement(id: string, entries: readonly Written[]): OwnAgreement {
  const [first] = entries;
  const of = first?.of ?? '';
  if (entries.some((entry) => entry.of !== of)) {
    throw invalid(id, {
      nl: 'de regels met deze naam kijken niet naar hetzelfde (`of`)',
      en: 'the entries of this name do not look at the same (`of`)',
    });
  }
  const where = JSON.stringify(Object.entries(first?.where ?? {}));
  if (entries.some((entry) => JSON.stringify(Object.entries(entry.where ?? {})) !== where)) {
    throw invalid(id, {
      nl: 'de regels met deze naam kijken niet naar dezelfde rijen (`where`)',
      en: 'the entries of this name do not look at the same rows (`where`)',
    });
  }
  const sides = new Set(entries.flatMap((entry) => sidesOf(entry)));
  const [side] = sides;
  if (side === undefined || sides.size !== 1 || entries.some((entry) => sidesOf(entry).length !== 1)) {
    throw invalid(id, {
      nl: 'geef at_least (ten minste) of at_most (ten hoogste), één van de twee',
      en: 'give at_least or at_most, one of the two',
    });
  }
  if (entries.some((entry) => entry.value !== undefined)) {
    throw invalid(id, { nl: 'gebruik at_least of at_most in plaats van value', en: 'use at_least or at_most instead of value' });
  }
  const looked = lookedAt(id, of, new Map(Object.entries(first?.where ?? {})));
  const { unit, times } =
    'metric' in looked ? { unit: 'count' as const, times: 1 } : (units[looked.column.type] ?? { unit: 'none' as const, times: 1 });
  const title = first?.title ?? { nl: id, en: id };
  const what = looked.title;
  return {
    id,
    title,
    agreed: {
      nl: `${what.nl}: ten ${side === 'at_least' ? 'minste' : 'hoogste'} wat in het projectbestand is afgesproken.`,
      en: `${what.en}: at ${side === 'at_least' ? 'least' : 'most'} what the project file agrees.`,
    },
    check: {
      nl: `Per jaar vergeleken met “${what.nl}” (\`${of}\`). Niet bekend als dat cijfer er niet is.`,
      en: `Compared each year with “${what.en}” (\`${of}\`). Not known where that figure is not there.`,
    },
    unit,
    level: 'metric' in looked ? looked.level : levelOf(id, looked.summary, looked.where),
    value: null,
    guarded: 'metric' in looked || !['open', ...(looked.where.size === 0 ? ['accounts'] : [])].includes(looked.column.privacy),
    looked,
    side,
    values: entries.map((entry) => ({
      id,
      value: Math.round((entry[side] ?? 0) * times * 1e9) / 1e9,
      from: entry.from ?? null,
      until: entry.until ?? null,
    })),
  };
}

const sidesOf = ({ at_least, at_most }: Written): ('at_least' | 'at_most')[] => [
  ...(at_least === undefined ? [] : ['at_least' as const]),
  ...(at_most === undefined ? [] : ['at_most' as const]),
];

function lookedAt(id: string, of: string, where: ReadonlyMap<string, string>): Looked {
  const [name = '', column] = of.split('.');
  const level = metricLevels.find((one) => one === name);
  const metric = metrics.find((one) => one.id === (level === undefined ? of : column));
  if (metric !== undefined) {
    if (where.size > 0) {
      throw invalid(id, {
        nl: '`where` kiest rijen van een overzicht; een maat heeft die niet',
        en: '`where` chooses rows of a summary; a metric has none',
      });
    }
    if (metric.levels[level ?? 'network'] !== undefined) return { metric: metric.id, level: level ?? 'network', title: metric.title };
    const there = metricLevels.filter((one) => metric.levels[one] !== undefined).map((one) => `${one}.${metric.id}`);
    const known = {
      nl: there.length === 0 ? '' : `; wel als ${there.join(' of ')}`,
      en: there.length === 0 ? '' : `; it is as ${there.join(' or ')}`,
    };
    throw level === undefined
      ? invalid(id, {
          nl: `de maat ${metric.id} is er niet voor het netwerk als geheel${known.nl}`,
          en: `the metric ${metric.id} is not there for the network as a whole${known.en}`,
        })
      : invalid(id, {
          nl: `de maat ${metric.id} is er niet voor ${level}${known.nl}`,
          en: `the metric ${metric.id} is not there for ${level}${known.en}`,
        });
  }
  const summary = summaryCatalogue.find((one) => one.id === name);
  if (summary === undefined) {
    const near = nearest(name, [...summaryCatalogue.map((one) => one.id), ...metrics.map((one) => one.id)]);
    throw invalid(id, {
      nl: `er is geen overzicht of maat “${name}”${near === null ? '' : ` (bedoelt u \`${near}\`?)`}`,
      en: `there is no summary or metric “${name}”${near === null ? '' : ` (do you mean \`${near}\`?)`}`,
    });
  }
  const columns: Summary['columns'] = summary.columns;
  const measures = Object.entries(columns).filter(([, { role, type }]) => role === 'measure' && units[type] !== null);
  const found = measures.find(([one]) => one === column);
  if (found === undefined) {
    const known = measures.map(([one]) => one).join(', ');
    throw invalid(id, {
      nl: `het overzicht ${name} heeft geen cijfer “${column ?? ''}”; schrijf ${name}.KOLOM met een van ${known}`,
      en: `the summary ${name} has no figure “${column ?? ''}”; write ${name}.COLUMN with one of ${known}`,
    });
  }
  const chosen = [...where].map(([one, value]) => chosenIn(id, summary, one, value));
  const title = (locale: Locale): string =>
    found[1].title[locale] + (chosen.length === 0 ? '' : ` (${chosen.map((words) => words[locale]).join(', ')})`);
  return { summary, id: found[0], column: found[1], where, title: { nl: title('nl'), en: title('en') } };
}

/** A value by which rows are chosen, in words. */
function chosenIn(id: string, summary: Summary, column: string, value: string): Text {
  const columns: Summary['columns'] = summary.columns;
  const choices = Object.entries(columns).filter(([, { role, type }]) => role === 'dimension' && (type === 'choice' || type === 'text'));
  const found = choices.find(([one]) => one === column)?.[1];
  if (found === undefined) {
    const known = choices.map(([one]) => one).join(', ');
    throw invalid(id, {
      nl: `het overzicht ${summary.id} heeft geen kenmerk “${column}” om rijen mee te kiezen${known === '' ? '' : `; wel ${known}`}`,
      en: `the summary ${summary.id} has no “${column}” to choose rows by${known === '' ? '' : `; it has ${known}`}`,
    });
  }
  const terms: Readonly<Record<string, Text>> = Object.entries(vocabularies).find(([one]) => one === found.vocabulary)?.[1].terms ?? {};
  const { nl, en } = terms[value] ?? { nl: value, en: value };
  return { nl, en };
}

/** A summary about the network, about groups or about organisations; one about anything else has no single subject, unless its rows are chosen. */
function levelOf(id: string, summary: Summary, where: ReadonlyMap<string, string>): Agreement['level'] {
  const about = Object.entries(summary.columns).flatMap(([name, column]) =>
    column.role === 'dimension' && column.type !== 'period' && !where.has(name) ? [column] : [],
  );
  const subjects = about.filter(({ type }) => type === 'id');
  const others = about.filter(({ type, vocabulary }) => type !== 'id' && vocabulary !== 'group_kind');
  const names = subjects[0]?.names;
  if (about.length === 0) return 'network';
  if (others.length === 0 && subjects.length === 1 && (names === 'group' || names === 'organisation')) return names;
  throw invalid(id, {
    nl: `het overzicht ${summary.id} gaat niet over het netwerk, over groepen of over organisaties; kies er een per jaar, per groep of per organisatie, of kies rijen met \`where\``,
    en: `the summary ${summary.id} is not about the network, groups or organisations; choose one by year, by group or by organisation, or choose rows with \`where\``,
  });
}

/**
 * Holds one against a year: every subject of the summary in that year, or the network. Unknown where the figure is not there.
 * @param boundary the boundary of the metrics looked at
 */
export function judgeOwn(
  own: OwnAgreement,
  year: CheckedYear,
  found: { readonly summaries: readonly SummaryTable[]; readonly scores: readonly Score[]; readonly boundary: string },
): Finding[] {
  const agreed = agreedIn(
    own.values.map((value) => ({ ...value, groupKind: null })),
    own.id,
    year,
  )?.value;
  if (agreed === undefined || agreed === null) return [];
  const { looked } = own;
  if ('metric' in looked) {
    const scores = found.scores.filter(
      ({ metric, level, period, boundary }) =>
        metric === looked.metric && level === looked.level && period === year.id && (boundary === null || boundary === found.boundary),
    );
    if (looked.level === 'network') return [finding(own, null, scores[0]?.value ?? null, agreed, year)];
    return scores.map(({ subject, value }) => finding(own, subject, value, agreed, year));
  }
  const dimension = Object.entries(looked.summary.columns).find(([, { role, type }]) => role === 'dimension' && type === 'id')?.[0];
  const rows = (found.summaries.find(({ id }) => id === looked.summary.id)?.rows ?? []).filter(
    (row) => row['period'] === year.id && [...looked.where].every(([column, value]) => row[column] === value),
  );
  if (dimension === undefined) return [finding(own, null, valueOf(rows[0]?.[looked.id]), agreed, year)];
  return rows.flatMap((row) => {
    const subject = row[dimension];
    return typeof subject === 'string' ? [finding(own, subject, valueOf(row[looked.id]), agreed, year)] : [];
  });
}

const valueOf = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

function finding(own: OwnAgreement, subject: string | null, found: number | null, agreed: number, year: CheckedYear): Finding {
  const what = own.looked.title;
  const words = {
    nl: own.side === 'at_least' ? 'ten minste' : 'ten hoogste',
    en: own.side === 'at_least' ? 'at least' : 'at most',
  };
  if (found === null) {
    return {
      subject,
      agreed,
      found,
      verdict: 'unknown',
      because: { nl: `Over ${year.id} is “${what.nl}” niet bekend.`, en: `For ${year.id} “${what.en}” is not known.` },
    };
  }
  const said = (locale: Locale, value: number): string => inUnit(own.unit, locale, value);
  return {
    subject,
    agreed,
    found,
    verdict: (own.side === 'at_least' ? found >= agreed : found <= agreed) ? 'kept' : 'not-kept',
    because: {
      nl: `${what.nl} in ${year.id}: ${said('nl', found)}; afgesproken is ${words.nl} ${said('nl', agreed)}.`,
      en: `${what.en} in ${year.id}: ${said('en', found)}; ${words.en} ${said('en', agreed)} was agreed.`,
    },
  };
}

function inUnit(unit: Agreement['unit'], locale: Locale, value: number): string {
  if (unit === 'money') return euros(locale, value);
  if (unit === 'minutes') return `${hours(locale, value)} ${locale === 'nl' ? 'uur' : 'hours'}`;
  return unit === 'share' ? formatShare(locale, value, 1) : formatNumber(locale, value, 3);
}

function invalid(id: string, what: Text): UserError {
  return new UserError({
    code: 'agreement-invalid',
    text: {
      nl: `De eigen afspraak “${id}” in het projectbestand klopt niet: ${what.nl}.`,
      en: `Your agreement “${id}” in the project file is not right: ${what.en}.`,
    },
    remedy: {
      nl: 'Bijvoorbeeld: {id: weinig-overhead, title: {nl: Weinig overhead, en: Low overhead}, of: budget-by-year.overhead_share, at_most: 0.15}.',
      en: 'For instance: {id: low-overhead, title: {nl: Weinig overhead, en: Low overhead}, of: budget-by-year.overhead_share, at_most: 0.15}.',
    },
  });
}
