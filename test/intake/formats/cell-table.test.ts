import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batch, CellTable } from '../../../src/intake/formats/cell-table.ts';
import { TextBytes } from '../../../src/intake/formats/text-bytes.ts';

/** A table of these cells, written one behind the other in one text. */
function tableOf(cells: readonly string[]): { table: CellTable; codes: Int32Array } {
  const bytes = Buffer.from(cells.join(''));
  const table = new CellTable(new TextBytes(bytes), 1);
  let at = 0;
  for (let first = 0; first < cells.length; first += batch) {
    const some = cells.slice(first, first + batch);
    for (const [index, cell] of some.entries()) {
      table.noted[index * 2] = at;
      at += Buffer.byteLength(cell);
      table.noted[index * 2 + 1] = at;
    }
    table.settle(first, some.length);
  }
  return { table, codes: table.finish(cells.length) };
}

/** What a map makes of them: numbers from 1 in the order in which cells occur, 0 for what is empty. */
function mapped(cells: readonly string[]): number[] {
  const known = new Map([['', 0]]);
  return cells.map((cell) => known.get(cell) ?? (known.set(cell, known.size), known.size - 1));
}

describe('the different cells of a column', () => {
  it('are numbered as a map would number them, whatever their length and bytes, at the end of the text too', () => {
    const piece = fc.constantFrom(
      '',
      'a',
      'b',
      '\0',
      '\0\0',
      'é',
      '🧑',
      'abcd',
      'abcdefgh',
      'abcdefghijkl',
      'abcdefghijkm',
      'abcdefghijklm',
    );
    const cell = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const { table, codes } = tableOf(cells);
        expect([...codes]).toEqual(mapped(cells));
        expect([...codes].map((code) => table.text(code))).toEqual(cells);
      }),
      { numRuns: 2000 },
    );
  });

  it('are found in a table of any size', () => {
    const cells = Array.from({ length: 60_000 }, (_, i) => (i % 3 === 0 ? `p${i % 20_000}` : `een langere naam ${(i * 7) % 30_000}`));
    const { table, codes } = tableOf(cells);
    expect([...codes]).toEqual(mapped(cells));
    expect(table.size).toBe(new Set(cells).size + 1);
  });

  it('are found by cells of another text, and by a text', () => {
    const cells = ['p1', 'p2', '', 'een langere naam', 'één', 'p3'];
    const { table, codes } = tableOf(cells);
    const other = tableOf(['niemand', 'p3', 'een langere naam', 'een langere haan', 'één', 'p', 'p1']);
    const code = (cell: string): number => codes[cells.indexOf(cell)] ?? expect.fail();
    expect([...table.translated(other.table)]).toEqual([0, -1, code('p3'), code('een langere naam'), -1, code('één'), -1, code('p1')]);
    expect(['p2', 'p', 'één', 'een langere naam', 'een langere n', ''].map((text) => table.find(text))).toEqual([
      code('p2'),
      -1,
      code('één'),
      code('een langere naam'),
      -1,
      0,
    ]);
  });

  it('order by their first eight bytes, unless one of them has more than ASCII', () => {
    const cells = ['p10', 'p1', 'p', 'q', 'p123456789', 'P1', 'p12345678', '~'];
    const [first, second] = tableOf(cells).table.firstBytes() ?? expect.fail();
    const codes = cells.map((_, index) => index + 1);
    codes.sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0) || (second[a] ?? 0) - (second[b] ?? 0));
    expect(codes.map((code) => cells[code - 1]?.slice(0, 8))).toEqual(cells.toSorted().map((cell) => cell.slice(0, 8)));
    expect(tableOf([...cells, 'één']).table.firstBytes()).toBeNull();
  });
});
