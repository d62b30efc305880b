const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup that is made here, and so may stand in a page as it is. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | null | false | readonly Part[];

/**
 * Text for an element or a quoted attribute: escaped, without what no HTML may hold, and cut where somebody put a book in a cell.
 * Every value of a template goes through here, so that no name can become markup.
 */
export function escapeHtml(text: string): string {
  const clean = text
    // Half of a pair stands for no character.
    .replaceAll(/\p{Surrogate}/gu, '�')
    // Control characters are neither allowed in HTML nor seen by a reader.
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '�');
  return (clean.length > longest ? `${[...clean.slice(0, longest)].join('')}…` : clean).replaceAll(
    /[&<>"']/g,
    (found) => escapes[found] ?? found,
  );
}

const longest = 5000;

/** A template whose values are escaped, unless they are markup of ours; lists are joined, `null` and `false` leave nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(compact(parts).reduce((sofar, part, index) => sofar + write(values[index - 1] ?? null) + part));
}

const compacted = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A template without the line breaks and indentation that only its author reads. */
function compact(parts: TemplateStringsArray): readonly string[] {
  const known = compacted.get(parts);
  if (known !== undefined) return known;
  let inTag = false;
  const made = parts.map((part) =>
    part.replaceAll(/\s*\n\s*|[<>]/g, (found) => {
      if (found === '<' || found === '>') inTag = found === '<';
      else return inTag ? ' ' : '';
      return found;
    }),
  );
  compacted.set(parts, made);
  return made;
}

function write(value: Part): string {
  if (value === null || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(write).join('');
}

/** JSON that can stand in a script element: nothing in it can end the element or be read as markup. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
