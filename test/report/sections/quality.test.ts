import { describe, expect, it } from 'vitest';
import { quality } from '../../../src/report/sections/quality.ts';
import { told } from '../contexts.ts';

describe('the section quality', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl } = told(quality);
    expect(nl).toContain('Er zijn 1.452 regels gelezen; daarvan zijn er 1.447 gebruikt en 5 geweigerd.');
    expect(nl).toMatch(/Lidmaatschappen: .* \(2 keer\)\./);
    expect(nl).toContain('Niet bijgehouden: ');
  });
});
