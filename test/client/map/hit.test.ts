import { describe, expect, test } from 'vitest';
import { emphasise } from '../../../src/client/map/emphasis.ts';
import { hitAt, isInside, nodesWithin } from '../../../src/client/map/hit.ts';
import type { Frame } from '../../../src/client/map/picture.ts';
import { computeScene, indexMap } from '../../../src/client/map/scene.ts';
import { firstSelection } from '../../../src/client/selection.ts';
import { smallMap } from './small.ts';

const index = indexMap(smallMap);
const state = firstSelection('2021', 'affiliation');
const scene = computeScene(index, state);
const colour = [0, 0, 0] as const;
/** The map of −1 … 1 on a stage of 400 × 400. */
const frame: Frame = {
  index,
  theme: { ground: colour, ink: colour, soft: colour, tie: colour, accent: colour, font: '', colours: new Map() },
  picture: {
    scene,
    emphasis: emphasise(index, state, scene),
    name: ({ label }) => label.nl,
    selected: [],
    cursor: null,
    circles: new Map(),
  },
  projection: { scale: 150, left: 200, top: 200 },
  size: { width: 400, height: 400 },
  markScale: 1,
  zoom: 1,
};

describe('what lies at a place', () => {
  test('is the node there, or within reach of a finger', () => {
    expect(hitAt(frame, { x: 50, y: 200 })).toBe('a');
    expect(hitAt(frame, { x: 200, y: 62 })).toBe('c');
  });

  test('or else the line there, and nothing where there is nothing', () => {
    expect(hitAt(frame, { x: 125, y: 203 })).toBe('ag');
    expect(hitAt(frame, { x: 125, y: 120 })).toBe(null);
    expect(hitAt(frame, { x: 390, y: 390 })).toBe(null);
  });

  test('within an outline lie the nodes that are drawn', () => {
    const left = [
      { x: 0, y: 0 },
      { x: 210, y: 0 },
      { x: 210, y: 400 },
      { x: 0, y: 400 },
    ];
    expect(nodesWithin(frame, left)).toEqual(['a', 'c', 'g', 'k']);
    expect(nodesWithin(frame, left.slice(0, 2))).toEqual([]);
    const notch = [...left.slice(0, 2), { x: 100, y: 200 }, ...left.slice(2)];
    expect(isInside({ x: 180, y: 200 }, notch)).toBe(false);
    expect(isInside({ x: 50, y: 200 }, notch)).toBe(true);
  });
});
