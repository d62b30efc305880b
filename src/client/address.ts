import { addressParts } from './budget/supposed.ts';
import type { Selection, View } from './selection.ts';

/** What of a view the address remembers, so that a reader can send it to another. */
export interface Remembered {
  readonly year?: string;
  readonly view?: View;
  readonly hidden?: ReadonlySet<string>;
  readonly selected?: readonly string[];
  readonly language?: string;
  /** What is supposed of the budget, part by part. */
  readonly supposed?: Readonly<Record<string, string>>;
}

const views: readonly View[] = ['affiliation', 'organisations', 'membership'];

/** Reads `#year=…&select=…`; `null` for an ordinary link inside the page (`#money-nl`), which is not ours. */
export function readAddress(hash: string): Remembered | null {
  const text = hash.replace(/^#/, '');
  if (!text.includes('=')) return null;
  const parts = new URLSearchParams(text);
  const [year, view, hidden, selected, language] = ['year', 'view', 'hide', 'select', 'lang'].map((name) => parts.get(name));
  const supposed = addressParts.flatMap((name) => {
    const part = parts.get(name);
    return part ? [[name, part] as const] : [];
  });
  const known = views.find((each) => each === view);
  return {
    ...(year ? { year } : {}),
    ...(known ? { view: known } : {}),
    ...(hidden ? { hidden: new Set(hidden.split(' ')) } : {}),
    ...(selected ? { selected: selected.split(' ') } : {}),
    ...(language ? { language } : {}),
    ...(supposed.length > 0 ? { supposed: Object.fromEntries(supposed) } : {}),
  };
}

/** The address of a view, `''` where everything is as the page opens. */
export function writeAddress(
  now: Selection,
  first: Selection,
  language: string,
  firstLanguage: string,
  supposed: Readonly<Record<string, string>> = {},
): string {
  const parts = new URLSearchParams();
  if (now.year !== first.year) parts.set('year', now.year);
  if (now.view !== first.view) parts.set('view', now.view);
  if (now.hidden.size > 0) parts.set('hide', [...now.hidden].toSorted().join(' '));
  if (now.selected.length > 0) parts.set('select', now.selected.join(' '));
  for (const [name, part] of Object.entries(supposed)) parts.set(name, part);
  if (language !== firstLanguage) parts.set('lang', language);
  const text = parts.toString();
  return text === '' ? '' : `#${text}`;
}
