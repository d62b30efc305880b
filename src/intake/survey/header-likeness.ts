import type { Field } from '../../records/define-table.ts';
import { nearest } from '../../spelling.ts';
import { fold } from '../fold.ts';

const boundary = /[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u;

/** The words of a column name, folded: `organisation_id_at_time`, `NAAM_VESTIGING`, `groepNaam`. */
export const wordsOf = (header: string): string[] =>
  header
    .split(boundary)
    .map(fold)
    .filter((word) => word !== '');

/** Everything a field is called, folded; with and without `id` behind it. */
function namesOf(name: string, field: Field): string[] {
  const all = [name, field.title.nl, field.title.en, ...(field.synonyms ?? [])].map(fold);
  return [...new Set([...all, ...all.flatMap((one) => (one.length > 4 && one.endsWith('id') ? [one.slice(0, -2)] : []))])];
}

/** What a network of schools calls an employer. As synonyms they would come twice in a list that has a school and its board. */
const employers: ReadonlySet<string> = new Set(['bestuur', 'schoolbestuur', 'stichting', 'instelling', 'scholengroep', 'board'].map(fold));

/** Words so short begin and end many others. */
const shortest = 4;

/** How much a column name is like what a field is called, from 0 to 1: a slip of the hand, or one of its names within it. */
export function headerLikeness(header: string, name: string, field: Field): number {
  const folded = fold(header);
  const names = namesOf(name, field);
  if (names.includes(folded)) return 1;
  const near =
    folded.length >= shortest
      ? nearest(
          folded,
          names.filter((one) => one.length >= shortest),
        )
      : null;
  let best = near !== null || (field.references === 'organisations' && employers.has(folded)) ? 0.8 : 0;
  for (const one of names) {
    if (one.length < shortest) continue;
    // `organisation_id_at_time` begins with the whole of it, `vestigingsnaam` ends with it.
    if (folded.startsWith(one)) best = Math.max(best, 0.6 + (0.3 * one.length) / folded.length);
    else if (folded.endsWith(one)) best = Math.max(best, 0.55 + (0.2 * one.length) / folded.length);
  }
  return best;
}
