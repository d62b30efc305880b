import type { Text } from '../../i18n/text.ts';
import type { Project } from '../../project.ts';
import { vocabularies, type Term, type Vocabulary, type VocabularyId } from '../../records/vocabularies.ts';
import { disjunction } from '../columns.ts';
import { fold } from '../fold.ts';
import { nearest } from '../../spelling.ts';

/** A spelling that was read as one value and may have meant another, both by name. */
export interface Unsure {
  readonly value: string;
  readonly meant: Text;
  readonly other: Text;
}

/** The values one column may take. */
export interface Choices {
  readonly id: VocabularyId;
  readonly closed: boolean;
  /** Folded id, title or synonym → value. */
  readonly values: ReadonlyMap<string, string>;
  /** Folded spelling that may have meant more → what it was read as, and what else it may have meant. */
  readonly unsure: ReadonlyMap<string, Unsure>;
  readonly expected: Text;
  /** The value that stands first, for an example. */
  readonly first: string;
  /** The value that is spelled most like a text; `null` where none is near. */
  readonly nearest: (text: string) => string | null;
  /** The names among which the nearest may be proposed. */
  readonly names: readonly string[];
}

export const isVocabulary = (id: string): id is VocabularyId => Object.hasOwn(vocabularies, id);

/** The vocabulary of a column, with the values that the project adds. */
export function choicesOf(id: VocabularyId, project: Project): Choices {
  const vocabulary: Vocabulary = vocabularies[id];
  const values = new Map<string, string>();
  const own = project.vocabularies[id] ?? {};
  const add = (name: string, value: string): void => {
    const folded = fold(name);
    if (!values.has(folded)) values.set(folded, value);
  };
  // What the project says comes first, ids before titles, titles before synonyms: `pabo` may be a synonym of two values.
  for (const value of Object.keys(own)) add(value, value);
  for (const value of Object.keys(vocabulary.terms)) add(value, value);
  for (const [value, text] of Object.entries(own)) for (const title of [text.nl, text.en]) add(title, value);
  for (const [value, term] of Object.entries(vocabulary.terms)) for (const title of [term.nl, term.en]) add(title, value);
  for (const [value, term] of Object.entries(vocabulary.terms)) for (const synonym of term.synonyms ?? []) add(synonym, value);
  const unsure = new Map<string, Unsure>();
  for (const [value, term] of Object.entries(vocabulary.terms)) {
    const other: Term | undefined = vocabulary.terms[term.unsure?.other ?? ''];
    for (const word of term.unsure?.words ?? []) {
      // What the project gives a meaning of its own is no longer in doubt.
      if (other === undefined || values.has(fold(word))) continue;
      add(word, value);
      unsure.set(fold(word), { value, meant: term, other });
    }
  }
  const terms = [...Object.values(vocabulary.terms), ...Object.values(own)];
  const named = new Map<string, string>();
  for (const [value, term] of [...Object.entries(vocabulary.terms), ...Object.entries(own)]) {
    for (const name of [value, term.nl]) if (!named.has(name)) named.set(name, value);
  }
  return {
    id,
    closed: vocabulary.closed,
    values,
    unsure,
    expected: {
      nl: disjunction(
        'nl',
        terms.map((term) => `“${term.nl}”`),
      ),
      en: disjunction(
        'en',
        terms.map((term) => `“${term.en}”`),
      ),
    },
    nearest: (text) => named.get(nearest(text, named.keys(), fold) ?? '') ?? null,
    first: Object.keys(vocabulary.terms)[0] ?? '',
    names: [...new Set([...Object.keys(own), ...Object.keys(vocabulary.terms), ...terms.map((term) => term.nl)])],
  };
}
