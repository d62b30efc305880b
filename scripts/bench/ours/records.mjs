import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsOf, toColumns } from '../../../dist/records/columns.js';
import { recordTables, tableIds } from '../../../dist/records/index.js';

/** Reads a made network straight into columns, as the peers read it straight into theirs: what checking costs is measured elsewhere. */
export function readMade(folder) {
  const tables = Object.fromEntries(tableIds.map((table) => [table, toColumns(table, [])]));
  for (const table of ['organisations', 'professionals', 'groups', 'memberships', 'appointments']) {
    if (!existsSync(join(folder, `${table}.csv`))) continue;
    const text = readFileSync(join(folder, `${table}.csv`), 'latin1');
    const end = text.indexOf('\n');
    const header = text.slice(0, end).split(',');
    const cells = header.map(() => []);
    for (let at = end + 1; at < text.length;) {
      for (const [index, column] of cells.entries()) {
        const stop = text.indexOf(index === header.length - 1 ? '\n' : ',', at);
        column.push(text.slice(at, stop));
        at = stop + 1;
      }
    }
    const rows = cells[0].length;
    const columns = {};
    for (const [field, { type }] of Object.entries(recordTables[table].fields)) {
      const found = cells[header.indexOf(field)];
      columns[field] = type === 'date' || type === 'number' ? numbers(rows, found) : texts(rows, found);
    }
    tables[table] = { rows, columns };
  }
  return recordsOf(tables);
}

function texts(rows, cells) {
  if (cells === undefined) return { kind: 'text', values: [], codes: new Int32Array(rows).fill(-1) };
  const values = [...new Set(cells)].sort((a, b) => (a < b ? -1 : 1));
  const code = new Map(values.map((value, index) => [value, index]));
  return { kind: 'text', values, codes: Int32Array.from(cells, (value) => code.get(value)) };
}

function numbers(rows, cells) {
  if (cells === undefined) return { kind: 'number', values: new Float64Array(rows).fill(Number.NaN) };
  const days = new Map();
  const dayOf = (text) => {
    if (!days.has(text)) days.set(text, text === '' ? Number.NaN : Date.parse(text) / 86_400_000);
    return days.get(text);
  };
  return { kind: 'number', values: Float64Array.from(cells, dayOf) };
}
