import { join } from 'node:path';
import { writeFileAtomically } from '../files.ts';
import { csvText } from './csv-text.ts';
import { defineExporter } from './define-exporter.ts';
import { tablesOf } from './tables.ts';

export const csv = defineExporter({
  id: 'csv',
  title: { nl: 'CSV: een tabel per bestand, voor R, Python of een rekenblad', en: 'CSV: a table per file, for R, Python or a spreadsheet' },
  defaultOut: 'export-csv',
  write: async (disclosed, out, { locale }) => {
    const files: string[] = [];
    for (const { id, columns, rows } of tablesOf(disclosed, locale)) {
      const path = join(out, `${id}.csv`);
      await writeFileAtomically(
        path,
        csvText(
          columns.map((column) => column.id),
          rows,
        ),
      );
      files.push(path);
    }
    return files;
  },
});
