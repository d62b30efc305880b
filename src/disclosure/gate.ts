import type { Analysis } from '../analysis.ts';
import type { Period } from '../records/period.ts';
import type { Summary } from '../summaries/define-summary.ts';
import { checksOf, talliesOf } from './agreements.ts';
import type { Policy } from './audiences.ts';
import { budgetsOf } from './budgets.ts';
import type { Context } from './context.ts';
import { groupsOf, lineageOf, organisationsOf, personsOf, positionsOf, productsOf, themesOf } from './facts.ts';
import { keysOf } from './keys.ts';
import { mergeView } from './merge-view.ts';
import { overYearsOf } from './over-years.ts';
import { qualityOf } from './quality.ts';
import { build, never, none, open, type Rules } from './rules.ts';
import { chancesOf, scoresOf } from './scores.ts';
import { summariesOf } from './summaries.ts';
import { summaryFigures } from './summary-figures.ts';
import { suppress, type Figures } from './suppression.ts';
import { viewFigures } from './view-figures.ts';
import { viewsOf } from './views.ts';
import { visibilityOf } from './visibility.ts';

const aboutRules: Rules<Analysis['about'], Context> = {
  name: open,
  invented: open,
  yearBasis: open,
  version: open,
  day: open,
  seed: open,
  ties: open,
  boundary: open,
  weight: open,
  counting: open,
  unknown: open,
  estimates: open,
  terms: open,
  agreedBy: open,
  ownAgreements: (own) => own.filter(({ guarded }) => guarded !== true),
};

const periodRules: Rules<Period, Context> = { id: open, from: open, until: open };

const analysisRules: Rules<Analysis, Context> = {
  about: (about, _, context) => build(aboutRules, about, context),
  periods: (periods, _, context) => periods.map((period) => build(periodRules, period, context)),
  focus: (focus, _, context) => build(periodRules, focus, context),
  organisations: (_, __, context) => organisationsOf(context),
  groups: (_, __, context) => groupsOf(context),
  themes: (_, __, context) => themesOf(context),
  persons: (_, __, context) => personsOf(context),
  products: (_, __, context) => productsOf(context),
  lineage: (_, __, context) => lineageOf(context),
  views: (_, __, context) => viewsOf(context),
  positions: (_, __, context) => positionsOf(context),
  scores: (_, __, context) => scoresOf(context),
  chances: (_, __, context) => chancesOf(context),
  summaries: (_, __, context) => summariesOf(context),
  overYears: (_, __, context) => overYearsOf(context),
  agreements: (_, __, context) => checksOf(context),
  tallies: (_, __, context) => talliesOf(context),
  // Rows of the records, and the names of files.
  checkRows: none,
  memberRows: none,
  budgets: (_, __, context) => budgetsOf(context),
  // Of persons, one by one.
  prospects: never,
  quality: (_, __, context) => qualityOf(context),
};

/**
 * What a policy leaves of an analysis:
 *
 *   who is shown → their keys → small organisations merged → every figure and the sums that bind them → figures hidden → fields built
 */
export function pass(analysis: Analysis, policy: Policy, catalogue: readonly Summary[]): Analysis {
  const visibility = visibilityOf(analysis, policy);
  const keys = keysOf(analysis, visibility, policy);
  const sights = visibility.sights;
  const figures: Figures = { all: [], sums: [], same: [] };
  const views = new Map(
    analysis.views.flatMap((view) => {
      const sight = sights.get(view.period);
      return sight === undefined ? [] : [[view.period, mergeView(view, sight)] as const];
    }),
  );
  const shown = new Map(
    [...views].flatMap(([period, view]) => {
      const sight = sights.get(period);
      return sight === undefined ? [] : [[period, viewFigures(view, sight, policy, keys, figures)] as const];
    }),
  );
  const tables = summaryFigures(analysis.summaries, catalogue, { visibility, policy, keys, views: shown, figures });
  suppress(figures, policy);
  const makers = new Map(analysis.products.map(({ id, group }) => [id, group]));
  return build(analysisRules, analysis, { analysis, policy, visibility, keys, views, figures: shown, tables, makers });
}
