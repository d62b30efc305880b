import { describe, expect, test } from 'vitest';
import { findNodes } from '../../../src/client/map/search.ts';
import { smallMap } from './small.ts';

const find = (typed: string): string[] => findNodes(smallMap, (node) => node.label.nl, typed).map((node) => node.key);

describe('searching the map', () => {
  test('finds a name by any of its words, without its accents', () => {
    expect(find('agora')).toEqual(['a']);
    expect(find('kind expert')).toEqual(['k']);
    expect(find('REKEN')).toEqual(['g']);
  });

  test('puts names that begin with what was typed first, then words that do', () => {
    expect(find('c')).toEqual(['c', 'a', 'b']);
    expect(find('stichting')).toEqual(['a', 'b']);
  });

  test('finds nothing for nothing, and takes no pattern', () => {
    expect(find('  ')).toEqual([]);
    expect(find('.*')).toEqual([]);
  });
});
