import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { withResolution } from '../../../src/client/map/png-resolution.ts';

test('a PNG says how many pixels go to the inch, right after its header, and is otherwise as it was', () => {
  const png = Uint8Array.from({ length: 80 }, (_, i) => (i * 37) % 256);
  const made = Buffer.from(withResolution(png, 300));
  expect(made.subarray(0, 33)).toEqual(Buffer.from(png.subarray(0, 33)));
  expect(made.readUInt32BE(33)).toBe(9);
  expect(made.subarray(37, 41).toString('latin1')).toBe('pHYs');
  expect([made.readUInt32BE(41), made.readUInt32BE(45), made.readUInt8(49)]).toEqual([11_811, 11_811, 1]);
  expect(made.readUInt32BE(50)).toBe(crc32(made.subarray(37, 50)));
  expect(made.subarray(54)).toEqual(Buffer.from(png.subarray(33)));
});
