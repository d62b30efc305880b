import type { Period } from '../records/period.ts';

/** Rows of a sparse matrix: row r holds `targets[offsets[r]] … targets[offsets[r + 1] − 1]`, ascending. */
export interface Csr {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** The network of one period. */
export interface Network {
  readonly period: Period;
}
