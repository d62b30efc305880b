import { crc32, deflateRawSync } from 'node:zlib';
import { writeXlsx, type WriteSheet } from 'hucre';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { UnreadableCell } from '../../../src/intake/formats/raw-table.ts';
import { readWorkbook, type WorkbookLimits } from '../../../src/intake/formats/workbook.ts';

const at = { file: 'boek.xlsx', sheet: null };
const made = async (...sheets: WriteSheet[]): Promise<Buffer> => Buffer.from(await writeXlsx({ sheets }));

/** How reading ends where it is refused: the code, the words and the advice. */
async function refusalOf(bytes: Buffer, limits?: WorkbookLimits): Promise<{ code: string; text: string; remedy: string }> {
  try {
    await readWorkbook(bytes, at, limits);
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, text: error.text.nl, remedy: error.remedy.nl };
    throw error;
  }
  throw new Error('It was read');
}

interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory says of its size, where that is a lie. */
  readonly states?: number;
}

/** A zip as a workbook is one, with whatever its parts and its directory are to hold. */
function zipOf(parts: readonly Part[], directorySize?: number): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, states } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const entry = Buffer.alloc(26);
    entry.writeUInt16LE(20, 0);
    entry.writeUInt16LE(8, 4);
    entry.writeUInt32LE(crc32(bytes), 10);
    entry.writeUInt32LE(packed.length, 14);
    entry.writeUInt32LE(states ?? bytes.length, 18);
    entry.writeUInt16LE(name.length, 22);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), entry, Buffer.from(name), packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), entry, tail, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directorySize ?? central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

describe('a workbook', () => {
  it('is read as it is shown: dates with times, amounts, percentages, numbers kept as text, and what a formula came to', async () => {
    const moment = new Date(Date.UTC(2021, 8, 3, 13, 30));
    const bytes = await made({
      name: 'Uren',
      rows: [
        ['moment', 'bedrag', 'aandeel', 'tekst', 'som'],
        [moment, 1500.5, 0.25, '0042', 12],
      ],
      cells: new Map([
        ['1,0', { value: moment, style: { numFmt: 'dd-mm-yyyy hh:mm' } }],
        ['1,1', { value: 1500.5, style: { numFmt: '€ #,##0.00' } }],
        ['1,2', { value: 0.25, style: { numFmt: '0%' } }],
        ['1,4', { value: 12, formula: 'SUM(1,11)', formulaResult: 12 }],
      ]),
    });
    const [sheet] = await readWorkbook(bytes, at);
    expect(sheet?.rows[1]).toEqual(['2021-09-03T13:30:00', 1500.5, 0.25, '0042', 12]);
  });

  it('comes back from its thread with the cells that could not be read', async () => {
    const bytes = await made({ name: 'Uren', rows: [['uren'], [null]], cells: new Map([['1,0', { value: null, formula: 'A1*2' }]]) });
    const [sheet] = await readWorkbook(bytes, at);
    const cell = sheet?.rows[1]?.[0];
    expect(cell).toBeInstanceOf(UnreadableCell);
    expect(cell).toMatchObject({ code: 'formula-not-computed', found: '=A1*2' });
  });

  it('that takes too much memory or time ends as a refusal, and the process goes on', async () => {
    const bytes = await made({
      name: 'Uren',
      rows: Array.from({ length: 20_000 }, (_, i) => Array.from({ length: 20 }, (__, j) => i * j)),
    });
    expect(await refusalOf(bytes, { memoryMb: 16, seconds: 300 })).toMatchObject({
      code: 'workbook-refused',
      text: 'boek.xlsx: deze werkmap wordt niet geopend: zij vraagt te veel geheugen.',
    });
    expect(await refusalOf(bytes, { memoryMb: 2048, seconds: 0.001 })).toMatchObject({
      code: 'workbook-refused',
      text: 'boek.xlsx: deze werkmap wordt niet geopend: het lezen duurt te lang.',
    });
    expect((await readWorkbook(bytes, at))[0]?.rows).toHaveLength(20_000);
  });

  it.each([
    ['a password', Buffer.from('EncryptedPackage', 'utf16le'), 'wachtwoord'],
    ['the form of before 2007', Buffer.from('Workbook', 'utf16le'), '.xls)'],
  ])('with %s is refused by that name', async (_what, part, said) => {
    const { code, text, remedy } = await refusalOf(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), part]));
    expect(code).toBe('workbook-refused');
    expect(text).toContain(said);
    expect(remedy).toMatch(/^Open haar in Excel/);
  });

  it.each([
    ['an .ods', [{ name: 'mimetype', content: 'x' }], 'application/vnd.oasis.opendocument.spreadsheet', '.ods'],
    ['an .xlsb', [{ name: 'xl/workbook.bin', content: 'x' }], '', '.xlsb'],
  ] as const)('that is %s under another name is refused by its own', async (_what, parts, before, said) => {
    const { text, remedy } = await refusalOf(Buffer.concat([Buffer.from(`PK\x03\x04${before}`, 'latin1'), zipOf(parts)]));
    expect(text).toContain(said);
    expect(remedy).toContain('.xlsx');
  });

  it('is looked through whatever its parts are called, and however far down', async () => {
    const doctype = `<?xml version="1.0"?><!--${'x'.repeat(20_000)}--><!DOCTYPE a [<!ENTITY b "b">]><a/>`;
    for (const content of [doctype, Buffer.from(doctype, 'utf16le')]) {
      expect((await refusalOf(zipOf([{ name: 'xl/worksheets/sheet1.dat', content }]))).text).toContain('DOCTYPE');
    }
    const lying = zipOf([{ name: 'xl/worksheets/sheet1.dat', content: 'x'.repeat(100_000), states: 10 }]);
    expect((await refusalOf(lying)).text).toContain('verkeerde grootte');
  });

  it('whose directory points to a second one is not followed there', async () => {
    const { code } = await refusalOf(zipOf([{ name: '[Content_Types].xml', content: '<a/>' }], 0xffffffff));
    expect(code).toBe('file-broken');
  });
});
