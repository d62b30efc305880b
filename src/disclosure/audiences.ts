import type { Text } from '../i18n/text.ts';
import type { AgreementCheck } from '../agreements/define-agreement.ts';
import { defaultProject, type Project } from '../project.ts';

/** Whom something is made for: programme leads and researchers, the policy group, everybody. */
export const audiences = ['internal', 'board', 'public'] as const;

export type NamedAudience = (typeof audiences)[number];

/** An organisation, named by its id, sees what the policy group sees and its own figures in full. */
export type Audience = NamedAudience | { readonly organisation: string };

export const audienceTitles: Record<Audience & string, Text> = {
  internal: { nl: 'programmaleiding en onderzoekers', en: 'programme leads and researchers' },
  board: { nl: 'beleidsgroep', en: 'policy group' },
  public: { nl: 'iedereen', en: 'everybody' },
};

/** From how many people, or boards, something is shown. Private settings: they stand in nothing that leaves. */
export interface AudienceThresholds {
  /** People of an organisation. */
  readonly organisation: number;
  /** A number of people. */
  readonly count: number;
  /** People of two organisations together. */
  readonly tie: number;
  /** Boards behind an amount of money or hours. */
  readonly boards: number;
  /** People behind the scores of a group, or of the network. */
  readonly group: number;
}

export type Thresholds = Readonly<Record<'board' | 'public', AudienceThresholds>>;

const usual: Thresholds = {
  board: { organisation: 3, count: 5, tie: 3, boards: 3, group: 5 },
  public: { organisation: 10, count: 10, tie: 10, boards: 3, group: 10 },
};

/** The usual thresholds, with what the project file says otherwise. */
export function defaultThresholds(project: Pick<Project, 'audiences'> = defaultProject): Thresholds {
  return { board: over(usual.board, project.audiences.board), public: over(usual.public, project.audiences.public) };
}

function over(thresholds: AudienceThresholds, own: Project['audiences']['board']): AudienceThresholds {
  return {
    organisation: own.organisation ?? thresholds.organisation,
    count: own.count ?? thresholds.count,
    tie: own.tie ?? thresholds.tie,
    boards: own.boards ?? thresholds.boards,
    group: own.group ?? thresholds.group,
  };
}

/**
 * Everything that decides what an audience sees, as data: what the rest of the gate reads, and what a test weakens, one by one, to
 * see that something then leaks.
 */
export interface Policy {
  readonly thresholds: AudienceThresholds;
  /** Who appears by name: those whose consent covers the day of the run, or nobody. */
  readonly persons: 'everybody' | 'consented' | 'nobody';
  /** The organisation that sees its own figures in full. */
  readonly own: string | null;
  /** An organisation below its threshold stays, without figures, where it is a member: its membership is no secret. */
  readonly membersStay: boolean;
  /** What is left over becomes one organisation if it is at least this large; else it is left out. `null`: nothing is merged. */
  readonly merge: { readonly persons: number; readonly organisations: number } | null;
  /** An amount is hidden where the largest contributor is known to within this share of it (the p % rule) … */
  readonly within: number;
  /** … or where the two largest hold more than this share of the whole. */
  readonly topTwo: number;
  /** Hide more, so that what is hidden can't be computed back. */
  readonly complement: boolean;
  /** Whole numbers of people, cents and minutes are rounded to a multiple of these, scores to so many significant digits. */
  readonly rounding: { readonly count: number; readonly cents: number; readonly minutes: number; readonly digits: number } | null;
  /** Records' ids are replaced by keys in the order of the names shown. */
  readonly keys: boolean;
  /** The levels at which single scores and single checks of an agreement leave. */
  readonly levels: readonly AgreementCheck['level'][];
  readonly scoresOfPersons: boolean;
  /** A score that follows from how many people are together leaves where it mixes so many groups, or where all those numbers are shown. */
  readonly mixed: number;
  /** Figures of an agreement that few people or boards stand behind are withheld. */
  readonly withholdFigures: boolean;
  /** Sentences that name somebody, or an organisation, who is not shown are emptied. */
  readonly readSentences: boolean;
  /** Rejections and warnings row by row, and the names of files. */
  readonly rows: boolean;
}

const boardPolicy: Omit<Policy, 'thresholds'> = {
  persons: 'consented',
  own: null,
  membersStay: true,
  merge: null,
  within: 0.1,
  topTwo: 0.85,
  complement: true,
  rounding: null,
  keys: true,
  levels: ['network', 'group'],
  scoresOfPersons: false,
  mixed: 3,
  withholdFigures: true,
  readSentences: true,
  rows: false,
};

const publicPolicy: Omit<Policy, 'thresholds'> = {
  ...boardPolicy,
  persons: 'nobody',
  membersStay: false,
  merge: { persons: 10, organisations: 3 },
  rounding: { count: 5, cents: 5_000, minutes: 300, digits: 2 },
  levels: ['network'],
};

/** The policy of an audience; `null` for the internal one, from which nothing is kept. */
export function policyOf(audience: Audience, thresholds: Thresholds): Policy | null {
  if (audience === 'internal') return null;
  if (audience === 'public') return { ...publicPolicy, thresholds: thresholds.public };
  return { ...boardPolicy, thresholds: thresholds.board, own: audience === 'board' ? null : audience.organisation };
}
