import { formatEuro, formatNumber, formatShare } from '../i18n/formats.ts';
import type { Locale } from '../i18n/text.ts';

// A sentence that says why must not round away the difference that it is about.

/** An amount, with cents where it is not in whole euros. */
export const euros = (locale: Locale, cents: number): string => formatEuro(locale, cents, cents % 100 !== 0);

/** Minutes as hours, to the hundredth. */
export const hours = (locale: Locale, minutes: number): string => formatNumber(locale, minutes / 60, 2);

/** A share as a percentage, to the hundredth. */
export const percentage = (locale: Locale, share: number): string => formatShare(locale, share, 2);
