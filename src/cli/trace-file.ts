import { csvText, type Locale, type TracedValue } from '../index.ts';

/** What the list of a report's sentences is called. */
export const traceName = { nl: 'herkomst.csv', en: 'trace.csv' } as const;

const headers = {
  nl: ['onderdeel', 'zin', 'waarde', 'herkomst', 'naam'],
  en: ['section', 'sentence', 'value', 'from', 'name'],
};

/** Every sentence of a report with its figures and where they come from, a row for each figure. */
export const traceCsv = (rows: readonly TracedValue[], locale: Locale): string =>
  csvText(
    headers[locale],
    rows.map(({ section, said, value, from, title }) => [section, said, value, from, title]),
  );
