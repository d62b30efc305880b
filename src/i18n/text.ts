/** The languages every reader's text exists in, Dutch first. */
export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language. */
export type Text = Readonly<Record<Locale, string>>;

/** The same words in every language: a name, a number, a code. */
export const same = (words: string): Text => ({ nl: words, en: words });
