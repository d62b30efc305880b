import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batch, CellTable } from '../../../src/intake/formats/cell-table.ts';

/** A table of these cells, written one behind the other in one text. */
function tableOf(cells: readonly string[]): { table: CellTable; codes: Int32Array; text: (code: number) => string } {
  const bytes = Buffer.from(cells.join(''));
  const table = new CellTable(bytes, 1);
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
  const text = (code: number): string => {
    const [start, written] = table.place(code);
    return bytes.toString('utf8', start, start + Math.abs(written));
  };
  return { table, codes: table.finish(cells.length), text };
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
        const { codes, text } = tableOf(cells);
        expect([...codes]).toEqual(mapped(cells));
        expect([...codes].map((code) => (code === 0 ? '' : text(code)))).toEqual(cells);
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

  it('tell which of them have more than ASCII', () => {
    const { table } = tableOf(['abc', 'één', 'een lange naam in gewone letters', 'een lange naam met één accent', 'ë']);
    expect([1, 2, 3, 4, 5].map((code) => table.place(code)[1] < 0)).toEqual([false, true, false, true, true]);
  });
});
