import { join } from 'node:path';
import { defineExporter } from './define-exporter.ts';
import { parquetFile } from './parquet-file.ts';
import { tablesOf } from './tables.ts';

export const parquet = defineExporter({
  id: 'parquet',
  title: { nl: 'Parquet: een tabel per bestand, met kolomtypen', en: 'Parquet: a table per file, with column types' },
  defaultOut: 'export-parquet',
  write: async (disclosed, out, { locale }) => {
    const files: string[] = [];
    for (const { id, columns, rows } of tablesOf(disclosed, locale)) {
      const path = join(out, `${id}.parquet`);
      await parquetFile(path, columns, rows);
      files.push(path);
    }
    return files;
  },
});
