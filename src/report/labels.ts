/** A name short enough for a map or an axis: without the words that every name of its kind starts with. */
export function shortName(name: string, length = 26): string {
  const short = name
    .replace(
      /^(?:stichting|vereniging|coöperatie|scholengroep|scholenstichting|plg|expertgroep|projectgroep|werkgroep|leergemeenschap)\s+(?=\S)/iu,
      '',
    )
    .replace(/^(?:voor|van)\s+(?=\S)/iu, '');
  const capital = short.charAt(0).toLocaleUpperCase('nl') + short.slice(1);
  return truncate(capital, length);
}

/** A text cut at a word, with an ellipsis. */
export function truncate(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')}…`;
}

const longest = 300;

/** A name as somebody typed it, without what no reader sees, and cut where somebody put a book in a cell. */
export function tidyName(name: string): string {
  const clean = name
    .slice(0, 4 * longest)
    .replaceAll(/[\p{Cc}\p{Surrogate}\u2028\u2029]+/gu, ' ')
    .trim();
  return truncate(clean, longest);
}
