import { describe, expect, it } from 'vitest';
import { products } from '../../../src/report/sections/products.ts';
import { told } from '../contexts.ts';

describe('the section products', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl, en } = told(products);
    expect(nl).toContain('In 2024-2025 kwamen er 21 producten bij.');
    expect(en).toContain('21 products were added in 2024-2025.');
  });
});
