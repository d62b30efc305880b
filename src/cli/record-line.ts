import {
  formatEuro,
  formatNumber,
  isoDate,
  recordTables,
  vocabularies,
  type Field,
  type Locale,
  type OpenRecords,
  type originsOf,
  type RowBehind,
  type TableId,
  type Text,
} from '../index.ts';

type Names = (id: string) => string;

/** What a record is called, by its id: a person with the id behind it; what has no name keeps its id. */
export function namesIn({ records }: OpenRecords): Names {
  const names = new Map<string, string>();
  for (const { id, name } of [...records.themes, ...records.organisations, ...records.groups]) names.set(id, name);
  for (const { id, name } of records.professionals) if (name !== null) names.set(id, `${name} (${id})`);
  for (const { id, title } of records.products) names.set(id, title);
  return (id) => names.get(id) ?? id;
}

/** As many lines of a kind as fit a screen. */
export const most = 15;

/**
 * Those lines; the rest is counted.
 * @param total of which these are the first
 */
export function atMost(lines: readonly string[], locale: Locale, total = lines.length): string[] {
  if (total <= most) return [...lines];
  const more = total - most;
  return [...lines.slice(0, most), locale === 'nl' ? `  … en nog ${more} (alles met --json)` : `  … and ${more} more (all with --json)`];
}

/** The rows of the files that something rests on, a line for each that fits. */
export function rowLines(
  rows: readonly RowBehind[],
  open: OpenRecords,
  origin: Awaited<ReturnType<typeof originsOf>>,
  locale: Locale,
): string[] {
  const name = namesIn(open);
  return atMost(
    rows.map((behind) => {
      const { file, sheet, row } = origin(behind.table, behind.row);
      const where = `${file}${sheet === null ? '' : ` (${sheet})`}, ${locale === 'nl' ? 'rij' : 'row'} ${row}`;
      return `  ${where}: ${recordLine(behind, open, name, locale)}`;
    }),
    locale,
  );
}

/** One record in a line: who, in what, when. */
function recordLine({ table, row }: RowBehind, { records }: OpenRecords, name: Names, locale: Locale): string {
  const date = (day: number | null): string => (day === null ? '…' : isoDate(day));
  const join = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' · ');
  const text: Partial<Record<TableId, () => string | null>> = {
    memberships: () => {
      const found = records.memberships[row];
      return found === undefined
        ? null
        : join(name(found.professional_id), name(found.group_id), `${date(found.from)} – ${date(found.until)}`);
    },
    attendance: () => {
      const found = records.attendance[row];
      return found === undefined ? null : join(name(found.professional_id), found.meeting_id);
    },
    ties: () => {
      const found = records.ties[row];
      return found === undefined
        ? null
        : join(
            `${name(found.from_professional_id)} → ${name(found.to_professional_id)}`,
            found.kind,
            found.date === null ? null : date(found.date),
          );
    },
    hours: () => {
      const found = records.hours[row];
      return found === undefined
        ? null
        : join(
            name(found.professional_id),
            found.group_id === null ? null : name(found.group_id),
            `${formatNumber(locale, found.hours / 60, 1)} ${locale === 'nl' ? 'uur' : 'hours'}`,
            found.date === null ? found.year : date(found.date),
          );
    },
    product_uses: () => {
      const found = records.product_uses[row];
      return found === undefined
        ? null
        : join(name(found.product_id), name(found.organisation_id), found.context, found.date === null ? null : date(found.date));
    },
  };
  return text[table]?.() ?? allOf(table, records[table][row], name, locale);
}

/** A value of a network's own is not among them, and stays as it is. */
const words: Readonly<Record<string, { readonly terms: Readonly<Record<string, Text>> }>> = vocabularies;

/** Every field that is filled in, as it is read: of a table that has no line of its own. */
function allOf(table: TableId, record: Readonly<Record<string, unknown>> | undefined, name: Names, locale: Locale): string {
  return Object.entries<Field>(recordTables[table].fields)
    .flatMap(([id, { type, references, sensitivity, vocabulary }]) => {
      const value = record?.[id];
      if (value === undefined || value === null || value === '' || sensitivity === 'person') return [];
      if (typeof value === 'number') {
        if (type === 'money') return [formatEuro(locale, value, value % 100 !== 0)];
        if (type === 'date') return [isoDate(value)];
        if (type === 'hours') return [`${formatNumber(locale, value / 60, 1)} ${locale === 'nl' ? 'uur' : 'hours'}`];
        return [formatNumber(locale, value, 6)];
      }
      if (typeof value !== 'string') return [];
      if (vocabulary !== undefined) return [words[vocabulary]?.terms[value]?.[locale] ?? value];
      return [references === undefined && id !== 'id' ? value : name(value)];
    })
    .join(' · ');
}
