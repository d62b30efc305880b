import type { Quantity, Sentence } from './document.ts';

/** Puts figures in the places of a whole sentence: `fill('In {year} deden {n} mee.', { year, n })`. An unknown place is a fault of ours. */
export function fill(template: string, values: Readonly<Record<string, string | Quantity>>): Sentence {
  return template
    .split(/(\{[a-zA-Z]+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (!/^\{[a-zA-Z]+\}$/.test(part)) return part;
      const name = part.slice(1, -1);
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) throw new Error(`no value for ${part} in “${template}”`);
      return value;
    });
}

/** The same as plain words. */
export const fillText = (template: string, values: Readonly<Record<string, string | Quantity>>): string => textOf(fill(template, values));

/** A sentence without what its figures refer to. */
export const textOf = (sentence: Sentence): string => sentence.map((part) => (typeof part === 'string' ? part : part.value)).join('');
