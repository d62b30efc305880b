import type { Text } from '../../i18n/text.ts';
import type { Project } from '../../project.ts';
import { vocabularies, type Vocabulary, type VocabularyId } from '../../records/vocabularies.ts';
import { disjunction } from '../columns.ts';
import { fold } from '../fold.ts';

/** The values one column may take. */
export interface Choices {
  readonly closed: boolean;
  /** Folded id, title or synonym → value. */
  readonly values: ReadonlyMap<string, string>;
  readonly expected: Text;
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
  const terms = [...Object.values(vocabulary.terms), ...Object.values(own)];
  return {
    closed: vocabulary.closed,
    values,
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
    names: [...new Set([...Object.keys(own), ...Object.keys(vocabulary.terms), ...terms.map((term) => term.nl)])],
  };
}
