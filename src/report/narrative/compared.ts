import type { Reading, ReportContext } from '../context.ts';

/** A value beside last year's, in words: `was € 48.000 in 2023–2024`. */
export function comparedWords(context: ReportContext, now: Reading, before: Reading | null, format: (value: number) => string): string {
  const { words } = context;
  if (context.before === null || before === null) return context.analysis.periods.length > 1 ? '' : words.firstYear;
  const year = context.year(context.before.id);
  const value = before.value === null ? (before.state === 'hidden' ? words.hidden : words.notKnown) : format(before.value);
  if (now.value !== null && before.value !== null && format(now.value) === format(before.value))
    return words.sameAs.replace('{year}', year);
  return words.was.replace('{value}', () => value).replace('{year}', year);
}
