import { describe, expect, it } from 'vitest';
import { crossing } from '../../../src/report/sections/crossing.ts';
import { told } from '../contexts.ts';

describe('the section crossing', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl, blocks } = told(crossing);
    expect(nl).toContain('In 2024-2025 waren dat er 69 van elke 100.');
    expect(blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(3);
  });
});
