import type { Text } from '../i18n/text.ts';
import { rejectionTexts } from './texts/rejections.ts';
import { warningTexts } from './texts/warnings.ts';

export type { Said } from './texts/said.ts';
export { rejectionTexts, warningTexts };

export type RejectionCode = keyof typeof rejectionTexts;
export type WarningCode = keyof typeof warningTexts;

/** The name of every finding, for a list of what was found. */
export const findingTitles: Readonly<Record<RejectionCode | WarningCode, Text>> = Object.fromEntries(
  [...Object.entries(rejectionTexts), ...Object.entries(warningTexts)].map(([code, said]) => [code, said.title]),
) as Record<RejectionCode | WarningCode, Text>;
