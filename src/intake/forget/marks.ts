import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Project } from '../../project.ts';

/** What somebody is known by in the records. */
export interface Known {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly emails: readonly string[];
}

/** Words as people vary them: without case, accents or punctuation. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** One key for a name, whichever of its words stands first: `Jansma, Anna` and `Anna Jansma`. */
const nameKey = (words: readonly string[]): string => [...words].sort().join(' ');

/** Of an id so plain, `12` for instance, text that holds it says nothing, unless it says whose number it is. */
const telling = (token: string): boolean => token.length >= 6 || (/\p{L}/u.test(token) && /\p{N}/u.test(token));

/** Names in running text are sought up to so many words. */
const longestName = 6;

const emails = /[^\s<>()[\]",;:]+@[^\s<>()[\]",;:]+/g;
const tokens = /[\p{L}\p{N}][\p{L}\p{N}_.-]*/gu;

/** Words behind which a number is somebody's: `deelnemer 12`, `persnr. 12 en 14`, `participants 3, 12`. */
const ofSomebody =
  /(?<!\p{L})(?:deelnemers?|personen|persoons?|personeels?|pers|leden|lid|medewerkers?|contactpersoon|participants?|professionals?|persons?|people|members?|employees?|staff)[\s-]*(?:nummers?|nrs?|no|ids?|codes?|numbers?)?[\s.:#=(–-]{0,3}\d+(?:(?:\s*(?:[,;/+&]|en|and)\s*)+\d+)*(?![\p{L}\p{N}])/giu;

/** Whether a column holds people, by its heading. */
export const isOfPeople = (heading: string): boolean =>
  /deelnemer|perso[on]|personeel|medewerker|contact|participant|professional|member|employee|staff|\blid\b|\bleden\b|\bwie\b|\bwho\b/i.test(
    heading,
  );

/** What stands in place of what was taken out of a text. */
const blank = '…';

/**
 * Whom the project file says to leave out. It holds keyed hashes and nothing that can be read. Somebody who has the marks and their key can
 * tell whether a name that he already has is meant, and no more; a slower hash would not change that, as the lists hold few names to try and
 * reading has to try them all. `forget --key` keeps the key elsewhere: without it the marks tell nothing.
 */
export class Marks {
  readonly #key: KeyObject;
  readonly #of = new Map<string, number>();
  // By the text alone, a map for each kind: a key put together anew for every cell costs more than all the rest.
  readonly #people = {
    id: new Map<string, number | null>(),
    name: new Map<string, number | null>(),
    email: new Map<string, number | null>(),
  };
  readonly #named = new Map<string, number | null>();
  readonly #texts = { withIds: new Map<string, string>(), withoutIds: new Map<string, string>() };
  readonly count: number;

  constructor({ key, people }: Project['forget']) {
    this.#key = createSecretKey(key, 'utf8');
    this.count = people.length;
    for (const [person, marks] of people.entries()) for (const mark of marks) this.#of.set(mark, person);
  }

  /** The marks of one person, in no order that tells anything. */
  static of(key: string, { ids, names, emails: addresses }: Known): string[] {
    const marks = new Set([
      ...ids.map((id) => hash(key, 'id', id.trim())),
      ...names.map((name) => hash(key, 'name', nameKey(wordsOf(name)))),
      ...addresses.map((address) => hash(key, 'email', address.trim().toLowerCase())),
    ]);
    return [...marks].sort();
  }

  #personOf(kind: 'id' | 'name' | 'email', text: string): number | null {
    if (text === '') return null;
    const known = this.#people[kind].get(text);
    if (known !== undefined) return known;
    const person = this.#of.get(hash(this.#key, kind, text)) ?? null;
    this.#people[kind].set(text, person);
    return person;
  }

  /** Whose id this is; `null` where it is nobody's who is left out. */
  byId(cell: string): number | null {
    return this.#personOf('id', cell.trim());
  }

  /** What has no `@` is no address: “none” in one row would else be “none” in every other. */
  byEmail(cell: string): number | null {
    if (!cell.includes('@')) return null;
    return this.#personOf('email', cell.trim().toLowerCase());
  }

  byName(cell: string): number | null {
    const known = this.#named.get(cell);
    if (known !== undefined) return known;
    const person = this.#personOf('name', nameKey(wordsOf(cell)));
    this.#named.set(cell, person);
    return person;
  }

  /** Somebody whose id stands in a cell by itself, and says whom it means even where nobody knows what the column holds. */
  byTellingId(cell: string): number | null {
    return telling(cell.trim()) ? this.byId(cell) : null;
  }

  /** Whoever is named in place of an id. */
  byAny(cell: string): number | null {
    return this.byId(cell) ?? this.byEmail(cell) ?? this.byName(cell);
  }

  /** A text without the addresses of who is left out, and with every name: `anna.jansma@` may be that of a namesake. */
  withoutAddresses(text: string): string {
    return text.replaceAll(emails, (found) => (this.byEmail(found.replace(/[.]+$/, '')) === null ? found : blank));
  }

  /**
   * A text without the names and addresses of who is left out, and without their ids where `ids` says so: in a column of ids, that of a
   * group may be the same as that of a person.
   */
  without(text: string, ids = true): string {
    if (this.count === 0) return text;
    const texts = ids ? this.#texts.withoutIds : this.#texts.withIds;
    const before = texts.get(text);
    if (before !== undefined) return before;
    const withoutEmails = this.withoutAddresses(text);
    const withoutIds = ids
      ? withoutEmails
          .replaceAll(tokens, (found) => (telling(found) && this.byId(found.replace(/[.-]+$/, '')) !== null ? blank : found))
          .replaceAll(ofSomebody, (found) => found.replaceAll(/\d+/g, (id) => (this.byId(id) === null ? id : blank)))
      : withoutEmails;
    const made = this.#withoutNames(withoutIds);
    texts.set(text, made);
    return made;
  }

  #withoutNames(text: string): string {
    const found = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
    if (found.length < 2) return found.length === 1 && this.byName(text) !== null ? blank : text;
    const words = found.map(([word]) => wordsOf(word).join(''));
    let made = '';
    let at = 0;
    for (let first = 0; first < found.length; first += 1) {
      const last = this.#nameFrom(words, first);
      const [start, end] = [found[first], found[last ?? first]];
      if (last === null || start === undefined || end === undefined) continue;
      made += text.slice(at, start.index) + blank;
      at = end.index + end[0].length;
      first = last;
    }
    return at === 0 ? text : made + text.slice(at);
  }

  /** The last word of the longest name that begins here. */
  #nameFrom(words: readonly string[], first: number): number | null {
    for (let length = Math.min(longestName, words.length - first); length > 1; length -= 1) {
      // Kept by whole text and not by name: hardly any of these stands in a second text, and a million of them take longer to keep than to make.
      if (this.#of.has(hash(this.#key, 'name', nameKey(words.slice(first, first + length))))) return first + length - 1;
    }
    return null;
  }
}

const hash = (key: string | KeyObject, kind: 'id' | 'name' | 'email', text: string): string =>
  createHmac('sha256', key).update(`${kind} ${text}`).digest('hex').slice(0, 32);
