import type { Agreement, AgreementCheck } from './agreements/define-agreement.ts';
import type { BudgetYear } from './budget/reach.ts';
import type { Text } from './i18n/text.ts';
import type { FileReport, Rejection, Warning } from './intake/report.ts';
import type { Estimate, Level, Weight } from './metrics/define-metric.ts';
import type { Boundary, Counting, UnknownChoice } from './network/partition.ts';
import type { Period, YearBasis } from './records/period.ts';
import type { ValueIn, VocabularyId } from './records/vocabularies.ts';
import type { SummaryTable } from './summaries/define-summary.ts';
import type { Burden, Suggestion } from './what-if/index.ts';

/** One line of the long table of scores. */
export interface Score {
  readonly metric: string;
  readonly level: Level;
  /** `null` where the metric knows no boundary. */
  readonly boundary: Boundary | null;
  readonly period: string;
  readonly subject: string;
  readonly other: string | null;
  readonly value: number | null;
  /** `null`: exact. Else an estimate: so far from it, at most, lies the exact value, as sure as `Analysis.about.estimates` says. */
  readonly bound: number | null;
}

/**
 * A score beside what chance alone would give under a named null model. `observed` is measured as the draws are, without dates:
 * everybody in a group together with all others in it, in the classes of the whole period by share. Where memberships or employers
 * change within the period the score itself, which goes by days, may differ a little from it (a network of software maintainers, in
 * one year: .693 by days, .657 without).
 */
export interface Chance {
  readonly metric: string;
  readonly level: Level;
  readonly boundary: Boundary | null;
  readonly period: string;
  readonly subject: string;
  /** The other one of a pair. */
  readonly other: string | null;
  readonly null: 'two-mode' | 'labels' | 'edges';
  /** The draws in which the metric is defined. */
  readonly draws: number;
  readonly observed: number;
  readonly expected: number;
  readonly sd: number;
  /**
   * The middle 95 % of the draws: the 2.5th and 97.5th percentile, each a draw (of 1,000 the 25th from either side). What is observed lies
   * outside where, and only where, `p` < 0.05.
   */
  readonly low: number;
  readonly high: number;
  readonly z: number | null;
  /** Two-sided: min(1, 2 · min(1 + draws ≤ observed, 1 + draws ≥ observed) / (1 + draws)). */
  readonly p: number;
  /**
   * Different from chance exactly where p < 0.05: `more-crossing` or `less-crossing`, or for a metric that does not say how much ties
   * cross, `higher` or `lower`. `too-little`: too small a network, or too few draws, to say anything.
   */
  readonly verdict: Verdict;
  /** Of the network: twenty outcomes of chance that are equally likely (the middles of twenty equal parts of the draws), ascending. Else none. */
  readonly spread: readonly number[];
}

export type Verdict = 'more-crossing' | 'less-crossing' | 'higher' | 'lower' | 'as-chance' | 'too-little';

export interface OrganisationFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly sector: string | null;
  /** The organisation at the top of its line of parents: itself, for a board. */
  readonly board: string;
  readonly municipality: string | null;
  readonly memberFrom: number | null;
  readonly memberUntil: number | null;
}

export interface GroupFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly theme: string | null;
  readonly from: number | null;
  readonly until: number | null;
}

export interface PersonFacts {
  readonly id: string;
  readonly name: string | null;
  readonly function: string | null;
  /** Who may see the name, and over which days consent holds. */
  readonly consent: ValueIn<'consent'>;
  readonly consentFrom: number | null;
  readonly consentUntil: number | null;
}

export interface ProductFacts {
  readonly id: string;
  readonly title: string;
  readonly kind: string | null;
  readonly group: string;
  readonly date: number | null;
}

export interface LineageFacts {
  readonly from: string;
  readonly to: string;
  readonly kind: string | null;
  readonly date: number | null;
}

/** An organisation's or group's place in one period. Organisations are taken at the board. */
export interface OrganisationNode {
  readonly id: string;
  /** People who took part in its name in this period; `null`, here and below: hidden by the gate. */
  readonly persons: number | null;
  /** Of those, who were in a group with somebody of another organisation. */
  readonly crossing: number | null;
}

export interface GroupNode {
  readonly id: string;
  readonly persons: number | null;
  readonly organisations: number | null;
}

export interface PersonNode {
  readonly id: string;
  /** The organisations (boards) the person took part for in this period, largest share first. */
  readonly organisations: readonly string[];
  readonly groups: readonly string[];
}

/** People of an organisation in a group. */
export interface Affiliation {
  readonly organisation: string;
  readonly group: string;
  readonly persons: number | null;
  /** Minutes spent in the group by them, where hours are kept. */
  readonly minutes: number | null;
  /** Who they are: for the internal audience only. */
  readonly who: readonly string[];
}

/** Two organisations whose people were in a group together; `a < b`. */
export interface OrganisationTie {
  readonly a: string;
  readonly b: string;
  readonly groups: readonly string[];
  /** People of `a` and of `b` in those groups. */
  readonly personsA: number | null;
  readonly personsB: number | null;
  /** Products those groups made in this period. */
  readonly products: readonly string[];
}

/** Where each node of the map stands: within −1 … 1 (y upwards), the same place every year. Keys: `organisation:ID`, `group:ID`, `person:ID`. */
export type Positions = Readonly<Record<string, readonly [number, number]>>;

/** The network in one period, as a map draws it. */
export interface NetworkView {
  readonly period: string;
  readonly organisations: readonly OrganisationNode[];
  readonly groups: readonly GroupNode[];
  readonly persons: readonly PersonNode[];
  readonly affiliations: readonly Affiliation[];
  readonly organisationTies: readonly OrganisationTie[];
}

/** How often an agreement was kept in a period, over all its subjects. */
export interface AgreementTally {
  readonly id: string;
  readonly period: string;
  readonly kept: number | null;
  readonly notKept: number | null;
  readonly unknown: number | null;
}

/** The rows that a verdict of the year reported on rests on, as a spreadsheet shows them. */
export interface CheckRows {
  readonly id: string;
  readonly subject: string | null;
  readonly rows: readonly { readonly file: string; readonly sheet: string | null; readonly row: number }[];
  /** How many more there are than are named. */
  readonly more: number;
}

/** The rows that say that somebody was in a group in a period, as a spreadsheet shows them: what a line on the map rests on. */
export interface MembershipRows {
  readonly period: string;
  readonly person: string;
  readonly group: string;
  readonly rows: CheckRows['rows'];
}

/** How often one thing was found in one table; what is shown to whoever may not see the rows themselves. */
export interface Finding {
  readonly kind: 'rejection' | 'warning';
  readonly code: string;
  readonly table: string | null;
  readonly count: number;
}

/** Of how many people, and in how many ties, it is not known on which side of a boundary they stand. */
export interface UnknownOf {
  readonly boundary: Boundary;
  readonly period: string;
  /** People whose class is not known for at least a part of the period, out of `people`; `null`, here and below: hidden by the gate. */
  readonly persons: number | null;
  readonly people: number | null;
  /** Ties with somebody whose class was not known for at least a part of the tie, out of `allTies`. */
  readonly ties: number | null;
  readonly allTies: number | null;
}

/** What reading found. */
export type ReadQuality = Omit<Quality, 'findings' | 'unknown'>;

export interface Quality {
  readonly files: readonly FileReport[];
  readonly findings: readonly Finding[];
  readonly unknown: readonly UnknownOf[];
  readonly rejections: readonly Rejection[];
  readonly warnings: readonly Warning[];
}

/** What would break without somebody, and what somebody could add. */
export interface Prospects {
  readonly burdens: readonly Burden[];
  readonly suggestions: readonly Suggestion[];
}

/** Everything a run found. Nobody outside the programme sees it but through the gate: `disclose(analysis, audience)`. */
export interface Analysis {
  readonly about: {
    readonly name: string;
    /** Made-up sample records: every page says so. */
    readonly invented: boolean;
    readonly yearBasis: YearBasis;
    readonly version: string;
    /** The day of the run, passed in: `2026-11-22`. */
    readonly day: string;
    readonly seed: number;
    readonly ties: string;
    readonly boundary: Boundary;
    readonly weight: Weight;
    /** How somebody of several classes counts, and whether who has none that is known is a class. */
    readonly counting: Counting;
    readonly unknown: UnknownChoice;
    /** What was estimated and not computed: how, from how many draws, and how sure its bounds are. */
    readonly estimates: readonly Estimate[];
    /** What the project calls values of its own, by vocabulary: the project's words for a group kind that it added. */
    readonly terms: Readonly<Partial<Record<VocabularyId, Readonly<Record<string, Text>>>>>;
    /** Whose agreements were checked: the project's own, or those of the covenant where it names none. */
    readonly agreedBy: 'own' | 'convenant';
    /** What the network agreed of its own, beyond the agreements of the covenant: declared in its project file. */
    readonly ownAgreements: readonly Agreement[];
  };
  /** The years that have records, oldest first. */
  readonly periods: readonly Period[];
  /** The period that is reported on: one of `periods`, or the stretch that was asked for. */
  readonly focus: Period;
  readonly organisations: readonly OrganisationFacts[];
  readonly groups: readonly GroupFacts[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly persons: readonly PersonFacts[];
  readonly products: readonly ProductFacts[];
  readonly lineage: readonly LineageFacts[];
  /** One for each of `periods`, and one for `focus` where that is not among them. */
  readonly views: readonly NetworkView[];
  readonly positions: Positions;
  readonly scores: readonly Score[];
  readonly chances: readonly Chance[];
  readonly summaries: readonly SummaryTable[];
  /** Where all years are reported on: the summaries of which the years can't be added up, with all years looked at as one. Else empty. */
  readonly overYears: readonly SummaryTable[];
  readonly agreements: readonly AgreementCheck[];
  readonly tallies: readonly AgreementTally[];
  /** Of the network’s and the groups’ agreements of the year reported on; for programme leads alone. */
  readonly checkRows: readonly CheckRows[];
  /** Of every part in a group; empty where nobody asked for them (`AnalyseOptions.memberRows`). */
  readonly memberRows: readonly MembershipRows[];
  /** What the books and agreements of each year say, for “what if”; empty where it may not be seen. */
  readonly budgets: readonly BudgetYear[];
  /**
   * On whom and on what ties between organisations rest alone, and where one new membership would connect the most, in the period reported
   * on: for programme leads alone. `null` where it may not be seen, or the network is too large to try it for everybody.
   */
  readonly prospects: Prospects | null;
  readonly quality: Quality;
}
