import { describe, expect, test } from 'vitest';
import { rowsBehind } from '../../../src/client/map/rows-behind.ts';
import { indexMap } from '../../../src/client/map/scene.ts';
import { same } from '../../../src/i18n/text.ts';
import type { MapNode, MapTie } from '../../../src/report/payload.ts';
import { smallMap } from './small.ts';

const person = (key: string): MapNode => ({
  key,
  kind: 'person',
  category: 'po',
  community: null,
  label: same(key),
  short: same(key),
  x: 0,
  y: 0,
  years: { 2021: { persons: 1 } },
});
const membership = (key: string, source: string, target: string, rows: readonly (readonly [number, number])[]): MapTie => ({
  key,
  kind: 'membership',
  source,
  target,
  years: { 2021: { persons: 1, rows } },
});

/** Anna and Bert of A and Carla of B are in group g, and Anna in k as well; of A somebody without a name is not on the map. */
const map = {
  ...smallMap,
  sources: ['leden.csv', 'oud.csv'],
  nodes: [...smallMap.nodes, ...['anna', 'bert', 'carla'].map(person)],
  ties: [
    ...smallMap.ties.map((tie) => {
      const who = { ag: ['anna', 'bert'], bg: ['carla'], ak: ['anna'] }[tie.key];
      const there = tie.years['2021'];
      return who && there ? { ...tie, years: { 2021: { ...there, who, ...(tie.key === 'ag' ? { rows: [[1, 30] as const] } : {}) } } } : tie;
    }),
    membership('m1', 'anna', 'g', [[0, 2]]),
    membership('m2', 'bert', 'g', [
      [0, 3],
      [1, 9],
    ]),
    membership('m3', 'carla', 'g', [[0, 7]]),
    membership('m4', 'anna', 'k', [[0, 4]]),
  ],
};

const behind = (key: string, of = map, year = '2021') => {
  const index = indexMap(of);
  const tie = index.ties.get(key);
  if (!tie) throw new Error(`there is no line ${key}`);
  return rowsBehind(index, tie, year).map(({ source, rows }) => `${source}: ${rows}`);
};

describe('the rows behind a line', () => {
  test('are of a person in a group their own', () => {
    expect(behind('m2')).toEqual(['leden.csv: 3', 'oud.csv: 9']);
  });

  test('are of an organisation in a group those of its people there, and of who is not on the map', () => {
    expect(behind('ag')).toEqual(['leden.csv: 2, 3', 'oud.csv: 9, 30']);
    expect(behind('ak')).toEqual(['leden.csv: 4']);
  });

  test('are of two organisations those of both, in the groups that they shared', () => {
    expect(behind('ab')).toEqual(['leden.csv: 2, 3, 7', 'oud.csv: 9, 30']);
  });

  test('are none in a year in which it was not there, nor where the page holds none', () => {
    expect(behind('m1', map, '2020')).toEqual([]);
    expect(behind('ag', { ...map, sources: [] })).toEqual([]);
  });
});
