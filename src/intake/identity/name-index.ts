import { byId } from '../../i18n/formats.ts';
import type { Text } from '../../i18n/text.ts';
import type { TableId } from '../../records/index.ts';
import type { TableEntries } from '../entries.ts';
import { fold } from '../fold.ts';
import { hasFigure, looksLikeId } from '../id-clues.ts';
import { asOrganisation, compareOrganisations, type Organisation } from './compare-organisations.ts';
import { asPerson, comparePeople, nameKeyOf, type Person } from './compare-people.ts';
import { organisationKey } from './organisation-name.ts';

/** The lists whose records may be named by name where an id is expected. */
export const named = ['organisations', 'professionals', 'groups', 'themes', 'products', 'meetings'] as const satisfies readonly TableId[];
export type Named = (typeof named)[number];

/** May the rows of this list do without an id of their own? */
export const mayLackIds = (table: TableId): table is Named => named.some((one) => one === table);

/** The field that says how a record is called. */
export const nameField = (table: TableId): 'name' | 'title' => (table === 'products' || table === 'meetings' ? 'title' : 'name');

/** May a list with these fields do without ids? What somebody or something is called will do, and of a meeting when it was. */
export const goesByName = (table: TableId, has: (field: string) => boolean): boolean =>
  mayLackIds(table) && (table === 'meetings' ? has('date') : has(nameField(table)) || has('email'));

export interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly why: readonly Text[];
}

/** What a name means: one record for certain, or those it may be. */
export type Meaning = { readonly id: string; readonly by: 'name' | 'email' } | { readonly candidates: readonly Candidate[] };

/** What two equal names come to where nothing is known of a workplace: below it, the words before the surname differ. */
const sameInFull = 0.88;

const same: readonly Text[] = [{ nl: 'de naam is dezelfde, maar komt vaker voor', en: 'the name is the same, but occurs more than once' }];

/** The records of one list by how they are called. */
export class NameIndex {
  readonly #table: Named;
  readonly #list: TableEntries;
  readonly #canonical: (id: string) => string;
  readonly #byKey = new Map<string, Set<string>>();
  readonly #bySurname = new Map<string, Person[]>();
  readonly #organisations: Organisation[] = [];
  #byEmail: Map<string, Set<string>> | null = null;
  #byText: Map<string, Set<string>> | null = null;
  /** Those of the texts that have a figure in them. */
  #byFigured: Map<string, Set<string>> | null = null;
  #parted = false;

  /** @param canonical the id a record counts under, where it was decided that two are one */
  constructor(table: Named, list: TableEntries, canonical: (id: string) => string) {
    this.#table = table;
    this.#list = list;
    this.#canonical = canonical;
  }

  /** The records that stand, one by one: an index is made of them where somebody first needs it. */
  *#records(): Iterable<{ readonly id: string; readonly row: number }> {
    const list = this.#list;
    for (let row = 0; row < list.count; row += 1) {
      const id = list.text(row, 'id');
      if (id !== null && list.stands(row)) yield { id: this.#canonical(id), row };
    }
  }

  #emails(): ReadonlyMap<string, ReadonlySet<string>> {
    if (this.#byEmail === null) {
      this.#byEmail = new Map();
      for (const { id, row } of this.#records()) {
        const email = this.#list.text(row, 'email');
        if (email !== null) add(this.#byEmail, email.toLowerCase(), id);
      }
    }
    return this.#byEmail;
  }

  #texts(): ReadonlyMap<string, ReadonlySet<string>> {
    this.#byText ??= this.#textsWhere(() => true);
    return this.#byText;
  }

  #figured(): ReadonlyMap<string, ReadonlySet<string>> {
    this.#byFigured ??= this.#textsWhere(hasFigure);
    return this.#byFigured;
  }

  #textsWhere(isOne: (name: string) => boolean): Map<string, Set<string>> {
    const texts = new Map<string, Set<string>>();
    for (const { id, row } of this.#records()) {
      const name = this.#list.text(row, nameField(this.#table));
      if (name !== null && isOne(name)) add(texts, fold(name), id);
    }
    return texts;
  }

  /** Takes every name apart: for names that are not the same to the letter. */
  #part(): void {
    if (this.#parted) return;
    this.#parted = true;
    for (const { id, row } of this.#records()) {
      const name = this.#list.text(row, nameField(this.#table));
      if (name === null) continue;
      if (this.#table === 'professionals') this.#addPerson(asPerson({ id, name, email: this.#list.text(row, 'email'), organisations: [] }));
      if (this.#table === 'organisations')
        this.#addOrganisation(asOrganisation({ id, name, kind: null, parent: null, municipality: null, registry: null }));
    }
  }

  #addPerson(person: Person): void {
    for (const surname of person.parts?.surnames ?? []) {
      const block = this.#bySurname.get(surname);
      if (block === undefined) this.#bySurname.set(surname, [person]);
      else block.push(person);
    }
  }

  #addOrganisation(organisation: Organisation): void {
    if (organisation.parts !== null) add(this.#byKey, wholeKey(organisation), organisation.id);
    this.#organisations.push(organisation);
  }

  /** What a text that is no id may mean; `null` where it is like no name at all. */
  meaningOf(text: string): Meaning | null {
    const email = text.includes('@') ? this.#emails().get(text.toLowerCase()) : undefined;
    if (email !== undefined) return settled(email, 'email');
    const isId = looksLikeId(text);
    const literal = (isId ? this.#figured() : this.#texts()).get(fold(text));
    if (literal !== undefined) return settled(literal, 'name');
    // Nobody's name is one word with a figure in it, unless to the letter.
    if (this.#table === 'professionals') return isId ? null : this.#person(text);
    return this.#table === 'organisations' ? this.#organisation(text) : null;
  }

  #person(text: string): Meaning | null {
    this.#part();
    const sought = asPerson({ id: '', name: text, email: null, organisations: [] });
    const key = nameKeyOf(sought);
    const found = (sought.parts?.surnames ?? []).flatMap((surname) => this.#bySurname.get(surname) ?? []);
    const alike = found.filter(
      (person) => key !== null && nameKeyOf(person) === key && (comparePeople(sought, person, () => true)?.score ?? 0) >= sameInFull,
    );
    if (alike.length > 0) return settled(new Set(alike.map((person) => person.id)), 'name');
    return candidatesOf(found, (person) => comparePeople(sought, person, () => true));
  }

  #organisation(text: string): Meaning | null {
    this.#part();
    const sought = asOrganisation({ id: '', name: text, kind: null, parent: null, municipality: null, registry: null });
    const alike = sought.parts === null ? undefined : this.#byKey.get(wholeKey(sought));
    if (alike !== undefined) return settled(alike, 'name');
    return candidatesOf(this.#organisations, (organisation) => compareOrganisations(sought, organisation));
  }
}

/** Two organisations of other creeds are two, however alike they are called. */
const wholeKey = ({ parts }: Organisation): string =>
  parts === null ? '' : `${organisationKey(parts)}|${parts.creed ?? ''}|${[...parts.sorts].sort().join(' ')}`;

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, new Set([id]));
  else ids.add(id);
}

function settled(ids: ReadonlySet<string>, by: 'name' | 'email'): Meaning {
  const [id, ...others] = ids;
  if (id !== undefined && others.length === 0) return { id, by };
  return { candidates: [...ids].sort(byId).map((one) => ({ id: one, score: 0.5, why: same })) };
}

/** More than this tell nobody anything. */
const most = 5;

function candidatesOf<T extends { readonly id: string }>(
  records: readonly T[],
  compare: (record: T) => { score: number; why: readonly Text[] } | null,
): Meaning | null {
  const best = new Map<string, Candidate>();
  for (const record of records) {
    const likeness = compare(record);
    if (likeness === null || (best.get(record.id)?.score ?? 0) >= likeness.score) continue;
    best.set(record.id, { id: record.id, ...likeness });
  }
  const candidates = [...best.values()].sort((a, b) => b.score - a.score || byId(a.id, b.id)).slice(0, most);
  return candidates.length === 0 ? null : { candidates };
}
