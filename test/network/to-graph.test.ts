import { describe, expect, it } from 'vitest';
import { buildNetwork, toGraph, toMultiModeGraph, viewOf } from '../../src/network/index.ts';
import { recordsOfTies, allTime } from '../networks/records.ts';
import { small, smallRecords } from '../networks/small.ts';

describe('the graph of a network', () => {
  it('has people and ties by id, with every weight on them', () => {
    const graph = toGraph(small());
    expect(graph.nodes()).toEqual(['ann', 'bob', 'cas', 'dee', 'eva', 'gus']);
    expect(graph.edges()).toEqual(['ann|bob', 'ann|cas', 'ann|gus', 'bob|cas', 'cas|dee', 'dee|eva']);
    expect(graph.getEdgeAttributes('ann|bob')).toEqual({ count: 1, newman: 0.5, hours: 0, attendance: 0 });
  });

  it('has a direction where ties were named', () => {
    const records = recordsOfTies([[0, 1]], ['a', 'b', 'c'], false);
    const graph = toGraph(buildNetwork(records, { period: allTime, ties: 'named:collaboration' }));
    expect(graph.type).toBe('directed');
    expect(graph.edges()).toEqual(['p00>p01']);
  });

  it('joins organisations, groups and people in one', () => {
    const graph = toMultiModeGraph(viewOf(small(), smallRecords));
    expect(graph.order).toBe(3 + 4 + 6);
    expect(graph.getNodeAttribute('organisation:a', 'persons')).toBe(3);
    expect(graph.getEdgeAttributes('organisation:a|group:g1')).toEqual({ kind: 'affiliation', persons: 2, minutes: null });
    expect(graph.getEdgeAttribute('organisation:a|organisation:b', 'groups')).toBe(1);
    expect(graph.filterEdges((_, { kind }) => kind === 'membership')).toHaveLength(9);
  });
});
