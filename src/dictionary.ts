import { agreementCatalogue } from './agreements/index.ts';
import { byId } from './i18n/formats.ts';
import { same, type Locale, type Text } from './i18n/text.ts';
import { methods } from './methods.ts';
import { metrics } from './metrics/index.ts';
import { references } from './metrics/references.ts';
import { columnOf, type Field } from './records/define-table.ts';
import { recordTables } from './records/index.ts';
import { vocabularies } from './records/vocabularies.ts';
import { storeTables } from './store/index.ts';
import { summaryCatalogue } from './summaries/index.ts';

export const entryKinds = ['table', 'column', 'vocabulary', 'metric', 'method', 'summary', 'agreement', 'result'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One thing that a reader may want explained; `null` where a line does not apply to it. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: Text;
  readonly definition: Text;
  readonly details: readonly { readonly label: Text; readonly text: Text }[];
  readonly references: readonly { readonly short: string; readonly full: string; readonly doi: string | null }[];
}

const yes: Text = { nl: 'ja', en: 'yes' };
const no: Text = { nl: 'nee', en: 'no' };
const label = {
  allowed: { nl: 'Toegestaan', en: 'Allowed' },
  also: { nl: 'Ook herkend als', en: 'Also recognised as' },
  boundary: { nl: 'Hangt af van een grens', en: 'Depends on a boundary' },
  chance: { nl: 'Met toeval te vergelijken op niveau van', en: 'Can be compared with chance at the level of' },
  check: { nl: 'Hoe getoetst', en: 'How it is checked' },
  columns: { nl: 'Kolommen', en: 'Columns' },
  command: { nl: 'Opdracht', en: 'Command' },
  formula: { nl: 'Berekening', en: 'Computation' },
  grain: { nl: 'Eén rij', en: 'One row' },
  levels: { nl: 'Op niveau van', en: 'At the level of' },
  names: { nl: 'Verwijst naar', en: 'Refers to' },
  range: { nl: 'Bereik', en: 'Range' },
  required: { nl: 'Verplicht', en: 'Required' },
  store: { nl: 'Kolom in de database', en: 'Column in the store' },
  type: { nl: 'Type', en: 'Type' },
  undefinedWhen: { nl: 'Niet bepaald', en: 'Not defined' },
  unit: { nl: 'Eenheid', en: 'Unit' },
} as const satisfies Record<string, Text>;

const levelTitles: Record<string, Text> = {
  network: { nl: 'netwerk', en: 'network' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  group: { nl: 'groep', en: 'group' },
  person: { nl: 'persoon', en: 'person' },
  pair: { nl: 'paar', en: 'pair' },
  product: { nl: 'product', en: 'product' },
};

const typeTitles: Record<Field['type'], Text> = {
  id: { nl: 'nummer of code (tekst)', en: 'id (text)' },
  text: { nl: 'tekst', en: 'text' },
  email: { nl: 'e-mailadres', en: 'e-mail address' },
  url: { nl: 'webadres', en: 'web address' },
  choice: { nl: 'keuze', en: 'choice' },
  date: { nl: 'datum', en: 'date' },
  year: { nl: 'jaar', en: 'year' },
  hours: { nl: 'uren (bewaard als hele minuten)', en: 'hours (kept as whole minutes)' },
  money: { nl: 'bedrag in euro’s (bewaard als hele centen)', en: 'euros (kept as whole cents)' },
  number: { nl: 'getal', en: 'number' },
  boolean: { nl: 'ja of nee', en: 'yes or no' },
};

const unitTitles: Record<string, Text> = {
  money: { nl: 'euro’s (bewaard als hele centen)', en: 'euros (kept as whole cents)' },
  minutes: { nl: 'uren (bewaard als hele minuten)', en: 'hours (kept as whole minutes)' },
  count: { nl: 'aantal', en: 'number' },
  share: { nl: 'deel (0 tot 1)', en: 'share (0 to 1)' },
  fte: { nl: 'fte', en: 'fte' },
  none: { nl: 'geen', en: 'none' },
};

const join = (texts: readonly Text[]): Text => ({
  nl: texts.map((text) => text.nl).join(', '),
  en: texts.map((text) => text.en).join(', '),
});

function tableEntries(): Entry[] {
  return Object.values(recordTables).flatMap((table) => {
    const fields: [string, Field][] = Object.entries(table.fields);
    const whole: Entry = {
      id: table.id,
      kind: 'table',
      title: table.title,
      definition: table.explanation,
      details: [
        { label: label.grain, text: table.grain },
        { label: label.required, text: table.required ? yes : no },
        { label: label.also, text: same(table.synonyms.join(', ')) },
        { label: label.columns, text: same(fields.map(([name]) => name).join(', ')) },
      ],
      references: [],
    };
    return [whole, ...fields.map(([name, field]) => columnEntry(table.id, name, field))];
  });
}

function columnEntry(table: string, name: string, field: Field): Entry {
  const details: { label: Text; text: Text }[] = [
    { label: label.type, text: typeTitles[field.type] },
    { label: label.required, text: field.required === true ? yes : no },
  ];
  if (field.references !== undefined) details.push({ label: label.names, text: same(field.references) });
  if (field.vocabulary !== undefined) details.push({ label: label.allowed, text: same(`→ ${field.vocabulary}`) });
  if (field.range !== undefined) details.push({ label: label.range, text: same(`${field.range[0]} – ${field.range[1]}`) });
  if (field.column !== undefined) details.push({ label: label.store, text: same(columnOf(name, field)) });
  if (field.synonyms !== undefined) details.push({ label: label.also, text: same(field.synonyms.join(', ')) });
  return { id: `${table}.${name}`, kind: 'column', title: field.title, definition: field.explanation, details, references: [] };
}

function vocabularyEntries(): Entry[] {
  return Object.values(vocabularies).map((vocabulary) => ({
    id: vocabulary.id,
    kind: 'vocabulary',
    title: {
      nl: `Waarden van ${vocabulary.id}`,
      en: `Values of ${vocabulary.id}`,
    },
    definition: vocabulary.closed
      ? {
          nl: 'Alleen deze waarden worden aangenomen; in network.yaml kunt u eigen waarden toevoegen.',
          en: 'Only these values are accepted; values of your own can be added in network.yaml.',
        }
      : {
          nl: 'Andere waarden blijven staan zoals ze zijn, met één waarschuwing.',
          en: 'Other values are kept as they are, with one warning.',
        },
    details: Object.entries(vocabulary.terms).map(([id, term]) => ({ label: same(id), text: { nl: term.nl, en: term.en } })),
    references: [],
  }));
}

function metricEntries(): Entry[] {
  return metrics.map((metric) => {
    const [low, high] = metric.range;
    return {
      id: metric.id,
      kind: 'metric',
      title: metric.title,
      definition: metric.meaning,
      details: [
        { label: label.formula, text: metric.definition },
        { label: label.levels, text: join(Object.keys(metric.levels).map((level) => levelTitles[level] ?? same(level))) },
        { label: label.unit, text: metric.unit },
        { label: label.range, text: same(`${low ?? '−∞'} … ${high ?? '∞'}`) },
        { label: label.boundary, text: metric.boundary ? yes : no },
        ...(metric.chance === undefined
          ? []
          : [{ label: label.chance, text: join(Object.keys(metric.chance).map((level) => levelTitles[level] ?? same(level))) }]),
        ...(metric.undefinedWhen === null ? [] : [{ label: label.undefinedWhen, text: metric.undefinedWhen }]),
      ],
      references: metric.references.map((id) => references[id]),
    };
  });
}

function methodEntries(): Entry[] {
  return methods.map((method) => ({
    id: method.id,
    kind: 'method',
    title: method.title,
    definition: method.definition,
    details: [{ label: label.command, text: same(method.command) }],
    references: method.references.map((id) => references[id]),
  }));
}

function summaryEntries(): Entry[] {
  return summaryCatalogue.map((summary) => ({
    id: summary.id,
    kind: 'summary',
    title: summary.title,
    definition: summary.question,
    details: [
      { label: label.grain, text: summary.grain },
      ...Object.entries(summary.columns).map(([id, column]) => ({
        label: same(id),
        text: { nl: `${column.title.nl}: ${column.definition.nl}`, en: `${column.title.en}: ${column.definition.en}` },
      })),
    ],
    references: [],
  }));
}

function resultEntries(): Entry[] {
  return storeTables.map((table) => ({
    id: table.name,
    kind: 'result',
    title: table.title,
    definition: table.definition,
    details: table.columns.map((column) => ({ label: same(column.name), text: column.title })),
    references: [],
  }));
}

function agreementEntries(): Entry[] {
  return agreementCatalogue.map((agreement) => ({
    id: agreement.id,
    kind: 'agreement',
    title: agreement.title,
    definition: agreement.agreed,
    details: [
      { label: label.check, text: agreement.check },
      { label: label.levels, text: levelTitles[agreement.level] ?? same(agreement.level) },
      { label: label.unit, text: unitTitles[agreement.unit] ?? same(agreement.unit) },
    ],
    references: [],
  }));
}

/** Every table, column, vocabulary, metric, summary, agreement and table of results, read from their declarations. */
export function dictionary(): readonly Entry[] {
  return [
    ...tableEntries(),
    ...vocabularyEntries(),
    ...metricEntries(),
    ...methodEntries(),
    ...summaryEntries(),
    ...agreementEntries(),
    ...resultEntries(),
  ];
}

const headings: Record<EntryKind, Text> = {
  table: { nl: 'Tabellen', en: 'Tables' },
  column: { nl: 'Kolommen', en: 'Columns' },
  vocabulary: { nl: 'Vaste waarden', en: 'Vocabularies' },
  metric: { nl: 'Maten', en: 'Metrics' },
  method: { nl: 'Vergelijken en doordenken', en: 'Comparing and thinking ahead' },
  summary: { nl: 'Overzichten', en: 'Summaries' },
  agreement: { nl: 'Afspraken', en: 'Agreements' },
  result: { nl: 'Tabellen met uitkomsten in de database', en: 'Tables of results in the store' },
};

/** One entry in words, as Markdown. */
export function entryMarkdown(entry: Entry, locale: Locale): string {
  const lines = [`### ${entry.title[locale]} (\`${entry.id}\`)`, '', entry.definition[locale], ''];
  for (const detail of entry.details) lines.push(`- **${detail.label[locale]}**: ${detail.text[locale]}`);
  for (const reference of entry.references) {
    lines.push(`- **${locale === 'nl' ? 'Bron' : 'Source'}**: ${reference.full}${reference.doi === null ? '' : ` doi:${reference.doi}`}`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The whole dictionary as Markdown: tables with their columns, then the rest. */
export function dictionaryMarkdown(locale: Locale): string {
  const entries = dictionary();
  const title = locale === 'nl' ? 'Woordenboek van de gegevens' : 'Data dictionary';
  const parts = [`# ${title}\n`];
  for (const kind of entryKinds) {
    const some = entries.filter((entry) => entry.kind === kind);
    parts.push(`## ${headings[kind][locale]}\n`, ...some.map((entry) => entryMarkdown(entry, locale)));
  }
  return parts.join('\n');
}

/** The entry with that id, or the ids most like it where there is none. */
export function explain(id: string): { readonly entry: Entry | null; readonly near: readonly string[] } {
  const entries = dictionary();
  const wanted = id.trim().toLowerCase();
  const entry = entries.find((candidate) => candidate.id === wanted) ?? null;
  const words = wanted.split(/[^a-z0-9]+/).filter((word) => word.length > 1);
  const run = wanted.replaceAll(/[^a-z0-9]+/g, '');
  const likeness = (candidate: Entry): number => {
    // `eiindex`, `EI_index` and `ei index` all mean `ei-index`.
    if (run.length > 2 && candidate.id.replaceAll(/[^a-z0-9]+/g, '').startsWith(run)) return 9;
    const parts = candidate.id.split(/[^a-z0-9]+/);
    const title = candidate.title.nl.toLowerCase();
    const one = (word: string): number =>
      parts.includes(word) ? 3 : word.length > 2 && (candidate.id.includes(word) || title.includes(word)) ? 1 : 0;
    return words.reduce((sum, word) => sum + one(word), 0);
  };
  const near = entries
    .map((candidate) => ({ id: candidate.id, likeness: likeness(candidate) }))
    .filter((candidate) => candidate.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.id.length - b.id.length || byId(a.id, b.id))
    .map((candidate) => candidate.id)
    .slice(0, 8);
  return { entry, near };
}
