import type { Store } from '../store/index.ts';
import { attendanceByGroup } from './attendance-by-group.ts';
import { budgetByGroup } from './budget-by-group.ts';
import { budgetByOrganisation } from './budget-by-organisation.ts';
import { budgetByYear } from './budget-by-year.ts';
import { computeSummary } from './compute-summary.ts';
import type { Summary, SummaryTable } from './define-summary.ts';
import { evaluationByItem } from './evaluation-by-item.ts';
import { hoursByGroup } from './hours-by-group.ts';
import { hoursByOrganisation } from './hours-by-organisation.ts';
import { hoursByYear } from './hours-by-year.ts';
import { meetingsByBody } from './meetings-by-body.ts';
import { participationByFunction } from './participation-by-function.ts';
import { participationByOrganisation } from './participation-by-organisation.ts';
import { participationBySector } from './participation-by-sector.ts';
import { participationByYear } from './participation-by-year.ts';
import { productReach } from './product-reach.ts';
import { productsByGroup } from './products-by-group.ts';
import { productsByYear } from './products-by-year.ts';

/** Every summary there is. */
export const summaryCatalogue: readonly Summary[] = [
  attendanceByGroup,
  budgetByGroup,
  budgetByOrganisation,
  budgetByYear,
  evaluationByItem,
  hoursByGroup,
  hoursByOrganisation,
  hoursByYear,
  meetingsByBody,
  participationByFunction,
  participationByOrganisation,
  participationBySector,
  participationByYear,
  productReach,
  productsByGroup,
  productsByYear,
];

/** Computes every summary over the records in the store, in the order of the catalogue. What was agreed is read from the store. */
export async function computeSummaries(store: Store): Promise<SummaryTable[]> {
  const tables: SummaryTable[] = [];
  for (const summary of summaryCatalogue) tables.push(await computeSummary(store, summary));
  return tables;
}

export { computeSummary, statementOf } from './compute-summary.ts';
