import { inflateRawSync } from 'node:zlib';
import type { Text } from '../../i18n/text.ts';

const most = 100 * 1024 * 1024;
const ratio = 100;
/** Below this a high ratio is no threat: a sheet of equal rows shrinks a hundred times. */
const harmless = 10 * 1024 * 1024;

/** In each encoding that XML may be in; text in a cell writes its `<` otherwise. */
const doctypes = ['<!DOCTYPE', '<!doctype'].flatMap((word) => [
  Buffer.from(word),
  Buffer.from(word, 'utf16le'),
  Buffer.from(word, 'utf16le').swap16(),
]);

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly expanded: number;
  readonly offset: number;
}

const refusals = {
  size: { nl: 'uitgepakt is zij groter dan 100 MB', en: 'it is larger than 100 MB when unpacked' },
  ratio: { nl: 'uitgepakt is zij meer dan honderd keer zo groot', en: 'it is more than a hundred times as large when unpacked' },
  path: { nl: 'er zit een bestand in dat naar een andere map wijst', en: 'it holds a file that points to another folder' },
  doctype: { nl: 'er zit een DOCTYPE in, en dat hoort niet in een werkmap', en: 'it holds a DOCTYPE, which does not belong in a workbook' },
  liar: { nl: 'zij geeft een verkeerde grootte op', en: 'it states a wrong size' },
} satisfies Record<string, Text>;

function entriesOf(bytes: Buffer): Entry[] | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  // Such a number says that the true one stands in a second directory, which no workbook of a hundred megabytes has need of.
  if (count === 0xffff || at === 0xffffffff || bytes.readUInt32LE(end + 12) === 0xffffffff) return null;
  const entries: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      expanded: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(bytes: Buffer, entry: Entry): Buffer | null {
  if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== 0x04034b50) return null;
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed.length === entry.expanded ? packed : null;
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.expanded) });
    return content.length === entry.expanded ? content : null;
  } catch {
    return null;
  }
}

/**
 * Why a workbook is not opened, or `null` where it may be. Looks at what the zip's directory states first, and only then unpacks, each part
 * no further than it stated; `not-a-zip` where it is none.
 */
export function refuseZip(bytes: Buffer): Text | 'not-a-zip' | null {
  const entries = entriesOf(bytes);
  if (entries === null) return 'not-a-zip';
  let expanded = 0;
  for (const entry of entries) {
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i.test(entry.name)) return refusals.path;
    expanded += entry.expanded;
  }
  if (expanded > most) return refusals.size;
  if (expanded > harmless && expanded > bytes.length * ratio) return refusals.ratio;
  for (const entry of entries) {
    // Any part may be read as a sheet, whatever it is called.
    const content = contentOf(bytes, entry);
    if (content === null) return refusals.liar;
    if (/\.(?:png|jpe?g|gif|emf|wmf|bin|ttf|odttf)$/i.test(entry.name)) continue;
    if (doctypes.some((doctype) => content.includes(doctype))) return refusals.doctype;
  }
  return null;
}
