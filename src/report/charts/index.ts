import { crossingByChance } from './crossing-by-chance.ts';
import { crossingByYear } from './crossing-by-year.ts';
import type { Chart } from './define-chart.ts';
import { evaluationByItem } from './evaluation-by-item.ts';
import { exchangeMatrix } from './exchange-matrix.ts';
import { groupLivesChart } from './group-lives.ts';
import { hoursByGroup } from './hours-by-group.ts';
import { hoursByYear } from './hours-by-year.ts';
import { incomeBySource } from './income-by-source.ts';
import { moneyFlow } from './money-flow.ts';
import { organisationMatrix } from './organisation-matrix.ts';
import { organisationYears } from './organisation-years.ts';
import { participationByOrganisation } from './participation-by-organisation.ts';
import { participationBySector } from './participation-by-sector.ts';
import { productReach } from './product-reach.ts';
import { productsByYear } from './products-by-year.ts';
import { reachByOrganisation } from './reach-by-organisation.ts';
import { rolesChart } from './roles.ts';
import { sectorMatrix } from './sector-matrix.ts';
import { spendingByTheme } from './spending-by-theme.ts';
import { spendingByYear } from './spending-by-year.ts';
import { tiesBySingleGroup } from './ties-by-single-group.ts';

/** Every chart of the report. */
export const charts: readonly Chart[] = [
  crossingByChance,
  crossingByYear,
  evaluationByItem,
  exchangeMatrix,
  groupLivesChart,
  hoursByGroup,
  hoursByYear,
  incomeBySource,
  moneyFlow,
  organisationMatrix,
  organisationYears,
  participationByOrganisation,
  participationBySector,
  productReach,
  productsByYear,
  reachByOrganisation,
  rolesChart,
  sectorMatrix,
  spendingByTheme,
  spendingByYear,
  tiesBySingleGroup,
];
