import type { Records } from '../records/index.ts';
import type { Period } from '../records/period.ts';
import type { Activity } from './activity.ts';
import type { Organisations } from './organisations.ts';

/** Rows of a sparse matrix: row r holds `targets[offsets[r]] … targets[offsets[r + 1] − 1]`, ascending. */
export interface Csr {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** What makes a tie: being in a group together, being at a meeting together, or having been named in a questionnaire. */
export type TieSource = 'shared-groups' | 'shared-meetings' | `named:${string}`;

/**
 * Who took part in what, each person once per event however many stints: the two-mode network.
 * An entry is a place in `byPerson.targets`; `entries` gives, beside each place of `byEvent.targets`, the same entry.
 */
export interface TwoMode {
  readonly kind: 'group' | 'meeting';
  /** Ids of the groups or meetings, ascending. */
  readonly events: readonly string[];
  readonly byPerson: Csr;
  readonly byEvent: Csr;
  readonly entries: Int32Array;
  /** When: entry e holds spells `spellOffsets[e] … spellOffsets[e + 1] − 1`, by first day. */
  readonly spellOffsets: Int32Array;
  readonly spells: Spells;
  /** Minutes the person put in for the event in this period, per entry; 0 where none were kept. */
  readonly minutes: Float64Array;
}

/** A person's stints in events, clipped to the period; first and last day both included. */
export interface Spells {
  readonly person: Int32Array;
  readonly event: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** The post the person came for where a record says so (an attendance list); −1: the employer at that time. */
  readonly post: Int32Array;
  /** The index of the record (in `memberships` or in `attendance`) that made it. */
  readonly row: Int32Array;
}

/** What a person is at an organisation: a person has one or several posts, in turn or at once. */
export interface Posts {
  readonly person: Int32Array;
  /** Index in `organisations.ids` of the organisation as recorded; −1 where no employer is known. */
  readonly organisation: Int32Array;
  readonly functions: readonly (string | null)[];
  /** Index in `groupKinds` of the kind of most of the person's groups, the same in every post of a person; −1 of who is in no group. */
  readonly groupKind: Int32Array;
  /** The part of the person's days in the network, by fte, spent in this post: a person's shares add up to 1. */
  readonly share: Float64Array;
}

/** A stretch of days in which a person's posts do not change; `shares`, by fte, add up to 1. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly posts: readonly number[];
  readonly shares: readonly number[];
}

/** The person-to-person projection: one row per pair with a tie, `low[t] < high[t]`, ascending. */
export interface Ties {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** 1: named from low to high · 2: from high to low · 3: both; a tie through groups or meetings is 3. */
  readonly direction: Uint8Array;
  /** The number of groups (or meetings) shared; for named ties the mean strength that was named, 1 where none was. */
  readonly count: Float64Array;
  /** Σ 1 / (n − 1) over the groups shared, n the members in the period (Newman 2001); for named ties as `count`. */
  readonly newman: Float64Array;
  /** Σ over the groups shared of the hours that both put in: the lesser of the two. */
  readonly hours: Float64Array;
  /** The number of meetings that both attended in the period. */
  readonly attendance: Float64Array;
  /** The events behind each tie: indexes in `incidence.events`; for named ties records in `ties`. */
  readonly events: Csr;
  /**
   * Whom each worked for while the tie lasted: tie t holds entries `offsets[t] … offsets[t + 1] − 1`, each a post of `low`,
   * a post of `high` and the part of the tie's days (by fte) spent so. The parts of a tie add up to 1.
   */
  readonly mixing: {
    readonly offsets: Int32Array;
    readonly low: Int32Array;
    readonly high: Int32Array;
    readonly share: Float64Array;
  };
}

/** Some ties, with what sums over the classes of their ends are made of. */
export type TieList = Pick<Ties, 'low' | 'high' | 'direction' | 'count' | 'newman' | 'mixing'>;

/** Both directions of the projection: beside each neighbour the index of the tie. */
export interface Neighbours extends Csr {
  readonly ties: Int32Array;
}

/**
 * The network of one period. Its persons are those who took part in it: in a group (or meeting), or named in a questionnaire.
 * Every list of ids is ascending by code unit, so the order in which records were read changes nothing.
 */
export interface Network {
  readonly period: Period;
  readonly source: TieSource;
  /** Named ties have a direction: measures that know none take a tie where either named the other. */
  readonly directed: boolean;
  readonly persons: readonly string[];
  /** Every organisation in the records, and the board, sector and municipality of each. */
  readonly organisations: Organisations;
  /** Every function in the records, ascending. */
  readonly functions: readonly string[];
  /** Every kind of group in the records, ascending. */
  readonly groupKinds: readonly string[];
  readonly posts: Posts;
  /** Per person, in order of time, who employed them over the days of this network. Made where somebody first asks. */
  readonly employment: readonly (readonly Stretch[])[];
  /** Person × group. */
  readonly memberships: TwoMode;
  /** What the records say of groups that go on as others: what `continuedGroups` reads. */
  readonly lineage: Records['lineage'];
  /** Hours put in, and products: read from the records where something first asks for them. */
  readonly activity: Activity;
  /** Person × whatever makes a tie: `memberships` itself, or person × meeting. */
  readonly incidence: TwoMode;
  /** Do events make the ties, so that they can be counted event by event? Not where they were named or laid anew. */
  readonly byEvents: boolean;
  /** Per person 1 whose posts change within the days of this network: */
  readonly changes: Uint8Array;
  /** their ties, whose ends have to be looked at day by day. Made where somebody first asks; none where events don't make the ties. */
  readonly changing: TieList;
  /** Made where somebody first asks: a network of a million people has tens of millions of ties. */
  readonly ties: Ties;
  /** As `ties`. */
  readonly neighbours: Neighbours;
}
