/**
 * A name short enough for a map or an axis: without the word that says what kind of thing it is. Where what is left would begin with a
 * preposition (“Vereniging tot Stichting van …”) the word is part of the name, and stays.
 */
export function shortName(name: string, length = 26): string {
  return truncate(withoutKind(name), length);
}

const kindWord = /^(?:stichting|vereniging|plg|expertgroep|projectgroep)\s+(?=\S)/iu;
// Capitals make it a title of its own: “PLG Van groep 8 naar de brugklas” is called “Van groep 8 naar de brugklas”.
const dangling = /^(?:aan|bij|de|den|der|en|het|in|met|of|om|op|over|te|ten|ter|tot|uit|van|voor)\s/u;

function withoutKind(name: string): string {
  const rest = name.replace(kindWord, '');
  if (rest === name || dangling.test(rest)) return name;
  return rest.charAt(0).toLocaleUpperCase('nl') + rest.slice(1);
}

/** Short names of things that stand beside each other: two that would read the same keep what tells them apart. */
export function shortNames(names: readonly string[], length = 26): string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(withoutKind(name), (times.get(withoutKind(name)) ?? 0) + 1);
  return names.map((name) => truncate((times.get(withoutKind(name)) ?? 0) > 1 ? name : withoutKind(name), length));
}

/** A text over at most that many lines of about that many characters; what does not fit ends in an ellipsis. */
export function wrap(text: string, length: number, lines: number): string[] {
  const made: string[] = [];
  let rest = text;
  while (made.length < lines - 1 && [...rest].length > length) {
    const within = rest.slice(0, length + 1).lastIndexOf(' ');
    const space = within > 0 ? within : rest.indexOf(' ');
    if (space <= 0) break;
    made.push(rest.slice(0, space));
    rest = rest.slice(space + 1);
  }
  return [...made, truncate(rest, length)];
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
