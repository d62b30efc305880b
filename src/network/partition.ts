import type { Text } from '../i18n/text.ts';

/** The lines that a tie can cross. `organisation` is the board; `school` the organisation as recorded, below it. */
export const boundaries = ['organisation', 'school', 'sector', 'function', 'municipality'] as const;
export type Boundary = (typeof boundaries)[number];

export const boundaryTitles: Record<Boundary, Text> = {
  organisation: { nl: 'bestuur of organisatie', en: 'board or organisation' },
  school: { nl: 'school', en: 'school' },
  sector: { nl: 'sector', en: 'sector' },
  function: { nl: 'functie', en: 'function' },
  municipality: { nl: 'gemeente', en: 'municipality' },
};

/**
 * The classes that a boundary divides the people of a network into.
 * `main[p]`: index of person p's class, −1 where unknown — the binary convention of the literature.
 * `offsets`, `classes`, `shares` (CSR over persons): the same by share where somebody has several; the shares of a person add up to 1.
 */
export interface Partition {
  readonly boundary: Boundary;
  /** Class ids in the order of their ids: an organisation's id, a sector, a function. */
  readonly ids: readonly string[];
  readonly main: Int32Array;
  readonly offsets: Int32Array;
  readonly classes: Int32Array;
  readonly shares: Float64Array;
}
