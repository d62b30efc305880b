import { describe, expect, it } from 'vitest';
import { agreements } from '../../../src/report/sections/agreements.ts';
import { told } from '../contexts.ts';

describe('the section agreements', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl, en } = told(agreements);
    expect(nl).toContain('Vergaderingen van de beleidsgroep niet nagekomen De beleidsgroep kwam 3 keer bij elkaar');
    expect(nl).toContain('niet te beoordelen');
    expect(en).toContain('PLG Burgerschap: ');
  });
});
