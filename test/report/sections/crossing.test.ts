import { describe, expect, it } from 'vitest';
import { crossing } from '../../../src/report/sections/crossing.ts';
import { contextFor, proseOf, told } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';

describe('the section crossing', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl, blocks } = told(crossing);
    expect(nl).toContain('In 2024-2025 waren dat er 69 van elke 100.');
    expect(blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(6);
  });
});

describe('what is not drawn of crossing', () => {
  const hiddenScores = () => ({ ...madeAnalysis(), scores: [] });

  it('says that people are too few where organisations and sectors are known', () => {
    const prose = (locale: 'nl' | 'en') => proseOf(crossing.build(contextFor(locale, 'internal', hiddenScores())));
    expect(prose('nl')).toContain('Van geen organisatie doen genoeg mensen mee om dit te tonen.');
    expect(prose('nl')).toContain('Per sector zijn er te weinig mensen om contacten te tonen.');
    expect(prose('nl')).not.toContain('maar één organisatie');
    expect(prose('en')).toContain('No organisation has enough people taking part for this to be shown.');
    expect(prose('en')).toContain('There are too few people in each sector to show contacts.');
  });
});
