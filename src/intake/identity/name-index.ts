import { byId } from '../../i18n/formats.ts';
import type { Text } from '../../i18n/text.ts';
import type { TableId } from '../../records/index.ts';
import type { TableEntries } from '../entries.ts';
import { fold } from '../fold.ts';
import { asOrganisation, compareOrganisations, type Organisation } from './compare-organisations.ts';
import { asPerson, comparePeople, nameKeyOf, type Person } from './compare-people.ts';
import { organisationKey } from './organisation-name.ts';

/** The lists whose records may be named by name where an id is expected. */
export const named = ['organisations', 'professionals', 'groups', 'themes'] as const satisfies readonly TableId[];
export type Named = (typeof named)[number];

/** May the rows of this list do without an id of their own? */
export const mayLackIds = (table: TableId): boolean => named.some((one) => one === table);

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
  readonly #byEmail = new Map<string, Set<string>>();
  readonly #byText = new Map<string, Set<string>>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #bySurname = new Map<string, Person[]>();
  readonly #organisations: Organisation[] = [];

  /** @param canonical the id a record counts under, where it was decided that two are one */
  constructor(table: Named, list: TableEntries, canonical: (id: string) => string) {
    this.#table = table;
    for (let row = 0; row < list.count; row += 1) {
      const own = list.text(row, 'id');
      if (own === null || !list.stands(row)) continue;
      const id = canonical(own);
      const name = list.text(row, 'name');
      const email = list.text(row, 'email');
      if (email !== null) add(this.#byEmail, email.toLowerCase(), id);
      if (name === null) continue;
      add(this.#byText, fold(name), id);
      if (table === 'professionals') this.#addPerson(asPerson({ id, name, email, organisations: [] }));
      if (table === 'organisations')
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
    const email = this.#byEmail.get(text.toLowerCase());
    if (email !== undefined) return settled(email, 'email');
    const literal = this.#byText.get(fold(text));
    if (literal !== undefined) return settled(literal, 'name');
    if (this.#table === 'professionals') return this.#person(text);
    return this.#table === 'organisations' ? this.#organisation(text) : null;
  }

  #person(text: string): Meaning | null {
    const sought = asPerson({ id: '', name: text, email: null, organisations: [] });
    const key = nameKeyOf(sought);
    const found = (sought.parts?.surnames ?? []).flatMap((surname) => this.#bySurname.get(surname) ?? []);
    const alike = found.filter(
      (person) => key !== null && nameKeyOf(person) === key && (comparePeople(sought, person, true)?.score ?? 0) >= sameInFull,
    );
    if (alike.length > 0) return settled(new Set(alike.map((person) => person.id)), 'name');
    return candidatesOf(found, (person) => comparePeople(sought, person, true));
  }

  #organisation(text: string): Meaning | null {
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
