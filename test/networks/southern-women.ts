/**
 * The Southern Women: A. Davis, B. B. Gardner & M. R. Gardner (1941), Deep South, University of Chicago Press. Eighteen women, by first
 * name, and which of fourteen social events (month-day) each attended: 89 attendances.
 */
export const southernWomen: Readonly<Record<string, readonly string[]>> = {
  brenda: ['2-25', '3-15', '4-12', '5-19', '6-27', '9-16', '9-26'],
  charlotte: ['2-25', '3-15', '4-12', '9-26'],
  dorothy: ['4-8', '9-16'],
  eleanor: ['2-25', '3-15', '5-19', '9-16'],
  evelyn: ['2-25', '3-2', '4-12', '4-8', '5-19', '6-27', '9-16', '9-26'],
  flora: ['2-23', '4-8'],
  frances: ['2-25', '4-12', '5-19', '9-16'],
  helen: ['2-23', '3-15', '4-7', '6-10', '9-16'],
  katherine: ['11-21', '4-7', '4-8', '6-10', '8-3', '9-16'],
  laura: ['2-25', '3-15', '3-2', '4-12', '5-19', '6-27', '9-16'],
  myrna: ['4-7', '4-8', '6-10', '9-16'],
  nora: ['11-21', '2-23', '3-15', '4-7', '4-8', '5-19', '6-10', '8-3'],
  olivia: ['2-23', '4-8'],
  pearl: ['4-8', '5-19', '9-16'],
  ruth: ['2-25', '3-15', '4-8', '9-16'],
  sylvia: ['11-21', '3-15', '4-7', '4-8', '6-10', '8-3', '9-16'],
  theresa: ['2-25', '3-15', '3-2', '4-12', '4-8', '5-19', '9-16', '9-26'],
  verne: ['3-15', '4-7', '4-8', '9-16'],
};
