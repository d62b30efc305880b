import type { AgreementTally, Score } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import { always } from '../records/period.ts';
import type { Project } from '../project.ts';
import { checkAgreements as checkNames, projectOfStore, type Store } from '../store/index.ts';
import { agreedIn } from './agreed-in.ts';
import type { Agreement, AgreementCheck, AgreementRule, CheckedYear, Finding } from './define-agreement.ts';
import { readFacts, type Facts } from './facts/index.ts';
import { hoursPerPlgParticipant } from './hours-per-plg-participant.ts';
import { membershipFee } from './membership-fee.ts';
import { computeSummaries } from '../summaries/index.ts';
import type { SummaryTable } from '../summaries/define-summary.ts';
import { organisationsInGroup } from './organisations-in-group.ts';
import { organisationsTakingPart } from './organisations-taking-part.ts';
import { overhead } from './overhead.ts';
import { judgeOwn, ownAgreements } from './own.ts';
import { policyGroupMeetings } from './policy-group-meetings.ts';
import { policyGroupSize } from './policy-group-size.ts';
import { productsOpen } from './products-open.ts';
import { programmeManagement } from './programme-management.ts';
import { statedGoal } from './stated-goal.ts';
import { supportExpertGroup } from './support-expert-group.ts';
import { supportPlg } from './support-plg.ts';
import { supportProjectGroup } from './support-project-group.ts';
import { yearlyBudget } from './yearly-budget.ts';

/** Every agreement, in the order of the convenant. */
export const agreementCatalogue: readonly AgreementRule<Facts>[] = [
  organisationsTakingPart,
  membershipFee,
  yearlyBudget,
  supportExpertGroup,
  supportPlg,
  supportProjectGroup,
  organisationsInGroup,
  statedGoal,
  hoursPerPlgParticipant,
  productsOpen,
  policyGroupSize,
  policyGroupMeetings,
  programmeManagement,
  overhead,
];

/**
 * Holds every agreement against every year in the store, at the values that were agreed for that year, in the order of the
 * catalogue, then year, then subject. Of a year that has not ended nothing is said for good: its verdict is `unknown`.
 * @param options.day the day of the run, in days since 1970-01-01; without it every year counts as ended
 */
export async function computeAgreements(store: Store, options: AgreementOptions = {}): Promise<AgreementCheck[]> {
  const facts = await readFacts(store, options.day ?? always.until);
  const usual = agreementCatalogue.flatMap((agreement) =>
    facts.years.flatMap((year) => {
      const agreed = agreedIn(facts.agreed, agreement.id, year);
      if (agreed === null) return [];
      const findings = agreement.judge(facts, year, agreed.value);
      return findings.map((finding) => checkOf(agreement, year, finding)).sort((a, b) => byId(a.subject ?? '', b.subject ?? ''));
    }),
  );
  const project = await projectOfStore(store);
  const own = ownAgreements(project);
  if (own.length === 0) return usual;
  const found = {
    summaries: options.summaries ?? (await computeSummaries(store)),
    scores: options.scores ?? [],
    boundary: options.boundary ?? project.boundary,
  };
  return [
    ...usual,
    ...own.flatMap((agreement) =>
      facts.years.flatMap((year) =>
        judgeOwn(agreement, year, found)
          .map((finding) => checkOf(agreement, year, finding))
          .sort((a, b) => byId(a.subject ?? '', b.subject ?? '')),
      ),
    ),
  ];
}

/** What the network's own agreements are held against, where it has been computed already; the day of the run. */
export interface AgreementOptions {
  readonly day?: number;
  readonly summaries?: readonly SummaryTable[];
  readonly scores?: readonly Score[];
  /** The boundary of the metrics that own agreements look at; without it the project's. */
  readonly boundary?: string;
}

/** The declarations of every agreement that holds: those of the catalogue, then the network's own. */
export const declaredAgreements = (own: readonly Agreement[]): readonly Agreement[] => [...agreementCatalogue, ...own];

function checkOf({ id, level }: Agreement, year: CheckedYear, finding: Finding): AgreementCheck {
  const { subject, agreed, found, verdict, because } = finding;
  const early = !year.ended && verdict !== 'unknown';
  return {
    id,
    period: year.id,
    level,
    subject,
    agreed,
    found,
    verdict: early ? 'unknown' : verdict,
    because: early
      ? {
          nl: `${because.nl} Dit jaar is nog niet voorbij, dus het oordeel volgt later.`,
          en: `${because.en} This year has not ended, so the verdict comes later.`,
        }
      : because,
  };
}

/** How often each agreement was kept in each year, over all its subjects; in the order of the checks. */
export function tallyAgreements(checks: readonly AgreementCheck[]): AgreementTally[] {
  const tallies = new Map<string, { id: string; period: string; kept: number; notKept: number; unknown: number }>();
  for (const { id, period, verdict } of checks) {
    const key = `${id}\n${period}`;
    const tally = tallies.get(key) ?? { id, period, kept: 0, notKept: 0, unknown: 0 };
    tallies.set(key, tally);
    if (verdict === 'kept') tally.kept += 1;
    else if (verdict === 'not-kept') tally.notKept += 1;
    else tally.unknown += 1;
  }
  return [...tallies.values()];
}

/**
 * Whose agreements the store was held against: `own` where the project file names at least one agreement or support of its own,
 * `convenant` where it names none and every value is that of the convenant of Twente.
 */
export async function agreementsSource(store: Store): Promise<AgreementsSource> {
  const { agreements, group_support } = await projectOfStore(store);
  return agreements.length > 0 || Object.keys(group_support).length > 0 ? 'own' : 'convenant';
}

export type AgreementsSource = 'own' | 'convenant';

/**
 * Whether every agreement in the project file is one that is known, or one of the network's own that can be checked; needs no store.
 * @throws UserError `agreement-unknown`, `agreement-name-taken` or `agreement-invalid`
 */
export function checkAgreements(project: Pick<Project, 'agreements'>): void {
  checkNames(project);
  ownAgreements(project);
}

export { ownAgreements } from './own.ts';
export { verdictTitles } from './define-agreement.ts';
