import { formatDate, isoDate } from '../i18n/formats.ts';
import { yearExample, type YearBasis } from '../records/period.ts';
import { tableIds } from '../records/index.ts';
import type { Entries, TableEntries } from './entries.ts';
import { numbersIn } from './field-column.ts';

const spans = [
  ['from', 'until'],
  ['member_from', 'member_until'],
  ['consent_from', 'consent_until'],
] as const;

function checkSpan(entries: TableEntries, first: string, last: string): void {
  const [starts, ends] = [entries.column(first), entries.column(last)];
  if (starts.size === 0 || ends.size === 0) return;
  const [froms, untils] = [numbersIn(starts), numbersIn(ends)];
  for (let entry = 0; entry < entries.count; entry += 1) {
    const from = froms[(starts.codes[entry] ?? -1) + 1] ?? Number.NaN;
    const until = untils[(ends.codes[entry] ?? -1) + 1] ?? Number.NaN;
    // What is not there is before nothing, and after nothing.
    if (!(from > until) || !entries.stands(entry)) continue;
    entries.reject(entry, 'dates-reversed', entries.columnName(entry, last), isoDate(until), {
      found: { nl: formatDate('nl', until), en: formatDate('en', until) },
      from: { nl: formatDate('nl', from), en: formatDate('en', from) },
    });
  }
}

/** What the cells of one row must be together: dates in order, a date or a year, a group or a body. */
export function checkRowRules(entries: Entries, basis: YearBasis): void {
  for (const id of tableIds) {
    for (const [first, last] of spans) checkSpan(entries[id], first, last);
  }
  for (const table of [entries.hours, entries.transactions]) {
    for (const entry of table.standing()) {
      if (table.value(entry, 'date') !== null || table.value(entry, 'year') !== null) continue;
      table.reject(entry, 'date-or-year-missing', table.columnName(entry, 'date'), '', { example: yearExample[basis] });
    }
  }
  const { meetings } = entries;
  for (const entry of meetings.standing()) {
    if (meetings.value(entry, 'group_id') !== null || meetings.value(entry, 'body') !== null) continue;
    meetings.reject(entry, 'group-or-body-missing', meetings.columnName(entry, 'group_id'), '', {});
  }
}
