import type { writeXlsx } from 'hucre/xlsx';
import type { Locale, Text } from '../i18n/text.ts';
import type { TemplateTable } from './template-tables.ts';

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];

/** Sheets of the workbook that hold no records; the project file says to skip them. */
export const sheetsWithoutRecords: Record<'explanation' | 'choices', Text> = {
  explanation: { nl: 'Uitleg', en: 'Explanation' },
  choices: { nl: 'Keuzelijsten', en: 'Choices' },
};

const bold = { font: { bold: true } };
/** A workbook says when it was made; ours says the same every time, so that the same words give the same bytes. */
const made = new Date(Date.UTC(2000, 0, 1));
const lastRow = 5000;

/** A workbook with an empty sheet per table, one that explains every column, and one with the words to choose from. */
export async function templateWorkbook(tables: readonly TemplateTable[], locale: Locale): Promise<Uint8Array> {
  const lists = tables.flatMap((table) =>
    table.columns.flatMap((column) => (column.choices === null ? [] : [{ title: `${table.title}: ${column.header}`, column }])),
  );
  const choices = sheetsWithoutRecords.choices[locale];
  const sheets: Sheets = tables.map((table) => ({
    name: table.sheetName,
    columns: table.columns.map(({ header }) => ({ width: Math.max(14, header.length + 4) })),
    rows: [table.columns.map(({ header }) => header)],
    cells: headerCells(table.columns.map(({ header }) => header)),
    freezePane: { rows: 1 },
    dataValidations: table.columns.flatMap((column, at) => {
      if (column.choices === null) return [];
      const list = letter(lists.findIndex((one) => one.column === column));
      return [
        {
          type: 'list' as const,
          formula1: `'${choices}'!$${list}$2:$${list}$${column.choices.length + 1}`,
          range: `${letter(at)}2:${letter(at)}${lastRow}`,
          allowBlank: true,
          showErrorMessage: !column.open,
          errorStyle: 'warning' as const,
          errorTitle: column.header,
          errorMessage: locale === 'nl' ? 'Dit woord staat niet in de lijst.' : 'This word is not in the list.',
        },
      ];
    }),
  }));
  sheets.push(explanationSheet(tables, locale), choicesSheet(lists, choices));
  const { writeXlsx: write } = await import('hucre/xlsx');
  return write({ sheets, properties: { created: made, modified: made, creator: 'Grensganger' } });
}

function explanationSheet(tables: readonly TemplateTable[], locale: Locale): Sheets[number] {
  const headers =
    locale === 'nl'
      ? ['Blad', 'Kolom', 'Verplicht', 'Wat u invult', 'Hoe u het schrijft']
      : ['Sheet', 'Column', 'Required', 'What to fill in', 'How to write it'];
  const yes = locale === 'nl' ? 'ja' : 'yes';
  const rows = tables.flatMap((table) => [
    [table.sheetName, '', table.required ? yes : '', `${table.explanation} (${table.grain})`, ''],
    ...table.columns.map((column) => [table.sheetName, column.header, column.required ? yes : '', column.explanation, column.form]),
  ]);
  return {
    name: sheetsWithoutRecords.explanation[locale],
    columns: [18, 26, 12, 70, 90].map((width) => ({ width })),
    rows: [headers, ...rows],
    cells: headerCells(headers),
    freezePane: { rows: 1 },
  };
}

function choicesSheet(lists: readonly { title: string; column: { choices: readonly string[] | null } }[], name: string): Sheets[number] {
  const longest = Math.max(...lists.map(({ column }) => column.choices?.length ?? 0));
  const headers = lists.map(({ title }) => title);
  const rows = Array.from({ length: longest }, (_, row) => lists.map(({ column }) => column.choices?.[row] ?? null));
  return {
    name,
    columns: headers.map((header) => ({ width: Math.max(24, header.length + 4) })),
    rows: [headers, ...rows],
    cells: headerCells(headers),
    freezePane: { rows: 1 },
  };
}

function headerCells(headers: readonly string[]): NonNullable<Sheets[number]['cells']> {
  return new Map(headers.map((header, at) => [`0,${at}`, { value: header, type: 'string', style: bold }]));
}

/** 0 → A, 26 → AA. */
function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letter(Math.floor(column / 26) - 1) + last;
}
