import { crossingByYear } from './crossing-by-year.ts';
import type { Chart } from './define-chart.ts';
import { evaluationByItem } from './evaluation-by-item.ts';
import { groupLivesChart } from './group-lives.ts';
import { hoursByGroup } from './hours-by-group.ts';
import { hoursByYear } from './hours-by-year.ts';
import { incomeBySource } from './income-by-source.ts';
import { participationByOrganisation } from './participation-by-organisation.ts';
import { participationBySector } from './participation-by-sector.ts';
import { productReach } from './product-reach.ts';
import { productsByYear } from './products-by-year.ts';
import { reachByOrganisation } from './reach-by-organisation.ts';
import { sectorMatrix } from './sector-matrix.ts';
import { spendingByTheme } from './spending-by-theme.ts';
import { spendingByYear } from './spending-by-year.ts';
import { tiesBySingleGroup } from './ties-by-single-group.ts';

/** Every chart of the report. */
export const charts: readonly Chart[] = [
  crossingByYear,
  evaluationByItem,
  groupLivesChart,
  hoursByGroup,
  hoursByYear,
  incomeBySource,
  participationByOrganisation,
  participationBySector,
  productReach,
  productsByYear,
  reachByOrganisation,
  sectorMatrix,
  spendingByTheme,
  spendingByYear,
  tiesBySingleGroup,
];
