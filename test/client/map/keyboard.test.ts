import { describe, expect, test } from 'vitest';
import { isDirection, nodeTowards } from '../../../src/client/map/keyboard.ts';

const places = new Map([
  ['middle', { x: 100, y: 100 }],
  ['right', { x: 160, y: 110 }],
  ['far-right', { x: 300, y: 100 }],
  ['above', { x: 100, y: 20 }],
  ['left-below', { x: 60, y: 160 }],
]);

describe('going over the map by arrow keys', () => {
  test('the first press lands on the node nearest the middle of all', () => {
    expect(nodeTowards(places, null, 'ArrowUp')).toBe('right');
    expect(nodeTowards(places, 'gone', 'ArrowUp')).toBe('right');
  });

  test('goes to the nearest node in that direction, and stays where there is none', () => {
    expect(nodeTowards(places, 'middle', 'ArrowRight')).toBe('right');
    expect(nodeTowards(places, 'right', 'ArrowRight')).toBe('far-right');
    expect(nodeTowards(places, 'middle', 'ArrowUp')).toBe('above');
    expect(nodeTowards(places, 'middle', 'ArrowDown')).toBe('left-below');
    expect(nodeTowards(places, 'above', 'ArrowUp')).toBe('above');
    expect(nodeTowards(new Map(), null, 'ArrowUp')).toBe(null);
  });

  test('knows an arrow key from another', () => {
    expect(['ArrowLeft', 'Enter', 'toString'].map(isDirection)).toEqual([true, false, false]);
  });
});
