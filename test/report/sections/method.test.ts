import { describe, expect, it } from 'vitest';
import { method } from '../../../src/report/sections/method.ts';
import { told } from '../contexts.ts';

describe('the section method', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl, en } = told(method);
    expect(nl).toContain('Strona e.a. 2014; 1.000 trekkingen, startgetal 1');
    expect(nl).toContain('E-I-index');
    expect(en).toContain('not what causes what');
    expect(told(method, 'public').nl).not.toMatch(/minder dan \d|onder de \d/);
  });
});
