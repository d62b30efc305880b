import type { Store } from '../store/index.ts';
import { budgetByGroup } from './budget-by-group.ts';
import { budgetByOrganisation } from './budget-by-organisation.ts';
import { budgetByYear } from './budget-by-year.ts';
import { computeSummary } from './compute-summary.ts';
import type { Summary, SummaryTable } from './define-summary.ts';
import { hoursByGroup } from './hours-by-group.ts';
import { hoursByOrganisation } from './hours-by-organisation.ts';
import { hoursByYear } from './hours-by-year.ts';

/** Every summary there is. */
export const summaryCatalogue: readonly Summary[] = [
  budgetByGroup,
  budgetByOrganisation,
  budgetByYear,
  hoursByGroup,
  hoursByOrganisation,
  hoursByYear,
];

/** Computes every summary over the records in the store, in the order of the catalogue. What was agreed is read from the store. */
export async function computeSummaries(store: Store): Promise<SummaryTable[]> {
  const tables: SummaryTable[] = [];
  for (const summary of summaryCatalogue) tables.push(await computeSummary(store, summary));
  return tables;
}

export { computeSummary, statementOf } from './compute-summary.ts';
