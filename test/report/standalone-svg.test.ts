import { describe, expect, it } from 'vitest';
import { palette } from '../../src/report/colours.ts';
import { standaloneSvg } from '../../src/report/standalone-svg.ts';

describe('a drawing that stands alone', () => {
  it('says its namespace, typeface and colours itself', () => {
    const svg = standaloneSvg(
      '<svg width="10" height="20" aria-hidden="true" focusable="false"><rect fill="var(--sector-po)"/></svg>',
      palette([]),
    );
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20" font-family="Source Sans 3"><rect fill="#1d63ad"/></svg>',
    );
  });

  it('gives the map what the style sheet of the page gives it, and its names a halo', () => {
    const svg = standaloneSvg(
      '<svg width="1" height="1"><g class="map-ties" fill="none"></g><g class="map-nodes"></g><g class="map-labels" font-size="13"><text>Naam</text></g></svg>',
      palette([]),
    );
    expect(svg).toContain('stroke="#7d8894" stroke-opacity="0.42"');
    expect(svg.match(/<text>Naam<\/text>/g)).toHaveLength(2);
    expect(svg).not.toMatch(/class=|var\(/);
  });

  it('refuses a colour that it does not know', () => {
    expect(() => standaloneSvg('<svg width="1" height="1"><rect fill="var(--nowhere)"/></svg>', palette([]))).toThrow(/nowhere/);
  });
});
