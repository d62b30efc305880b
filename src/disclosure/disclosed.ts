import type { Analysis } from '../analysis.ts';
import { summaryCatalogue } from '../summaries/index.ts';
import type { Summary } from '../summaries/define-summary.ts';
import { defaultThresholds, policyOf, type Audience, type Thresholds } from './audiences.ts';
import { pass } from './gate.ts';
import { keysOf } from './keys.ts';
import { visibilityOf } from './visibility.ts';

const audience: unique symbol = Symbol('audience');

/** What may be seen by an audience. Only `disclose` makes it: the symbol is known nowhere else. */
export type Disclosed<T> = T & { readonly [audience]: Audience };

/**
 * The one gate: what an audience may see of an analysis. Report, figures and exports take nothing else.
 * Ids of records become keys in the order of the names shown (`o01`, `g12`), small organisations the one with the id
 * `otherOrganisations.id`; a number that is hidden is `null`, and in a summary its column stands in `hidden`.
 *
 * @param thresholds from how many people or boards something is shown: `defaultThresholds(project)`
 * @param catalogue the declarations by which summaries are judged; a summary that is not among them does not leave
 */
export function disclose(
  analysis: Analysis,
  to: Audience,
  thresholds: Thresholds = defaultThresholds(),
  catalogue: readonly Summary[] = summaryCatalogue,
): Disclosed<Analysis> {
  const policy = policyOf(to, thresholds);
  return { ...(policy === null ? analysis : pass(analysis, policy, catalogue)), [audience]: to };
}

/** Whom this was made for. */
export const audienceOf = (disclosed: Disclosed<unknown>): Audience => disclosed[audience];

/**
 * What an organisation is called in what is disclosed to it: its key there.
 * @returns `null` where it is not among the organisations
 */
export function ownKey(
  analysis: Analysis,
  to: { readonly organisation: string },
  thresholds: Thresholds = defaultThresholds(),
): string | null {
  const policy = policyOf(to, thresholds);
  return policy === null ? null : keysOf(analysis, visibilityOf(analysis, policy), policy).organisation(to.organisation);
}
