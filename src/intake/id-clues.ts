import { byId } from '../i18n/formats.ts';
import { nearest } from '../spelling.ts';
import type { TableEntries } from './entries.ts';
import { fold } from './fold.ts';

const oneWordWithFigure = /^\S*\d\S*$/;
const anyNumber = /\p{N}/u;

/** One word with a figure in it is an id, or was meant for one: of names only those with a figure in them can be the same. */
export const looksLikeId = (text: string): boolean => oneWordWithFigure.test(text);

/** Whether a name may come down to the same letters as something that looks like an id. */
export const hasFigure = (name: string): boolean => anyNumber.test(name);

/** The figures in an id, without zeros in front: P12 is no slip for P13, but `p-012` may be one for `P12`. */
const figuresOf = (id: string): string =>
  id
    .replace(/\D+/g, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();

const [zero, nine] = [48, 57];

/** A number for the figures in an id: the same for ids of which `figuresOf` says the same. */
function hashOfFigures(id: string): number {
  let hash = 0;
  let inNumber = false;
  for (let at = 0; at < id.length; at += 1) {
    const letter = id.charCodeAt(at);
    const isFigure = letter >= zero && letter <= nine;
    if (!isFigure) {
      inNumber = false;
      continue;
    }
    const next = id.charCodeAt(at + 1);
    if (!inNumber && letter === zero && next >= zero && next <= nine) continue;
    hash = Math.imul(hash, 31) + (inNumber ? letter : letter + 77);
    inNumber = true;
  }
  return hash ^ (hash >>> 15);
}

const bareOf = (id: string): string => id.replace(/^0+/, '');

/** More ids than this with the same figures tell nothing apart. */
const mostAlike = 300;

/** By what an unknown id may be recognised among those of a list; each index is made where it is first needed. */
export class IdClues {
  readonly #entries: TableEntries;
  /** Per id the entry that stands, by the number that the id has in its column; −1 where none does. */
  readonly #loaded: Int32Array;
  readonly #named = new Map<boolean, ReadonlyMap<string, string>>();
  #zeros: ReadonlyMap<string, string> | null = null;
  #chains: { readonly first: Int32Array; readonly next: Int32Array } | null = null;

  constructor(entries: TableEntries, loaded: Int32Array) {
    this.#entries = entries;
    this.#loaded = loaded;
  }

  /** The record that is called so. */
  byName(found: string): string | null {
    return this.#names(looksLikeId(found)).get(fold(found)) ?? null;
  }

  /** The id that was probably meant: the same but for zeros in front, or with the same figures and nearly the same letters. */
  near(found: string): string | null {
    const bare = this.#bare(bareOf(found));
    return bare ?? nearest(found, this.#withFiguresOf(found), fold);
  }

  /** The first of each in the order of the ids, so that the order of rows changes nothing. */
  #names(withFigure: boolean): ReadonlyMap<string, string> {
    const known = this.#named.get(withFigure);
    if (known !== undefined) return known;
    const names = new Map<string, string>();
    for (const code of this.#codes()) {
      const entry = this.#loaded[code] ?? -1;
      const name = this.#entries.text(entry, 'name') ?? this.#entries.text(entry, 'title') ?? '';
      if (name === '' || (withFigure && !hasFigure(name))) continue;
      keepFirst(names, fold(name), this.#id(code));
    }
    this.#named.set(withFigure, names);
    return names;
  }

  /** The id that is the same without the zeros in front of it. */
  #bare(bare: string): string | null {
    if (this.#zeros === null) {
      const zeros = new Map<string, string>();
      for (const code of this.#codes()) {
        const id = this.#id(code);
        if (id.startsWith('0')) keepFirst(zeros, bareOf(id), id);
      }
      this.#zeros = zeros;
    }
    const withZeros = this.#zeros.get(bare) ?? null;
    const isThere = (this.#loaded[this.#entries.codeOf('id', bare)] ?? -1) !== -1;
    if (!isThere || withZeros === null) return isThere ? bare : withZeros;
    return byId(withZeros, bare) < 0 ? withZeros : bare;
  }

  #withFiguresOf(found: string): string[] {
    const { first, next } = (this.#chains ??= this.#chain());
    const figures = figuresOf(found);
    const alike: string[] = [];
    for (let at = first[hashOfFigures(found) & (first.length - 1)] ?? 0; at !== 0; at = next[at - 1] ?? 0) {
      const id = this.#id(at - 1);
      if (figuresOf(id) === figures) alike.push(id);
    }
    return alike.sort(byId).slice(0, mostAlike);
  }

  /** The ids by their figures: per hash the first of them, and behind each the next, by their numbers and one. */
  #chain(): { readonly first: Int32Array; readonly next: Int32Array } {
    const first = new Int32Array(1 << (32 - Math.clz32(this.#loaded.length | 15)));
    const next = new Int32Array(this.#loaded.length);
    for (const code of this.#codes()) {
      const place = hashOfFigures(this.#id(code)) & (first.length - 1);
      next[code] = first[place] ?? 0;
      first[place] = code + 1;
    }
    return { first, next };
  }

  *#codes(): Iterable<number> {
    for (let code = 0; code < this.#loaded.length; code += 1) if (this.#loaded[code] !== -1) yield code;
  }

  #id(code: number): string {
    return String(this.#entries.column('id').value(code));
  }
}

function keepFirst(ids: Map<string, string>, key: string, id: string): void {
  const known = ids.get(key);
  if (known === undefined || byId(id, known) < 0) ids.set(key, id);
}
