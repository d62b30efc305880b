import type { Locale } from './text.ts';

const tag: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };
const dayMs = 86_400_000;

/** Days since 1 January 1970 → `2021-08-01`. */
export function isoDate(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** `2021-08-01` → days since 1 January 1970; NaN where the text is no date in the calendar. */
export function dayOf(iso: string): number {
  const ms = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(iso) ? Number.NaN : ms / dayMs;
}

/** As many texts as are kept of each format. */
const mostKept = 4096;

/** Writing a number takes far longer than looking it up, and the same ones come by again and again: the texts of some are kept. */
function keeping<Value>(write: (value: Value) => string): (value: Value) => string {
  const kept = new Map<Value, string>();
  return (value) => {
    const known = kept.get(value);
    if (known !== undefined) return known;
    const written = write(value);
    if (kept.size < mostKept) kept.set(value, written);
    return written;
  };
}

/** What writes in a language takes some hundredths of a second to make, so each is made where it is first asked for. */
function once<Writer>(make: (locale: Locale) => Writer): (locale: Locale) => Writer {
  const made: Partial<Record<Locale, Writer>> = {};
  return (locale) => (made[locale] ??= make(locale));
}

const longDate = once((locale) => {
  const format = new Intl.DateTimeFormat(tag[locale], { dateStyle: 'long', timeZone: 'UTC' });
  return keeping<number>((day) => format.format(day * dayMs));
});

/** A day in words, `1 augustus 2021`. */
export function formatDate(locale: Locale, day: number): string {
  return longDate(locale)(day);
}

const numberFormats: Record<Locale, ((value: number) => string)[]> = { nl: [], en: [] };

/** Making a format takes a hundred times as long as using it, so each is made once. */
function numberFormat(locale: Locale, digits: number, fixed: boolean): (value: number) => string {
  const place = digits * 2 + (fixed ? 1 : 0);
  const known = numberFormats[locale][place];
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(tag[locale], { maximumFractionDigits: digits, minimumFractionDigits: fixed ? digits : 0 });
  const made = keeping<number>((value) => {
    const shown = format.format(value);
    return shown === '-0' ? '0' : shown.replace('-', '−');
  });
  numberFormats[locale][place] = made;
  return made;
}

/** A number with at most (or, with `fixed`, exactly) that many decimals: `1.234,5`. */
export function formatNumber(locale: Locale, value: number, digits = 0, fixed = false): string {
  return numberFormat(locale, digits, fixed)(value);
}

/** A share between 0 and 1 as a percentage: `12,5%`. */
export function formatShare(locale: Locale, share: number, digits = 0): string {
  return `${formatNumber(locale, share * 100, digits)}%`;
}

/** Integer cents as whole euros (`€ 3.000`, in English `€3,000`), with cents where `withCents` is asked for. */
export function formatEuro(locale: Locale, cents: number, withCents = false): string {
  const amount = formatNumber(locale, Math.abs(cents) / 100, withCents ? 2 : 0, withCents);
  return `${cents < 0 ? '−' : ''}€${locale === 'nl' ? '\u00a0' : ''}${amount}`;
}

/** Integer minutes as hours with at most one decimal, without the word: `1.240` or `37,5`. */
export function formatHours(locale: Locale, minutes: number): string {
  return formatNumber(locale, minutes / 60, 1);
}

/** `a, b en c`. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(tag[locale], { type: 'conjunction' }).format(items);
}

/** `a, b of c`. */
export function formatChoice(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(tag[locale], { type: 'disjunction' }).format(items);
}

const pluralOf = once((locale) => {
  const rules = new Intl.PluralRules(tag[locale]);
  return keeping<number>((count) => rules.select(count));
});

/** The form of a word that goes with a number. */
export function plural(locale: Locale, count: number, forms: { one: string; other: string }): string {
  return pluralOf(locale)(count) === 'one' ? forms.one : forms.other;
}

/** Orders names as a Dutch reader expects, the same on every machine. */
export const byName = new Intl.Collator('nl', { numeric: true, sensitivity: 'variant' }).compare;

/** Orders ids by code unit: the order that everything deterministic hangs on. */
export function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `3–7, 12`: numbers of rows, those that follow each other said together. */
export function stretches(rows: readonly number[]): string {
  const found: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && row <= last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found
    .map(([from, until]) => (from === until ? String(from) : until === from + 1 ? `${from}, ${until}` : `${from}–${until}`))
    .join(', ');
}
