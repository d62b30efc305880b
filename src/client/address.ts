import { addressParts } from './budget/supposed.ts';
import { colourings, measures, strengths, type Selection, type View } from './selection.ts';

/** What of a view the address remembers, so that a reader can send it to another. */
export interface Remembered extends Partial<Omit<Selection, 'hovered'>> {
  readonly language?: string;
  /** What is supposed of the budget, part by part. */
  readonly supposed?: Readonly<Record<string, string>>;
}

const views: readonly View[] = ['affiliation', 'organisations', 'membership', 'production'];

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
  const [colour, size, strength] = [
    colourings.find((each) => each === parts.get('colour')),
    measures.find((each) => each === parts.get('size')),
    strengths.find((each) => each === parts.get('width')),
  ];
  const [least, around] = [wholeNumber(parts.get('from'), 1000), wholeNumber(parts.get('around'), 2)];
  return {
    ...(year ? { year } : {}),
    ...(known ? { view: known } : {}),
    ...(hidden ? { hidden: new Set(hidden.split(' ')) } : {}),
    ...(selected ? { selected: selected.split(' ') } : {}),
    ...(colour ? { colour } : {}),
    ...(size ? { size } : {}),
    ...(strength ? { strength } : {}),
    ...(least === null ? {} : { least }),
    ...(around === null ? {} : { around }),
    ...(parts.get('changes') === '1' ? { changes: true } : {}),
    ...(parts.get('only') === '1' ? { filter: true } : {}),
    ...(language ? { language } : {}),
    ...(supposed.length > 0 ? { supposed: Object.fromEntries(supposed) } : {}),
  };
}

/** A whole number from 1 up to a bound. */
function wholeNumber(text: string | null, most: number): number | null {
  const value = text !== null && /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= most ? value : null;
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
  if (now.colour !== first.colour) parts.set('colour', now.colour);
  if (now.size !== first.size) parts.set('size', now.size);
  if (now.strength !== first.strength) parts.set('width', now.strength);
  if (now.least > 1) parts.set('from', String(now.least));
  if (now.changes) parts.set('changes', '1');
  if (now.around > 0) parts.set('around', String(now.around));
  if (now.filter) parts.set('only', '1');
  for (const [name, part] of Object.entries(supposed)) parts.set(name, part);
  if (language !== firstLanguage) parts.set('lang', language);
  const text = parts.toString();
  return text === '' ? '' : `#${text}`;
}
