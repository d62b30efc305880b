import { describe, expect, it } from 'vitest';
import { groups } from '../../../src/report/sections/groups.ts';
import { told } from '../contexts.ts';

describe('the section groups', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl, en } = told(groups);
    expect(nl).toContain(
      'In 2024-2025 waren er 24 groepen: 13 professionele leergemeenschappen (PLG’s), 8 expertgroepen en 3 projectgroepen.',
    );
    expect(en).toContain('13 professional learning communities (PLGs)');
  });
});
