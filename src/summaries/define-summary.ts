import type { Text } from '../i18n/text.ts';

export type Cell = string | number | null;

/**
 * `dimension`: what the row is about · `measure`: what is counted.
 * What may be seen of a measure — `open`: nothing personal (a number of products) · `accounts`: the network's own books (its income
 * by source, what it spends), which the policy group governs and the public sees rounded · `contributed`: money or hours that
 * organisations put in, hidden where too few boards stand behind it · `persons`: a number of people, hidden where small ·
 * `internal`: leaves to nobody but programme leads and researchers, not to the organisation that it is about either.
 */
export interface SummaryColumn {
  readonly title: Text;
  readonly definition: Text;
  readonly type: 'period' | 'id' | 'choice' | 'text' | 'money' | 'minutes' | 'count' | 'share' | 'number';
  readonly role: 'dimension' | 'measure';
  readonly privacy: 'open' | 'accounts' | 'contributed' | 'persons' | 'internal';
  /** For an id: what it names. For a choice: its vocabulary. */
  readonly names?: 'organisation' | 'group' | 'theme' | 'product' | 'person';
  readonly vocabulary?: string;
  /** May the rows of one period be added up? Totals are then shown, and small cells are guarded against being computed back. */
  readonly additive?: boolean;
  /** For a choice of which each step goes further than those before it in the vocabulary: over years the furthest counts. */
  readonly steps?: true;
  /** Is only told of one year: what is held against what was agreed for that year. */
  readonly withinYear?: true;
  /** Divides one column by another of its row; no column of the `.sql`. */
  readonly ratio?: { readonly of: string; readonly per: string };
}

/** One board's part in one measure of a row: the gate judges by these, and nothing else sees them. */
export interface Contribution {
  readonly measure: string;
  readonly board: string;
  /** Cents, minutes or a number. */
  readonly amount: number;
  readonly persons: number;
}

/** By which rules hours, uses of products, the money spent on groups, and who paid for those, may be shared out over organisations; and what a group cost over the ties in it. */
export const divisionRules = {
  hours: ['participants', 'equal', 'others'],
  products: ['hours', 'makers'],
  support: ['participants', 'equal', 'hours'],
  payers: ['pool', 'earmarked'],
  ties: ['equal', 'participants'],
} as const;

/** The rule chosen for each. */
export type Division = { readonly [What in keyof typeof divisionRules]: (typeof divisionRules)[What][number] };

export interface Summary {
  readonly id: string;
  readonly title: Text;
  /** The question that it answers. */
  readonly question: Text;
  readonly grain: Text;
  /** `internal`: the table as a whole leaves to nobody but programme leads and researchers. Without it the gate judges each cell. */
  readonly audience?: 'internal';
  /** The rules of division that its `.sql` has as bound values of these names. */
  readonly division?: readonly (keyof Division)[];
  /** The columns of its `.sql`, in order, and those worked out from them; the statement also yields `contributors`, a list of Contribution. */
  readonly columns: Readonly<Record<string, SummaryColumn>>;
}

/** A computed summary: rows in the order of their dimensions, and behind each row who contributed; `null` where that was not asked for. */
export interface SummaryTable {
  readonly id: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly contributors: readonly (readonly Contribution[])[] | null;
  /** The columns that the gate hid in each row; a `null` elsewhere means not known. Empty before the gate. */
  readonly hidden: readonly (readonly string[])[];
}

/**
 * The value of a column that divides two others of its row, worked out from the cells given; hours are counted in hours where money
 * is divided by them.
 */
export function ratioOf(cells: Readonly<Record<string, Cell>>, { type, ratio }: SummaryColumn, columns: Summary['columns']): number | null {
  if (ratio === undefined) return null;
  const of = cells[ratio.of];
  const per = cells[ratio.per];
  if (typeof of !== 'number' || typeof per !== 'number' || per <= 0) return null;
  if (type === 'share') return of / per;
  return Math.round(type === 'money' && columns[ratio.per]?.type === 'minutes' ? (of * 60) / per : of / per);
}

export const defineSummary = <const S extends Summary>(summary: S): S => summary;
