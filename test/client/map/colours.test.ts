import { describe, expect, test } from 'vitest';
import { contrast, mix, parseColour, premultiplied, readable, toHex } from '../../../src/client/map/colours.ts';

describe('colours of the map', () => {
  test('reads the ways in which a style sheet writes a colour', () => {
    expect(parseColour(' #1d63ad ')).toEqual([29, 99, 173]);
    expect(parseColour('#fff')).toEqual([255, 255, 255]);
    expect(parseColour('rgb(1, 2, 3)')).toEqual([1, 2, 3]);
    expect(parseColour('url(x)')).toEqual([119, 119, 119]);
  });

  test('measures contrast as WCAG does', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast(parseColour('#767676'), [255, 255, 255])).toBeCloseTo(4.54, 2);
  });

  test('leaves a colour that stands out alone, and changes one that does not until it does', () => {
    const [white, black, dark, ink] = [parseColour('#fff'), parseColour('#000'), parseColour('#15191e'), parseColour('#e9edf1')];
    expect(toHex(readable(parseColour('#1d63ad'), white, black, 3))).toBe('#1d63ad');
    for (const colour of ['#12355f', '#1d63ad', '#7a2b12', '#000000']) {
      expect(contrast(readable(parseColour(colour), dark, ink, 3), dark)).toBeGreaterThanOrEqual(3);
    }
  });

  test('multiplies by opacity, as Sigma wants it', () => {
    expect(premultiplied([100, 200, 50], 0.5)).toBe('rgba(50,100,25,0.500)');
    expect(mix([0, 0, 0], [200, 100, 50], 0.5)).toEqual([100, 50, 25]);
  });
});
