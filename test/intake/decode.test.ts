import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, settleEncoding } from '../../src/intake/decode.ts';

const text = 'nummer;naam\r\n1;Één café – “Coördinatie” € 5\r\n';

describe('encodings', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('%s is recognised and read', (encoding) => {
    expect(decode(iconv.encode(text, encoding))).toEqual({ text, encoding, notes: [] });
  });

  it.each(['cp850', 'macintosh'])('%s is recognised by the words that its accents make', (encoding) => {
    for (const words of ['Café één\n', 'Zoë; coördinator\n', 'COÖPERATIE DE ÉÉN\n', 'naïef idee van Renée\n'])
      expect(decode(iconv.encode(`naam\n${words}`, encoding))).toEqual({ text: `naam\n${words}`, encoding, notes: [] });
  });

  it('Windows-1252 is not taken for DOS or an old Mac, whatever signs stand in it', () => {
    for (const words of ['programma’s “mooi” – café', '’s-Hertogenbosch …', '€ 5 ‰ • ™', '‚laag’ of „laag”', 'één', 'Curaçao – 3° ± ½'])
      expect(settleEncoding(iconv.encode(`naam\n${words}\n`, 'windows-1252'))).toBe('windows-1252');
  });

  it('a byte order mark is taken off', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
      expect(decode(iconv.encode(text, encoding, { addBOM: true }))).toEqual({ text, encoding, notes: [] });
  });

  it('plain ASCII and nothing at all are UTF-8', () => {
    expect(settleEncoding(Buffer.from('a;b\n'))).toBe('utf-8');
    expect(settleEncoding(Buffer.alloc(0))).toBe('utf-8');
  });

  it('any text comes back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        expect(decode(Buffer.from(`id\n${any}`)).text).toBe(`id\n${any}`);
      }),
    );
  });

  it('one byte that is not UTF-8 does not garble the rest, and is told of', () => {
    const bytes = Buffer.concat([Buffer.from('id;naam\n1;Café Zoë één\n2;x'), Buffer.from([0xe9]), Buffer.from('y\n')]);
    const { text: read, encoding, notes } = decode(bytes);
    expect({ read, encoding }).toEqual({ read: 'id;naam\n1;Café Zoë één\n2;xéy\n', encoding: 'utf-8' });
    expect(notes).toEqual([{ code: 'mixed-encoding', row: null, facts: { count: 1, found: '2;xéy' } }]);
  });

  it('UTF-16 of plain ASCII without its mark is no ASCII', () => {
    for (const encoding of ['utf-16le', 'utf-16be']) expect(decode(iconv.encode('id;name\n1;x\n', encoding)).text).toBe('id;name\n1;x\n');
  });

  it.each([
    ['UTF-8 read as Windows-1252 somewhere before', Buffer.from('naam\nCafÃ© â€™t\n')],
    [
      'DOS in half of the file',
      Buffer.concat([iconv.encode('naam\nCafé één\n', 'cp850'), iconv.encode('Zoë ging naar België\n', 'latin1')]),
    ],
    ['a letter that was lost', Buffer.from('naam\nCaf\ufffd\n')],
  ])('garbled letters are told of: %s', (_, bytes) => {
    expect(decode(bytes).notes.map((note) => note.code)).toEqual(['garbled-text']);
  });

  it('what a project file says goes before what is seen', () => {
    expect(decode(iconv.encode('€ 5', 'iso-8859-15'), 'ISO-8859-15')).toEqual({ text: '€ 5', encoding: 'iso-8859-15', notes: [] });
  });
});
