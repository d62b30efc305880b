import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, settleEncoding } from '../../src/intake/decode.ts';

const text = 'nummer;naam\r\n1;Één café – “Coördinatie” € 5\r\n';

describe('encodings', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('%s is recognised and read', (encoding) => {
    expect(decode(iconv.encode(text, encoding))).toEqual({ text, encoding });
  });

  it('a byte order mark is taken off', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
      expect(decode(iconv.encode(text, encoding, { addBOM: true }))).toEqual({ text, encoding });
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

  it('what a project file says goes before what is seen', () => {
    expect(decode(iconv.encode('€ 5', 'iso-8859-15'), 'ISO-8859-15')).toEqual({ text: '€ 5', encoding: 'iso-8859-15' });
  });
});
