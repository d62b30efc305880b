import type { Text } from '../i18n/text.ts';
import type { Period } from '../records/period.ts';

export type Verdict = 'kept' | 'not-kept' | 'unknown';

/** One agreement held against one subject in one period. `unknown` where records are missing: never kept by default. */
export interface AgreementCheck {
  readonly id: string;
  readonly period: string;
  readonly level: 'network' | 'organisation' | 'group' | 'person';
  /** The record's id; `null` for the network as a whole. */
  readonly subject: string | null;
  /** The figures, in the agreement's own unit: integer cents, integer minutes or a number. */
  readonly agreed: number | null;
  readonly found: number | null;
  readonly verdict: Verdict;
  readonly because: Text;
}

export interface Agreement {
  readonly id: string;
  readonly title: Text;
  /** What was agreed, in a sentence. */
  readonly agreed: Text;
  /** How it is checked, and when it can't be. */
  readonly check: Text;
  readonly unit: 'money' | 'minutes' | 'count' | 'share' | 'fte' | 'none';
  readonly level: AgreementCheck['level'];
  /** The value that holds where the project file gives none; `null`: nothing is agreed until the project file says so. */
  readonly value: number | null;
  /** A network's own agreement on figures that the gate judges cell by cell: its checks leave to nobody but the internal audience. */
  readonly guarded?: boolean;
}

/** An agreement as it holds over some time: from the project file, or the agreement's own. */
export interface AgreedValue {
  readonly id: string;
  readonly value: number | null;
  /** Days since 1970-01-01; `null`: always. */
  readonly from: number | null;
  readonly until: number | null;
}

/** A year as the agreements are held against it. `ended: false`: nothing can be said of it for good. */
export interface CheckedYear extends Period {
  readonly ended: boolean;
}

/** What holding an agreement against one subject in one year yields; the figures are in the agreement's own unit. */
export type Finding = Omit<AgreementCheck, 'id' | 'period' | 'level'>;

/** An agreement with how it is held against the facts of a year, at the value agreed for that year. */
export interface AgreementRule<Facts> extends Agreement {
  readonly judge: (facts: Facts, year: CheckedYear, value: number | null) => readonly Finding[];
}

export const defineAgreement = <Facts>(agreement: AgreementRule<Facts>): AgreementRule<Facts> => agreement;

export const verdictTitles: Record<Verdict, Text> = {
  kept: { nl: 'nagekomen', en: 'kept' },
  'not-kept': { nl: 'niet nagekomen', en: 'not kept' },
  unknown: { nl: 'niet bekend', en: 'not known' },
};
