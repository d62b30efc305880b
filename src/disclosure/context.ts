import type { Analysis, NetworkView } from '../analysis.ts';
import type { Policy } from './audiences.ts';
import type { Keys } from './keys.ts';
import type { GuardedTable } from './guarded-table.ts';
import type { ViewFigures } from './view-figures.ts';
import type { Visibility } from './visibility.ts';

/** What is known when the first field is judged: who is shown, under which key, and which figures. */
export interface Context {
  readonly analysis: Analysis;
  readonly policy: Policy;
  readonly visibility: Visibility;
  readonly keys: Keys;
  /** Views with small organisations taken together, and their figures, by period. */
  readonly views: ReadonlyMap<string, NetworkView>;
  readonly figures: ReadonlyMap<string, ViewFigures>;
  readonly tables: readonly GuardedTable[];
  /** The group that made each product. */
  readonly makers: ReadonlyMap<string, string>;
}

/** A key that must be there: rows are chosen before they are built. */
export function keyOf(key: string | null): string {
  if (key === null) throw new Error('A row about somebody who is not shown came to be built.');
  return key;
}

/** Rounds a number of people as the audience sees it. */
export function roundTo(value: number, step: number | undefined): number {
  return step === undefined ? value : Math.round(value / step) * step;
}

/** Rounds to significant digits: `0.4567` → `0.46`, `1234` → `1200`. */
export function roundDigits(value: number, digits: number | undefined): number {
  return digits === undefined || value === 0 ? value : Number(value.toPrecision(digits));
}
