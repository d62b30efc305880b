import type { AgreedValue } from '../agreements/define-agreement.ts';
import { UserError } from '../errors.ts';
import { byId } from '../i18n/formats.ts';
import type { Project } from '../project.ts';

interface Term {
  /** In the convenant of Twente: cents, minutes, a number of them, a part of a full post. `null`: agreed, without a figure. */
  readonly value: number | null;
  /** What one unit in the project file is here: an euro is 100 cents, an hour 60 minutes. */
  readonly times: 1 | 60 | 100;
  /** For support: the kind of group it is for. */
  readonly groupKind?: string;
}

/** What the convenant of Twente agrees; it holds where the project file does not name the agreement. */
export const convenant = {
  'organisations-taking-part': { value: 10, times: 1 },
  'membership-fee': { value: 300_000, times: 100 },
  'yearly-budget': { value: 3_000_000, times: 100 },
  'support-expert-group': { value: 150_000, times: 100, groupKind: 'expert' },
  'support-plg': { value: 200_000, times: 100, groupKind: 'plg' },
  'support-project-group': { value: 0, times: 100, groupKind: 'project' },
  'organisations-in-group': { value: 3, times: 1 },
  'stated-goal': { value: null, times: 1 },
  'hours-per-plg-participant': { value: 2_400, times: 60 },
  'products-open': { value: null, times: 1 },
  'policy-group-size': { value: 20, times: 1 },
  'policy-group-meetings': { value: 4, times: 1 },
  'programme-management': { value: 0.4, times: 1 },
  overhead: { value: null, times: 1 },
} as const satisfies Record<string, Term>;

export type AgreementId = keyof typeof convenant;

const terms: Readonly<Record<string, Term>> = convenant;

/** What was agreed, as it stands in the store: an agreement's value over some time, for support with the kind of group. */
export interface Agreed extends AgreedValue {
  readonly groupKind: string | null;
}

/**
 * Whether every agreement in the project file is one that is known; needs no store, so it can be asked as soon as the file is read.
 * @throws UserError `agreement-unknown`
 */
export function checkAgreements(project: Pick<Project, 'agreements'>): void {
  const unknown = project.agreements.find(({ id, of }) => (of === undefined) !== Object.hasOwn(terms, id));
  if (unknown === undefined) return;
  throw unknown.of === undefined ? unknownAgreement(unknown.id) : takenName(unknown.id);
}

/**
 * Everything agreed: what the project file names, and the convenant of Twente for the rest.
 * An agreement that is named holds only over the dates given there.
 * @throws UserError `agreement-unknown`
 */
export function agreedValues(project: Pick<Project, 'agreements' | 'group_support'>): Agreed[] {
  checkAgreements(project);
  // An agreement of the network's own is held against a summary or metric, and has no value in a unit of ours.
  const named = new Set(project.agreements.map(({ id }) => id));
  const own = project.agreements.flatMap(({ id, value, from, until }): Agreed[] => {
    const term = terms[id];
    if (term === undefined) return [];
    const amount = value === undefined ? term.value : value === null ? null : scaled(value, term.times);
    return [{ id, groupKind: term.groupKind ?? null, value: amount, from: from ?? null, until: until ?? null }];
  });
  const usual = Object.entries(terms).flatMap(([id, term]): Agreed[] => {
    if (named.has(id)) return [];
    const kind = term.groupKind ?? null;
    const other = kind === null ? undefined : project.group_support[kind];
    const value = other === undefined ? term.value : other === null ? null : scaled(other, 100);
    return [{ id, groupKind: kind, value, from: null, until: null }];
  });
  const kinds = new Set(Object.values(terms).map((term) => term.groupKind));
  const ownKinds = Object.entries(project.group_support).flatMap(([kind, value]): Agreed[] =>
    kinds.has(kind)
      ? []
      : [{ id: 'group-support', groupKind: kind, value: value === null ? null : scaled(value, 100), from: null, until: null }],
  );
  return [...own, ...usual, ...ownKinds].sort(
    (a, b) => byId(a.id, b.id) || byId(a.groupKind ?? '', b.groupKind ?? '') || (a.from ?? -Infinity) - (b.from ?? -Infinity),
  );
}

/** Money and hours become whole cents and minutes; anything else stays as it is. */
const scaled = (value: number, times: number): number => (times === 1 ? value : Math.round(value * times));

const takenName = (id: string): UserError =>
  new UserError({
    code: 'agreement-name-taken',
    text: {
      nl: `De afspraak “${id}” in het projectbestand heeft \`of\`, maar zo heet al een afspraak van ons.`,
      en: `The agreement “${id}” in the project file has \`of\`, but one of ours has that name.`,
    },
    remedy: { nl: 'Geef uw eigen afspraak een andere naam.', en: 'Give your own agreement another name.' },
  });

function unknownAgreement(id: string): UserError {
  const known = Object.keys(terms).join(', ');
  return new UserError({
    code: 'agreement-unknown',
    text: {
      nl: `De afspraak “${id}” in het projectbestand kennen wij niet.`,
      en: `The agreement “${id}” in the project file is not known.`,
    },
    remedy: {
      nl: `Kies uit: ${known}. Voor een eigen afspraak: zet erbij waar die over gaat, zoals of: budget-by-year.overhead_share met at_most: 0.15.`,
      en: `Choose from: ${known}. For an agreement of your own: add what it is about, such as of: budget-by-year.overhead_share with at_most: 0.15.`,
    },
  });
}
