import { describe, expect, it } from 'vitest';
import { hours } from '../../../src/report/sections/hours.ts';
import { told } from '../contexts.ts';

describe('the section hours', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl, blocks } = told(hours);
    expect(nl).toContain('Gefaciliteerde uren zijn uren die een werkgever voor het netwerk vrijmaakt.');
    expect(blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(2);
  });
});
