import type { Agreement, AgreementCheck } from '../agreements/define-agreement.ts';
import { declaredAgreements } from '../agreements/index.ts';
import type { AgreementTally } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import type { Policy } from './audiences.ts';
import { keyOf, roundTo, type Context } from './context.ts';
import { groupBy } from './group-by.ts';
import { build, open, type Rules } from './rules.ts';
import { namesIn } from './sentences.ts';

/** Agreements whose figure is a number of people. */
const ofPeople = new Set(['policy-group-size']);

/** Agreements whose figure is the hours of one or two people, who may all be of one board. */
const ofFew = new Set(['programme-management']);

/** Agreements of which the sentence counts people beside the figure, where it can't be judged. */
const countsUnplaced = new Set(['organisations-in-group']);

const withheld = {
  nl: 'Het cijfer is niet te tonen: het gaat over te weinig mensen.',
  en: 'The figure can’t be shown: it is about too few people.',
};

/** Is the figure of a check one of too few people, or of too few boards? */
function isWithheld({ id, found }: AgreementCheck, policy: Policy): boolean {
  if (!policy.withholdFigures || found === null) return false;
  return ofFew.has(id) || (ofPeople.has(id) && found < policy.thresholds.count);
}

/** Does the sentence say what is not shown elsewhere: a figure before it was rounded, or a number of a few people? */
function saysMore({ id, found, verdict }: AgreementCheck, policy: Policy): boolean {
  if (!policy.withholdFigures || found === null) return false;
  return policy.rounding !== null || (countsUnplaced.has(id) && verdict === 'unknown');
}

function rounded(found: number | null, { id }: AgreementCheck, { analysis, policy: { rounding } }: Context): number | null {
  if (found === null || rounding === null) return found;
  const unit: Agreement['unit'] | undefined = declaredAgreements(analysis.about.ownAgreements).find((one) => one.id === id)?.unit;
  if (ofPeople.has(id)) return roundTo(found, rounding.count);
  if (unit === 'money') return roundTo(found, rounding.cents);
  if (unit === 'minutes') return roundTo(found, rounding.minutes);
  return unit === 'share' ? Math.round(found * 100) / 100 : found;
}

interface Reading extends Context {
  /** Does a sentence name somebody, or an organisation, who is not shown? */
  readonly namesHidden: (text: AgreementCheck['because']) => boolean;
}

interface Counting extends Context {
  /** The checks of an agreement in a period, by the two. */
  readonly checks: ReadonlyMap<string, readonly AgreementCheck[]>;
}

export const checkRules: Rules<AgreementCheck, Reading> = {
  id: open,
  period: open,
  level: open,
  subject: (subject, check, context) => subjectKey(subject, check, context),
  agreed: (agreed, check, { policy }) => (isWithheld(check, policy) ? null : agreed),
  found: (found, check, context) => (isWithheld(check, context.policy) ? null : rounded(found, check, context)),
  verdict: open,
  because: (because, check, { policy, namesHidden }) => {
    if (isWithheld(check, policy)) return withheld;
    return namesHidden(because) || saysMore(check, policy) ? { nl: '', en: '' } : because;
  },
};

export const tallyRules: Rules<AgreementTally, Counting> = {
  id: open,
  period: open,
  kept: (_, tally, context) => guarded(tally, context).kept,
  notKept: (_, tally, context) => guarded(tally, context).notKept,
  unknown: (_, tally, context) => guarded(tally, context).unknown,
};

export function checksOf(context: Context): AgreementCheck[] {
  const reading = { ...context, namesHidden: hiddenNames(context) };
  // In the order of the agreements, as they were checked.
  const places = new Map([...new Set(context.analysis.agreements.map(({ id }) => id))].map((id, place) => [id, place]));
  return context.analysis.agreements
    .filter((check) => isShown(check, context))
    .map((check) => ({
      check: build(checkRules, check, reading),
      place: places.get(check.id) ?? 0,
    }))
    .sort((a, b) => a.place - b.place || byId(a.check.period, b.check.period) || byId(a.check.subject ?? '', b.check.subject ?? ''))
    .map(({ check }) => check);
}

export function talliesOf(context: Context): AgreementTally[] {
  const checks = groupBy(context.analysis.agreements, ({ id, period }) => JSON.stringify([id, period]));
  return context.analysis.tallies
    .filter(({ id }) => !isGuarded(id, context))
    .map((tally) => build(tallyRules, tally, { ...context, checks }));
}

/** The network's own agreements on figures that are judged cell by cell: their very verdicts tell of those. */
const isGuarded = (id: string, { analysis }: Context): boolean =>
  analysis.about.ownAgreements.some((own) => own.id === id && own.guarded === true);

function isShown({ id, level, period, subject }: AgreementCheck, context: Context): boolean {
  const { policy, figures, keys } = context;
  if (isGuarded(id, context)) return false;
  if (level === 'organisation' && subject !== null && subject === policy.own) return keys.organisation(subject) !== null;
  if (!policy.levels.includes(level)) return false;
  if (level === 'network') return true;
  if (subject === null) return false;
  if (level === 'group') return figures.get(period)?.groups.get(subject)?.shown === true;
  return level === 'organisation' ? keys.organisation(subject) !== null : keys.person(subject) !== null;
}

function subjectKey(subject: string | null, { level }: AgreementCheck, { keys }: Context): string | null {
  if (subject === null || level === 'network') return null;
  return keyOf(keys[level](subject));
}

function hiddenNames({ analysis, policy, keys }: Context): (text: AgreementCheck['because']) => boolean {
  if (!policy.readSentences) return () => false;
  const hidden = [
    ...analysis.persons.filter(({ id }) => keys.person(id) === null),
    ...analysis.organisations.filter(({ id }) => keys.organisation(id) === null),
  ];
  return namesIn(hidden.flatMap(({ id, name }) => [id, name ?? '']));
}

/**
 * Counts of checks that are all shown one by one are no secret. Others are guarded as numbers of people are; and where one of the
 * three is hidden another one is too, for how many there are together is often known.
 */
function guarded(tally: AgreementTally, context: Counting): Pick<AgreementTally, 'kept' | 'notKept' | 'unknown'> {
  const { policy } = context;
  const checks = context.checks.get(JSON.stringify([tally.id, tally.period])) ?? [];
  if (checks.length > 0 && checks.every((check) => isShown(check, context))) return tally;
  const names = ['kept', 'notKept', 'unknown'] as const;
  const hidden = new Set(names.filter((name) => (tally[name] ?? 0) < policy.thresholds.count));
  if (policy.complement && hidden.size === 1) {
    const [smallest] = names.filter((name) => !hidden.has(name)).sort((a, b) => (tally[a] ?? 0) - (tally[b] ?? 0));
    if (smallest !== undefined) hidden.add(smallest);
  }
  const shown = (name: (typeof names)[number]): number | null => {
    const count = tally[name];
    return count === null || hidden.has(name) ? null : roundTo(count, policy.rounding?.count);
  };
  return { kept: shown('kept'), notKept: shown('notKept'), unknown: shown('unknown') };
}
