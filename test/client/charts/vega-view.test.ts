import { describe, expect, test } from 'vitest';
import { quoteFonts } from '../../../src/client/charts/vega-view.ts';

describe('the typeface of a chart', () => {
  test('is named in quotes wherever it is named, and only there', () => {
    expect(
      quoteFonts({
        style: { text: { font: 'Source Sans 3', fill: 'red' } },
        axis: { labelFont: 'Source Sans 3' },
        list: [{ titleFont: '"A"' }],
      }),
    ).toEqual({
      style: { text: { font: '"Source Sans 3"', fill: 'red' } },
      axis: { labelFont: '"Source Sans 3"' },
      list: [{ titleFont: '"A"' }],
    });
  });
});
