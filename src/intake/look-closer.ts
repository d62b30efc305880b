import { formatDate, formatNumber } from '../i18n/formats.ts';
import type { Text } from '../i18n/text.ts';
import { always } from '../records/period.ts';
import { columnOf, numberOf, placeFrom, standing, textOf, type Entries, type Entry } from './entry.ts';
import { warning } from './findings.ts';
import { lookAlikes } from './look-alikes.ts';
import type { Warning } from './report.ts';

const day = (value: number | null, open: Text): Text =>
  value === null ? open : { nl: formatDate('nl', value), en: formatDate('en', value) };
const firstDay = (value: number | null): Text => day(value, { nl: 'het begin', en: 'the start' });
const lastDay = (value: number | null): Text => day(value, { nl: 'heden', en: 'today' });

const fromOf = (entry: Entry): number => numberOf(entry, 'from') ?? always.from;
const untilOf = (entry: Entry): number => numberOf(entry, 'until') ?? always.until;

function byField(entries: readonly Entry[], field: string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const value = textOf(entry, field);
    if (value === null) continue;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [entry]);
    else group.push(entry);
  }
  return groups;
}

function membershipsOutsideGroups(entries: Entries): Warning[] {
  const groups = new Map(standing(entries.groups).map((group) => [textOf(group, 'id'), group]));
  const warnings: Warning[] = [];
  for (const entry of standing(entries.memberships)) {
    const group = groups.get(textOf(entry, 'group_id'));
    if (group === undefined) continue;
    const from = numberOf(entry, 'from');
    const until = numberOf(entry, 'until');
    if (
      (from === null || from >= fromOf(group)) &&
      (until === null || until <= untilOf(group)) &&
      (from === null || from <= untilOf(group))
    )
      continue;
    const name = textOf(group, 'name') ?? '';
    const facts = {
      from: firstDay(from),
      until: lastDay(until),
      group: name,
      groupFrom: firstDay(numberOf(group, 'from')),
      groupUntil: lastDay(numberOf(group, 'until')),
    };
    warnings.push(warning('membership-outside-group', entry.source, entry.row, facts));
  }
  return warnings;
}

const inTime = (a: Entry, b: Entry): number => fromOf(a) - fromOf(b) || untilOf(a) - untilOf(b);

function appointmentsTogether(entries: Entries, nameOf: (id: string) => string): Warning[] {
  const warnings: Warning[] = [];
  const organisations = new Map(standing(entries.organisations).map((entry) => [textOf(entry, 'id'), textOf(entry, 'name')]));
  for (const [person, posts] of byField(standing(entries.appointments), 'professional_id')) {
    posts.sort(inTime);
    for (const [index, post] of posts.entries()) {
      const organisation = textOf(post, 'organisation_id');
      const same = posts
        .slice(0, index)
        .find(
          (other) =>
            textOf(other, 'organisation_id') === organisation &&
            textOf(other, 'function') === textOf(post, 'function') &&
            untilOf(other) >= fromOf(post),
        );
      if (same === undefined) continue;
      const facts = {
        person: nameOf(person),
        organisation: organisations.get(organisation) ?? organisation ?? '',
        other: placeFrom(post, same),
      };
      warnings.push(warning('overlapping-appointments', post.source, post.row, facts));
    }
    // The load can only rise where a post starts.
    const fullest = posts.find((post) => fteAt(posts, fromOf(post)) > 1.2 + 1e-9);
    if (fullest === undefined) continue;
    const fte = fteAt(posts, fromOf(fullest));
    const facts = {
      person: nameOf(person),
      from: firstDay(numberOf(fullest, 'from')),
      fte: { nl: formatNumber('nl', fte, 2), en: formatNumber('en', fte, 2) },
    };
    warnings.push(warning('too-much-fte', fullest.source, fullest.row, facts));
  }
  return warnings;
}

function fteAt(posts: readonly Entry[], at: number): number {
  let fte = 0;
  for (const post of posts) if (fromOf(post) <= at && untilOf(post) >= at) fte += numberOf(post, 'fte') ?? 0;
  return fte;
}

/** A name without case, accents, points and the order of its words: `Jansen, A.` and `A. Jansen` are one. */
function nameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

const labelOf = (person: Entry): string => textOf(person, 'name') ?? textOf(person, 'email') ?? textOf(person, 'id') ?? '';

function samePeople(entries: Entries): Warning[] {
  const warnings: Warning[] = [];
  const seen = new Map<string, Entry>();
  for (const entry of standing(entries.professionals)) {
    const name = textOf(entry, 'name');
    const email = textOf(entry, 'email');
    const keys = [name === null ? '' : nameKey(name), email === null ? '' : `@${email.toLowerCase()}`].filter((key) => key !== '');
    const before = keys.map((key) => seen.get(key)).find((other) => other !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, entry);
    if (before === undefined) continue;
    warnings.push(
      warning('same-person', entry.source, entry.row, { found: labelOf(entry), name: labelOf(before), other: placeFrom(entry, before) }),
    );
  }
  return warnings;
}

function unusedOrganisations(entries: Entries): Warning[] {
  const used = new Set<string | null>();
  const uses = [entries.professionals, entries.appointments, entries.attendance, entries.hours];
  for (const table of uses) {
    for (const entry of standing(table)) used.add(textOf(entry, 'organisation_id') ?? textOf(entry, 'employer_id'));
  }
  const organisations = standing(entries.organisations);
  const parents = new Map(organisations.map((entry) => [textOf(entry, 'id'), textOf(entry, 'parent_id')]));
  // A board is worked for where one of its schools is.
  for (const id of used) for (let up = parents.get(id) ?? null; up !== null && !used.has(up); up = parents.get(up) ?? null) used.add(up);
  return organisations
    .filter((entry) => !used.has(textOf(entry, 'id')))
    .map((entry) =>
      warning('organisation-unused', entry.source, entry.row, { id: textOf(entry, 'id') ?? '', name: textOf(entry, 'name') ?? '' }),
    );
}

function consentWithoutDate(entries: Entries): Warning[] {
  return standing(entries.professionals)
    .filter((entry) => ['board', 'public'].includes(textOf(entry, 'consent') ?? '') && entry.record['consent_from'] === null)
    .map((entry) => warning('consent-without-date', entry.source, entry.row, { column: columnOf(entry, 'consent_from') }));
}

/** What is odd in records that are each right by themselves. */
export function lookCloser(entries: Entries): Warning[] {
  const people = new Map(standing(entries.professionals).map((entry) => [textOf(entry, 'id'), textOf(entry, 'name')]));
  return [
    ...membershipsOutsideGroups(entries),
    ...appointmentsTogether(entries, (id) => people.get(id) ?? id),
    ...samePeople(entries),
    ...lookAlikes(entries),
    ...unusedOrganisations(entries),
    ...consentWithoutDate(entries),
  ];
}
