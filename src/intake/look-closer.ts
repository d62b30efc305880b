import { formatDate, formatNumber } from '../i18n/formats.ts';
import type { Text } from '../i18n/text.ts';
import { always } from '../records/period.ts';
import type { Entries, TableEntries } from './entries.ts';
import { numbersIn } from './field-column.ts';
import { warning } from './findings.ts';
import type { Warning } from './report.ts';

const day = (value: number | null, open: Text): Text =>
  value === null ? open : { nl: formatDate('nl', value), en: formatDate('en', value) };
const firstDay = (value: number | null): Text => day(value, { nl: 'het begin', en: 'the start' });
const lastDay = (value: number | null): Text => day(value, { nl: 'heden', en: 'today' });

const fromOf = (entries: TableEntries, entry: number): number => entries.number(entry, 'from') ?? always.from;
const untilOf = (entries: TableEntries, entry: number): number => entries.number(entry, 'until') ?? always.until;

/** The entries that stand, by what they hold in a field. */
function byField(entries: TableEntries, field: string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const entry of entries.standing()) {
    const value = entries.text(entry, field);
    if (value === null) continue;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** Per number of an id in a field the entry of another table that stands under it, or −1. */
function entriesNamed(entries: TableEntries, field: string, target: TableEntries): Int32Array {
  const ids = target.column('id');
  const named = new Int32Array(ids.size).fill(-1);
  for (const entry of target.standing()) named[ids.codes[entry] ?? -1] = entry;
  return target.translated('id', entries.column(field)).map((code) => named[code] ?? -1);
}

function membershipsOutsideGroups({ memberships, groups }: Entries): Warning[] {
  const warnings: Warning[] = [];
  const groupOf = entriesNamed(memberships, 'group_id', groups);
  const groupCodes = memberships.column('group_id').codes;
  const [starts, ends] = [memberships.column('from'), memberships.column('until')];
  const [froms, untils] = [numbersIn(starts), numbersIn(ends)];
  const groupFrom = new Float64Array(groupOf.length);
  const groupUntil = new Float64Array(groupOf.length);
  for (const [code, group] of groupOf.entries()) [groupFrom[code], groupUntil[code]] = [fromOf(groups, group), untilOf(groups, group)];
  for (let entry = 0; entry < memberships.count; entry += 1) {
    const code = groupCodes[entry] ?? -1;
    const group = groupOf[code] ?? -1;
    if (group === -1) continue;
    // A day that is not there is a number that compares with none.
    const from = froms[(starts.codes[entry] ?? -1) + 1] ?? Number.NaN;
    const until = untils[(ends.codes[entry] ?? -1) + 1] ?? Number.NaN;
    const first = groupFrom[code] ?? 0;
    const last = groupUntil[code] ?? 0;
    if (!(from < first || from > last || until > last) || !memberships.stands(entry)) continue;
    const facts = {
      from: firstDay(memberships.number(entry, 'from')),
      until: lastDay(memberships.number(entry, 'until')),
      group: groups.text(group, 'name') ?? '',
      groupFrom: firstDay(groups.number(group, 'from')),
      groupUntil: lastDay(groups.number(group, 'until')),
    };
    warnings.push(warning('membership-outside-group', memberships.sourceOf(entry), memberships.rowOf(entry), facts));
  }
  return warnings;
}

function appointmentsTogether({ appointments, organisations: all }: Entries, nameOf: (id: string) => string): Warning[] {
  const warnings: Warning[] = [];
  const organisations = new Map([...all.standing()].map((entry) => [all.text(entry, 'id'), all.text(entry, 'name')]));
  const from = (post: number): number => fromOf(appointments, post);
  const until = (post: number): number => untilOf(appointments, post);
  for (const [person, posts] of byField(appointments, 'professional_id')) {
    posts.sort((a, b) => from(a) - from(b) || until(a) - until(b));
    for (const [index, post] of posts.entries()) {
      const organisation = appointments.text(post, 'organisation_id');
      const same = posts
        .slice(0, index)
        .find(
          (other) =>
            appointments.text(other, 'organisation_id') === organisation &&
            appointments.text(other, 'function') === appointments.text(post, 'function') &&
            until(other) >= from(post),
        );
      if (same === undefined) continue;
      const facts = {
        person: nameOf(person),
        organisation: organisations.get(organisation) ?? organisation ?? '',
        other: appointments.placeFrom(post, same),
      };
      warnings.push(warning('overlapping-appointments', appointments.sourceOf(post), appointments.rowOf(post), facts));
    }
    // The load can only rise where a post starts.
    const fullest = posts.find((post) => fteAt(appointments, posts, from(post)) > 1.2 + 1e-9);
    if (fullest === undefined) continue;
    const fte = fteAt(appointments, posts, from(fullest));
    const facts = {
      person: nameOf(person),
      from: firstDay(appointments.number(fullest, 'from')),
      fte: { nl: formatNumber('nl', fte, 2), en: formatNumber('en', fte, 2) },
    };
    warnings.push(warning('too-much-fte', appointments.sourceOf(fullest), appointments.rowOf(fullest), facts));
  }
  return warnings;
}

function fteAt(appointments: TableEntries, posts: readonly number[], at: number): number {
  let fte = 0;
  for (const post of posts) {
    if (fromOf(appointments, post) <= at && untilOf(appointments, post) >= at) fte += appointments.number(post, 'fte') ?? 0;
  }
  return fte;
}

/** The ids that the entries that stand hold in a field. */
function idsIn(entries: TableEntries, field: string): string[] {
  const column = entries.column(field);
  const held = new Uint8Array(column.size + 1);
  for (const entry of entries.standing()) held[(column.codes[entry] ?? -1) + 1] = 1;
  return Array.from({ length: column.size }, (_, code) => (held[code + 1] === 1 ? [String(column.value(code))] : [])).flat();
}

function unusedOrganisations({ organisations: all, professionals, appointments, attendance, hours }: Entries): Warning[] {
  const used = new Set<string | null>([
    ...[professionals, appointments, attendance].flatMap((table) => idsIn(table, 'organisation_id')),
    ...idsIn(hours, 'employer_id'),
  ]);
  // A list of schools alone, without anybody, says nothing of who works where.
  if ([professionals, appointments, attendance, hours].every((table) => table.count === 0)) return [];
  const organisations = [...all.standing()];
  const parents = new Map(organisations.map((entry) => [all.text(entry, 'id'), all.text(entry, 'parent_id')]));
  // A board is worked for where one of its schools is.
  for (const id of used) for (let up = parents.get(id) ?? null; up !== null && !used.has(up); up = parents.get(up) ?? null) used.add(up);
  return organisations
    .filter((entry) => !used.has(all.text(entry, 'id')))
    .map((entry) => {
      const facts = { id: all.text(entry, 'id') ?? '', name: all.text(entry, 'name') ?? '' };
      return warning('organisation-unused', all.sourceOf(entry), all.rowOf(entry), facts);
    });
}

function consentWithoutDate({ professionals: people }: Entries): Warning[] {
  const dates = people.column('consent_from').codes;
  const consents = people.column('consent');
  const needsDate = Array.from({ length: consents.size }, (_, code) => ['board', 'public'].includes(String(consents.value(code))));
  return [...people.standing().filter((entry) => needsDate[consents.codes[entry] ?? -1] === true && dates[entry] === -1)].map((entry) =>
    warning('consent-without-date', people.sourceOf(entry), people.rowOf(entry), { column: people.columnName(entry, 'consent_from') }),
  );
}

/** What is odd in records that are each right by themselves. */
export function lookCloser(entries: Entries): Warning[] {
  const { professionals: people } = entries;
  const nameOf = (): ((id: string) => string) => {
    const names = new Map([...people.standing()].map((entry) => [people.text(entry, 'id'), people.text(entry, 'name')]));
    return (id) => names.get(id) ?? id;
  };
  return [
    ...membershipsOutsideGroups(entries),
    ...(entries.appointments.count === 0 ? [] : appointmentsTogether(entries, nameOf())),
    ...unusedOrganisations(entries),
    ...consentWithoutDate(entries),
  ];
}
