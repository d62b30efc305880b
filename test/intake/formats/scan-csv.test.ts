import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawRows } from '../../../src/intake/formats/raw-rows.ts';
import { scanCsv } from '../../../src/intake/formats/scan-csv.ts';

const cellsOf = (rows: RawRows): string[][] => Array.from({ length: rows.count }, (_, row) => rows.cells(row).map(String));

/** The same cells, read column by column. */
function byColumn(rows: RawRows): string[][] {
  return Array.from({ length: rows.count }, (_, row) =>
    Array.from({ length: rows.length(row) }, (_unused, column) => {
      const { codes, cell } = rows.column(column);
      return String(cell(codes[row] ?? 0));
    }),
  );
}

function scanned(text: string, delimiter: string | null, relaxed = false): string[][] | null {
  const found = scanCsv(Buffer.from(text), delimiter, relaxed);
  if (found === null) return null;
  const cells = cellsOf(found.rows);
  expect(byColumn(found.rows)).toEqual(cells);
  return cells;
}

/** What a parser of others makes of it; `null` where it refuses. */
function parsed(text: string, delimiter: string, relaxed: boolean): string[][] | null {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: relaxed,
      skip_empty_lines: false,
    });
  } catch {
    return null;
  }
}

describe('cutting text into cells', () => {
  it('cuts any text as csv-parse does, or refuses it as csv-parse does', () => {
    const piece = fc.constantFrom('a', 'bb', '12345678', '123456789', 'é', '🧑‍🏫', '"', '""', ',', '\n', '\r\n', '\r', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, relaxed) => {
        const text = pieces.join('');
        expect(scanned(text, ',', relaxed)).toEqual(parsed(text, ',', relaxed));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes any character for a delimiter', () => {
    expect(scanned('a§b\n"c§d"§e\n', '§')).toEqual([
      ['a', 'b'],
      ['c§d', 'e'],
    ]);
    expect(scanned('a,b\nc', null)).toEqual([['a,b'], ['c']]);
  });

  it('leaves the bytes it was given as they are', () => {
    const bytes = Buffer.from('"a ""b"" c","d"\n');
    const before = Buffer.from(bytes);
    expect(cellsOf(scanCsv(bytes, ',', false)?.rows ?? expect.fail())).toEqual([['a "b" c', 'd']]);
    expect(bytes).toEqual(before);
  });

  it('keeps rows apart that are much longer than those near the top, and columns that only one row has', () => {
    const lines = Array.from({ length: 300 }, (_, i) => (i === 200 ? `x${i},y,z,z` : `x${i},y`));
    const cells = scanned(lines.join('\n'), ',');
    expect(cells?.[200]).toEqual(['x200', 'y', 'z', 'z']);
    expect(cells?.[201]).toEqual(['x201', 'y']);
  });

  it('meets each different cell of a column once, however many rows hold it', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `p${i % 700},a rather long text number ${i % 50}`);
    const { rows } = scanCsv(Buffer.from(lines.join('\n')), ',', false) ?? expect.fail();
    expect([rows.column(0).size, rows.column(1).size]).toEqual([701, 51]);
    expect(new Set(Array.from({ length: 701 }, (_, code) => rows.column(0).cell(code))).size).toBe(701);
  });
});
