import { byId } from '../../i18n/formats.ts';
import { compareOrganisations, type Organisation } from './compare-organisations.ts';
import { comparePeople, nameKeyOf, ownEmail, type Likeness, type Person } from './compare-people.ts';
import { oneSpelling } from './letters.ts';
import { organisationKey } from './organisation-name.ts';

/** Two records that may be one; `first` has the smaller id. */
export interface Pair<T> extends Likeness {
  readonly first: T;
  readonly second: T;
}

/** Records that have a key in common; only those are compared with each other. */
class Blocks<T> {
  readonly #byKey = new Map<string, T[]>();

  add(key: string, record: T): void {
    const block = this.#byKey.get(key);
    if (block === undefined) this.#byKey.set(key, [record]);
    else block.push(record);
  }

  /** Calls `look` with every two records of a block; a block of more than `most` tells nobody apart and is passed over. */
  each(most: number, look: (a: T, b: T) => void): void {
    for (const block of this.#byKey.values()) {
      if (block.length > most) continue;
      for (let i = 1; i < block.length; i += 1) {
        for (let j = 0; j < i; j += 1) {
          const [a, b] = [block[i], block[j]];
          if (a !== undefined && b !== undefined) look(a, b);
        }
      }
    }
  }
}

/** Pairs of records of one list, each once, the likeliest first and then by their ids: the order of the rows changes nothing. */
class Found<T extends { readonly id: string }> {
  readonly #numbers: ReadonlyMap<T, number>;
  readonly #seen = new Set<number>();
  readonly #pairs: Pair<T>[] = [];
  readonly #compare: (first: T, second: T) => Likeness | null;

  constructor(records: readonly T[], compare: (first: T, second: T) => Likeness | null) {
    this.#numbers = new Map(records.map((record, number) => [record, number]));
    this.#compare = compare;
  }

  readonly look = (a: T, b: T): void => {
    if (a.id === b.id) return;
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    const likeness = this.#compare(first, second);
    if (likeness === null) return;
    const key = (this.#numbers.get(first) ?? 0) * this.#numbers.size + (this.#numbers.get(second) ?? 0);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#pairs.push({ first, second, ...likeness });
  };

  all(): Pair<T>[] {
    return this.#pairs.sort((a, b) => b.score - a.score || byId(a.first.id, b.first.id) || byId(a.second.id, b.second.id));
  }
}

/** Below this many people any name they share says something. */
const manyPeople = 1000;
/** A name is rare where chance would make fewer namesakes than this among so many people. */
const rareBelow = 0.2;

/**
 * People who may be one person, in any order of the rows. Compared are those who share an address, a name in full, or an organisation
 * together with a surname or a first name; where no organisation is known, a surname and an initial.
 */
export function findPeople(people: readonly Person[]): Pair<Person>[] {
  const emails = new Blocks<Person>();
  const names = new Blocks<Person>();
  const surnames = new Blocks<Person>();
  const colleagues = new Blocks<Person>();
  const homeless = new Blocks<Person>();
  const someHomeless = people.some((person) => person.organisations.length === 0);
  const timesGiven = new Map<string, number>();
  const timesSurname = new Map<string, number>();
  const count = (times: Map<string, number>, word: string): void => void times.set(word, (times.get(word) ?? 0) + 1);
  for (const person of people) {
    const { parts } = person;
    const email = ownEmail(person.email);
    if (email !== null) emails.add(email, person);
    if (parts === null) continue;
    const key = nameKeyOf(person);
    if (key !== null) names.add(key, person);
    const initial = parts.initials.slice(0, 1);
    const given = parts.called ?? parts.given[0];
    if (given !== undefined) count(timesGiven, oneSpelling(given));
    count(timesSurname, parts.surnames.join('-'));
    for (const surname of parts.surnames) {
      for (const organisation of person.organisations) surnames.add(`${organisation}\u001f${surname}\u001f${initial}`, person);
      if (someHomeless) homeless.add(`${surname}\u001f${initial}`, person);
    }
    if (given !== undefined)
      for (const organisation of person.organisations) colleagues.add(`${organisation}\u001f${oneSpelling(given)}`, person);
  }
  const isRare = (person: Person): boolean => {
    if (people.length < manyPeople) return true;
    const given = person.parts?.given[0];
    const surname = person.parts?.surnames.join('-');
    if (given === undefined || surname === undefined) return false;
    return ((timesGiven.get(oneSpelling(given)) ?? 0) * (timesSurname.get(surname) ?? 0)) / people.length < rareBelow;
  };
  const found = new Found(people, (first, second) => comparePeople(first, second, isRare(first)));
  emails.each(20, found.look);
  surnames.each(200, found.look);
  // More namesakes than that are no rarity.
  names.each(12, found.look);
  colleagues.each(60, found.look);
  homeless.each(30, (a, b) => {
    if (a.organisations.length === 0 || b.organisations.length === 0) found.look(a, b);
  });
  return found.all();
}

/** Organisations that may be one. */
export function findOrganisations(organisations: readonly Organisation[]): Pair<Organisation>[] {
  const names = new Blocks<Organisation>();
  const words = new Blocks<Organisation>();
  for (const organisation of organisations) {
    if (organisation.parts === null) continue;
    names.add(organisationKey(organisation.parts), organisation);
    for (const word of new Set(organisation.parts.core)) if (word.length > 2) words.add(oneSpelling(word).slice(0, 5), organisation);
  }
  const found = new Found(organisations, compareOrganisations);
  names.each(100, found.look);
  words.each(100, found.look);
  return found.all();
}
