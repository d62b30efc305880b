import type { Entries, TableEntries } from './entries.ts';
import { warning } from './findings.ts';
import { fold } from './fold.ts';
import type { Warning } from './report.ts';

/** What stands between a first name and a surname in Dutch; people leave it out, shorten it and put it elsewhere. */
const between = new Set([
  'van',
  'v',
  'vd',
  'vande',
  'vander',
  'vanden',
  'de',
  'd',
  'den',
  'der',
  'het',
  't',
  'te',
  'ten',
  'ter',
  'in',
  'op',
]);

interface Name {
  /** Folded, without what stands before it. */
  readonly surname: string;
  /** First letters of the given names, in order. */
  readonly initials: string;
  /** Only the letters are given, not a name. */
  readonly short: boolean;
}

/** `P.J.`, `PJ` and `P J` are letters; `Piet` and `Jan-Willem` are names. */
const lettersOnly = /^(?:\p{L}\.?|(?:\p{L}\.)+\p{L}?|\p{Lu}{2,4}|(?:(?:Th|Ch|IJ|Ph|Tj)\.)+)$/u;

function givenOf(words: readonly string[]): { initials: string; short: boolean } | null {
  if (words.length === 0) return null;
  const short = words.every((word) => lettersOnly.test(word));
  const initials = words.map((word) => (short ? fold(word) : fold(word).slice(0, 1))).join('');
  return initials === '' ? null : { initials, short };
}

/**
 * A name in its parts: `Piet van der Berg`, `P. v.d. Berg` and `Berg, P. van der`. `null` where it has no given name or no surname.
 */
function nameIn(text: string): Name | null {
  const [before = '', after] = text.split(',');
  const isBetween = (word: string): boolean => between.has(fold(word)) && (!lettersOnly.test(word) || /^(?:v\.?d\.?|v\.)$/.test(word));
  const words = before.split(/\s+/u).filter((word) => word !== '');
  if (after !== undefined) {
    const given = givenOf(after.split(/\s+/u).filter((word) => word !== '' && !isBetween(word)));
    const surname = fold(words.filter((word) => !isBetween(word)).join(' '));
    return given === null || surname === '' ? null : { surname, ...given };
  }
  // The surname starts where the words between end, at a double name, or else it is the last word.
  const last = words.findLastIndex(isBetween);
  const double = words.findIndex((word, index) => index > 0 && word.includes('-'));
  const start = last > 0 ? last + 1 : double > 0 ? double : words.length - 1;
  const given = givenOf(words.slice(0, start).filter((word) => !isBetween(word)));
  const surname = fold(words.slice(start).join(' '));
  return given === null || surname === '' ? null : { surname, ...given };
}

/** Where everybody works or worked: the home organisation and every appointment. */
function organisationsOf(entries: Entries): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  const add = (person: string | null, organisation: string | null): void => {
    if (person === null || organisation === null) return;
    const known = all.get(person);
    if (known === undefined) all.set(person, new Set([organisation]));
    else known.add(organisation);
  };
  for (const [table, person] of [
    [entries.professionals, 'id'],
    [entries.appointments, 'professional_id'],
  ] as const) {
    for (const entry of table.standing()) add(table.text(entry, person), table.text(entry, 'organisation_id'));
  }
  return all;
}

interface Candidate extends Name {
  readonly entry: number;
  readonly name: string;
}

const alike = (a: Candidate, b: Candidate): boolean => {
  const length = Math.min(a.initials.length, b.initials.length);
  return a.initials.slice(0, length) === b.initials.slice(0, length);
};

/** Two rows with one e-mail address are spoken of elsewhere. */
const sameEmail = (people: TableEntries, a: number, b: number): boolean => {
  const email = people.text(a, 'email')?.toLowerCase();
  return email !== undefined && email === people.text(b, 'email')?.toLowerCase();
};

/**
 * People of one organisation with one surname, of whom one has initials and the other a first name that they fit: `P. Jansen` and
 * `Piet Jansen`. They are never taken together, for it may well be Paul; of each initial one is named.
 */
export function lookAlikes(entries: Entries): Warning[] {
  const { professionals: people } = entries;
  const organisations = organisationsOf(entries);
  const homesOf = (entry: number): Iterable<string> => organisations.get(people.text(entry, 'id') ?? '') ?? [];
  const full = new Map<string, Candidate[]>();
  const short: Candidate[] = [];
  for (const entry of people.standing()) {
    const name = people.text(entry, 'name');
    const parts = name === null ? null : nameIn(name);
    if (name === null || parts === null) continue;
    const candidate = { ...parts, entry, name };
    if (parts.short) short.push(candidate);
    else
      for (const organisation of homesOf(entry)) {
        const key = `${organisation}\u001f${parts.surname}`;
        const group = full.get(key);
        if (group === undefined) full.set(key, [candidate]);
        else group.push(candidate);
      }
  }
  const warnings: Warning[] = [];
  for (const one of short) {
    const other = [...homesOf(one.entry)]
      .sort()
      .flatMap((home) => full.get(`${home}\u001f${one.surname}`) ?? [])
      .find((candidate) => alike(one, candidate) && !sameEmail(people, one.entry, candidate.entry));
    if (other === undefined) continue;
    const facts = { found: one.name, name: other.name, other: people.placeFrom(one.entry, other.entry) };
    warnings.push(warning('maybe-same-person', people.sourceOf(one.entry), people.rowOf(one.entry), facts));
  }
  return warnings;
}
