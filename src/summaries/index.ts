import { asOneYear, projectOfStore, type Store } from '../store/index.ts';
import { attendanceByGroup } from './attendance-by-group.ts';
import { balanceByOrganisation } from './balance-by-organisation.ts';
import { budgetByGroup } from './budget-by-group.ts';
import { budgetByGroupKind } from './budget-by-group-kind.ts';
import { budgetByOrganisation } from './budget-by-organisation.ts';
import { budgetByTheme } from './budget-by-theme.ts';
import { budgetByYear } from './budget-by-year.ts';
import { needsCounting } from './compare-years.ts';
import { tabulate } from './compute-summary.ts';
import { costByYear } from './cost-by-year.ts';
import type { Division, Summary, SummaryTable } from './define-summary.ts';
import { evaluationByItem } from './evaluation-by-item.ts';
import { exchangeNames, exchangesFor, shareOut, takeBack } from './exchange/index.ts';
import { evidenceByGroup } from './evidence-by-group.ts';
import { evidenceByTheme } from './evidence-by-theme.ts';
import { exchangeByYear } from './exchange-by-year.ts';
import { hoursByFunction } from './hours-by-function.ts';
import { hoursByGroup } from './hours-by-group.ts';
import { hoursByOrganisation } from './hours-by-organisation.ts';
import { hoursByOrganisationPair } from './hours-by-organisation-pair.ts';
import { hoursByYear } from './hours-by-year.ts';
import { lifeByGroup } from './life-by-group.ts';
import { meetingsByBody } from './meetings-by-body.ts';
import { participationByFunction } from './participation-by-function.ts';
import { participationByOrganisation } from './participation-by-organisation.ts';
import { participationBySector } from './participation-by-sector.ts';
import { participationByYear } from './participation-by-year.ts';
import { plgHoursByParticipant } from './plg-hours-by-participant.ts';
import { plgHoursByYear } from './plg-hours-by-year.ts';
import { productReach } from './product-reach.ts';
import { productUsesByContext } from './product-uses-by-context.ts';
import { productUsesByOrganisation } from './product-uses-by-organisation.ts';
import { productUsesByOrganisationPair } from './product-uses-by-organisation-pair.ts';
import { productUsesBySector } from './product-uses-by-sector.ts';
import { productsByGroup } from './products-by-group.ts';
import { productsByKind } from './products-by-kind.ts';
import { productsByTheme } from './products-by-theme.ts';
import { productsByYear } from './products-by-year.ts';
import { supportByOrganisationPair } from './support-by-organisation-pair.ts';
import { tiesByGroup } from './ties-by-group.ts';
import { tiesByOrganisationPair } from './ties-by-organisation-pair.ts';
import { tiesByYear } from './ties-by-year.ts';

/** Every summary there is. */
export const summaryCatalogue: readonly Summary[] = [
  attendanceByGroup,
  balanceByOrganisation,
  budgetByGroup,
  budgetByGroupKind,
  budgetByOrganisation,
  budgetByTheme,
  budgetByYear,
  costByYear,
  evaluationByItem,
  evidenceByGroup,
  evidenceByTheme,
  exchangeByYear,
  hoursByFunction,
  hoursByGroup,
  hoursByOrganisation,
  hoursByOrganisationPair,
  hoursByYear,
  lifeByGroup,
  meetingsByBody,
  participationByFunction,
  participationByOrganisation,
  participationBySector,
  participationByYear,
  plgHoursByParticipant,
  plgHoursByYear,
  productReach,
  productUsesByContext,
  productUsesByOrganisation,
  productUsesByOrganisationPair,
  productUsesBySector,
  productsByGroup,
  productsByKind,
  productsByTheme,
  productsByYear,
  supportByOrganisationPair,
  tiesByGroup,
  tiesByOrganisationPair,
  tiesByYear,
];

/**
 * Computes every summary over the records in the store, in the order of the catalogue. What was agreed is read from the store.
 * @param options.division rules of division other than those of the project file
 * @param options.contributors `false`: nobody asks who stands behind each figure, as nothing leaves for another audience than internal
 */
export async function computeSummaries(
  store: Store,
  { division = {}, contributors = true }: { readonly division?: Partial<Division>; readonly contributors?: boolean } = {},
): Promise<SummaryTable[]> {
  const rules = { ...(await projectOfStore(store)).division, ...division };
  await shareOut(store, exchangeNames, rules);
  const tables: SummaryTable[] = [];
  for (const summary of summaryCatalogue) tables.push(await tabulate(store, summary, rules, contributors));
  return tables;
}

/**
 * The summaries of which the years can't be added up, with all years looked at as one: people, organisations and groups that were there in
 * several years are counted once. Of these tables only such columns are read; `overYears` puts them beside the sums.
 * @param options as in `computeSummaries`
 */
export async function computeOverYears(
  store: Store,
  { division = {} }: { readonly division?: Partial<Division> } = {},
): Promise<SummaryTable[]> {
  const rules = { ...(await projectOfStore(store)).division, ...division };
  const counted = summaryCatalogue.filter(needsCounting);
  const shared = exchangesFor(counted.flatMap(({ division: stands = [] }) => stands));
  return asOneYear(store, async () => {
    await shareOut(store, shared, rules);
    try {
      const tables: SummaryTable[] = [];
      for (const summary of counted) tables.push(await tabulate(store, summary, rules, false));
      return tables;
    } finally {
      // By year they are shared out anew.
      await takeBack(store, shared);
    }
  });
}

export { computeSummary, statementOf } from './compute-summary.ts';
export { exchangeNames, exchangeStatement, shareOut } from './exchange/index.ts';
