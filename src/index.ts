// The public API: everything a program, a notebook or the command line needs, by the order of the street.

// Texts
export {
  byId,
  byName,
  dayOf,
  formatDate,
  formatEuro,
  formatHours,
  formatList,
  formatNumber,
  formatShare,
  isoDate,
} from './i18n/formats.ts';
export { locales, type Locale, type Text } from './i18n/text.ts';
export { UserError, type Place } from './errors.ts';
export { Interrupted } from './interruptible.ts';
export { removeUnfinished, writeFileAtomically } from './files.ts';
export { version } from './version.ts';

// Records and the project file
export type { Field } from './records/define-table.ts';
export { recordTables, tableIds, type RecordRow, type Records, type TableId } from './records/index.ts';
export { isEmpty } from './records/columns.ts';
export { yearPeriod, type Period, type YearBasis } from './records/period.ts';
export { vocabularies } from './records/vocabularies.ts';
export { defaultProject, parseProject, projectJsonSchema, readProject, type Project } from './project.ts';
export { writeTemplates } from './templates/index.ts';

// Reading and checking
export {
  checkJson,
  findingTitles,
  fingerprintRecords,
  findCopies,
  forgetPerson,
  formatCheck,
  identitiesPath,
  readRecords,
  writeIdentities,
  writeRejects,
  proposalJson,
  proposalLines,
  proposalYaml,
  proposeProject,
  withForgotten,
  type Forgotten,
  type Copies,
  type LeftOut,
  type Proposal,
  type WrittenRejects,
} from './intake/index.ts';
export { renderCheck, type CheckPageOptions } from './check-page/render-check.ts';
export type { CheckedRecords, FileReport, Rejection, Warning } from './intake/report.ts';
export {
  acceptProposals,
  projectFileOf,
  openColumns,
  openRecords,
  originsOf,
  resolveProject,
  saveAnalysis,
  type OpenColumns,
  type OpenOptions,
  type OpenRecords,
} from './open-records.ts';

// The network
export { buildNetwork, evidenceFor, layOut, toGraph, toMultiModeGraph, viewOf, type Network, type TieSource } from './network/index.ts';
export {
  boundaries,
  boundaryTitles,
  countings,
  unknownChoices,
  unknownClass,
  type Boundary,
  type Counting,
  type UnknownChoice,
} from './network/partition.ts';

// What a year's income supports
export {
  budgetLines,
  budgetSentence,
  movementQuestion,
  reachOf,
  readBudgets,
  showFigure,
  whatIf,
  type BudgetAnswer,
  type BudgetBasis,
  type BudgetFigure,
  type BudgetGroup,
  type BudgetLine,
  type BudgetMember,
  type BudgetQuestion,
  type BudgetYear,
  type Movement,
  type Reach,
} from './budget/index.ts';
export { recordedYears } from './store/index.ts';

// What if somebody leaves, or joins
export { burdensOf, lossOf, suggestionsFor, type Burden, type Leaver, type Loss, type NewLink, type Suggestion } from './what-if/index.ts';

// Over time
export { changesBetween, turnoverBetween, turnoverOf, type Change, type ChangeOptions, type Turnover } from './over-time/index.ts';

// What is behind a score or a verdict
export {
  checkEvidence,
  explainVerdict,
  scoreEvidence,
  type BrokeredPair,
  type EvidenceOptions,
  type ExplainedVerdict,
  type CheckEvidenceOptions,
  type RecordBehind,
  type RowBehind,
  type ScoreEvidence,
  type TieBehind,
} from './evidence/index.ts';

// Metrics, summaries and agreements
export {
  chanceTitles,
  computeChances,
  computeDraws,
  computeGroupRanges,
  computeRuns,
  computeScores,
  drawSeatings,
  levels,
  metrics,
  multiplicityOf,
  scoresIn,
  nullTitles,
  references,
  weights,
  type ChanceDraws,
  type ChanceOptions,
  type GroupRange,
  type Bound,
  estimateWords,
  exactUpTo,
  type Estimate,
  type Sampling,
  type Level,
  type Metric,
  type ScoreRun,
  type Seatings,
  type Weight,
} from './metrics/index.ts';
export { summaryCatalogue } from './summaries/index.ts';
export { changesFromYearBefore, comparedColumns, overYears } from './summaries/compare-years.ts';
export { divisionRules } from './summaries/define-summary.ts';
export type { Cell, Division, Summary, SummaryColumn, SummaryTable } from './summaries/define-summary.ts';
export { agreementCatalogue, declaredAgreements, verdictTitles } from './agreements/index.ts';
export type { Agreement, AgreementCheck } from './agreements/define-agreement.ts';
export { dictionary, dictionaryMarkdown, entryMarkdown, explain, type Entry } from './dictionary.ts';

// Everything that was found
export {
  analyse,
  judgeByChance,
  measure,
  measureRuns,
  networksOf,
  unknownIn,
  type AnalyseOptions,
  type MeasureOptions,
  type Networks,
} from './analyse.ts';
export type { Analysis, Chance, NetworkView, Score, UnknownOf } from './analysis.ts';

// The gate, and what leaves through it
export {
  audiences,
  audienceTitles,
  defaultThresholds,
  disclose,
  ownKey,
  type Audience,
  type Disclosed,
  type NamedAudience,
} from './disclosure/index.ts';
export {
  pageAssets,
  renderMarkdown,
  renderOrganisation,
  renderOrganisationMarkdown,
  renderOrganisationPdf,
  renderPdf,
  renderReport,
  traceOrganisation,
  traceReport,
  type TracedValue,
} from './report/index.ts';
export { csvLines, csvText, exporters, parquetFile } from './export/index.ts';
export { figureFormats, figureIds, renderFigures, type FigureFormat, type FigureOptions, type MadeFigure } from './figures/index.ts';
