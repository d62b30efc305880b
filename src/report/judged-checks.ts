import type { AgreementCheck } from '../agreements/define-agreement.ts';

/**
 * The checks that are a verdict. Where no limit was agreed, a figure that was found can be held against nothing: to list it as one that
 * “can't be judged” would say that records are missing. The figure itself stands where it belongs (overhead: in the money).
 */
export const judgedChecks = (checks: readonly AgreementCheck[]): AgreementCheck[] =>
  checks.filter(({ verdict, agreed, found }) => !(verdict === 'unknown' && agreed === null && found !== null));
