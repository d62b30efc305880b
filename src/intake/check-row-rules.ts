import { formatDate, isoDate } from '../i18n/formats.ts';
import { yearExample, type YearBasis } from '../records/period.ts';
import { tableIds } from '../records/index.ts';
import { columnOf, numberOf, standing, type Entries, type Entry } from './entry.ts';
import { rejection } from './findings.ts';

const spans = [
  ['from', 'until'],
  ['member_from', 'member_until'],
  ['consent_from', 'consent_until'],
] as const;

function reversed(entry: Entry): void {
  for (const [first, last] of spans) {
    const from = numberOf(entry, first);
    const until = numberOf(entry, last);
    if (from === null || until === null || from <= until) continue;
    entry.rejection = rejection('dates-reversed', entry.source, entry.row, columnOf(entry, last), isoDate(until), {
      found: { nl: formatDate('nl', until), en: formatDate('en', until) },
      from: { nl: formatDate('nl', from), en: formatDate('en', from) },
    });
    return;
  }
}

/** What the cells of one row must be together: dates in order, a date or a year, a group or a body. */
export function checkRowRules(entries: Entries, basis: YearBasis): void {
  for (const id of tableIds) {
    for (const entry of standing(entries[id])) reversed(entry);
  }
  for (const id of ['hours', 'transactions'] as const) {
    for (const entry of standing(entries[id])) {
      if (entry.record['date'] !== null || entry.record['year'] !== null) continue;
      entry.rejection = rejection('date-or-year-missing', entry.source, entry.row, columnOf(entry, 'date'), '', {
        example: yearExample[basis],
      });
    }
  }
  for (const entry of standing(entries.meetings)) {
    if (entry.record['group_id'] !== null || entry.record['body'] !== null) continue;
    entry.rejection = rejection('group-or-body-missing', entry.source, entry.row, columnOf(entry, 'group_id'), '', {});
  }
}
