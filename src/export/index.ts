import { csv } from './csv.ts';
import type { Exporter } from './define-exporter.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { parquet } from './parquet.ts';

/** Every format that a network can be written in. */
export const exporters: readonly Exporter[] = [csv, gexf, graphml, json, parquet];

export { csvLines, csvText } from './csv-text.ts';
export type { Exporter, ExportOptions } from './define-exporter.ts';
export { parquetFile } from './parquet-file.ts';
