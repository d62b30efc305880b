import type { Agreement, AgreementCheck } from '../agreements/define-agreement.ts';
import type { Analysis } from '../analysis.ts';
import type { Records } from '../records/index.ts';
import { checkEvidence, type CheckEvidenceOptions, type RowBehind } from './check-evidence.ts';

/** One verdict with everything that it stands on. */
export interface ExplainedVerdict {
  /** What was agreed, how it is checked and when it can't be, in words. */
  readonly agreement: Agreement;
  /** The figures, the verdict and why, in words. */
  readonly check: AgreementCheck;
  /** The rows of the records that the figure is added up or counted from; none for an agreement of the network's own. */
  readonly rows: readonly RowBehind[];
}

/**
 * Explains how one agreement was held against one subject in one year.
 * @param about.subject the record's id; `null` for the network as a whole
 * @returns `null` where there is no such verdict: another agreement, another level, a year or subject that it was not held against
 */
export function explainVerdict(
  analysis: Pick<Analysis, 'agreements' | 'periods'>,
  records: Records,
  about: { readonly agreement: Agreement; readonly subject: string | null; readonly period: string },
  options: CheckEvidenceOptions,
): ExplainedVerdict | null {
  const { agreement, subject, period } = about;
  const check = analysis.agreements.find((one) => one.id === agreement.id && one.subject === subject && one.period === period);
  return check === undefined ? null : { agreement, check, rows: checkEvidence(records, analysis.periods, options)(check) };
}
