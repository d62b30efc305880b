import type { Store } from '../store/index.ts';
import { attendanceByGroup } from './attendance-by-group.ts';
import { budgetByGroup } from './budget-by-group.ts';
import { budgetByGroupKind } from './budget-by-group-kind.ts';
import { budgetByOrganisation } from './budget-by-organisation.ts';
import { budgetByTheme } from './budget-by-theme.ts';
import { budgetByYear } from './budget-by-year.ts';
import { computeSummary } from './compute-summary.ts';
import { costByYear } from './cost-by-year.ts';
import type { Summary, SummaryTable } from './define-summary.ts';
import { evaluationByItem } from './evaluation-by-item.ts';
import { hoursByFunction } from './hours-by-function.ts';
import { hoursByGroup } from './hours-by-group.ts';
import { hoursByOrganisation } from './hours-by-organisation.ts';
import { hoursByYear } from './hours-by-year.ts';
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
import { productUsesBySector } from './product-uses-by-sector.ts';
import { productsByGroup } from './products-by-group.ts';
import { productsByKind } from './products-by-kind.ts';
import { productsByTheme } from './products-by-theme.ts';
import { productsByYear } from './products-by-year.ts';

/** Every summary there is. */
export const summaryCatalogue: readonly Summary[] = [
  attendanceByGroup,
  budgetByGroup,
  budgetByGroupKind,
  budgetByOrganisation,
  budgetByTheme,
  budgetByYear,
  costByYear,
  evaluationByItem,
  hoursByFunction,
  hoursByGroup,
  hoursByOrganisation,
  hoursByYear,
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
  productUsesBySector,
  productsByGroup,
  productsByKind,
  productsByTheme,
  productsByYear,
];

/** Computes every summary over the records in the store, in the order of the catalogue. What was agreed is read from the store. */
export async function computeSummaries(store: Store): Promise<SummaryTable[]> {
  const tables: SummaryTable[] = [];
  for (const summary of summaryCatalogue) tables.push(await computeSummary(store, summary));
  return tables;
}

export { computeSummary, statementOf } from './compute-summary.ts';
