import { describe, expect, it } from 'vitest';
import { organisations } from '../../../src/report/sections/organisations.ts';
import { told } from '../contexts.ts';

describe('the section organisations', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl, blocks } = told(organisations);
    expect(nl).toContain('Een persoon telt mee voor de organisatie waar hij of zij op dat moment werkte.');
    expect(blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(3);
  });
});
