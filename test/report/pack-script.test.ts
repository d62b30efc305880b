import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packedId, packScript, unpackScript } from '../../src/report/pack-script.ts';

it('packs a program so that unpacking gives the text that the page allows, the same every time', () => {
  const script = `const words = '</script> ${'é€ '.repeat(2000)}';`;
  const { packed, text } = packScript(script);
  expect(packed).toMatch(/^[A-Za-z0-9+/]+=*$/);
  expect(packed.length).toBeLessThan(script.length / 10);
  expect(inflateSync(Buffer.from(packed, 'base64')).toString('utf8')).toBe(text);
  expect(text.trim()).toBe(script);
  packScript('something else');
  expect(packScript(script)).toEqual({ packed, text });
});

it('is unpacked by a script that ends nowhere early and names the element that holds it', () => {
  expect(unpackScript).toContain(`getElementById('${packedId}')`);
  expect(unpackScript).not.toMatch(/<\/script|<!--|eval|Function\(/);
});
