import { formatEuro, formatNumber, formatShare, plural } from '../i18n/formats.ts';
import type { Locale } from '../i18n/text.ts';

// A sentence that says why must not round away the difference that it is about.

/** An amount, with cents where it is not in whole euros. */
export const euros = (locale: Locale, cents: number): string => formatEuro(locale, cents, cents % 100 !== 0);

/** Minutes as hours, to the hundredth. */
export const hours = (locale: Locale, minutes: number): string => formatNumber(locale, minutes / 60, 2);

/** A share as it is found and said: to the tenth of a per cent, so that no two places round it differently. */
export const roundedShare = (share: number): number => Math.round(share * 1000) / 1000;

/** A share as a percentage, always with one decimal. */
export const percentage = (locale: Locale, share: number): string => `${formatNumber(locale, share * 100, 1, true)}%`;

/** A limit as a percentage, as it was agreed. */
export const limitPercentage = (locale: Locale, share: number): string => formatShare(locale, share, 2);

const one: Readonly<Record<Locale, string>> = { nl: 'één', en: 'one' };

/** A number with what is counted: `één product`, `12 producten`. */
export const counted = (locale: Locale, count: number, forms: { one: string; other: string }): string =>
  `${numeral(locale, count)} ${plural(locale, count, forms)}`;

/** A number within a sentence: one is a word, as `1` reads as the first. */
export const numeral = (locale: Locale, count: number): string => (count === 1 ? one[locale] : formatNumber(locale, count));
