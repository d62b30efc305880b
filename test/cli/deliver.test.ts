import { describe, expect, it } from 'vitest';
import { deliver, jsonLines } from '../../src/cli/deliver.ts';
import type { Console } from '../../src/cli/console.ts';
import { csvText } from '../../src/index.ts';

function listening(): { console: Console; parts: string[] } {
  const parts: string[] = [];
  const nothing = (): void => undefined;
  return { parts, console: { locale: 'nl', result: (text) => parts.push(text), say: nothing, progress: nothing, settle: nothing } };
}

describe('a result', () => {
  it.each([[], [1], [{ a: 1, b: [2, { c: 'x\ny' }] }, { a: null }], {}, { list: [] }, [[], [[]]], 'text', null].map((json) => ({ json })))(
    'as JSON is written item by item, in the same bytes as at once: %j',
    ({ json }) => {
      expect([...jsonLines(json)].join('')).toBe(`${JSON.stringify(json, null, 1)}\n`);
    },
  );

  it('that is made as it is read is written the same, though it is never all there', async () => {
    const items = [{ id: 'a', n: 1 }, { id: 'bb' }, { id: null, n: 2.5 }];
    let there = 0;
    const read = {
      *[Symbol.iterator]() {
        for (const item of items) {
          there += 1;
          yield item;
        }
      },
    };
    const lines = jsonLines(read);
    lines.next();
    expect(there).toBe(1);
    expect([...jsonLines(read)].join('')).toBe(`${JSON.stringify(items, null, 1)}\n`);
    const rows = {
      *[Symbol.iterator]() {
        for (const { id, n = null } of items) yield [id, n];
      },
    };
    const shown = { headers: ['id', 'n'], rows, json: read };
    const [lazy, whole] = [listening(), listening()];
    await deliver(shown, { lang: 'nl' }, lazy.console);
    await deliver({ ...shown, rows: [...rows] }, { lang: 'nl' }, whole.console);
    expect(lazy.parts.join('')).toBe(whole.parts.join(''));
    expect(lazy.parts.join('')).toContain('bb    –\n');
  });

  it('of many rows is written in parts, which are the whole', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [index, `name ${index}`, null]);
    const headers = ['id', 'name', 'rest'];
    const csv = listening();
    await deliver({ headers, rows, json: rows }, { format: 'csv', lang: 'nl' }, csv.console);
    expect(csv.parts.length).toBeGreaterThan(2);
    expect(csv.parts.join('')).toBe(csvText(headers, rows));
    const json = listening();
    await deliver({ headers, rows, json: rows }, { json: true, lang: 'nl' }, json.console);
    expect(json.parts.length).toBeGreaterThan(2);
    expect(json.parts.every((part) => part.endsWith('\n'))).toBe(true);
    expect(JSON.parse(json.parts.join(''))).toEqual(rows);
  });
});
