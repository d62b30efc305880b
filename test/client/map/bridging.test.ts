import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { expect, test } from 'vitest';
import { bridging } from '../../../src/client/map/bridging.ts';

const ends = (pairs: readonly string[]): { source: string; target: string }[] =>
  pairs.map((pair) => ({ source: pair.charAt(0), target: pair.charAt(1) }));

test('of a star the middle lies between all others, of a row each between those on either side', () => {
  expect([...bridging(['m', 'a', 'b', 'c'], ends(['ma', 'mb', 'mc']))]).toEqual([
    ['m', 1],
    ['a', 0],
    ['b', 0],
    ['c', 0],
  ]);
  expect(bridging(['a', 'b', 'c', 'd'], ends(['ab', 'bc', 'cd'])).get('b')).toBeCloseTo(2 / 3);
  expect([...bridging(['a', 'b'], ends(['ab'])).values()]).toEqual([0, 0]);
});

test('gives what graphology gives, on a network with several ways', () => {
  const keys = [...'abcdefghij'];
  const pairs = keys.flatMap((a, i) =>
    keys
      .slice(i + 1)
      .filter((_, j) => (i * 7 + j * 5) % 4 === 0)
      .map((b) => a + b),
  );
  const graph = new UndirectedGraph();
  for (const key of keys) graph.addNode(key);
  for (const { source, target } of ends(pairs)) graph.addEdge(source, target);
  const theirs = betweenness(graph, { normalized: true });
  for (const [key, value] of bridging(keys, ends(pairs))) expect(value).toBeCloseTo(theirs[key] ?? Number.NaN, 10);
});
