import { columnsOf } from '../records/columns.ts';
import type { Records } from '../records/index.ts';
import { int, num } from './arrays.ts';
import type { Span } from './employment.ts';
import type { TwoMode } from './network.ts';
import { placeAt, placesIn } from './places.ts';
import { entryOf } from './two-mode.ts';

/** Fills in the minutes per person and group: those spent; those an employer made available where no spending is kept in this span. */
export function addMinutes(twoMode: TwoMode, persons: readonly string[], records: Records, span: Span): TwoMode {
  const { rows, columns } = columnsOf(records, 'hours');
  if (rows === 0) return twoMode;
  const personOf = placesIn(columns.professional_id.values, persons);
  const eventOf = placesIn(columns.group_id.values, twoMode.events);
  const years = columns.year.values.map(middleOf);
  const facilitated = columns.kind.values.indexOf('facilitated');
  const falls = (row: number): boolean => {
    if (int(columns.group_id.codes, row) < 0) return false;
    const date = num(columns.date.values, row);
    const day = Number.isNaN(date) ? (years[int(columns.year.codes, row)] ?? null) : date;
    return day !== null && day >= span.from && day <= span.until;
  };
  const isSpent = (row: number): boolean => int(columns.kind.codes, row) !== facilitated || facilitated < 0;
  let anySpent = false;
  for (let row = 0; row < rows && !anySpent; row += 1) anySpent = isSpent(row) && falls(row);
  for (let row = 0; row < rows; row += 1) {
    if (!falls(row) || (anySpent && !isSpent(row))) continue;
    const person = placeAt(personOf, columns.professional_id, row);
    const event = placeAt(eventOf, columns.group_id, row);
    const entry = person < 0 || event < 0 ? -1 : entryOf(twoMode, person, event);
    if (entry >= 0) twoMode.minutes[entry] = num(twoMode.minutes, entry) + num(columns.hours.values, row);
  }
  return twoMode;
}

/** Does a row of hours fall in the span? One for a year does where the middle of that year lies in it. */
export function hoursFall(row: Pick<Records['hours'][number], 'date' | 'year'>, span: Span): boolean {
  const day = row.date ?? (row.year === null ? null : middleOf(row.year));
  return day !== null && day >= span.from && day <= span.until;
}

function middleOf(year: string): number | null {
  const match = /^(\d{4})(-\d{4})?$/.exec(year);
  if (match === null) return null;
  // 31 January of a school year's second half, 1 July of a calendar year.
  return (match[2] === undefined ? Date.UTC(Number(match[1]), 6, 1) : Date.UTC(Number(match[1]) + 1, 0, 31)) / 86_400_000;
}
