import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakName, placeLabels, shortenName, type Box, type LabelWish } from '../../../src/client/map/labels.ts';

const stage = { width: 400, height: 300 };
const wish = (key: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  key,
  lines: [key],
  x,
  y,
  reach: 6,
  width: 60,
  height: 15,
  rank: 1,
  overNodes: false,
  ...more,
});
const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 1e-9 && b.x < a.x + a.width - 1e-9 && a.y < b.y + b.height - 1e-9 && b.y < a.y + a.height - 1e-9;

describe('names on the map', () => {
  test('a name stands to the right of its node where there is room', () => {
    expect(placeLabels([wish('a', 100, 100)], [], stage)).toMatchObject([{ key: 'a', align: 'left', x: 110, y: 92.5 }]);
  });

  test('at the right edge it stands to the left', () => {
    expect(placeLabels([wish('a', 390, 100)], [], stage)).toMatchObject([{ key: 'a', align: 'right' }]);
  });

  test('room is room, whatever fractions of pixels it is measured in', () => {
    for (let i = 1; i < 200; i += 1) {
      const placed = placeLabels([wish('a', 200 + i / 7, 150 + i / 3, { width: 60 + i / 11, height: 15 })], [], stage);
      expect(placed).toMatchObject([{ align: 'left' }]);
    }
  });

  test('no two names ever touch, nor do they cover a node', () => {
    const places = array(record({ x: integer({ min: 0, max: 400 }), y: integer({ min: 0, max: 300 }) }), { maxLength: 40 });
    assert(
      property(places, (points) => {
        const nodes = points.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
        const placed = placeLabels(
          points.map(({ x, y }, i) => wish(`n${i}`, x, y)),
          nodes,
          stage,
        );
        for (const [i, label] of placed.entries()) {
          expect(placed.slice(i + 1).filter((other) => touch(label, other))).toEqual([]);
          expect(nodes.filter((node) => touch(label, node))).toEqual([]);
        }
      }),
    );
  });

  test('what is chosen always has its name, and goes first', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => wish(`n${i}`, 200 + (i % 6) * 4, 150 + i, { rank: 50 }));
    const placed = placeLabels([...crowd, wish('chosen', 205, 155, { overNodes: true, rank: 0 })], [], stage);
    expect(placed[0]?.key).toBe('chosen');
    expect(placed.length).toBeLessThan(31);
  });

  test('a neighbour of what is chosen may stand over a node, never over a name', () => {
    const full = [{ x: 0, y: 0, width: 400, height: 300 }];
    expect(placeLabels([wish('a', 100, 100)], full, stage)).toEqual([]);
    const crowd = Array.from({ length: 12 }, (_, i) => wish(`n${i}`, 200, 150, { overNodes: true, rank: i }));
    const placed = placeLabels(crowd, full, stage);
    expect(placed.length).toBeGreaterThan(1);
    expect(placed.filter((label, i) => placed.slice(i + 1).some((other) => touch(label, other)))).toEqual([]);
  });

  test('a name that finds no place whole stands there in short', () => {
    const shorter = { lines: ['a…'], width: 20, height: 15 };
    const walls = [
      { x: 131, y: 0, width: 300, height: 300 },
      { x: 0, y: 0, width: 85, height: 300 },
      { x: 0, y: 0, width: 400, height: 85 },
      { x: 0, y: 115, width: 400, height: 200 },
    ];
    expect(placeLabels([wish('a', 100, 100, { shorter })], walls, stage)).toMatchObject([{ lines: ['a…'], align: 'left' }]);
    expect(placeLabels([wish('a', 100, 100)], walls, stage)).toEqual([]);
    expect(placeLabels([wish('a', 100, 100, { shorter })], [], stage)).toMatchObject([{ lines: ['a'] }]);
    expect(shortenName('Hogeschool Twijnstede, Lerarenopleiding Basisonderwijs')).toEqual(['Hogeschool Twijnstede']);
    expect(shortenName('Stichting Openbaar Onderwijs Twijnstede')).toEqual(['Stichting Openbaar…']);
    expect(shortenName('ROC Eschwoude')).toBe(null);
  });

  test('a long name is broken between words, a single long word is not broken but cut', () => {
    expect(breakName('PLG Rekenen')).toEqual(['PLG Rekenen']);
    expect(breakName('Expertgroep Wetenschap en Techniek')).toEqual(['Expertgroep Wetenschap', 'en Techniek']);
    expect(breakName('Stichting Openbaar Onderwijs Twijnstede en Omstreken')).toEqual([
      'Stichting Openbaar',
      'Onderwijs Twijnstede',
      'en Omstreken',
    ]);
    expect(breakName('Montessori- en Daltonscholen Oostermarke')).toEqual(['Montessori- en', 'Daltonscholen Oostermarke']);
    expect(breakName('x'.repeat(1_000_000))).toEqual([`${'x'.repeat(29)}…`]);
  });
});
