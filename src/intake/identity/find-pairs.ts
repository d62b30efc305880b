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

/** Records that have a key in common, by their numbers; only those are compared with each other. */
class Blocks {
  /** Per key the record that came last with it. */
  readonly #last = new Map<string, number>();
  /** The blocks of two records and more, each once. */
  readonly #blocks = new Map<string, number[]>();

  add(key: string, record: number): void {
    const block = this.#blocks.get(key);
    if (block !== undefined) {
      block.push(record);
      return;
    }
    // Most keys are of one record only, and need no list.
    const before = this.#last.get(key);
    if (before === undefined) this.#last.set(key, record);
    else this.#blocks.set(key, [before, record]);
  }

  /** Calls `look` with every two records of a block; a block of more than `most` tells nobody apart and is passed over. */
  each(most: number, look: (a: number, b: number) => void): void {
    for (const block of this.#blocks.values()) {
      if (block.length > most) continue;
      for (let i = 1; i < block.length; i += 1) for (let j = 0; j < i; j += 1) look(block[i] ?? 0, block[j] ?? 0);
    }
  }
}

/** Pairs of records of one list, each once, the likeliest first and then by their ids: the order of the rows changes nothing. */
class Found<T extends { readonly id: string }> {
  readonly #records: readonly T[];
  readonly #seen = new Set<number>();
  readonly #pairs: Pair<T>[] = [];
  readonly #compare: (first: T, second: T) => Likeness | null;

  constructor(records: readonly T[], compare: (first: T, second: T) => Likeness | null) {
    this.#records = records;
    this.#compare = compare;
  }

  readonly look = (a: number, b: number): void => {
    const [one, other] = [this.#records[a], this.#records[b]];
    if (one === undefined || other === undefined || one.id === other.id) return;
    const [first, second, number, next] = one.id < other.id ? [one, other, a, b] : [other, one, b, a];
    const likeness = this.#compare(first, second);
    if (likeness === null) return;
    const key = number * this.#records.length + next;
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
  const emails = new Blocks();
  const names = new Blocks();
  const surnames = new Blocks();
  const colleagues = new Blocks();
  const homeless = new Blocks();
  const someHomeless = people.some((person) => person.organisations.length === 0);
  const timesGiven = new Map<string, number>();
  const timesSurname = new Map<string, number>();
  const count = (times: Map<string, number>, word: string): void => void times.set(word, (times.get(word) ?? 0) + 1);
  for (const [number, person] of people.entries()) {
    const { parts } = person;
    const email = ownEmail(person.email);
    if (email !== null) emails.add(email, number);
    if (parts === null) continue;
    const key = nameKeyOf(person);
    if (key !== null) names.add(key, number);
    const initial = parts.initials.slice(0, 1);
    const given = parts.called ?? parts.given[0];
    const spelled = given === undefined ? undefined : oneSpelling(given);
    if (spelled !== undefined) count(timesGiven, spelled);
    count(timesSurname, surnameOf(person));
    for (const surname of parts.surnames) {
      for (const organisation of person.organisations) surnames.add(`${organisation}\u001f${surname}\u001f${initial}`, number);
      if (someHomeless) homeless.add(`${surname}\u001f${initial}`, number);
    }
    if (spelled !== undefined) for (const organisation of person.organisations) colleagues.add(`${organisation}\u001f${spelled}`, number);
  }
  const isRare = (person: Person): boolean => {
    if (people.length < manyPeople) return true;
    const given = person.parts?.given[0];
    if (given === undefined) return false;
    return ((timesGiven.get(oneSpelling(given)) ?? 0) * (timesSurname.get(surnameOf(person)) ?? 0)) / people.length < rareBelow;
  };
  const found = new Found(people, (first, second) => comparePeople(first, second, () => isRare(first)));
  emails.each(20, found.look);
  surnames.each(200, found.look);
  // More namesakes than that are no rarity.
  names.each(12, found.look);
  colleagues.each(60, found.look);
  homeless.each(30, (a, b) => {
    if (people[a]?.organisations.length === 0 || people[b]?.organisations.length === 0) found.look(a, b);
  });
  return found.all();
}

const surnameOf = ({ parts }: Person): string =>
  parts?.surnames.length === 1 ? (parts.surnames[0] ?? '') : (parts?.surnames.join('-') ?? '');

/** Organisations that may be one. */
export function findOrganisations(organisations: readonly Organisation[]): Pair<Organisation>[] {
  const names = new Blocks();
  const words = new Blocks();
  for (const [number, organisation] of organisations.entries()) {
    if (organisation.parts === null) continue;
    names.add(organisationKey(organisation.parts), number);
    for (const word of new Set(organisation.parts.core)) if (word.length > 2) words.add(oneSpelling(word).slice(0, 5), number);
  }
  const found = new Found(organisations, compareOrganisations);
  names.each(100, found.look);
  words.each(100, found.look);
  return found.all();
}
