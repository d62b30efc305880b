import type { Locale } from '../i18n/text.ts';
import type { ClientWord, ClientWords } from '../report/payload.ts';

type Counted = Extract<ClientWord, `${string}.one`> extends `${infer W}.one` ? W : never;

/** Says the page's words in one language: fills in names, chooses between one and many, writes numbers as that language does. */
export interface Say {
  readonly locale: Locale;
  (word: ClientWord, values?: Readonly<Record<string, string>>): string;
  count(word: Counted, n: number): string;
  number(n: number): string;
  list(items: readonly string[]): string;
}

const tags: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

export function makeSay(locale: Locale, words: ClientWords): Say {
  const plurals = new Intl.PluralRules(tags[locale]);
  const numbers = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(tags[locale], { type: 'conjunction' });
  const say = (word: ClientWord, values: Readonly<Record<string, string>> = {}): string =>
    words[word].replaceAll(/\{(\w+)\}/g, (found, name: string) => values[name] ?? found);
  return Object.assign(say, {
    locale,
    count: (word: Counted, n: number) => say(plurals.select(n) === 'one' ? `${word}.one` : `${word}.other`, { n: numbers.format(n) }),
    number: (n: number) => numbers.format(n),
    list: (items: readonly string[]) => lists.format(items),
  });
}
