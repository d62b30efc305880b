import type { Finding } from '../../analysis.ts';
import type { Locale, Text } from '../../i18n/text.ts';
import { findingTitles } from '../../intake/messages.ts';

const titles: Readonly<Record<string, Text>> = findingTitles;

/** What a finding's code means, in words. */
export const findingWords = (finding: Finding, locale: Locale): string =>
  (Object.hasOwn(titles, finding.code) ? titles[finding.code]?.[locale] : undefined) ?? finding.code.replaceAll('-', ' ');
