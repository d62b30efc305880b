import type { Reading, ReportContext } from '../context.ts';

/** A value beside last year's, in words: `was € 48.000 in 2023–2024`. */
export function comparedWords(context: ReportContext, now: Reading, before: Reading | null, format: (value: number) => string): string {
  const { words } = context;
  if (context.before === null || before === null) return context.analysis.periods.length > 1 ? '' : words.firstYear;
  const year = context.year(context.before.id);
  if (before.value === null) return (before.state === 'hidden' ? words.wasHidden : words.noRecords).replace('{year}', year);
  const value = format(before.value);
  if (now.value !== null && format(now.value) === value) return words.sameAs.replace('{year}', year);
  return words.was.replace('{value}', () => value).replace('{year}', year);
}
