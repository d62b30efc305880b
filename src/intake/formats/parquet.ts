import { engine } from '../../engine.ts';
import type { SourceName } from '../findings.ts';
import { userError } from '../findings.ts';
import { damaged, type Cell } from './raw-table.ts';

const numeric = /^(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|UTINYINT|USMALLINT|UINTEGER|UBIGINT|FLOAT|DOUBLE|DECIMAL)/;

/** A number column's text as a number where nothing of it gets lost: an id of twenty digits stays text. */
function numberOf(text: string): Cell {
  const value = Number(text);
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? value : text;
}

/**
 * A Parquet file as rows of cells, its column names first. Read by a database of its own that is gone afterwards.
 * @throws UserError `file-broken`.
 */
export async function readParquet(path: string, at: SourceName): Promise<Cell[][]> {
  const instance = await engine().DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    // A moment with a time zone is a day where the network is, on whatever machine it is read.
    await connection.run("SET TimeZone = 'Europe/Amsterdam'");
    const typed = await connection.prepare('SELECT * FROM read_parquet($1) LIMIT 0');
    typed.bindVarchar(1, path);
    const types = (await typed.run()).columnTypes().map((type) => numeric.test(type.toString()));
    const statement = await connection.prepare('SELECT COLUMNS(*)::VARCHAR FROM read_parquet($1)');
    statement.bindVarchar(1, path);
    const reader = await statement.streamAndReadAll();
    const rows: Cell[][] = [reader.columnNames()];
    for (const values of reader.getRows()) {
      rows.push(values.map((value, i) => (typeof value !== 'string' ? '' : types[i] === true ? numberOf(value) : value)));
    }
    return rows;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw userError('file-broken', { file: at.file }, { kind: 'Parquet', reason: damaged });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
