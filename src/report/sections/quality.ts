import type { Boundary } from '../../network/partition.ts';
import { plural } from '../../i18n/formats.ts';
import type { Text } from '../../i18n/text.ts';
import { recordTables, tableIds, type TableId } from '../../records/index.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Sentence } from '../document.ts';
import { fill } from '../fill.ts';
import { findingWords } from '../narrative/findings.ts';
import { counted, quantity } from '../quantities.ts';
import { defineSection, heading, missing, paragraph } from './define-section.ts';

const total = {
  nl: 'Er zijn {read} gelezen; daarvan zijn er {loaded} gebruikt en {rejected} geweigerd.',
  en: '{read} were read; {loaded} of them were used and {rejected} rejected.',
};
const totalAll = {
  nl: 'Er zijn {read} gelezen en alle gebruikt.',
  en: '{read} were read, and all were used.',
};
const caption = { nl: 'Wat er gelezen is', en: 'What was read' };
const columns = {
  nl: ['Gegevens', 'Gelezen', 'Gebruikt', 'Geweigerd', 'Gebruikt, in %'],
  en: ['Records', 'Read', 'Used', 'Rejected', 'Used, in %'],
};
const unread = {
  nl: {
    one: '1 bestand hoort bij geen van de tabellen en is niet gelezen.',
    other: '{n} bestanden horen bij geen van de tabellen en zijn niet gelezen.',
  },
  en: { one: '1 file belongs to none of the tables and was not read.', other: '{n} files belong to none of the tables and were not read.' },
} as const;
const found = { nl: 'Wat er aan de gegevens opviel', en: 'What stood out in the records' };
const absent = {
  nl: 'Niet bijgehouden: {list}. Wat daarop rust, ontbreekt in dit verslag.',
  en: 'Not kept: {list}. What rests on these is missing in this report.',
};
const unknown = {
  nl: 'Van {persons} van de {people} is {what} niet of niet steeds bekend; dat raakt {ties} van de {allTies} contacten.',
  en: 'Of {persons} of the {people} {what} is not or not always known; that bears on {ties} of the {allTies} ties.',
};
const whatWords: Record<Boundary, Text> = {
  organisation: { nl: 'de organisatie', en: 'the organisation' },
  school: { nl: 'de school', en: 'the school' },
  sector: { nl: 'de sector', en: 'the sector' },
  function: { nl: 'de functie', en: 'the function' },
  municipality: { nl: 'de gemeente', en: 'the municipality' },
  'group-kind': { nl: 'de soort groep', en: 'the kind of group' },
};
const nothing = { nl: 'Er viel niets op.', en: 'Nothing stood out.' };
const none = { nl: 'Over het inlezen is niets bekend.', en: 'Nothing is known of how the records were read.' };

/** How good the records are that the report rests on. */
export const quality = defineSection({
  id: 'quality',
  title: { nl: 'De kwaliteit van de gegevens', en: 'The quality of the data' },
  build: (context) => {
    const { t, analysis, locale } = context;
    const { files } = analysis.quality;
    if (files.length === 0) return [missing(t(none))];
    const rows = byTable(context);
    const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((sofar, row) => sofar + pick(row), 0);
    const rejected = sum((row) => row.rejected);
    const number = (value: number) => quantity(context.number(value), 'quality', 'quality');
    const kept = new Set<TableId>(rows.map(({ table }) => table));
    const unreadFiles = files.filter(({ table }) => table === null).length;
    const lacking = tableIds.filter((id) => !kept.has(id)).map((id) => t(recordTables[id].title).toLowerCase());
    const read = quantity(
      counted(
        locale,
        sum((row) => row.read),
        'rows',
      ),
      'quality',
      'quality',
    );
    return [
      paragraph(
        rejected === 0
          ? fill(t(totalAll), { read })
          : fill(t(total), { read, loaded: number(sum((row) => row.loaded)), rejected: number(rejected) }),
        ...(lacking.length === 0 ? [] : [[' ', ...fill(t(absent), { list: context.list(lacking) })]]),
      ),
      {
        kind: 'table',
        table: {
          id: 'quality-table',
          caption: t(caption),
          columns: columns[locale].map((title, index) => ({ title, numeric: index > 0 })),
          rows: rows.map((row) => ({
            cells: [
              { text: t(recordTables[row.table].title) },
              ...[row.read, row.loaded, row.rejected].map((value) => ({ text: context.number(value), sort: value })),
              row.read === 0
                ? { text: '–', sort: null }
                : { text: context.share(Math.floor((row.loaded / row.read) * 1000) / 1000, 1), sort: row.loaded / row.read },
            ],
          })),
        },
      },
      ...(unreadFiles === 0
        ? []
        : [paragraph([plural(locale, unreadFiles, unread[locale]).replace('{n}', () => context.number(unreadFiles))])]),
      heading(t(found)),
      ...findings(context),
      ...unknownClasses(context),
    ];
  },
});

/** Of whom the class is not known in the year reported on; only for who may see it. */
function unknownClasses({ t, analysis, locale, number, focus }: ReportContext): Block[] {
  return analysis.quality.unknown.flatMap(({ boundary, period, persons, people, ties, allTies }) => {
    if (period !== focus.id || persons === null || people === null || ties === null || allTies === null) return [];
    const from = (value: string) => quantity(value, 'quality', 'quality');
    const words = {
      persons: from(number(persons)),
      people: from(counted(locale, people, 'people')),
      what: t(whatWords[boundary]),
      ties: from(number(ties)),
      allTies: from(number(allTies)),
    };
    return [paragraph(fill(t(unknown), words))];
  });
}

function byTable(context: ReportContext) {
  const rows = new Map<TableId, { table: TableId; read: number; loaded: number; rejected: number }>();
  for (const file of context.analysis.quality.files) {
    if (file.table === null) continue;
    const row = rows.get(file.table) ?? { table: file.table, read: 0, loaded: 0, rejected: 0 };
    row.read += file.rowsRead;
    row.loaded += file.rowsLoaded;
    row.rejected += file.rowsRejected;
    rows.set(file.table, row);
  }
  return tableIds.flatMap((id) => rows.get(id) ?? []);
}

function findings(context: ReportContext): Block[] {
  const items = context.analysis.quality.findings.map((finding): Sentence => {
    const where = finding.table === null || !Object.hasOwn(recordTables, finding.table) ? null : recordTables[finding.table as TableId];
    const title = findingWords(finding, context.locale);
    const words = where === null ? title : title.charAt(0).toLowerCase() + title.slice(1);
    return [
      ...(where === null ? [] : [`${context.t(where.title)}: `]),
      words,
      ' (',
      { value: counted(context.locale, finding.count, 'times'), from: 'quality' },
      ').',
    ];
  });
  return items.length === 0 ? [paragraph([context.t(nothing)])] : [{ kind: 'list', items }];
}
