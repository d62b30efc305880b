import { beforeAll, describe, expect, it } from 'vitest';
import { fitText, textMeasure, type MeasureText } from '../../src/report/text-metrics.ts';

describe('the width of a text', () => {
  let measure: MeasureText = () => 0;
  beforeAll(async () => {
    measure = await textMeasure();
  });

  it('grows with its size, its length and its weight', () => {
    expect(measure('leraar', 20)).toBeCloseTo(2 * measure('leraar', 10), 9);
    expect(measure('leraren', 10)).toBeGreaterThan(measure('leraar', 10));
    expect(measure('leraar', 10, 700)).toBeGreaterThan(measure('leraar', 10, 400));
  });

  it('is near what the typeface gives, far below a guess by the letter', () => {
    expect(measure('Kennisnetwerk', 10)).toBeGreaterThan(55);
    expect(measure('Kennisnetwerk', 10)).toBeLessThan(70);
  });

  it('is known of arrows, emoji and nothing at all', () => {
    for (const text of ['→', '👩‍🏫', 'ﷺ', '']) expect(Number.isFinite(measure(text, 12))).toBe(true);
  });

  it('cuts a text to the width there is, and leaves one that fits', () => {
    const cut = fitText(measure, 'Projectgroep Passend onderwijs op de grens', 120, 13);
    expect(cut).toMatch(/^Projectgroep.*…$/);
    expect(measure(cut, 13)).toBeLessThanOrEqual(120);
    expect(fitText(measure, 'PLG', 120, 13)).toBe('PLG');
  });
});
