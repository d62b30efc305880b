const marks = /\p{M}/gu;
const plain = /^[ -~]*$/;
const plainSeparators = /[^a-z0-9]+/g;
const separators = /[^\p{L}\p{N}]+/gu;

/**
 * A name without what people vary in it: case, accents, spaces, underscores, hyphens and other punctuation.
 * `Groep-ID` and `groep_id` fold to `groepid`. A name of punctuation only stays as it is.
 */
export function fold(text: string): string {
  const bare = plain.test(text)
    ? text.toLowerCase().replace(plainSeparators, '')
    : text.normalize('NFKD').replace(marks, '').toLowerCase().replace(separators, '');
  return bare === '' ? text.trim() : bare;
}
