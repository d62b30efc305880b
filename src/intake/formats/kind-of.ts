import { basename, extname } from 'node:path';
import type { Text } from '../../i18n/text.ts';
import { userError } from '../findings.ts';
import type { Dialect } from '../report.ts';

/** What a file is by its content, whatever it is called. */
export type Kind = 'binary' | 'empty' | 'json' | 'parquet' | 'pdf' | 'text' | 'web-page' | 'workbook' | 'workbook-old';

const signatures: readonly (readonly [Kind, Buffer])[] = [
  ['workbook', Buffer.from('PK\x03\x04', 'latin1')],
  ['workbook', Buffer.from('PK\x05\x06', 'latin1')],
  ['workbook-old', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
  ['parquet', Buffer.from('PAR1')],
  ['pdf', Buffer.from('%PDF')],
];

const words: Readonly<Record<Kind, Text>> = {
  binary: { nl: 'geen tekst', en: 'no text' },
  empty: { nl: 'helemaal leeg', en: 'quite empty' },
  json: { nl: 'een JSON-bestand', en: 'a JSON file' },
  parquet: { nl: 'een Parquet-bestand', en: 'a Parquet file' },
  pdf: { nl: 'een PDF-bestand', en: 'a PDF file' },
  text: { nl: 'een tekstbestand, zoals CSV', en: 'a text file, such as CSV' },
  'web-page': { nl: 'een webpagina', en: 'a web page' },
  workbook: { nl: 'een werkmap', en: 'a workbook' },
  'workbook-old': { nl: 'een oude werkmap (.xls)', en: 'an old workbook (.xls)' },
};

/** Under what name it would be read. */
const extensions: Readonly<Partial<Record<Kind, string>>> = { json: '.json', parquet: '.parquet', text: '.csv', workbook: '.xlsx' };

/** What each format's own reader deals with; that reader says best what is wrong with it. */
const readable: Readonly<Record<NonNullable<Dialect['format']>, readonly Kind[]>> = {
  csv: ['text', 'empty'],
  json: ['json', 'text', 'empty'],
  ndjson: ['json', 'text', 'empty'],
  parquet: ['parquet'],
  xlsx: ['workbook', 'workbook-old'],
};

const looked = 4096;
const wide = (bytes: Buffer): boolean => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function isBinary(head: Buffer): boolean {
  if (wide(head)) return false;
  let zeros = [0, 0];
  let controls = 0;
  for (const [index, byte] of head.entries()) {
    if (byte === 0) zeros = index % 2 === 0 ? [(zeros[0] ?? 0) + 1, zeros[1] ?? 0] : [zeros[0] ?? 0, (zeros[1] ?? 0) + 1];
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  const [even = 0, odd = 0] = zeros;
  // Zeros in every other place only are UTF-16.
  const loose = Math.min(even, odd) * 2;
  return controls + loose > head.length * 0.1;
}

/** What a file is by its first bytes. */
export function kindOf(bytes: Buffer): Kind {
  if (bytes.length === 0) return 'empty';
  const signed = signatures.find(([, signature]) => bytes.subarray(0, 4).equals(signature));
  if (signed !== undefined) return signed[0];
  const head = bytes.subarray(0, looked);
  if (isBinary(head)) return 'binary';
  const text = head
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (/^<(?:!doctype\b|html\b|head\b|body\b|table\b|\?xml\b|meta\b)/i.test(text)) return 'web-page';
  return /^(?:\[\s*[{\]]|\{\s*")/.test(text) ? 'json' : 'text';
}

/**
 * Says so where a file is not what its name says.
 * @throws UserError `not-its-kind`.
 */
export function checkKind(bytes: Buffer, file: string, format: NonNullable<Dialect['format']>): void {
  const kind = kindOf(bytes);
  if (readable[format].includes(kind)) return;
  const extension = extname(file);
  const name = `${basename(file, extension)}${extensions[kind] ?? ''}`;
  const hint: Text =
    extensions[kind] === undefined
      ? {
          nl: 'Open het in het programma waar het vandaan komt, en bewaar het als .xlsx of .csv.',
          en: 'Open it in the program it came from, and save it as .xlsx or .csv.',
        }
      : { nl: `Geef het de naam “${name}”.`, en: `Name it “${name}”.` };
  throw userError('not-its-kind', { file }, { extension, kind: words[kind], hint });
}
